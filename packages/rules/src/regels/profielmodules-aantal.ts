import { alleOnderdelen, type Localized, type Route, somOp } from '@leerroute/model';
import { isPraktijkgericht } from '../praktijkgericht.ts';
import { profielenVan } from '../profielen.ts';
import { examenjarenVan, modulesIn, modulesVan } from '../profielmodules.ts';
import { ontkend } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { vaktekort } from '../vakken-op-pad.ts';
import { type Vakeis, vraagtVolledigExamen } from '../vmbo-vakken.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'profielmodules-aantal',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [
    ub('3.5'),
    ub('3.6'),
    ub('3.7'),
    { titel: 'SLO, examenprogramma’s beroepsgericht', url: 'https://github.com/slonl/curriculum-examenprogramma-bg' },
  ],
  bereik: 'route',
  *check(route, { peildatum }) {
    const [profiel] = route.van?.profielen ?? [];
    if (!profiel || route.jaren.length === 0 || !vraagtVolledigExamen(route)) return;
    const lijsten = eisenVan(route, peildatum);
    const alles = lijsten.flat().flatMap(({ uit }) => uit);
    const tekort = vaktekort(route, lijsten, (inhoud) => {
      if (isPraktijkgericht(inhoud)) return alles;
      return inhoud.kind === 'onderdeel' ? modulesIn(inhoud) : [];
    });
    if (!tekort) return;
    const { leerling, geen, niets } = ontkend(tekort.keuzes);
    const [profielvak] = [...alleOnderdelen(route)].filter(({ soort }) => soort.value === 'profielvak');
    const mist = tekort.mist.map(({ naam }) => naam.nl);
    const wat: Localized =
      mist.length === tekort.eisen.length
        ? {
            nl: `${niets.nl} van het profielvak ${profiel.value}`,
            en: `${niets.en} of the profielvak ${profiel.value}`,
          }
        : {
            nl: `${geen.nl}${somOp(mist, 'of')} van het profielvak`,
            en: `${geen.en}${somOp(mist, 'or')} of the profielvak`,
          };
    yield {
      span: profielvak?.naam?.span ?? profiel.span,
      pad: tekort.keuzes,
      message: {
        nl: `${leerling.nl} krijgt ${wat.nl}, en het cspe vraagt daar wel naar. Zet ${mist.length === 1 ? 'de module' : 'de modules'} erbij, of schrijf het \`profielvak\` zonder modules: dat betekent allemaal.`,
        en: `${leerling.en} gets ${wat.en}, while the cspe asks about it. Add the ${mist.length === 1 ? 'module' : 'modules'}, or write the \`profielvak\` without modules: that means all of them.`,
      },
    };
  },
});

/** The sets of modules of which a path needs one. None for tl and for a profile that is not known. */
function eisenVan(route: Route, peildatum: string): readonly (readonly Vakeis[])[] {
  const { leerwegen = [], profielen = [] } = route.van ?? {};
  if (leerwegen.length === 0 || leerwegen.some(({ value }) => value === 'tl')) return [];
  const gl = leerwegen.some(({ value }) => value === 'gl');
  const bekend = profielen.map(profielenVan);
  const sets = bekend
    .flat()
    .flatMap((een) => examenjarenVan(route, peildatum).map((jaar) => modulesVan(een, gl, jaar)));
  if (bekend.some(({ length }) => length === 0) || sets.some(({ length }) => length === 0)) return [];
  return sets
    .flat()
    .map((set) => set.map(({ naam, catalogusnaam }) => ({ naam: { nl: naam, en: naam }, uit: [catalogusnaam] })));
}
