import type { Bestand, Naamvoorkomen } from '@leerroute/model';
import { touches } from './place.ts';

/** An occurrence of a name with the file it stands in. */
export interface Occurrence extends Naamvoorkomen {
  readonly bestand: Bestand;
}

/** The occurrence at an offset; a caret just behind the word counts. */
export function occurrenceAt(bestand: Bestand, offset: number): Occurrence | undefined {
  const found = bestand.voorkomens.find(({ span }) => touches(span, offset));
  return found && { ...found, bestand };
}

/** All occurrences in the project of the thing that this one names, itself included, file by file in the order of the text. */
export function occurrencesOf(bestanden: Iterable<Bestand>, name: Occurrence): Occurrence[] {
  if (isLocal(name)) return inFile(name.bestand, name).filter(({ span }) => touches(routeOf(name), span.start));
  const found: Occurrence[] = [];
  for (const bestand of bestanden) found.push(...inFile(bestand, name));
  return found;
}

export function declarationsOf(bestanden: Iterable<Bestand>, name: Occurrence): Occurrence[] {
  return occurrencesOf(bestanden, name).filter(({ rol }) => rol === 'declaratie');
}

/** The declaration that the text of a name stands in, or the whole file where there is none. */
function routeOf({ bestand, span }: Occurrence) {
  const around = bestand.declaraties.find((d) => touches(d.span, span.start));
  return around?.span ?? { start: 0, end: bestand.tekst.length };
}

/** A decision and its options are known within their route only. */
export function isLocal({ soort }: Naamvoorkomen): boolean {
  return soort === 'beslismoment' || soort === 'keuze';
}

function inFile(bestand: Bestand, { soort, naam }: Naamvoorkomen): Occurrence[] {
  return bestand.voorkomens
    .filter((v) => v.naam === naam && v.soort === soort)
    .map((v) => ({ ...v, bestand }))
    .sort((a, b) => a.span.start - b.span.start);
}
