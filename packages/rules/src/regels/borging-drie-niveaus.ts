import { somOp } from '@leerroute/model';
import { plekVanBorging } from '../borging.ts';
import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'borging-drie-niveaus',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project }) {
    const { bestuur = [], management = [], team = [], projectleider = [] } = route.borging ?? {};
    const regio = route.regio && project.vind('regio', route.regio.value);
    const geregeld = {
      bestuur: bestuur.length > 0,
      management: management.length > 0,
      team: team.length > 0,
      projectleider: projectleider.length > 0 || regio?.projectleider !== undefined,
    };
    const mist = Object.entries(geregeld).flatMap(([wie, er]) => (er ? [] : [`\`${wie}\``]));
    if (mist.length === 0) return;
    yield {
      span: plekVanBorging(route),
      message: {
        nl: `In de borging ${mist.length === 1 ? 'ontbreekt' : 'ontbreken'} ${somOp(mist, 'en')}. Een route houdt stand als bestuur, management en team hetzelfde willen en een projectleider het bewaakt. Schrijf in \`borging\` wie dat zijn, als rol en niet als persoon.`,
        en: `The borging lacks ${somOp(mist, 'and')}. A route lasts when board, management and team want the same and a project leader keeps watch. Write in \`borging\` who they are, as a role and not as a person.`,
      },
    };
  },
});
