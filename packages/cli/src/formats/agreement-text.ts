import { KLASSEN, KLASSEVOLGORDE, ROLNAMEN, type Verslag, type Wijziging } from '@leerroute/diff';
import type { Language } from '@leerroute/model';
import { printable } from '../terminal.ts';

/** What still needs agreement, per class and role: the list that `--wijziging` and `--klasse` choose from. */
export function agreementText({ wijzigingen, akkoord }: Verslag, taal: Language, only?: unknown): string {
  const blocks = KLASSEVOLGORDE.filter((klasse) => only === undefined || klasse === only).flatMap((klasse) => {
    const open = wijzigingen.flatMap((change) => {
      const stand = akkoord.perWijziging.get(change.fingerprint)?.find((one) => one.klasse === klasse);
      return stand && stand.open.length > 0 ? [{ change, roles: stand.open }] : [];
    });
    if (open.length === 0) return [];
    const rows = open.map(
      ({ change, roles }) =>
        `  ${shortest(change, wijzigingen)}  ${printable(change.message[taal])}\n    ${roles.join(', ')}`,
    );
    return [`${klasse}: ${KLASSEN[klasse][taal]}\n${rows.join('\n')}`];
  });
  const nothing = {
    nl: 'Er staat geen akkoord open.',
    en: 'No agreement is open.',
  }[taal];
  return `${[...(blocks.length > 0 ? blocks : [nothing]), ...staleLines({ akkoord }, taal)].join('\n\n')}\n`;
}

/** Agreements whose change is gone or different now. */
export function staleLines({ akkoord: { vervallen } }: Pick<Verslag, 'akkoord'>, taal: Language): readonly string[] {
  return vervallen.map(({ akkoord: { rol, datum, tekst }, nu }) => {
    const who = `${ROLNAMEN[rol][taal]} (${datum})`;
    const was = printable(tekst);
    const say = nu
      ? {
          nl: `vervallen akkoord van ${who}: ${was} De wijziging is intussen anders: ${printable(nu.message.nl)} Vraag opnieuw akkoord.`,
          en: `stale agreement of ${who}: ${was} The change is different now: ${printable(nu.message.en)} Ask for agreement again.`,
        }
      : {
          nl: `vervallen akkoord van ${who}: ${was} Die wijziging is er niet meer. Haal het weg met: leerroute akkoord … --opruimen`,
          en: `stale agreement of ${who}: ${was} That change is no longer there. Remove it with: leerroute akkoord … --opruimen`,
        };
    return say[taal];
  });
}

/** So many signs of a fingerprint mostly name one change of a comparison. */
const SHORT = 8;

/** The start of a fingerprint that names this change and no other. */
function shortest({ fingerprint }: Wijziging, all: readonly Wijziging[]): string {
  const short = fingerprint.slice(0, SHORT);
  return all.some((other) => other.fingerprint !== fingerprint && other.fingerprint.startsWith(short))
    ? fingerprint
    : short;
}
