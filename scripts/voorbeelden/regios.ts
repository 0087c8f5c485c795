/** Regions of any size as a project of `.route` files: for tests, for measuring and to look at. Everything in them is invented. */

export type Regiosoort = 'een-mbo' | 'vijf-mbos' | 'zeven-regios';

/** How many schools a region of each kind has unless told: practice in the regions. */
export const GEWOON: Readonly<Record<Regiosoort, number>> = { 'een-mbo': 40, 'vijf-mbos': 5, 'zeven-regios': 21 };

interface Opleiding {
  readonly profiel: string;
  readonly crebo: string;
  readonly verwant: string;
  readonly avo: readonly [string, string];
  readonly keuzevakken: readonly [string, string, string, string, string];
}

const OPLEIDINGEN: readonly Opleiding[] = [
  {
    profiel: 'pie',
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
    crebo: '25829',
    verwant: 'BWI bereidt voor op timmeren',
    avo: ['wiskunde', 'nask1'],
    keuzevakken: ['vloeren', 'gevelopeningen', 'scheidingswanden', 'wandafwerking', 'meubelmaken'],
  },
  {
    profiel: 'zw',
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
    crebo: '25774',
    verwant: 'E&O bereidt voor op de logistiek',
    avo: ['economie', 'wiskunde'],
    keuzevakken: ['marketing', 'officemanagement', 'distributie', 'ondernemen', 'webshop'],
  },
  {
    profiel: 'groen',
    crebo: '25621',
    verwant: 'Groen bereidt voor op hovenier',
    avo: ['wiskunde', 'biologie'],
    keuzevakken: ['tuinontwerp-en-aanleg', 'bloemwerk', 'het-groene-machinepark', 'groene-zorg', 'groei-en-oogst'],
  },
];

/** The `.route` files of a region and its `leerroute.json`, by path. `scholen` is at least one. */
export function voorbeeldregio(soort: Regiosoort, scholen = GEWOON[soort]): ReadonlyMap<string, string> {
  const [mbos, regios] = [soort === 'vijf-mbos' ? 5 : 1, soort === 'zeven-regios' ? 7 : 1];
  const bestanden = new Map([['leerroute.json', '{ "peildatum": "2026-11-01" }\n']]);
  for (let mbo = 1; mbo <= mbos; mbo += 1) bestanden.set(`mbo-${mbo}.route`, instelling(mbo));
  const perRegio = new Map<number, string[]>();
  for (let nummer = 1; nummer <= scholen; nummer += 1) {
    const opleiding = OPLEIDINGEN[(nummer - 1) % OPLEIDINGEN.length] as Opleiding;
    const [mbo, regio] = [((nummer - 1) % mbos) + 1, ((nummer - 1) % regios) + 1];
    perRegio.set(regio, [...(perRegio.get(regio) ?? []), `school-${nummer}`]);
    bestanden.set(`regio-${regio}/school-${nummer}.route`, school(nummer, regio, mbo, opleiding));
  }
  for (const [nummer, namen] of perRegio) bestanden.set(`regio-${nummer}/regio.route`, regio(nummer, namen, mbos));
  return bestanden;
}

function instelling(mbo: number): string {
  const aanbod = OPLEIDINGEN.map(({ crebo }) => `  biedt kwalificatie ${crebo} bol op hal\n`).join('');
  return `// Verzonnen.

instelling mbo-${mbo} "Mbo ${mbo}" {
  locatie hal "Leerhal"
${aanbod}}

bedrijf leerbedrijf-${mbo} "Leerbedrijf ${mbo}" {
  erkend leerbedrijf
}
`;
}

function regio(nummer: number, scholen: readonly string[], mbos: number): string {
  const instellingen = Array.from({ length: mbos }, (_, index) => `mbo-${index + 1}`);
  return `// Verzonnen.

regio regio-${nummer} "Regio ${nummer}" {
  partners ${[...instellingen, ...scholen].join(', ')}
  doel "Meer leerlingen naar het mbo"
}
`;
}

