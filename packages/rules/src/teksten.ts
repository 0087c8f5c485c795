import { beschrijfPad, type Localized, type Padkeuze } from '@leerroute/model';

/** A number as Dutch and English texts write it: `2 940` and `7,5`, `2,940` and `7.5`. */
export function getal(waarde: number): Localized {
  const [geheel = '', deel] = String(Math.round(waarde * 100) / 100).split('.');
  const groepen = (teken: string) => geheel.replace(/\B(?=(\d{3})+$)/g, teken);
  return { nl: groepen('\u202F') + (deel ? `,${deel}` : ''), en: groepen(',') + (deel ? `.${deel}` : '') };
}

/** Whom a path is about, to begin a sentence with: `Wie Booglasprocessen kiest,` or `Elke leerling`. */
export function wie(keuzes: readonly Padkeuze[]): Localized {
  const { nl, en } = beschrijfPad(keuzes);
  return { nl: hoofdletter(nl) + (keuzes.some(({ telt }) => telt) ? ',' : ''), en: hoofdletter(en) };
}

/** What a sentence that denies something for all or for some is made of, see `ontkend`. */
export interface Ontkenning {
  /** `Geen leerling`, or whom the path is about: `Wie Booglasprocessen kiest,`. */
  readonly leerling: Localized;
  /** Before what can be counted: `een`, or `geen`. */
  readonly geenEen: Localized;
  /** Before what cannot be counted, with the space after it: nothing, or `geen `. */
  readonly geen: Localized;
  /** `iets`, or `niets`. */
  readonly niets: Localized;
}

/** The words of a sentence about what a path lacks. Nobody says `Elke leerling doet geen examen`; it is `Geen leerling doet een examen`. */
export function ontkend(keuzes: readonly Padkeuze[]): Ontkenning {
  if (keuzes.some(({ telt }) => telt))
    return {
      leerling: wie(keuzes),
      geenEen: { nl: 'geen', en: 'no' },
      geen: { nl: 'geen ', en: 'no ' },
      niets: { nl: 'niets', en: 'nothing' },
    };
  return {
    leerling: { nl: 'Geen leerling', en: 'No pupil' },
    geenEen: { nl: 'een', en: 'any' },
    geen: { nl: '', en: 'any ' },
    niets: { nl: 'iets', en: 'anything' },
  };
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
