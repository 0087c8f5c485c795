import type { Regelkop } from '../packages/rules/src/toetsregel.ts';

type Overzichtsregel = Pick<Regelkop, 'id' | 'severity' | 'wettelijk' | 'altijd' | 'herstelbaar' | 'basis'> & {
  readonly bereik: string;
  readonly titel: string;
};

const ERNST = { error: 'fout', warning: 'waarschuwing', info: 'opmerking' } as const;

const GROEPEN = [
  ['wet', 'Wet', 'Wat uit de wet over leerroutes van vmbo naar mbo volgt.'],
  [
    'praktijk',
    'Praktijk',
    'Wat een route sterker maakt. Hierbij komt nooit een fout, alleen een waarschuwing of opmerking.',
  ],
  ['tekst', 'Tekst en namen', 'Wat in de tekst zelf niet kan kloppen: schrijfwijze, namen, codes en keuzes.'],
] as const;

/** From the law, from practice (which never gives an error), or about what contradicts itself in the text. */
function groepVan({ wettelijk, altijd, severity, bereik }: Overzichtsregel): (typeof GROEPEN)[number][0] {
  if (wettelijk) return 'wet';
  return altijd || severity === 'error' || bereik !== 'route' ? 'tekst' : 'praktijk';
}

/** The page docs/regels/README.md: all rules in groups, each by its title with a link to its page. */
export function overzicht(regels: readonly Overzichtsregel[]): string {
  const delen = GROEPEN.flatMap(([groep, kop, uitleg]) => {
    const rijen = regels
      .filter((regel) => groepVan(regel) === groep)
      .map(({ id, titel, severity, herstelbaar, basis }) =>
        [
          `[${cel(titel)}](${id}.md)`,
          `\`${id}\``,
          ERNST[severity],
          herstelbaar ? 'ja' : '',
          cel(basis.map((een) => een.titel).join('; ')),
        ].join(' | '),
      );
    return [
      `## ${kop}`,
      '',
      uitleg,
      '',
      '| Regel | Naam | Ernst | Verbetering | Grondslag |',
      '|---|---|---|---|---|',
      ...rijen.map((rij) => `| ${rij} |`),
      '',
    ];
  });
  return [
    '<!-- Made by `node scripts/regels.ts` from the rules and their pages. Do not edit. -->',
    '# De regels',
    '',
    `Leerroute kent ${regels.length} regels. Elke regel heeft een eigen pagina: wat er mis is, waarom het telt en wat u nu doet. Bij “ja” onder Verbetering`,
    'kan de editor de tekst voor u aanpassen. Dezelfde lijst geeft `leerroute explain`; `leerroute explain <naam>` toont één pagina.',
    '',
    ...delen,
  ].join('\n');
}

function cel(tekst: string): string {
  return tekst.replaceAll('|', '\\|');
}
