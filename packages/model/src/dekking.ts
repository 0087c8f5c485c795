import { metGeneste } from './doorloop.ts';
import { type Padkeuze, type Stapinhoud, uitersten } from './paden.ts';
import type { Kerntaak, Onderdeel, Onderdeelnaam, Route } from './types.ts';

/** One werkproces of a declared kwalificatie, or one module of the vmbo profile, with the parts of a route that deal with it. */
export interface Dekkingsrij {
  readonly soort: 'werkproces' | 'module';
  /** The crebo or the profile it belongs to. */
  readonly van: string;
  readonly code: string;
  readonly titel: string;
  readonly plekken: readonly Dekkingsplek[];
  /** `dubbel`: some pupil gets it in two different parts, and neither says `verdiept`. A part that goes on in another year is one. */
  readonly oordeel: 'gedekt' | 'nergens' | 'dubbel';
  /** The choices of a pupil who does not get it, where some do and some do not. */
  readonly nietVoor?: readonly Padkeuze[];
}

/** A part that deals with it. */
export interface Dekkingsplek {
  /** Number of the year in the route. */
  readonly jaar: number;
  readonly id: string;
  /** The name of the part as people say it. */
  readonly onderdeel: string;
}

/** Whether a name is that of a kerntaak with this code. */
export function isKerntaak({ soort, naam }: Onderdeelnaam, code: string): boolean {
  return soort.value === 'kerntaak' && naam?.value === code;
}

/**
 * Whether a part deals with a werkproces, or with the kerntaak itself where `code` is its code. A part that is, or counts as, the
 * kerntaak and names no werkprocessen deals with all of it.
 */
export function dektWerkproces(onderdeel: Onderdeel, kerntaak: Kerntaak, code: string): boolean {
  const delen = [...metGeneste([onderdeel])];
  if (delen.some(({ dekt }) => dekt.some(({ value }) => value === code || value === kerntaak.code.value))) return true;
  return delen.some(
    (deel) =>
      [deel, ...deel.teltAls].some((naam) => isKerntaak(naam, kerntaak.code.value)) &&
      [...metGeneste([deel])].every(({ dekt }) => dekt.length === 0),
  );
}

/** Whether a path that meets this leads to another kwalificatie than `crebo`, so that nothing of that one is asked of it. */
export function leidtElders(inhoud: Stapinhoud, crebo: string): boolean {
  return inhoud.kind === 'kwalificatie' && inhoud.kwalificatie.crebo.value !== crebo;
}

/** Two parts that deal with the same, and the choices of a pupil who gets both. */
export interface Dubbel {
  readonly eerste: Onderdeel;
  readonly tweede: Onderdeel;
  readonly keuzes: readonly Padkeuze[];
}

interface Gezien {
  readonly eerste?: Onderdeel;
  readonly tweede?: Onderdeel;
}

/** The same for one part that goes on in another year. */
function onderdeelkop({ soort, naam, titel, id }: Onderdeel): string {
  return `${soort.value} ${naam?.value ?? titel?.value ?? id}`;
}

/** The first two different parts on some pupil path that deal with something; what is `verdiept` repeats it on purpose. */
export function dubbelBehandeld(route: Route, behandelt: (onderdeel: Onderdeel) => boolean): Dubbel | undefined {
  const einden = uitersten<Gezien>(
    route,
    {
      begin: {},
      sleutel: ({ eerste, tweede }) => (tweede ? '\0' : eerste ? onderdeelkop(eerste) : ''),
      stap: (staat, inhoud) => {
        const { eerste, tweede } = staat;
        if (inhoud.kind !== 'onderdeel' || tweede || inhoud.verdiept || !behandelt(inhoud)) return [staat, 0];
        if (!eerste) return [{ eerste: inhoud }, 0];
        return [onderdeelkop(eerste) === onderdeelkop(inhoud) ? staat : { eerste, tweede: inhoud }, 0];
      },
    },
    'min',
  );
  for (const { staat, keuzes } of einden)
    if (staat.eerste && staat.tweede) return { eerste: staat.eerste, tweede: staat.tweede, keuzes };
  return undefined;
}
