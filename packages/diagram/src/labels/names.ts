import {
  type Opzoeking,
  zoekKeuzedeel,
  zoekKeuzevak,
  zoekKwalificatie,
  zoekModule,
  zoekProfiel,
  zoekVak,
} from '@leerroute/catalogue';
import type { Kwalificatiegebruik, Naamgebruik, Onderdeelnaam } from '@leerroute/model';
import { capitalise, sayTogether } from './format.ts';

/** Everyday names that the written name alone does not tell: abbreviations and names of languages. */
const USUAL: Readonly<Record<string, string>> = {
  lo: 'LO',
  lo2: 'LO 2',
  ckv: 'CKV',
  nask1: 'nask 1',
  nask2: 'nask 2',
  nederlands: 'Nederlands',
  engels: 'Engels',
  duits: 'Duits',
  frans: 'Frans',
  fries: 'Fries',
  spaans: 'Spaans',
  arabisch: 'Arabisch',
  turks: 'Turks',
};

function found<T>(opzoeking: Opzoeking<T>): T | undefined {
  return opzoeking.soort === 'gevonden' ? opzoeking.item : undefined;
}

/** An identifier as one reads it: `hout-en-meubel` → `hout en meubel`. */
export function readable(naam: string): string {
  return USUAL[naam] ?? naam.replace(/^_/, '').replace(/[-_]+/g, ' ');
}

/** A subject by its everyday name, also where the author wrote its code. */
function subjectName(naam: string): string {
  return readable(found(zoekVak(naam))?.catalogusnaam ?? naam);
}

/** A profile as schools write it: `PIE`, `Groen`. */
export function profileName(naam: string): string {
  return found(zoekProfiel(naam))?.afkorting ?? capitalise(readable(naam));
}

/** Subjects of an exam in a row, with a capital to start with. A keuzevak can be examined too. */
export function namesInRow(namen: readonly Naamgebruik[]): string {
  return capitalise(namen.map(({ value }) => found(zoekKeuzevak(value))?.naam ?? subjectName(value)).join(', '));
}

function catalogueName({ soort, naam }: Onderdeelnaam): string | undefined {
  if (!naam) return undefined;
  switch (soort.value) {
    case 'profielvak':
      return profileName(naam.value);
    case 'keuzevak':
      return found(zoekKeuzevak(naam.value))?.naam;
    case 'module':
      return found(zoekModule(naam.value))?.naam;
    case 'keuzedeel':
      return found(zoekKeuzedeel(naam.value))?.naam;
    case 'vak':
      return subjectName(naam.value);
    default:
      return undefined;
  }
}

/** Whether a name is a code, such as `B1-K1` or `K0022`, and stays as it is. */
function isCode(naam: string): boolean {
  return /^[A-Z]\d/.test(naam);
}

/** What a part is called: the author's title, else the name it has in the catalogue, else the name as written. */
export function partName(part: Onderdeelnaam): string | undefined {
  if (part.titel) return part.titel.value;
  if (!part.naam) return undefined;
  const written = part.naam.value;
  const name = catalogueName(part) ?? (isCode(written) ? written : readable(written));
  return capitalise(part.referentieniveau ? `${name} ${part.referentieniveau.value}` : name);
}

/** The official codes of a part: `DUO 1326 · SLO K/PIE/02`. */
export function partCodes({ soort, naam }: Onderdeelnaam): string {
  if (!naam) return '';
  const item: { duo?: string; slo?: string } | undefined =
    soort.value === 'keuzevak'
      ? found(zoekKeuzevak(naam.value))
      : soort.value === 'module'
        ? found(zoekModule(naam.value))
        : soort.value === 'vak'
          ? found(zoekVak(naam.value))
          : undefined;
  if (item) return sayTogether([item.duo && `DUO ${item.duo}`, item.slo && `SLO ${item.slo}`]);
  return isCode(naam.value) ? naam.value : '';
}

/** A kwalificatie with its code: the title as written, else as in the catalogue. */
export function qualificationName({ crebo, titel }: Kwalificatiegebruik): string {
  const name = titel?.value ?? found(zoekKwalificatie(crebo.value))?.naam;
  return [name, `crebo\u00a0${crebo.value}`].filter(Boolean).join(', ');
}
