import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Language, Localized, Span, Syntaxfout } from '@leerroute/model';
import { isDatum } from './datum.ts';
import type { Severity } from './finding.ts';

/** What a project may set for itself in `leerroute.json`; `schemas/leerroute.schema.json` describes the same. */
export interface Instellingen {
  /** ISO date; absent: the day of today, which the edge fills in. */
  readonly peildatum?: string;
  readonly taal?: Language;
  readonly regels: Regelstanden;
  /** What holds in a folder and below it instead; the longest folder that fits a file counts. */
  readonly mappen: ReadonlyMap<string, Regelstanden>;
  readonly standaarden: Standaarden;
}

type Regelstanden = ReadonlyMap<string, Regelstand>;

/** What a project decided about one rule, and why. */
export interface Regelstand {
  readonly niveau?: Severity | 'uit';
  /** No `negeer` in a file can silence this rule. */
  readonly vast?: boolean;
  readonly reden: string;
}

/** What is decided about a rule for the file at this path: by the deepest folder that says something, else by the project. */
export function gesteldVoor({ regels, mappen }: Instellingen, id: string, pad: string): Regelstand | undefined {
  let [gesteld, diepst] = [regels.get(id), -1];
  for (const [map, standen] of mappen) {
    const stand = standen.get(id);
    if (!stand || map.length <= diepst || !pad.startsWith(`${map}/`)) continue;
    [gesteld, diepst] = [stand, map.length];
  }
  return gesteld;
}

/** Numbers that no law gives and a project may choose. */
export interface Standaarden {
  /** The most minutes of travel between two places. */
  readonly reistijd: number;
  /** The smallest group of pupils that is not pointed out. */
  readonly minimaleGroep: number;
}

const NIVEAUS = ['error', 'warning', 'info', 'uit'] as const;
const TALEN = ['nl', 'en'] as const;

export const STANDAARDINSTELLINGEN: Instellingen = {
  regels: new Map(),
  mappen: new Map(),
  standaarden: { reistijd: 45, minimaleGroep: 8 },
};

export interface GelezenInstellingen {
  readonly instellingen: Instellingen;
  /** Places in the JSON text that do not do what the author meant; what is wrong is left out, the rest counts. */
  readonly fouten: readonly Syntaxfout[];
}

/** Reads the text of `leerroute.json`. `regels` are the ids of the rules there are. Never throws. */
export function leesInstellingenMet(tekst: string, regels: { has(id: string): boolean }): GelezenInstellingen {
  const lezer = new Lezer(regels);
  let boom: ValueNode;
  try {
    boom = parse(tekst.replace(/^\uFEFF/, ' ')).body;
  } catch (fout) {
    const start = plekVan(fout);
    lezer.fout(
      { start, end: start + 1 },
      'Dit is geen geldige JSON; vaak mist er een komma, een aanhalingsteken of een accolade. Tot dit klopt, gelden de standaardinstellingen.',
      'This is not valid JSON; often a comma, a quotation mark or a brace is missing. Until it is mended the default settings apply.',
    );
    return { instellingen: STANDAARDINSTELLINGEN, fouten: lezer.fouten };
  }
  return { instellingen: lezer.alles(boom), fouten: lezer.fouten };
}

/** Where the parser stopped; an error that is not its own (a text of brackets alone exhausts the stack) is shown at the start. */
function plekVan(fout: unknown): number {
  return fout instanceof Error && 'offset' in fout && typeof fout.offset === 'number' ? fout.offset : 0;
}

type Maak<T> = (waarde: ValueNode) => T | undefined;

class Lezer {
  readonly fouten: Syntaxfout[] = [];
  readonly #regels: { has(id: string): boolean };

  constructor(regels: { has(id: string): boolean }) {
    this.#regels = regels;
  }

  fout(span: Span, nl: string, en: string): undefined {
    const message: Localized = { nl, en };
    this.fouten.push({ message, span });
  }

