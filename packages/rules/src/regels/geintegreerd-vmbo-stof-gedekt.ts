import { metGeneste, type Onderdeel, type OnderdeelSoort, soortVan, uitersten, type Wandeling } from '@leerroute/model';
import { aardVan } from '../onderdeelaard.ts';
import { ontkend } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'geintegreerd-vmbo-stof-gedekt',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [
    wvo('2.107l'),
    {
      titel: 'Sterk beroepsonderwijs, eindtermen in een route',
      url: 'https://www.sterkberoepsonderwijs.nl/faq/hoe-interpreteren-we-in-de-wet-de-opmerking-dat-de-jongeren-de-eindtermen-van-het-vmbo-en-mbo-gehad-moeten-hebben',
    },
  ],
  bereik: 'route',
  *check(route) {
    if (soortVan(route) !== 'geïntegreerd' || route.vmboExamen?.value === 'volledig' || route.jaren.length === 0)
      return;
    const tekorten = uitersten(route, STOF, 'min').filter(({ einde, staat }) => einde === 'route' && !staat.profiel);
    const ergste = tekorten.find(({ staat }) => !staat.vo) ?? tekorten[0];
    if (!ergste) return;
    const { leerling, niets } = ontkend(ergste.keuzes);
    const mist = ergste.staat.vo
      ? { nl: `${niets.nl} van het profiel van het vmbo`, en: `${niets.en} of the profile of the vmbo` }
      : { nl: `${niets.nl} van het vmbo`, en: `${niets.en} of the vmbo` };
    yield {
      span: route.vmboExamen?.span ?? route.soort?.span ?? route.naam.span,
      pad: ergste.keuzes,
      message: {
        nl: `${leerling.nl} krijgt ${mist.nl}; ook zonder vmbo-examen hoort de stof van het profiel in de route (WVO 2.107l lid 3). Plan het profielvak, modules of keuzevakken, of schrijf bij een mbo-onderdeel \`telt als profielvak\`.`,
        en: `${leerling.en} gets ${mist.en}; also without the vmbo exam the content of the profile belongs in the route (WVO 2.107l paragraph 3). Plan the profielvak, modules or keuzevakken, or write \`telt als profielvak\` at an mbo part.`,
      },
    };
  },
});

interface Stof {
  readonly vo: boolean;
  readonly profiel: boolean;
}

const STOF: Wandeling<Stof> = {
  begin: { vo: false, profiel: false },
  sleutel: ({ vo, profiel }) => `${vo} ${profiel}`,
  stap: (staat, inhoud) =>
    inhoud.kind === 'onderdeel'
      ? [{ vo: staat.vo || aardVan(inhoud).vo, profiel: staat.profiel || isVanProfiel(inhoud) }, 0]
      : [staat, 0],
};

const BEROEPSGERICHT: ReadonlySet<OnderdeelSoort> = new Set(['profielvak', 'module', 'keuzevak']);

/** Whether a part holds, counts as or covers something of the beroepsgericht programma of the vmbo (`K/PIE/02`). */
function isVanProfiel(onderdeel: Onderdeel): boolean {
  return [...metGeneste([onderdeel])].some(
    (deel) =>
      [deel, ...deel.teltAls].some(({ soort }) => BEROEPSGERICHT.has(soort.value)) ||
      deel.dekt.some(({ value }) => /^[PK]\//i.test(value)),
  );
}
