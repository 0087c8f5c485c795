import { type Opzoeking, zoekKeuzevak, zoekModule, zoekProfiel, zoekVak } from '@leerroute/catalogue';
import { alleInhoud, alleOnderdelen, type Declaratie, type Naamgebruik, type Onderdeelnaam } from '@leerroute/model';

/** A name from the catalogue as used in a file, and how to look it up. */
export interface Catalogusgebruik {
  readonly naam: Naamgebruik;
  readonly lijst: 'vak' | 'profiel' | 'module' | 'keuzevak' | 'examenvak';
}

/** What an author may write for something in the catalogue. */
interface Kandidaat {
  readonly naam: string;
  readonly id: string;
}

export type Opgezocht =
  | { readonly soort: 'gevonden' }
  | { readonly soort: 'dubbelzinnig' | 'onbekend'; readonly keuze: readonly Kandidaat[] };

/** All names in a declaration that the catalogue must know, in the order of the model. */
export function* catalogusnamen(declaratie: Declaratie): Iterable<Catalogusgebruik> {
  const profielen = (namen: readonly Naamgebruik[]) => namen.map((naam) => ({ naam, lijst: 'profiel' as const }));
  if (declaratie.kind === 'organisatie') yield* profielen(declaratie.profielen);
  if (declaratie.kind === 'route') {
    yield* profielen(declaratie.van?.profielen ?? []);
    for (const { inhoud } of alleInhoud(declaratie)) {
      if (inhoud.kind !== 'examen') continue;
      for (const naam of inhoud.vakken) yield { naam, lijst: inhoud.soort.value === 'cspe' ? 'profiel' : 'examenvak' };
    }
  }
  if (declaratie.kind !== 'route' && declaratie.kind !== 'regio') return;
  for (const onderdeel of alleOnderdelen(declaratie)) yield* [onderdeel, ...onderdeel.teltAls].flatMap(vanOnderdeel);
}

const LIJST = { vak: 'vak', profielvak: 'profiel', module: 'module', keuzevak: 'keuzevak' } as const;

function vanOnderdeel({ soort, naam }: Onderdeelnaam): Catalogusgebruik[] {
  const lijst = Object.hasOwn(LIJST, soort.value) ? LIJST[soort.value as keyof typeof LIJST] : undefined;
  return naam && lijst ? [{ naam, lijst }] : [];
}

/** Looks a name up in the list it belongs to. In an exam a keuzevak or profiel may stand where a vak does. */
export function zoekOp({ naam, lijst }: Catalogusgebruik): Opgezocht {
  const { value } = naam;
  if (lijst === 'profiel') return uitkomst(zoekProfiel(value), (item) => item.id);
  if (lijst === 'module') return uitkomst(zoekModule(value), (item) => item.catalogusnaam);
  if (lijst === 'keuzevak') return uitkomst(zoekKeuzevak(value), (item) => item.catalogusnaam);
  const vak = uitkomst(zoekVak(value), (item) => item.catalogusnaam);
  if (lijst === 'vak' || vak.soort !== 'onbekend') return vak;
  const [keuzevak, profiel] = (['keuzevak', 'profiel'] as const).map((ander) => zoekOp({ naam, lijst: ander }));
  if (!keuzevak || !profiel || keuzevak.soort === 'gevonden' || profiel.soort === 'gevonden')
    return { soort: 'gevonden' };
  return { soort: 'onbekend', keuze: [...vak.keuze, ...keuzevak.keuze].slice(0, 3) };
}

function uitkomst<T extends { readonly naam: string }>(opzoeking: Opzoeking<T>, idVan: (item: T) => string): Opgezocht {
  if (opzoeking.soort === 'gevonden') return { soort: 'gevonden' };
  const items = opzoeking.soort === 'onbekend' ? opzoeking.lijktOp : opzoeking.items;
  return { soort: opzoeking.soort, keuze: items.map((item) => ({ naam: item.naam, id: idVan(item) })) };
}
