import { zoekKeuzevak } from '@leerroute/catalogue';
import {
  alleOnderdelen,
  metGeneste,
  type Onderdeel,
  type Onderdeelnaam,
  type Route,
  type Stapinhoud,
  soortVan,
  toonNaam,
  uitersten,
  type Wandeling,
} from '@leerroute/model';
import { type Aantalnorm, KEUZEVAKKEN } from '../normen.ts';
import { wie } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
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
    if (!norm) return;
    const [minste] = uitersten(route, tellen(route, norm.aantal), 'min').filter(({ einde }) => einde === 'route');
    if (!minste || minste.waarde >= norm.aantal) return;
    const leerling = wie(minste.keuzes);
    const leerweg = route.van?.leerwegen.map(({ value }) => value).join(', ');
    const telt =
      minste.waarde === 1
        ? { nl: '1 keuzevak', en: '1 keuzevak' }
        : { nl: `${minste.waarde} verschillende keuzevakken`, en: `${minste.waarde} different keuzevakken` };
    yield {
      span: route.naam.span,
      basis: norm.basis,
      pad: minste.keuzes,
      message: {
        nl: `${leerling.nl} heeft ${telt.nl}; het examen van ${leerweg} vraagt er minstens ${norm.aantal} (${norm.basis[0]?.titel}). Voeg keuzevakken toe, of laat er meer kiezen.`,
        en: `${leerling.en} has ${telt.en}; the exam of ${leerweg} asks for at least ${norm.aantal} (${norm.basis[0]?.titel}). Add keuzevakken, or let pupils choose more.`,
      },
    };
  },
});

/**
 * The norm of the leerweg; of a route for several the lowest, since the text does not say which pupil takes which part. None
 * where a geïntegreerde route gives (part of) the vmbo exam up, for the number is one of that exam.
 */
function normVan(route: Route): Aantalnorm | undefined {
  if (soortVan(route) === 'geïntegreerd' && ['vervalt', 'gedeeltelijk'].includes(route.vmboExamen?.value ?? ''))
    return undefined;
  const normen = route.van?.leerwegen.map(({ value }) => KEUZEVAKKEN[value]) ?? [];
  if (normen.some((norm) => norm === undefined)) return undefined;
  return normen.sort((a, b) => (a?.aantal ?? 0) - (b?.aantal ?? 0))[0];
}

/** One keuzevak, however it is written. */
function vakVan(onderdeel: Onderdeelnaam): string {
  const geschreven = onderdeel.naam?.value ?? toonNaam(onderdeel);
  const gevonden = zoekKeuzevak(geschreven);
  return gevonden.soort === 'gevonden' ? gevonden.item.catalogusnaam : geschreven;
}

function keuzevakkenIn(onderdelen: Iterable<Onderdeel>): readonly string[] {
  return [...metGeneste([...onderdelen])].filter(({ soort }) => soort.value === 'keuzevak').map(vakVan);
}

interface Gehad {
  readonly aantal: number;
  /** Those had already that stand at another place too, so that they are not counted twice. */
  readonly herhaalbaar: readonly string[];
}

/** Counts different keuzevakken up to the norm; whoever has enough is the same from there on, which keeps the states few. */
function tellen(route: Route, norm: number): Wandeling<Gehad> {
  const plaatsen = new Map<string, number>();
  for (const onderdeel of alleOnderdelen(route))
    if (onderdeel.soort.value === 'keuzevak')
      plaatsen.set(vakVan(onderdeel), (plaatsen.get(vakVan(onderdeel)) ?? 0) + 1);
  const vakken = new Map<Onderdeel, readonly string[]>();
  const vakkenVan = (inhoud: Stapinhoud): readonly string[] => {
    if (inhoud.kind !== 'onderdeel') return [];
    const bekend = vakken.get(inhoud) ?? keuzevakkenIn([inhoud]);
    vakken.set(inhoud, bekend);
    return bekend;
  };
  return {
    begin: { aantal: 0, herhaalbaar: [] },
    sleutel: ({ aantal, herhaalbaar }) => (aantal >= norm ? 'genoeg' : `${aantal} ${herhaalbaar.join()}`),
    stap: (gehad, inhoud) => {
      const nieuw = [...new Set(vakkenVan(inhoud))].filter((vak) => !gehad.herhaalbaar.includes(vak));
      if (nieuw.length === 0 || gehad.aantal >= norm) return [gehad, 0];
      const herhaalbaar = nieuw.filter((vak) => (plaatsen.get(vak) ?? 0) > 1);
      const na = {
        aantal: gehad.aantal + nieuw.length,
        herhaalbaar: herhaalbaar.length > 0 ? [...gehad.herhaalbaar, ...herhaalbaar].sort() : gehad.herhaalbaar,
      };
      return [na, nieuw.length];
    },
  };
}
