import { somOp } from '@leerroute/model';
import { wie } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { vaktekort } from '../vakken-op-pad.ts';
import { artikelVoor, avoEisen, vakkenIn, vraagtVolledigExamen } from '../vmbo-vakken.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'profielgebonden-avo',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ub('2.21'), ub('2.25'), ub('2.16')],
  bereik: 'route',
  *check(route) {
    const profielen = route.van?.profielen ?? [];
    const [profiel] = profielen;
    if (!profiel || route.jaren.length === 0 || !vraagtVolledigExamen(route)) return;
    const tekort = vaktekort(route, avoEisen(route), (inhoud) => (inhoud.kind === 'onderdeel' ? vakkenIn(inhoud) : []));
    if (!tekort) return;
    const basis = artikelVoor(route, { bb: '2.21', kb: '2.21', gl: '2.25', tl: '2.16' });
    const [leerling, genoemd] = [wie(tekort.keuzes), profielen.map(({ value }) => value)];
    const [mist, hoort] = [tekort.mist.map(({ naam }) => naam), tekort.eisen.map(({ naam }) => naam)];
    const ze = mist.length === 1 ? { nl: 'het', en: 'it' } : { nl: 'ze', en: 'them' };
    yield {
      span: profiel.span,
      pad: tekort.keuzes,
      basis: [basis],
      message: {
        nl: `${leerling.nl} mist ${somOp(
          mist.map(({ nl }) => nl),
          'en',
        )}; bij het profiel ${somOp(genoemd, 'of')} ${hoort.length === 1 ? 'hoort' : 'horen'} ${somOp(
          hoort.map(({ nl }) => nl),
          'en',
        )} (${basis.titel}). Zet ${ze.nl} als \`vak\` in een van de jaren, of kies een ander profiel.`,
        en: `${leerling.en} lacks ${somOp(
          mist.map(({ en }) => en),
          'and',
        )}; the profile ${somOp(genoemd, 'or')} takes ${somOp(
          hoort.map(({ en }) => en),
          'and',
        )} (${basis.titel}). Put ${ze.en} in one of the years as \`vak\`, or choose another profile.`,
      },
    };
  },
});
