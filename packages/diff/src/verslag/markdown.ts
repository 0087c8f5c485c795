import { type Language, type Localized, schooljaarTekst } from '@leerroute/model';
import { getal } from '../bomen/waarden.ts';
import type { Leerlingzicht, Spreiding } from '../leerling.ts';
import type { Klasse, Wijziging } from '../types.ts';
import { KLASSEGRONDEN } from '../wet.ts';
import { KLASSEVOLGORDE, NIVEAUVOLGORDE, perNiveau, regelVan, type Verslag } from './verslag.ts';
import { KLASSEN, NIVEAUS } from './woorden.ts';

/** So many sentences stand on top; the rest is folded. */
const BOVENAAN = 5;

/** The report as a comment under a pull request: short on top, who must agree in a table, the rest folded. */
export function markdownVerslag(verslag: Verslag, taal: Language): string {
  const t = (nl: string, en: string): string => ({ nl, en })[taal];
  const echt = verslag.wijzigingen.filter(({ niveau }) => niveau !== 'redactioneel');
  const redactie = verslag.wijzigingen.filter(({ niveau }) => niveau === 'redactioneel');
  const blokken = [
    t('## Wat verandert er voor leerlingen?', '## What changes for pupils?'),
    kop(verslag, taal),
    ...verslag.kapot.map(
      ({ bestand }) =>
        `> ⚠️ ${t(`${code(bestand)} is niet helemaal te lezen. Wat daarover staat, kan onjuist zijn.`, `${code(bestand)} cannot be read as a whole. What is said about it may be wrong.`)}`,
    ),
    bovenaan(echt, taal),
    akkoord(echt, taal),
    vouw(
      t(`Alle ${echt.length} wijzigingen`, `All ${echt.length} changes`),
      echt.length > 0,
      alles(verslag, echt, taal),
    ),
    vouw(
      t('Uren, examens en diploma’s voor en na', 'Hours, exams and diplomas before and after'),
      verslag.leerlingzichten.length > 0,
      verslag.leerlingzichten.map((zicht) => leerlingtabel(zicht, taal)).join('\n\n'),
    ),
    vouw(
      t(`${redactie.length} × alleen andere woorden`, `${redactie.length} × other words only`),
      redactie.length > 0,
      redactie.map(({ message }) => `- ${tekst(message[taal])}`).join('\n'),
    ),
  ];
  return `${blokken.filter(Boolean).join('\n\n')}\n`;
}

function kop({ wijzigingen, base, head, peildatum }: Verslag, taal: Language): string {
  const aantallen = perNiveau(wijzigingen);
  const delen = NIVEAUVOLGORDE.filter((niveau) => aantallen[niveau] > 0).map(
    (niveau) => `${aantallen[niveau]} ${NIVEAUS[niveau][taal]}`,
  );
  const wat = {
    nl: delen.length > 0 ? `**${delen.join(', ')}**` : '**Niets**: voor leerlingen en organisaties blijft alles gelijk',
    en: delen.length > 0 ? `**${delen.join(', ')}**` : '**Nothing**: all stays the same for pupils and organisations',
  };
  const van =
    taal === 'nl'
      ? `${code(base)} → ${code(head)}, op peildatum ${peildatum}`
      : `${code(base)} → ${code(head)}, as of ${peildatum}`;
  return `${wat[taal]} (${van})`;
}

function bovenaan(wijzigingen: readonly Wijziging[], taal: Language): string {
  const opNiveau = [...wijzigingen].sort((a, b) => rang(a) - rang(b));
  const regels = opNiveau
    .slice(0, BOVENAAN)
    .map(({ niveau, message }) => `- **${NIVEAUS[niveau][taal]}**: ${tekst(message[taal])}`);
  const rest = opNiveau.length - regels.length;
  if (rest > 0) regels.push(taal === 'nl' ? `- en nog ${rest}, zie hieronder` : `- and ${rest} more, see below`);
  return regels.join('\n');
}

/** What touches people who have started goes first, then by level. */
function rang({ niveau, lopend }: Wijziging): number {
  return NIVEAUVOLGORDE.indexOf(niveau) * 2 + (lopend ? 0 : 1);
}

