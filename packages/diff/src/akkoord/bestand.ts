import type { Localized } from '@leerroute/model';
import type { Klasse, Rol, Wijziging } from '../types.ts';
import { TAKEN } from '../wet.ts';
import { ROLLEN } from './rollen.ts';

/** The file with agreements, in the folder of the project. */
export const AKKOORDBESTAND = 'akkoord.json';

/** That one role agreed to one change. `schemas/akkoord.schema.json` describes the file. */
export interface Akkoord {
  /** The fingerprint of the change. */
  readonly wijziging: string;
  /** The kind of the change. */
  readonly soort: string;
  readonly route?: string;
  /** For which classes it is given; empty for a change that asks for nobody. */
  readonly klassen: readonly Klasse[];
  readonly rol: Rol;
  /** ISO date */
  readonly datum: string;
  readonly reden: string;
  /** What was agreed to, in Dutch, for whoever reads the file; it plays no part in knowing the change again. */
  readonly tekst: string;
}

/** The file as it was read: also what this version does not know is kept. */
export interface Akkoordbestand {
  readonly overig: Readonly<Record<string, unknown>>;
  readonly akkoorden: readonly Akkoord[];
}

export const LEEG_BESTAND: Akkoordbestand = { overig: {}, akkoorden: [] };

/** Reads the text of a file with agreements, or says what is wrong with it. Never throws. */
export function leesAkkoorden(tekst: string): Akkoordbestand | { readonly message: Localized } {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return { message: { nl: 'dit is geen JSON', en: 'this is no JSON' } };
  }
  if (!isObject(gelezen) || gelezen.schema !== 1 || !Array.isArray(gelezen.akkoord))
    return { message: { nl: 'dit is geen lijst van akkoorden', en: 'this is no list of agreements' } };
  const { schema, akkoord, ...overig } = gelezen;
  const regels: readonly unknown[] = gelezen.akkoord;
  const fout = regels.findIndex((regel) => !isAkkoord(regel));
  if (fout >= 0)
    return { message: { nl: `akkoord ${fout + 1} is niet volledig`, en: `agreement ${fout + 1} is not complete` } };
  return { overig, akkoorden: regels.filter(isAkkoord) };
}

/** The text of the file: a fact per line, in the order in which agreements were given, so that a difference in Git reads well. */
export function akkoordTekst({ overig, akkoorden }: Akkoordbestand): string {
  const koppen = velden({ schema: 1, ...overig }, '  ');
  const regels = akkoorden.map((akkoord) => `    {\n${velden(akkoord, '      ')}\n    }`).join(',\n');
  return `{\n${koppen},\n  "akkoord": [${regels && `\n${regels}\n  `}]\n}\n`;
}

function velden(ding: object, inspringing: string): string {
  const json = (waarde: unknown): string =>
    Array.isArray(waarde) ? `[${waarde.map((deel) => JSON.stringify(deel)).join(', ')}]` : JSON.stringify(waarde);
  return Object.entries(ding)
    .map(([naam, waarde]) => `${inspringing}${JSON.stringify(naam)}: ${json(waarde)}`)
    .join(',\n');
}

/** A new entry for a change. */
export function maakAkkoord(
  { fingerprint, soort, route, message }: Wijziging,
  gegeven: Pick<Akkoord, 'klassen' | 'rol' | 'datum' | 'reden'>,
): Akkoord {
  const { klassen, rol, datum, reden } = gegeven;
  const kop = { wijziging: fingerprint, soort, ...(route === undefined ? {} : { route }) };
  return { ...kop, klassen, rol, datum, reden, tekst: message.nl };
}

/** Whether two entries are one and the same. */
export function zelfdeAkkoord(a: Akkoord, b: Akkoord): boolean {
  const klassen = ({ klassen }: Akkoord): string => [...klassen].sort().join();
  return a.wijziging === b.wijziging && a.rol === b.rol && a.datum === b.datum && klassen(a) === klassen(b);
}

function isAkkoord(regel: unknown): regel is Akkoord {
  if (!isObject(regel) || !Array.isArray(regel.klassen)) return false;
  const klassen: readonly unknown[] = regel.klassen;
  return (
    ['wijziging', 'soort', 'reden', 'tekst'].every((veld) => typeof regel[veld] === 'string' && regel[veld] !== '') &&
    (regel.route === undefined || typeof regel.route === 'string') &&
    ROLLEN.some((rol) => rol === regel.rol) &&
    typeof regel.datum === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(regel.datum) &&
    klassen.every((klasse) => typeof klasse === 'string' && Object.hasOwn(TAKEN, klasse))
  );
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
