import { type Keuzedeel, zoekKeuzedeel } from '@leerroute/catalogue';
import type { Naamgebruik, Onderdeelnaam } from '@leerroute/model';

/** A keuzedeel as written; `deel` is absent where the catalogue does not know the code. */
export interface Keuzedeelgebruik {
  readonly naam: Naamgebruik;
  /** The same for the same keuzedeel, however it is written. */
  readonly code: string;
  readonly deel?: Keuzedeel;
}

/** The keuzedeel that the head of a part names, if it is one. */
export function keuzedeelVan({ soort, naam }: Onderdeelnaam): readonly Keuzedeelgebruik[] {
  if (soort.value !== 'keuzedeel' || !naam) return [];
  const gevonden = zoekKeuzedeel(naam.value);
  return gevonden.soort === 'gevonden'
    ? [{ naam, code: gevonden.item.code, deel: gevonden.item }]
    : [{ naam, code: naam.value }];
}
