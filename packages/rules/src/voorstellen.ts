import { type Localized, type Naamgebruik, somOp } from '@leerroute/model';
import type { Voorstel } from './toetsregel.ts';

/** One fix for each name that may have been meant. */
export function vervangDoor(plek: Pick<Naamgebruik, 'span'>, namen: readonly string[]): readonly Voorstel[] {
  return namen.map((naam) => ({
    titel: { nl: `Maak er ${naam} van`, en: `Change it to ${naam}` },
    veilig: false,
    bewerkingen: [{ span: plek.span, tekst: naam }],
  }));
}

/** ` Bedoelt u a, b of c?`, or nothing when there is nothing to offer. */
export function bedoeltU(namen: readonly string[]): Localized {
  if (namen.length === 0) return { nl: '', en: '' };
  const geciteerd = namen.map((naam) => `“${naam}”`);
  return { nl: ` Bedoelt u ${somOp(geciteerd, 'of')}?`, en: ` Do you mean ${somOp(geciteerd, 'or')}?` };
}