function school(nummer: number, regio: number, mbo: number, opleiding: Opleiding): string {
  const { profiel, crebo, verwant, avo, keuzevakken } = opleiding;
  const [naam, instelling] = [`school-${nummer}`, `mbo-${mbo}`];
  const keuzen = keuzevakken.map((vak) => `      keuzevak ${vak} 100 uur elke do, vr op ${instelling}.hal\n`).join('');
  return `// Verzonnen.

school ${naam} "School ${nummer}" {
  leerwegen bb
  profielen ${profiel}
  locatie gebouw "Schoolgebouw"
}

samenwerkingsovereenkomst overeenkomst-${nummer} "Overeenkomst van school ${nummer}" {
  tussen ${naam}, ${instelling}
  getekend 2026-02-01
  looptijd 2026-08-01 t/m 2031-07-31
  regelt profiel-en-verwantschap "${verwant}"
  regelt leiding
  regelt verantwoording
  regelt inrichting
  regelt overstapoptie
  regelt bedrijfsleven
  regelt geschillen
  regelt toetreding-en-opzegging
  regelt medezeggenschap
}

route route-${nummer} "Route ${nummer}" {
  soort doorlopend
  status actief
  regio regio-${regio}
  cohort 2026-2027
  van bb profiel ${profiel} bij ${naam}
  naar mbo 2 bol kwalificatie ${crebo} studieduur 2 jaar bij ${instelling}
  verwantschap "${verwant}"
  overeenkomst overeenkomst-${nummer}
  vmbo-examen volledig
  gemeld door ${naam} op 2026-09-01
  gemeld door ${instelling} op 2026-09-01

  jaar 1 "Op het vmbo" {
    vak nederlands 120 uur
    vak engels 100 uur
    vak ${avo[0]} 120 uur
    vak ${avo[1]} 120 uur
    vak maatschappijleer 60 uur
    vak lo 80 uur
    vak ckv 40 uur
    profielvak ${profiel} 320 uur
    buddystage "Meelopen op het mbo" 24 uur vo op ${instelling}.hal begeleid door mbo-4-student
    overstap naar vmbo bb "Regulier leerjaar 4" bij ${naam}
  }

  jaar 2 "Donderdag en vrijdag op het mbo" {
    rooster ma t/m wo op ${naam}.gebouw
    rooster do t/m vr op ${instelling}.hal
    vak nederlands 100 uur
    vak engels 80 uur
    vak ${avo[0]} 100 uur
    vak ${avo[1]} 100 uur
    vak lo 60 uur
    lob "Loopbaandossier" 20 uur vo
    profielvak ${profiel} 100 uur
    kies 4 uit "Keuzevakken" {
${keuzen}    }
    examen cspe ${profiel}
    examen ce nederlands, engels, ${avo[0]}, ${avo[1]}
    diploma vmbo bb
    overstap naar mbo 2 "Reguliere opleiding" bij ${instelling}
  }

  jaar 3 "Op het mbo" {
    kerntaak B1-K1 420 uur
    generiek nederlands 2F 60 uur
    generiek rekenen 60 uur
    generiek loopbaan-en-burgerschap 60 uur
    keuzedeel K0022 "Digitale vaardigheden basis" 60 uur
    keuzedeel K0211 "Ondernemend gedrag (geschikt voor niveau 1 en 2)" 60 uur
    bpv "Beroepspraktijkvorming" 360 uur bij leerbedrijf-${mbo}
    examen mbo kerntaak B1-K1
    diploma mbo 2
    overstap naar mbo 2 "Andere kwalificatie" bij ${instelling} niet-verwant
  }

  vervolg mbo 3 bol of bbl bij ${instelling}

  borging {
    bestuur "Opdracht van beide besturen"
    management "Teamleiders"
    team "Docenten van school en mbo"
    projectleider "Coördinator"
    overleg elke wo 15:30
    evaluatie 2027-06-01
  }
}
`;
}
