import { somOp } from '@leerroute/model';
import { ontkend } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { vaktekort } from '../vakken-op-pad.ts';
import { artikelVoor, GEMEENSCHAPPELIJK, vakkenIn, vraagtVolledigExamen } from '../vmbo-vakken.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'gemeenschappelijk-deel-compleet',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ub('2.20'), ub('2.24'), ub('2.15')],
  bereik: 'route',
  *check(route) {
    const leerweg = route.van?.leerwegen[0];
    if (!leerweg || route.jaren.length === 0 || !vraagtVolledigExamen(route)) return;
    const tekort = vaktekort(route, [GEMEENSCHAPPELIJK], (inhoud) =>
      inhoud.kind === 'onderdeel' ? vakkenIn(inhoud) : [],
    );
    if (!tekort) return;
    const basis = artikelVoor(route, { bb: '2.20', kb: '2.20', gl: '2.24', tl: '2.15' });
    const { leerling, geen } = ontkend(tekort.keuzes);
    const mist = tekort.mist.map(({ naam }) => naam);
    const ze = mist.length === 1 ? { nl: 'het', en: 'it' } : { nl: 'ze', en: 'them' };
    yield {
      span: leerweg.span,
      pad: tekort.keuzes,
      basis: [basis],
      message: {
        nl: `${leerling.nl} krijgt ${geen.nl}${somOp(
          mist.map(({ nl }) => nl),
          'of',
        )}, terwijl dat bij het gemeenschappelijk deel hoort (${basis.titel}). Zet ${ze.nl} als \`vak\` in een van de jaren.`,
        en: `${leerling.en} gets ${geen.en}${somOp(
          mist.map(({ en }) => en),
          'or',
        )}, which belongs to the common part (${basis.titel}). Put ${ze.en} in one of the years as \`vak\`.`,
      },
    };
  },
});
