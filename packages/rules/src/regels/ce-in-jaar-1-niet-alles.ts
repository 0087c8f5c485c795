import { alleInhoud, type Route, uitersten, type Wandeling } from '@leerroute/model';
import { wie } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'ce-in-jaar-1-niet-alles',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107j')],
  bereik: 'route',
  *check(route) {
    const eerste = centraleExamens(route).find(({ jaar }) => jaar.nummer.value === 1);
    if (!eerste) return;
    const [pad] = uitersten(route, EXAMENS, 'max').filter(
      ({ einde, staat }) => einde === 'route' && isAlles(route, staat),
    );
    if (!pad) return;
    const leerling = wie(pad.keuzes);
    yield {
      span: eerste.inhoud.soort.span,
      pad: pad.keuzes,
      message: {
        nl: `${leerling.nl} doet alle centrale examens al in jaar 1; daar mag het centraal examen in een of meer vakken, maar het examen als geheel hoort in jaar 2 of 3 (WVO 2.107j lid 1). Verplaats een deel naar jaar 2 of 3.`,
        en: `${leerling.en} sits all central exams in year 1 already; there a central exam in one or more subjects is allowed, but the exam as a whole belongs in year 2 or 3 (WVO 2.107j paragraph 1). Move a part to year 2 or 3.`,
      },
    };
  },
});

function centraleExamens(route: Route) {
  return [...alleInhoud(route)].flatMap(({ inhoud, jaar }) =>
    inhoud.kind === 'examen' && (inhoud.soort.value === 'ce' || inhoud.soort.value === 'cspe')
      ? [{ inhoud, jaar }]
      : [],
  );
}

/** Fewer subjects than this is no whole exam in tl, which has no cspe: six have a central exam there. */
const VAKKEN_TL = 6;

/** What a path has met of the central exam; the subjects are counted as far as it matters. */
interface Examens {
  readonly cspeInJaar1: boolean;
  /** Number of subjects with a ce in year 1. */
  readonly ceInJaar1: number;
  readonly later: boolean;
}

const EXAMENS: Wandeling<Examens> = {
  begin: { cspeInJaar1: false, ceInJaar1: 0, later: false },
  sleutel: (staat) => `${staat.cspeInJaar1} ${staat.ceInJaar1} ${staat.later}`,
  stap: (staat, inhoud, { jaar }) => {
    if (inhoud.kind !== 'examen') return [staat, 0];
    const soort = inhoud.soort.value;
    if (soort !== 'ce' && soort !== 'cspe') return [staat, 0];
    if (jaar.nummer.value !== 1) return [{ ...staat, later: true }, 0];
    if (soort === 'cspe') return [{ ...staat, cspeInJaar1: true }, 0];
    return [{ ...staat, ceInJaar1: Math.min(staat.ceInJaar1 + inhoud.vakken.length, VAKKEN_TL) }, 0];
  },
};

/** Whether all is in year 1. A few subjects without the rest are the beginning of a programme rather than an exam. */
function isAlles(route: Route, { cspeInJaar1, ceInJaar1, later }: Examens): boolean {
  if (later) return false;
  const alleenTl = route.van?.leerwegen.every(({ value }) => value === 'tl') ?? false;
  return alleenTl ? ceInJaar1 >= VAKKEN_TL : cspeInJaar1 && ceInJaar1 > 0;
}
