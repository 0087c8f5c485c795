import { catalogusPeildata } from '../packages/catalogue/src/index.ts';
import { TAKEN } from '../packages/diff/src/wet.ts';
import { URENNORMEN } from '../packages/rules/src/normen.ts';
import type { Regelkop } from '../packages/rules/src/toetsregel.ts';
import { WETTEN } from '../packages/rules/src/wet.ts';

type Bronregel = Pick<Regelkop, 'id' | 'basis'>;
type Taal = 'nl' | 'en';

/** What rests on one article or page: rules by name, and classes of change. */
interface Gebruik {
  readonly titel: string;
  readonly url: string;
  readonly regels: readonly string[];
  readonly klassen: readonly string[];
}

const WOORDEN = {
  nl: {
    maker: 'Gemaakt met `node scripts/regels.ts` uit de regels, de normen en de catalogus. Niet zelf bewerken.',
    titel: 'Bronnen',
    inleiding:
      'Elke regel en elke code in Leerroute komt uit een bron. Hier staat welke, van wanneer die is en hoe zeker wij ervan zijn. Een wet kan na deze datum veranderd zijn: kijk bij twijfel in de bron zelf.',
    wet: 'Wet en besluit',
    wetKop: ['Artikel', 'Versie', 'Zekerheid', 'Regels', 'Soorten wijziging'],
    C26: 'gelezen in de tekst van 1 augustus 2026',
    C: 'gelezen in een oudere tekst of in officiële uitleg',
    geenVersie: 'niet bekend',
    uren: 'Urennormen',
    urenUitleg: 'In klokuren voor de hele route: totaal, waarvan begeleide uren (BOT) en praktijk (BPV).',
    urenKop: ['Leerweg', 'Geldt', 'Duur in jaren', 'Totaal', 'BOT', 'BPV', 'Grondslag'],
    altijd: 'altijd',
    vanaf: 'vanaf',
    totEnMet: 't/m',
    anders: 'Andere bronnen',
    andersKop: ['Bron', 'Regels'],
    lijsten: 'Lijsten met namen en codes',
    lijstKop: ['Lijst', 'Peildatum', 'Aantal', 'Zekerheid', 'Volledig', 'Bronnen', 'Let op'],
    ja: 'ja',
    nee: 'nee',
    zekerheid: { officieel: 'officieel', hoog: 'hoog', midden: 'midden', laag: 'laag' },
  },
  en: {
    maker: 'Made by `node scripts/regels.ts` from the rules, the norms and the catalogue. Do not edit.',
    titel: 'Sources',
    inleiding:
      'Each rule and each code in Leerroute comes from a source. Here is which, of what date, and how sure we are. A law may have changed since: when in doubt, look in the source itself.',
    wet: 'Laws and decrees',
    wetKop: ['Article', 'Version', 'Certainty', 'Rules', 'Kinds of agreement'],
    C26: 'read in the text of 1 August 2026',
    C: 'read in an older text or in official guidance',
    geenVersie: 'not known',
    uren: 'Hour norms',
    urenUitleg: 'In clock hours for the whole route: total, of which guided hours (BOT) and practice (BPV).',
    urenKop: ['Leerweg', 'Holds', 'Length in years', 'Total', 'BOT', 'BPV', 'Ground'],
    altijd: 'always',
    vanaf: 'from',
    totEnMet: 'to',
    anders: 'Other sources',
    andersKop: ['Source', 'Rules'],
    lijsten: 'Lists of names and codes',
    lijstKop: ['List', 'As of', 'Number', 'Certainty', 'Complete', 'Sources', 'Mind'],
    ja: 'yes',
    nee: 'no',
    zekerheid: { officieel: 'official', hoog: 'high', midden: 'middling', laag: 'low' },
  },
} as const;

