import { maakRegel } from '../toetsregel.ts';
import { onderNorm } from '../uren-onder-norm.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'bpv-onder-norm',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107h'), wvo('2.107i')],
  bereik: 'route',
  check: (route, omgeving) => onderNorm(route, omgeving, 'bpv'),
});
