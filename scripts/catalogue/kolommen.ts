/** How the cells of a column are checked and stored. */
export interface Kolom {
  /** What is wrong with a cell that is not empty, or undefined. */
  readonly keur?: (cel: string) => string | undefined;
  readonly verplicht?: boolean;
  /** Two rows may not have the same value. */
  readonly uniek?: boolean;
  /** `woord`: stored once in the word table; `bron`: stored in the source table; `weg`: checked but not stored. */
  readonly opslag?: 'woord' | 'bron' | 'weg';
}

const past = (patroon: RegExp, wat: string) => (cel: string) =>
  patroon.test(cel) ? undefined : `"${cel}" is not ${wat}`;

const lijstVan =
  (waarden: readonly string[], wat: string) =>
  (cel: string): string | undefined => {
    const delen = cel.split(',');
    const fout = delen.find((deel) => !waarden.includes(deel));
    if (fout !== undefined) return `"${fout}" is not a ${wat}; known are ${waarden.join(', ')}`;
    return new Set(delen).size < delen.length ? `"${cel}" names a ${wat} twice` : undefined;
  };

const eenVan = (...waarden: readonly string[]): Kolom => ({
  keur: (cel) => (waarden.includes(cel) ? undefined : `"${cel}" is not one of ${waarden.join(', ')}`),
  opslag: 'woord',
});

const code = (patroon: RegExp, wat: string): Kolom => ({ keur: past(patroon, wat) });

const jaar = code(/^20\d\d$/, 'a year');
const crebo = code(/^\d{5}$/, 'a crebo (five digits)');
const vakcode = code(/^\d{4}$/, 'a DUO subject code (four digits)');
const keuzedeel = code(/^K\d{4}$/, 'a keuzedeel code (K and four digits)');
const tekst: Kolom = {};
const woord: Kolom = { opslag: 'woord' };
const bron: Kolom = { opslag: 'bron' };
const vmboLeerwegen: Kolom = { keur: lijstVan(['bb', 'kb', 'gl', 'tl'], 'vmbo leerweg'), opslag: 'woord' };
const cohorten: Kolom = { keur: past(/^20\d\d(; 20\d\d)*$/, 'a list of cohorts'), opslag: 'woord' };
const weg = (kolom: Kolom): Kolom => ({ ...kolom, opslag: 'weg' });
const moet = (kolom: Kolom): Kolom => ({ ...kolom, verplicht: true });
const uniek = (kolom: Kolom): Kolom => ({ ...kolom, uniek: true });

const geldigheid = { examenjaar_vanaf: jaar, examenjaar_tm: jaar, bezem_in: jaar };

