import {
  type Aanvullingslijst,
  type Aanvullingsrijen,
  codeVan,
  zoekKeuzedeel,
  zoekKeuzevak,
  zoekKwalificatie,
  zoekSchool,
  zoekVak,
} from '@leerroute/catalogue';
import type { Localized } from '@leerroute/model';
import type { Download } from './download.ts';

/** A row that says something which the catalogue does not. */
export interface Change {
  readonly code: string;
  readonly kind: 'new' | 'renamed' | 'ended' | 'other';
  readonly text: Localized;
}

/** What each row says of the catalogue; several changes of one row are told one by one. */
export function changesIn(list: Aanvullingslijst, rows: Download['rows']): readonly Change[] {
  if (list === 'kwalificaties') return (rows.kwalificaties ?? []).flatMap(changesOfKwalificatie);
  if (list === 'vakken') return (rows.vakken ?? []).flatMap(changesOfVak);
  return (rows[list] ?? []).flatMap((row) => {
    const code = codeVan(list, row);
    return naming(code, row.naam, knownName(list, code), list !== 'keuzevakken');
  });
}

function changesOfKwalificatie(row: Aanvullingsrijen['kwalificaties']): readonly Change[] {
  const { crebo: code, naam, instroomTot, opvolger } = row;
  const known = found(zoekKwalificatie(code));
  return [
    ...naming(code, naam, known?.naam),
    ...(instroomTot && instroomTot !== known?.instroomTot
      ? change(
          code,
          'ended',
          `${naam}: beginnen kan t/m ${instroomTot}`,
          `${naam}: can be begun with up to ${instroomTot}`,
        )
      : []),
    ...(opvolger && opvolger !== known?.opvolger
      ? change(code, 'ended', `${naam}: opgevolgd door ${opvolger}`, `${naam}: replaced by ${opvolger}`)
      : []),
  ];
}

function changesOfVak(row: Aanvullingsrijen['vakken']): readonly Change[] {
  const { duo: code, naam, soort, leerwegen, vanaf, tm } = row;
  const known = soort === 'vak' ? found(zoekVak(code)) : found(zoekKeuzevak(code));
  const changed = naming(code, naam, known?.naam);
  if (!known) return changed;
  const years = `${vanaf ?? ''}–${tm ?? ''}`;
  const ends = tm !== undefined && tm !== known.examenjaarTm;
  const differs = vanaf !== known.examenjaarVanaf || tm !== known.examenjaarTm;
  const were = known.leerwegen.join(', ');
  const are = leerwegen.join(', ');
  return [
    ...changed,
    ...(ends ? change(code, 'ended', `${naam}: t/m examenjaar ${tm}`, `${naam}: up to exam year ${tm}`) : []),
    ...(differs && !ends ? change(code, 'other', `${naam}: examenjaren ${years}`, `${naam}: exam years ${years}`) : []),
    ...(are === were ? [] : change(code, 'other', `${naam}: ${were} → ${are}`, `${naam}: ${were} → ${are}`)),
  ];
}

/** DUO, SLO and schools differ in capitals. A keuzevak keeps the name that DUO gives it. */
function naming(code: string, naam: string, was: string | undefined, renames = true): readonly Change[] {
  if (was === undefined) return change(code, 'new', naam, naam);
  if (!renames || was.toLowerCase() === naam.toLowerCase()) return [];
  return change(code, 'renamed', `${was} → ${naam}`, `${was} → ${naam}`);
}

function change(code: string, kind: Change['kind'], nl: string, en: string): readonly Change[] {
  return [{ code, kind, text: { nl, en } }];
}

/** The name that the catalogue has for a code; undefined for a code that it does not know. */
function knownName(list: Exclude<Aanvullingslijst, 'kwalificaties' | 'vakken'>, code: string): string | undefined {
  if (list === 'keuzedelen') return found(zoekKeuzedeel(code))?.naam;
  if (list === 'keuzevakken') return found(zoekKeuzevak(code))?.naam;
  const school = found(zoekSchool(code));
  return list === 'instellingen' ? school?.naam : school?.vestigingen.find((place) => place.code === code)?.naam;
}

function found<T>(lookup: { readonly soort: string; readonly item?: T }): T | undefined {
  return lookup.soort === 'gevonden' ? lookup.item : undefined;
}
