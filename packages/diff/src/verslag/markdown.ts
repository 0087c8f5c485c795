import { type Language, schooljaarTekst } from '@leerroute/model';
import { voorWie } from '../cohorten.ts';
import type { Wijziging } from '../types.ts';
import { akkoordtabel, standVan, vervallen } from './akkoordtabel.ts';
import { leerlingtabel } from './leerlingtabel.ts';
import { code, tabel, tekst, vouw } from './opmaak.ts';
import { overleg } from './overleg.ts';
import { NIVEAUVOLGORDE, regelVan, type Verslag } from './verslag.ts';
import { NIVEAUS } from './woorden.ts';

/** So many changes stand on top, and so many of what they come down to together; the rest is folded. */
const BOVENAAN = 5;
const GEVOLGEN = 3;

/** The report as a comment under a pull request: short on top, who must agree in a table, the rest folded. */
export function markdownVerslag(verslag: Verslag, taal: Language, opties: { readonly overleg?: boolean } = {}): string {
  const t = (nl: string, en: string): string => ({ nl, en })[taal];
  const echt = verslag.wijzigingen.filter(({ niveau }) => niveau !== 'redactioneel');
  const redactie = verslag.wijzigingen.filter(({ niveau }) => niveau === 'redactioneel');
  const zinnen = redactie.map((w) => `- ${tekst(w.message[taal])} (${waar(verslag, w)})`).join('\n');
  const alle = t(`Alle wijzigingen (${echt.length})`, `All changes (${echt.length})`);
  const blokken = [
    t('## Wat verandert er voor leerlingen?', '## What changes for pupils?'),
    kop(verslag, echt, taal),
    ...verslag.kapot.map(
      ({ bestand }) =>
        `> ⚠️ ${t(`${code(bestand)} is niet helemaal te lezen. Wat daarover staat, kan onjuist zijn.`, `${code(bestand)} cannot be read as a whole. What is said about it may be wrong.`)}`,
    ),
    bovenaan(verslag, echt, taal),
    akkoordtabel(verslag, taal),
    ...vervallen(verslag, taal),
    vouw(alle, alles(verslag, echt, taal)),
    vouw(
      t('Door de ogen van de leerling: voor en na', 'Through the eyes of the pupil: before and after'),
      verslag.leerlingzichten.map((zicht) => leerlingtabel(zicht, taal)).join('\n\n'),
    ),
    opties.overleg ? vouw(t('Overleg per organisatie', 'Consultation per organisation'), overleg(verslag, taal)) : '',
    vouw(t(`Alleen andere woorden (${redactie.length})`, `Other words only (${redactie.length})`), zinnen),
  ];
  return `${blokken.filter(Boolean).join('\n\n')}\n`;
}

/** One line: how many changes matter, for whom, and how many still wait for agreement. */
function kop({ base, head, peildatum, akkoord }: Verslag, echt: readonly Wijziging[], taal: Language): string {
  const van = { nl: `op peildatum ${peildatum}`, en: `as of ${peildatum}` }[taal];
  const waarvan = `(${code(base)} → ${code(head)}, ${van})`;
  const aantal = echt.length;
  if (aantal === 0) {
    const niets = {
      nl: '**Niets vraagt aandacht**: voor leerlingen en organisaties blijft alles gelijk',
      en: '**Nothing needs attention**: all stays the same for pupils and organisations',
    };
    return `${niets[taal]} ${waarvan}.`;
  }
  const wie = voorWie(echt, peildatum)[taal];
  const open = echt.filter(({ fingerprint }) => !akkoord.geaccepteerd.has(fingerprint)).length;
  const zinnen = {
    nl: `**${aantal} ${aantal === 1 ? 'wijziging doet' : 'wijzigingen doen'} ertoe**${wie && `, voor ${wie}`}. ${open === 0 ? 'Op alles is akkoord' : `Zonder volledig akkoord: ${open}`}`,
    en: `**${aantal} ${aantal === 1 ? 'change matters' : 'changes matter'}**${wie && `, for ${wie}`}. ${open === 0 ? 'All are agreed' : `Not fully agreed: ${open}`}`,
  };
  return `${zinnen[taal]} ${waarvan}.`;
}

function bovenaan(verslag: Verslag, wijzigingen: readonly Wijziging[], taal: Language): string {
  const opRang = [...wijzigingen].sort((a, b) => rang(a, verslag) - rang(b, verslag));
  const regels = opRang
    .slice(0, BOVENAAN)
    .map(({ niveau, message }) => `- **${NIVEAUS[niveau][taal]}**: ${tekst(message[taal])}`);
  const rest = opRang.length - regels.length;
  if (rest > 0) regels.push(taal === 'nl' ? `- en nog ${rest}, zie hieronder` : `- and ${rest} more, see below`);
  const samen = { nl: 'gevolg', en: 'consequence' }[taal];
  const gevolgen = verslag.leerlingzichten.flatMap((zicht) => zicht.gevolgen).slice(0, GEVOLGEN);
  return [...regels, ...gevolgen.map((gevolg) => `- **${samen}**: ${tekst(gevolg[taal])}`)].join('\n');
}

/** What waits for agreement goes first, then what touches people who have started, then by level. */
function rang({ niveau, lopend, fingerprint }: Wijziging, { akkoord }: Verslag): number {
  const klaar = akkoord.geaccepteerd.has(fingerprint) ? 100 : 0;
  return klaar + NIVEAUVOLGORDE.indexOf(niveau) * 2 + (lopend ? 0 : 1);
}

function alles(verslag: Verslag, wijzigingen: readonly Wijziging[], taal: Language): string {
  const kop = {
    nl: ['Wijziging', 'Cohorten', 'Akkoord', 'Waar', 'Code'],
    en: ['Change', 'Cohorts', 'Agreement', 'Where', 'Code'],
  }[taal];
  const routes = [...new Set(wijzigingen.map(({ route }) => route))];
  return routes
    .map((route) => {
      const rijen = wijzigingen
        .filter((wijziging) => wijziging.route === route)
        .map((w) => [
          `**${NIVEAUS[w.niveau][taal]}**: ${tekst(w.message[taal])}`,
          w.cohorten.map(schooljaarTekst).join(', ') || '–',
          standVan(verslag, w, taal) || '–',
          waar(verslag, w),
          code(w.fingerprint),
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