  alles(boom: ValueNode): Instellingen {
    const uit: { -readonly [K in keyof Instellingen]: Instellingen[K] } = { ...STANDAARDINSTELLINGEN };
    this.#velden(boom, {
      $schema: (waarde) => void this.#tekst(waarde),
      peildatum: (waarde) => {
        uit.peildatum = this.#datum(waarde);
      },
      taal: (waarde) => {
        uit.taal = this.#keuze(waarde, TALEN);
      },
      regels: (waarde) => {
        uit.regels = this.#niveaus(waarde);
      },
      mappen: (waarde) => {
        const mappen = new Map<string, Regelstanden>();
        this.#velden(waarde, (map, standen) => {
          mappen.set(map.replace(/^\.\/|\/+$/g, ''), this.#niveaus(standen));
        });
        uit.mappen = mappen;
      },
      standaarden: (waarde) => {
        const gesteld: { reistijd?: number; minimaleGroep?: number } = {};
        this.#velden(waarde, {
          reistijd: (getal) => {
            gesteld.reistijd = this.#getal(getal);
          },
          minimaleGroep: (getal) => {
            gesteld.minimaleGroep = this.#getal(getal);
          },
        });
        const { standaarden } = STANDAARDINSTELLINGEN;
        uit.standaarden = {
          reistijd: gesteld.reistijd ?? standaarden.reistijd,
          minimaleGroep: gesteld.minimaleGroep ?? standaarden.minimaleGroep,
        };
      },
    });
    return uit;
  }

  #niveaus(boom: ValueNode): Instellingen['regels'] {
    const regels = new Map<string, Regelstand>();
    this.#velden(boom, (id, waarde, sleutel) => {
      if (!this.#regels.has(id))
        return this.fout(
          spanVan(sleutel),
          `Er is geen regel met de naam “${id}”. De namen staan in de gids bij de regels.`,
          `There is no rule named “${id}”. The guide lists the names of the rules.`,
        );
      let niveau: Severity | 'uit' | undefined;
      let vast: boolean | undefined;
      let reden: string | undefined;
      this.#velden(waarde, {
        niveau: (tekst) => {
          niveau = this.#keuze(tekst, NIVEAUS);
        },
        vast: (ja) => {
          vast = this.#jaNee(ja);
        },
        reden: (tekst) => {
          reden = this.#tekst(tekst);
        },
      });
      if ((niveau || vast !== undefined) && reden?.trim()) regels.set(id, { niveau, vast, reden });
      else if (waarde.type === 'Object')
        this.fout(
          spanVan(sleutel),
          `Geef bij “${id}” een niveau (of \`vast\`) en een reden, zodat een ander weet waarom van de regel wordt afgeweken.`,
          `Give “${id}” a niveau (or \`vast\`) and a reden, so that others know why this rule is set aside.`,
        );
    });
    return regels;
  }

  #velden(
    boom: ValueNode,
    lezen: Readonly<Record<string, Maak<void>>> | ((naam: string, waarde: ValueNode, sleutel: ValueNode) => void),
  ): void {
    if (boom.type !== 'Object') {
      this.fout(spanVan(boom), 'Hier hoort een object: { … }.', 'Write an object here: { … }.');
      return;
    }
    for (const { name: sleutel, value: waarde } of boom.members) {
      if (sleutel.type !== 'String') continue;
      const naam = sleutel.value;
      if (typeof lezen === 'function') lezen(naam, waarde, sleutel);
      else if (Object.hasOwn(lezen, naam)) lezen[naam]?.(waarde);
      else {
        const namen = Object.keys(lezen).join(', ');
        this.fout(
          spanVan(sleutel),
          `“${naam}” is hier geen instelling. Wel: ${namen}.`,
          `“${naam}” is not a setting here. These are: ${namen}.`,
        );
      }
    }
  }

  #tekst(waarde: ValueNode): string | undefined {
    if (waarde.type === 'String') return waarde.value;
    return this.fout(spanVan(waarde), 'Hier hoort tekst tussen aanhalingstekens.', 'Write text in double quotes here.');
  }

  #jaNee(waarde: ValueNode): boolean | undefined {
    if (waarde.type === 'Boolean') return waarde.value;
    return this.fout(spanVan(waarde), 'Hier hoort true of false.', 'Write true or false here.');
  }

  #getal(waarde: ValueNode): number | undefined {
    if (waarde.type === 'Number' && Number.isInteger(waarde.value) && waarde.value >= 0) return waarde.value;
    return this.fout(
      spanVan(waarde),
      'Hier hoort een heel getal van 0 of meer.',
      'Write a whole number of 0 or more here.',
    );
  }

  #datum(waarde: ValueNode): string | undefined {
    if (waarde.type === 'String' && isDatum(waarde.value)) return waarde.value;
    return this.fout(
      spanVan(waarde),
      'Hier hoort een datum die bestaat, als "2026-10-01".',
      'Write a date that exists here, like "2026-10-01".',
    );
  }

  #keuze<T extends string>(waarde: ValueNode, mogelijk: readonly T[]): T | undefined {
    const gekozen = waarde.type === 'String' ? mogelijk.find((een) => een === waarde.value) : undefined;
    if (gekozen) return gekozen;
    const woorden = mogelijk.map((een) => `"${een}"`).join(', ');
    return this.fout(spanVan(waarde), `Kies een van: ${woorden}.`, `Choose one of: ${woorden}.`);
  }
}

function spanVan({ loc }: ValueNode): Span {
  return { start: loc.start.offset, end: loc.end.offset };
}
