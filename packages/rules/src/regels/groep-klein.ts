import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'groep-klein',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check({ groep }, { standaarden: { minimaleGroep } }) {
    if (!groep || groep.min.value >= minimaleGroep) return;
    const aantal = groep.min.value;
    yield {
      span: groep.min.span,
      message: {
        nl: `Deze route kan al met ${aantal} ${aantal === 1 ? 'leerling' : 'leerlingen'} doorgaan; dit project wil er minstens ${minimaleGroep}. Een kleine groep is duur en kwetsbaar: spreek af wat er gebeurt als er minder leerlingen zijn, of doe het met meer scholen samen.`,
        en: `This route can run with ${aantal} ${aantal === 1 ? 'pupil' : 'pupils'}; this project wants at least ${minimaleGroep}. A small group is costly and fragile: agree what happens when there are fewer pupils, or do it with more schools together.`,
      },
    };
  },
});
