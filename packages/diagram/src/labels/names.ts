import type { Naamgebruik, Onderdeelnaam } from '@leerroute/model';
import { capitalise } from './format.ts';

/** Usual ways to write names whose catalogue name alone does not tell. */
const USUAL: Readonly<Record<string, string>> = {
  lo: 'LO',
  ckv: 'CKV',
  nask1: 'nask 1',
  nask2: 'nask 2',
  nederlands: 'Nederlands',
  engels: 'Engels',
  duits: 'Duits',
  frans: 'Frans',
};

/** A catalogue name as one reads it: `booglasprocessen` → `booglasprocessen`, `lo` → `LO`. */
export function readable(naam: string): string {
  return USUAL[naam] ?? naam.replace(/^_/, '').replace(/[-_]+/g, ' ');
}

/** A profile by its usual short form. */
export function profileName(naam: string): string {
  return naam.length <= 3 ? naam.toUpperCase() : capitalise(readable(naam));
}

/** Subjects in a row: `Nederlands, Engels, wiskunde`, with a capital to start with. */
export function namesInRow(namen: readonly Naamgebruik[]): string {
  return capitalise(namen.map((naam) => readable(naam.value)).join(', '));
}

/** What a part is called: the author's title, else the name it has in the catalogue. */
export function partName(part: Onderdeelnaam): string | undefined {
  if (part.titel) return part.titel.value;
  if (!part.naam) return undefined;
  const name = part.soort.value === 'profielvak' ? profileName(part.naam.value) : capitalise(readable(part.naam.value));
  return part.referentieniveau ? `${name} ${part.referentieniveau.value}` : name;
}
