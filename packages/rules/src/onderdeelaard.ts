import { merkVan, type Onderdeel, type Onderdeelnaam, type Span, telUren } from '@leerroute/model';

/** Which kinds of education a part is; both: a combination (WVO 2.107d lid 2 onder c). */
export interface Onderdeelaard {
  readonly vo: boolean;
  readonly bo: boolean;
  /** Something in it is said to be neither. */
  readonly onbekend: boolean;
}

/** What a part is according to its hours, or without hours its kind and what it holds; what it counts as joins in. */
export function aardVan(onderdeel: Onderdeel): Onderdeelaard {
  const eigen = eigenAard(onderdeel);
  const als = onderdeel.teltAls.map(({ soort }) => merkVan(soort.value));
  return { ...eigen, vo: eigen.vo || als.includes('vo'), bo: eigen.bo || als.includes('bo') };
}

function eigenAard(onderdeel: Onderdeel): Onderdeelaard {
  const uren = telUren(onderdeel);
  if (uren.totaal > 0) return { vo: uren.vo > 0, bo: uren.bo > 0, onbekend: uren.ongemerkt > 0 };
  const merk = merkVan(onderdeel.soort.value);
  if (merk || onderdeel.onderdelen.length === 0) return { vo: merk === 'vo', bo: merk === 'bo', onbekend: !merk };
  const delen = onderdeel.onderdelen.map(aardVan);
  return {
    vo: delen.some(({ vo }) => vo),
    bo: delen.some(({ bo }) => bo),
    onbekend: delen.some(({ onbekend }) => onbekend),
  };
}

/** The word by which a part is known in the text: its name, else its kind. */
export function woordVan({ naam, soort }: Onderdeelnaam): Span {
  return naam?.span ?? soort.span;
}
