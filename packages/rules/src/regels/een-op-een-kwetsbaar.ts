import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'een-op-een-kwetsbaar',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check({ van, naar, borging }) {
    if (van?.scholen.length !== 1 || naar?.instellingen.length !== 1 || (borging && borging.team.length > 0)) return;
    const plek = naar.instellingen[0];
    if (!plek) return;
    yield {
      span: plek.span,
      message: {
        nl: 'Deze route rust op één school en één instelling, en er is geen team genoemd. Vertrekt er iemand, dan kan zij stilvallen. Noem in `borging` een `team`, of zoek een tweede partij.',
        en: 'This route rests on one school and one instelling, and no team is named. When somebody leaves, it may come to a halt. Name a `team` in `borging`, or look for a second party.',
      },
    };
  },
});
