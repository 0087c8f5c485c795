import { zoekKeuzevak } from '@leerroute/catalogue';
import { metGeneste, type Onderdeel, type Route, somOp, toonNaam } from '@leerroute/model';
import { minsteVerschillende } from '../minste-verschillende.ts';
import { type Aantalnorm, KEUZEVAKKEN } from '../normen.ts';
import { wie } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { vraagtVolledigExamen } from '../vmbo-vakken.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'keuzevakken-aantal',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ub('3.5'), ub('3.6'), ub('3.7')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const norm = normVan(route);
    if (!norm || !vraagtVolledigExamen(route)) return;
    const minste = minsteVerschillende(route, keuzevakkenIn(), norm.aantal);
    if (!minste) return;
    const leerling = wie(minste.keuzes);
    const aantal = minste.namen.size;
    const leerwegen = route.van?.leerwegen.map(({ value }) => value) ?? [];
    const telt =
      aantal === 1
        ? { nl: '1 keuzevak', en: '1 keuzevak' }
        : { nl: `${aantal} verschillende keuzevakken`, en: `${aantal} different keuzevakken` };
    yield {
      span: route.naam.span,
      basis: norm.basis,
      pad: minste.keuzes,
      message: {
        nl: `${leerling.nl} heeft ${telt.nl}; het examen van ${somOp(leerwegen, 'of')} vraagt er minstens ${norm.aantal} (${norm.basis[0]?.titel}). Voeg keuzevakken toe, of laat er meer kiezen.`,
        en: `${leerling.en} has ${telt.en}; the exam of ${somOp(leerwegen, 'or')} asks for at least ${norm.aantal} (${norm.basis[0]?.titel}). Add keuzevakken, or let pupils choose more.`,
      },
    };
  },
});

/** The norm of the leerweg; of a route for several the lowest, since the text does not say which pupil takes which part. */
function normVan(route: Route): Aantalnorm | undefined {
  const normen = route.van?.leerwegen.map(({ value }) => KEUZEVAKKEN[value]) ?? [];
  if (normen.some((norm) => norm === undefined)) return undefined;
  return normen.sort((a, b) => (a?.aantal ?? 0) - (b?.aantal ?? 0))[0];
}

/** The keuzevakken that a part is or holds, by one name however they are written; each is looked up once. */
function keuzevakkenIn(): (onderdeel: Onderdeel) => readonly string[] {
  const bekend = new Map<Onderdeel, readonly string[]>();
  return (onderdeel) => {
    let vakken = bekend.get(onderdeel);
    if (!vakken) {
      const erin = [...metGeneste([onderdeel])].filter(({ soort }) => soort.value === 'keuzevak');
      vakken = [...new Set(erin.map(vakVan))];
      bekend.set(onderdeel, vakken);
    }
    return vakken;
  };
}

function vakVan(onderdeel: Onderdeel): string {
  const geschreven = onderdeel.naam?.value ?? toonNaam(onderdeel);
  const gevonden = zoekKeuzevak(geschreven);
  return gevonden.soort === 'gevonden' ? gevonden.item.catalogusnaam : geschreven;
}
