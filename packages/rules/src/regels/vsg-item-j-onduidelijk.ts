import { MEDEZEGGENSCHAP } from '../overeenkomst-onderwerpen.ts';
import { maakRegel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'vsg-item-j-onduidelijk',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107b'), web('9.1.3')],
  bereik: 'declaratie',
  *check(overeenkomst) {
    if (overeenkomst.kind !== 'overeenkomst' || overeenkomst.soort !== 'interne-regeling') return;
    if (overeenkomst.regelt.some(({ onderwerp }) => onderwerp.value === MEDEZEGGENSCHAP)) return;
    yield {
      span: overeenkomst.naam.span,
      message: {
        nl: 'Over medezeggenschap zeggen de wetten iets anders: binnen één bestuur hoeft zij volgens WVO 2.107b lid 3 niet in de interne regeling, en volgens WEB 9.1.3 lid 3 wel. Leg haar voor de zekerheid vast met `regelt medezeggenschap`.',
        en: 'On participation the laws differ: under one board it need not be in the interne regeling by WVO 2.107b paragraph 3, and must be by WEB 9.1.3 paragraph 3. To be safe, settle it with `regelt medezeggenschap`.',
      },
    };
  },
});
