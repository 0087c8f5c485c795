import type { Onderdeel } from '@leerroute/model';
import type { Voorstel } from './toetsregel.ts';

/** Writes `vakoverstijgend` behind the hours of a part; nothing where there are no hours to write it behind. */
export function vakoverstijgendErbij({ uren }: Onderdeel, veilig: boolean): readonly Voorstel[] {
  return uren.slice(-1).map(({ span }) => ({
    titel: { nl: 'Schrijf er `vakoverstijgend` bij', en: 'Add `vakoverstijgend`' },
    veilig,
    bewerkingen: [{ span: { start: span.end, end: span.end }, tekst: ' vakoverstijgend' }],
  }));
}
