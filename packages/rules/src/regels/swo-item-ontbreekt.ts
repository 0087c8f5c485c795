import type { Overeenkomst } from '@leerroute/model';
import { ONDERWERPEN, type Onderwerp } from '../overeenkomst-onderwerpen.ts';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'swo-item-ontbreekt',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107b'), web('9.1.3')],
  bereik: 'declaratie',
  *check(overeenkomst): Iterable<Melding> {
    if (overeenkomst.kind !== 'overeenkomst') return;
    const geregeld = new Set(overeenkomst.regelt.map(({ onderwerp }) => onderwerp.value));
    const intern = overeenkomst.soort === 'interne-regeling';
    for (const onderwerp of ONDERWERPEN) {
      if (geregeld.has(onderwerp.woord) || (intern && !onderwerp.ookIntern)) continue;
      const { letter, woord, naam } = onderwerp;
      yield {
        span: overeenkomst.naam.span,
        message: {
          nl: `Deze ${overeenkomst.soort} regelt niet ${naam.nl}, en dat is verplicht (WVO 2.107b lid 2 onder ${letter}). Spreek het af en voeg toe: \`regelt ${woord}\`.`,
          en: `This ${overeenkomst.soort} does not settle ${naam.en}, which is obligatory (WVO 2.107b paragraph 2 under ${letter}). Agree on it and add: \`regelt ${woord}\`.`,
        },
        fixes: voegToe(overeenkomst, onderwerp),
      };
    }
  },
});

/** Behind what the agreement has already; an empty one offers no place that is sure to be right. */
function voegToe({ looptijd, regelt, partijen }: Overeenkomst, { woord }: Onderwerp): readonly Voorstel[] {
  const einde = (regelt.at(-1) ?? looptijd ?? partijen.at(-1))?.span.end;
  if (einde === undefined) return [];
  return [
    {
      titel: {
        nl: `Voeg \`regelt ${woord}\` toe (als het geregeld is)`,
        en: `Add \`regelt ${woord}\` (when it is settled)`,
      },
      veilig: false,
      bewerkingen: [{ span: { start: einde, end: einde }, tekst: `\n  regelt ${woord}` }],
    },
  ];
}