/** The page that lists every legal norm and code list in use, with version, date and certainty. */
export function bronnenpagina(regels: readonly Bronregel[], taal: Taal): string {
  const woorden = WOORDEN[taal];
  const gebruik = perBron(regels);
  const naarRegel = (id: string) => `[\`${id}\`](${taal === 'nl' ? 'regels' : '../regels'}/${id}.md)`;
  const inWet = new Set<Gebruik>();
  const wetten = Object.values(WETTEN).flatMap((wet) => {
    const artikelen = gebruik.filter(({ url }) => `${url}/`.includes(`/${wet.bwb}/`));
    for (const een of artikelen) inWet.add(een);
    const rijen = artikelen.map(({ titel, url, regels: ids, klassen }) => {
      const [, versie = ''] = /\/(\d{4}-\d\d-\d\d)#/.exec(url) ?? [];
      return [
        `[${titel}](${url})`,
        versie || woorden.geenVersie,
        woorden[zekerheidVan(wet, titel, versie)],
        ids.map(naarRegel).join(', '),
        klassen.join(', '),
      ];
    });
    return [`### ${wet.naam} (${wet.afkorting})`, '', ...tabel(woorden.wetKop, rijen), ''];
  });
  const anders = gebruik.filter((een) => !inWet.has(een));
  return [
    `<!-- ${woorden.maker} -->`,
    `# ${woorden.titel}`,
    '',
    woorden.inleiding,
    '',
    `## ${woorden.wet}`,
    '',
    ...wetten,
    `## ${woorden.uren}`,
    '',
    woorden.urenUitleg,
    '',
    ...tabel(woorden.urenKop, urenrijen(taal)),
    '',
    `## ${woorden.anders}`,
    '',
    ...tabel(
      woorden.andersKop,
      anders.map(({ titel, url, regels: ids }) => [`[${titel}](${url})`, ids.map(naarRegel).join(', ')]),
    ),
    '',
    `## ${woorden.lijsten}`,
    '',
    ...tabel(woorden.lijstKop, lijstrijen(taal)),
    '',
  ].join('\n');
}

/** Every article and page, in the order of its number, with what rests on it. */
function perBron(regels: readonly Bronregel[]): readonly Gebruik[] {
  const gevonden = new Map<string, { titel: string; url: string; regels: string[]; klassen: string[] }>();
  const bij = ({ titel, url }: { titel: string; url: string }) => {
    const een = gevonden.get(url) ?? { titel, url, regels: [], klassen: [] };
    gevonden.set(url, een);
    return een;
  };
  for (const { id, basis } of regels) for (const grond of basis) bij(grond).regels.push(id);
  for (const { basis } of URENNORMEN) for (const grond of basis) bij(grond);
  for (const [klasse, taken] of Object.entries(TAKEN))
    for (const { url, titel } of taken.flatMap(({ gronden }) => gronden)) {
      const { klassen } = bij({ titel, url });
      if (!klassen.includes(klasse)) klassen.push(klasse);
    }
  const volgorde = new Intl.Collator('nl', { numeric: true });
  return [...gevonden.values()].sort((a, b) => volgorde.compare(a.titel, b.titel) || volgorde.compare(a.url, b.url));
}

function zekerheidVan(wet: (typeof WETTEN)[keyof typeof WETTEN], titel: string, versie: string): 'C26' | 'C' {
  const ouder: readonly string[] = 'ouder' in wet ? wet.ouder : [];
  return versie < wet.versie || ouder.includes(titel.slice(wet.afkorting.length + 1)) ? 'C' : wet.zekerheid;
}

function urenrijen(taal: Taal): readonly (readonly string[])[] {
  const { altijd, vanaf, totEnMet } = WOORDEN[taal];
  return URENNORMEN.flatMap(({ leerweg, van, tot, basis, perDuur }) => {
    const geldt = van ? `${vanaf} ${van}` : tot ? `${totEnMet} ${tot}` : altijd;
    const grond = basis.map(({ titel, url }) => `[${titel}](${url})`).join(', ');
    return [...perDuur].map(([jaren, { totaal, bot, bpv }]) =>
      [leerweg, geldt, jaren, totaal, bot, bpv, grond].map(String),
    );
  });
}

function lijstrijen(taal: Taal): readonly (readonly string[])[] {
  const woorden = WOORDEN[taal];
  return catalogusPeildata().map(({ titel, peildatum, aantal, zekerheid, volledig, opmerking, bronnen }) => [
    titel[taal],
    peildatum,
    String(aantal),
    woorden.zekerheid[zekerheid],
    volledig ? woorden.ja : woorden.nee,
    bronnen.map((bron) => (/^https:/.test(bron.url) ? `[${bron.titel}](${bron.url})` : bron.titel)).join('; '),
    opmerking[taal],
  ]);
}

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): readonly string[] {
  const regel = (cellen: readonly string[]) => `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;
  return [regel(kop), `|${'---|'.repeat(kop.length)}`, ...rijen.map(regel)];
}
