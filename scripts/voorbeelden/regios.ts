/** Regions of any size as a project of `.route` files: for tests, for measuring and to look at. Everything in them is invented. */
import { instelling, type Opleiding, regio, route, school } from './regioteksten.ts';

export type Regiosoort = 'een-mbo' | 'vijf-mbos' | 'zeven-regios';

/** How many schools a region of each kind has unless told: practice in the regions. */
export const GEWOON: Readonly<Record<Regiosoort, number>> = { 'een-mbo': 40, 'vijf-mbos': 5, 'zeven-regios': 21 };

const OPLEIDINGEN: readonly Opleiding[] = [
  {
    profiel: 'pie',
    titel: 'Elektro',
    mbo: 'Techniek mbo',
    crebo: '25737',
    verwant: 'PIE bereidt voor op elektrotechnische installaties',
    avo: ['wiskunde', 'nask1'],
    keuzevakken: [
      'domotica-en-automatisering',
      'duurzame-energie',
      'utiliteitsinstallaties',
      'woon-en-kantoortechnologie',
      'praktisch-booglassen',
    ],
  },
  {
    profiel: 'bwi',
    titel: 'Timmerman',
    mbo: 'Bouw mbo',
    crebo: '25829',
    verwant: 'BWI bereidt voor op timmeren',
    avo: ['wiskunde', 'nask1'],
    keuzevakken: ['vloeren', 'gevelopeningen', 'scheidingswanden', 'wandafwerking', 'meubelmaken'],
  },
  {
    profiel: 'zw',
    titel: 'Helpende',
    mbo: 'Zorg mbo',
    crebo: '25960',
    verwant: 'Z&W bereidt voor op helpen in zorg en welzijn',
    avo: ['biologie', 'wiskunde'],
    keuzevakken: [
      'technologie-binnen-zorg-en-welzijn',
      'welzijn-kind-en-jongere',
      'wonen-en-huishouden',
      'voorkomen-van-ongevallen-en-ehbo',
      'welzijn-volwassenen-en-ouderen',
    ],
  },
  {
    profiel: 'eo',
    titel: 'Logistiek',
    mbo: 'Handels mbo',
    crebo: '25774',
    verwant: 'E&O bereidt voor op de logistiek',
    avo: ['economie', 'wiskunde'],
    keuzevakken: ['marketing', 'officemanagement', 'distributie', 'ondernemen', 'webshop'],
  },
  {
    profiel: 'groen',
    titel: 'Hovenier',
    mbo: 'Groen mbo',
    crebo: '25621',
    verwant: 'Groen bereidt voor op hovenier',
    avo: ['wiskunde', 'biologie'],
    keuzevakken: ['tuinontwerp-en-aanleg', 'bloemwerk', 'het-groene-machinepark', 'groene-zorg', 'groei-en-oogst'],
  },
];

const PLAATSEN = ['Elzenrade', 'Waterkerke', 'Zandhuizen', 'Heiveld', 'Molenbrug', 'Duinwijk', 'Kleiburg', 'Bosrode'];
const SCHOLEN = ['De Linde', 'Het Baken', 'De Werf', 'Het Kompas', 'De Brug'];
const REGIOS = ['Bosrand', 'Delta', 'Duinstreek', 'Heide', 'Kleistreek', 'Polder', 'Veenland'];

/** In how many places the schools of a region of each kind stand, and how many routes a school has. */
const INDELING: Readonly<Record<Regiosoort, { readonly plaatsen: number; readonly routes: number }>> = {
  'een-mbo': { plaatsen: 8, routes: 1 },
  'vijf-mbos': { plaatsen: 3, routes: 2 },
  'zeven-regios': { plaatsen: 7, routes: 1 },
};

/** The `.route` files of a region and its `leerroute.json`, by path. `scholen` is at least one. */
export function voorbeeldregio(soort: Regiosoort, scholen = GEWOON[soort]): ReadonlyMap<string, string> {
  const { plaatsen, routes } = INDELING[soort];
  const perOpleiding = soort === 'vijf-mbos';
  const regios = soort === 'zeven-regios' ? REGIOS : ['Stad en land'];
  const bestanden = new Map([['leerroute.json', '{ "peildatum": "2026-11-01" }\n']]);
  const mbos = perOpleiding
    ? OPLEIDINGEN.map((opleiding, index) => ({ naam: `mbo-${index + 1}`, titel: opleiding.mbo, biedt: [opleiding] }))
    : [{ naam: 'mbo-1', titel: 'Breed mbo', biedt: OPLEIDINGEN }];
  for (const mbo of mbos) bestanden.set(`${mbo.naam}.route`, instelling(mbo));
  const perRegio = new Map<number, string[]>();
  for (let index = 0; index < scholen; index += 1) {
    const [nummer, inRegio] = [index + 1, index % regios.length];
    const naam = `school-${nummer}`;
    const plaats = vanLijst(PLAATSEN, index % plaatsen);
    const titel = schoolnaam(Math.floor(index / plaatsen), plaats);
    perRegio.set(inRegio, [...(perRegio.get(inRegio) ?? []), naam]);
    const opleidingen = Array.from({ length: routes }, (_, n) => (index + n) % OPLEIDINGEN.length);
    const teksten = opleidingen.map((welke, n) =>
      route({
        naam: n === 0 ? `route-${nummer}` : `route-${nummer}-${n + 1}`,
        regio: `regio-${inRegio + 1}`,
        school: { naam, titel },
        mbo: perOpleiding ? `mbo-${welke + 1}` : 'mbo-1',
        opleiding: vanLijst(OPLEIDINGEN, welke),
      }),
    );
    const profielen = opleidingen.map((welke) => vanLijst(OPLEIDINGEN, welke).profiel);
    bestanden.set(
      `regio-${inRegio + 1}/${naam}.route`,
      [school({ naam, titel, plaats, profielen }), ...teksten].join('\n'),
    );
  }
  for (const [index, namen] of perRegio) {
    const partners = [...mbos.map(({ naam }) => naam), ...namen];
    bestanden.set(`regio-${index + 1}/regio.route`, regio(`regio-${index + 1}`, vanLijst(regios, index), partners));
  }
  return bestanden;
}

/** No two schools of one place have one name, however many there are. */
function schoolnaam(inPlaats: number, plaats: string): string {
  const ronde = Math.floor(inPlaats / SCHOLEN.length);
  return `${vanLijst(SCHOLEN, inPlaats % SCHOLEN.length)}${ronde > 0 ? ` ${ronde + 1}` : ''} ${plaats}`;
}

function vanLijst<T>(lijst: readonly T[], index: number): T {
  const gevonden = lijst[index];
  if (gevonden === undefined) throw new RangeError(`${index}`);
  return gevonden;
}
