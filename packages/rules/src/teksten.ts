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

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