/** The columns of every source table that becomes a list of the catalogue, in the order of its header. */
export const tabellen: Readonly<Record<string, Readonly<Record<string, Kolom>>>> = {
  profielnamen: {
    id: uniek(moet(code(/^[a-z]+$/, 'an identifier in lower case'))),
    naam: uniek(moet(tekst)),
    leerwegen: moet(vmboLeerwegen),
    bron: moet(bron),
    bron2: bron,
  },
  profielen: {
    soort: moet(eenVan('profielvak', 'profielmodule', 'profielmodule (nieuwe stijl)')),
    code_duo: uniek(moet(vakcode)),
    afkorting_duo: uniek(moet(tekst)),
    naam: uniek(moet(tekst)),
    profiel: moet(woord),
    profiel_gangbare_afk: moet(woord),
    profiel_duo_opleidingsafk: moet(woord),
    profiel_slo: moet(woord),
    code_slo: uniek(code(/^P\/[A-Z]{2,3}\/\d\d$/, 'an SLO module code such as P/PIE/01')),
    leerwegen: moet(vmboLeerwegen),
    leerwegen_slo: vmboLeerwegen,
    ...geldigheid,
    opleidingscode_bb: vakcode,
    opleidingscode_kb: vakcode,
    opleidingscode_gl: vakcode,
    bron: moet(bron),
    bron2: bron,
  },
  keuzevakken: {
    code_duo: uniek(vakcode),
    afkorting_duo: uniek(tekst),
    code_slo: uniek(code(/^K\/[A-Z]{2,3}\/\d\d$/, 'an SLO keuzevak code such as K/PIE/02')),
    naam: uniek(moet(tekst)),
    naam_slo: uniek(tekst),
    profiel_duo: woord,
    profiel_slo: woord,
    leerwegen: vmboLeerwegen,
    leerwegen_slo: vmboLeerwegen,
    ...geldigheid,
    status: moet(woord),
    bron: moet(bron),
    bron2: bron,
  },
  'avo-vakken': {
    code: uniek(moet(vakcode)),
    afkorting: uniek(moet(tekst)),
    naam: uniek(moet(tekst)),
    groep: moet(eenVan('algemeen vak', 'individuele licentie OCW', 'BES', 'praktijkgericht vak')),
    leerwegen: moet(vmboLeerwegen),
    ...geldigheid,
    status: moet(eenVan('actueel', 'vervallen')),
    bron: moet(bron),
  },
  kwalificaties: {
    crebo: uniek(moet(crebo)),
    naam: moet(tekst),
    niveau: moet(code(/^[1-4]$/, 'an mbo level from 1 to 4')),
    soort_opleiding: moet(
      eenVan(
        'entreeopleiding',
        'basisberoepsopleiding',
        'vakopleiding',
        'middenkaderopleiding',
        'specialistenopleiding',
      ),
    ),
    leerweg: moet({ keur: lijstVan(['BOL', 'BBL'], 'mbo leerweg'), opslag: 'woord' }),
    dossier_crebo: { ...crebo, opslag: 'woord' },
    dossier: woord,
    dossier_crebo_2015: { ...crebo, opslag: 'woord' },
    dossier_2015: weg(tekst),
    sectorkamer_sbb: woord,
    laatste_versie_afgeleid: moet(eenVan('ja', 'nee', 'onbekend')),
    grond: moet(woord),
    opvolger_crebo_afgeleid: crebo,
    in_oer_cohorten: cohorten,
    bron: moet(bron),
    bron2: bron,
  },
  keuzedelen: {
    code: uniek(moet(keuzedeel)),
    naam: moet(tekst),
    sbu: code(/^(240|480|720|960)$/, 'a size in hours (240 or a multiple, at most 960)'),
    zekerheid: moet(eenVan('hoog', 'midden', 'laag')),
    n_instellingen: moet(code(/^\d+$/, 'a count')),
    n_documenten: moet(code(/^\d+$/, 'a count')),
    gezien_bij: woord,
    bron: moet(bron),
    bron2: bron,
  },
  koppeling: {
    keuzedeel: moet({ ...keuzedeel, opslag: 'woord' }),
    keuzedeel_naam: weg(moet(tekst)),
    crebo: moet({ ...crebo, opslag: 'woord' }),
    kwalificatie: weg(moet(tekst)),
    relatie: weg(moet(eenVan('aangeboden in OER/examenplan'))),
    instelling: moet(woord),
    cohorten: moet(cohorten),
    n_documenten: moet(code(/^\d+$/, 'a count')),
    crebo_in_tekst: moet(eenVan('ja', 'nee')),
    bron: moet(bron),
  },
  scholen: {
    soort: moet(eenVan('mbo', 'vo')),
    brin: moet(code(/^\d\d[A-Z]{2}$/, 'a BRIN (two digits, two capitals)')),
    vestigingscode: uniek(code(/^\d\d[A-Z]{2}\d\d$/, 'a vestigingscode (BRIN and two digits)')),
    naam: moet(tekst),
    plaats: woord,
    onderwijsstructuur: woord,
    regio_seed: woord,
    bron: moet(bron),
  },
};

const peildatum = moet(code(/^20\d\d(-\d\d(-\d\d)?)?$/, 'a year, month or day'));
const zekerheid = moet(eenVan('officieel', 'hoog', 'midden', 'laag'));

/** The columns of the tables that say something about the lists, their sources and the names of their rows. */
export const hulptabellen = {
  bronnen: {
    begin: uniek(moet(tekst)),
    url: code(/^https:\/\/\S+$/, 'a web address'),
    titel: moet(tekst),
    peildatum,
    zekerheid,
  },
  lijsten: {
    bestand: uniek(moet({ keur: (cel) => (Object.hasOwn(tabellen, cel) ? undefined : `"${cel}" is not a table`) })),
    titel: moet(tekst),
    titel_en: moet(tekst),
    peildatum,
    zekerheid,
    volledig: moet(eenVan('ja', 'nee')),
    minimum: moet(code(/^[1-9]\d*$/, 'a number of rows')),
    opmerking: moet(tekst),
    opmerking_en: moet(tekst),
  },
  roepnamen: {
    code: moet(vakcode),
    naam: moet(code(/^[a-z][a-z0-9-]*$/, 'an identifier in lower case')),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kolom>>>>;