function akkoord(wijzigingen: readonly Wijziging[], taal: Language): string {
  const rijen = KLASSEVOLGORDE.flatMap((klasse) => {
    const hierbij = wijzigingen.filter(({ klassen }) => klassen.includes(klasse));
    if (hierbij.length === 0) return [];
    const { wie, wat } = KLASSEN[klasse];
    return [[wie[taal], wat[taal], String(hierbij.length), gronden(klasse, hierbij)]];
  });
  if (rijen.length === 0) return '';
  const kop = { nl: ['Wie', 'Wat', 'Wijzigingen', 'Artikelen'], en: ['Who', 'What', 'Changes', 'Articles'] }[taal];
  const titel = taal === 'nl' ? '### Wie moet akkoord geven' : '### Who must agree';
  const voorwaarden = new Map(
    wijzigingen.flatMap((w) => w.voorwaarden).map(({ rule, message }) => [rule, message[taal]]),
  );
  const letOp = [...voorwaarden].map(([rule, regel]) => `> **${rule}**: ${regel}`);
  return [titel, tabel(kop, rijen), ...letOp].join('\n\n');
}

/** Of all articles these changes rest on those that give this class its ground. */
function gronden(klasse: Klasse, wijzigingen: readonly Wijziging[]): string {
  const gebruikt = new Set(wijzigingen.flatMap(({ basis }) => basis.map(({ titel }) => titel)));
  return KLASSEGRONDEN[klasse]
    .filter(({ titel }) => gebruikt.has(titel))
    .map(({ titel, url }) => `[${titel}](${url})`)
    .join(', ');
}

function alles(verslag: Verslag, wijzigingen: readonly Wijziging[], taal: Language): string {
  const kop = {
    nl: ['Wijziging', 'Niveau', 'Cohorten', 'Akkoord', 'Waar'],
    en: ['Change', 'Level', 'Cohorts', 'Agreement', 'Where'],
  }[taal];
  const routes = [...new Set(wijzigingen.map(({ route }) => route))];
  return routes
    .map((route) => {
      const rijen = wijzigingen
        .filter((wijziging) => wijziging.route === route)
        .map((w) => [
          tekst(w.message[taal]),
          NIVEAUS[w.niveau][taal],
          w.cohorten.map(schooljaarTekst).join(', ') || '–',
          w.klassen.join(', ') || '–',
          waar(verslag, w),
        ]);
      const titel =
        route === undefined ? { nl: 'Buiten de routes', en: 'Outside the routes' }[taal] : `route ${code(route)}`;
      return `#### ${titel}\n\n${tabel(kop, rijen)}`;
    })
    .join('\n\n');
}

function waar(verslag: Verslag, { voor, na }: Wijziging): string {
  if (na) return code(regelVan(verslag, na, 'na'));
  return voor ? `~~${code(regelVan(verslag, voor, 'voor'))}~~` : '';
}

function leerlingtabel({ route, uren, examens, diplomas }: Leerlingzicht, taal: Language): string {
  const t = (woorden: Localized): string => woorden[taal];
  const jaar = (nummer: number | undefined): string =>
    nummer === undefined
      ? t({ nl: 'hele route', en: 'whole route' })
      : t({ nl: `jaar ${nummer}`, en: `year ${nummer}` });
  const klokuren = (spreiding: Spreiding | undefined): string => {
    if (!spreiding) return '–';
    const [min, max] = [getal(spreiding.min)[taal], getal(spreiding.max)[taal]];
    return min === max ? min : t({ nl: `${min} t/m ${max}`, en: `${min} to ${max}` });
  };
  const rijen = [
    ...uren.map((rij) => [
      `${t({ nl: 'Klokuren', en: 'Hours' })}, ${jaar(rij.jaar)}`,
      klokuren(rij.voor),
      klokuren(rij.na),
    ]),
    ...examens.map((rij) => [`${t({ nl: 'Examens', en: 'Exams' })}, ${jaar(rij.jaar)}`, `${rij.voor}`, `${rij.na}`]),
    ...diplomas.map((rij) => [`Diploma ${tekst(rij.diploma)}`, t(HAALT[rij.voor]), t(HAALT[rij.na])]),
  ];
  return `#### route ${code(route)}\n\n${tabel(['', t({ nl: 'Voor', en: 'Before' }), t({ nl: 'Na', en: 'After' })], rijen)}`;
}

const HAALT = {
  iedereen: { nl: 'voor iedereen', en: 'for all' },
  sommigen: { nl: 'voor wie die weg kiest', en: 'for those who choose that way' },
  niemand: { nl: 'voor niemand', en: 'for nobody' },
} as const;

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
  return [rij(kop), rij(kop.map(() => '---')), ...rijen.map(rij)].join('\n');
}

function vouw(titel: string, gevuld: boolean, inhoud: string): string {
  return gevuld ? `<details>\n<summary>${titel}</summary>\n\n${inhoud}\n\n</details>` : '';
}

/** What an author wrote, so that it cannot become a table, a link, a mention or HTML. */
function tekst(geschreven: string): string {
  return geschreven
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}

function code(geschreven: string): string {
  return `<code>${geschreven.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '&#124;').replaceAll('@', '&#64;')}</code>`;
}
