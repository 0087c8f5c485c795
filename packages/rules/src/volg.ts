import type { Project } from '@leerroute/model';

/** One look-up that a rule did, with what it got. */
interface Vraag {
  /** By what it can change; see `trefwoord`. */
  readonly trefwoord: string;
  readonly antwoord: unknown;
  stel(project: Project): unknown;
}

/** Changes with any file. */
export const ALLES = '*';

/** Changes with a file that declares or declared this name. */
export const overNaam = (naam: string): string => `naam ${naam}`;

/** Changes with the file at this path. */
export const overPad = (pad: string): string => `pad ${pad}`;

/** By what the answer to a look-up can change. A look-up that is not known here can change with any file: slower, never wrong. */
function trefwoord(woord: keyof Project, namen: readonly string[]): string {
  const naam = namen.at(-1) ?? '';
  if (woord === 'vind' || woord === 'alle' || woord === 'declaraties') return overNaam(naam);
  return woord === 'bestand' ? overPad(naam) : ALLES;
}

export type Vragen = ReadonlyMap<string, Vraag>;

/** The project as a rule sees it: every look-up is written down, so that the rule need not say what it depends on. */
export function volg(project: Project): { readonly project: Project; readonly vragen: Vragen } {
  const vragen = new Map<string, Vraag>();
  const vraag = (sleutel: string, over: string, stel: (project: Project) => unknown): unknown => {
    const eerder = vragen.get(sleutel);
    if (eerder) return eerder.antwoord;
    const antwoord = stel(project);
    vragen.set(sleutel, { trefwoord: over, antwoord, stel });
    return antwoord;
  };
  const gevolgd = new Proxy(project, {
    get(_, woord: keyof Project) {
      if (typeof project[woord] !== 'function') return vraag(woord, ALLES, (op) => op[woord]);
      return (...namen: string[]) =>
        vraag([woord, ...namen].join('\0'), trefwoord(woord, namen), (op) =>
          (op[woord] as (...namen: string[]) => unknown).apply(op, namen),
        );
    },
  });
  return { project: gevolgd, vragen };
}

/** Whether all look-ups still give the same; `geheugen` keeps what was already asked of this project. */
export function zelfdeAntwoorden(vragen: Vragen, project: Project, geheugen: Map<string, unknown>): boolean {
  for (const [sleutel, { antwoord, stel }] of vragen) {
    if (!geheugen.has(sleutel)) geheugen.set(sleutel, stel(project));
    if (!gelijk(antwoord, geheugen.get(sleutel))) return false;
  }
  return true;
}

function gelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((deel, i) => deel === b[i]);
}
