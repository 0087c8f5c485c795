import { alleInhoud, type Bestand, type Declaratie, type Regel, type Span } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'dubbele-regel',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [],
  bereik: 'declaratie',
  *check(declaratie, { project }): Iterable<Melding> {
    const bestand = project.bestand(declaratie.bestand);
    if (!bestand) return;
    for (const blok of blokken(declaratie)) yield* herhaald(blok, bestand);
  },
});

/** A block with the words that may begin only one of its statements. */
interface Enkelvoud {
  readonly regels: readonly Regel[];
  readonly span: Span;
  readonly eenmaal: ReadonlySet<string>;
}

const ROUTE = new Set(
  'soort status regio cohort van naar verwantschap overeenkomst vmbo-examen urennorm groep borging'.split(' '),
);
const PER_SOORT: Readonly<Record<Declaratie['kind'], ReadonlySet<string>>> = {
  route: ROUTE,
  regio: new Set(['projectleider']),
  organisatie: new Set(['brin', 'plaats', 'bestuur', 'erkend']),
  overeenkomst: new Set(['getekend', 'looptijd']),
  regeling: new Set(['looptijd', 'bedrag']),
  kwalificatie: new Set(),
};
const LOCATIE = new Set(['vestiging', 'plaats']);
const JAAR = new Set(['ingeschreven', 'kwalificatie']);

function* blokken(declaratie: Declaratie): Iterable<Enkelvoud> {
  yield { ...declaratie, eenmaal: PER_SOORT[declaratie.kind] };
  if (declaratie.kind === 'organisatie')
    for (const locatie of declaratie.locaties) yield { ...locatie, eenmaal: LOCATIE };
  if (declaratie.kind !== 'route') return;
  for (const jaar of declaratie.jaren) yield { ...jaar, eenmaal: JAAR };
  for (const { inhoud } of alleInhoud(declaratie)) if (inhoud.kind === 'keuze') yield { ...inhoud, eenmaal: JAAR };
}

function* herhaald({ regels, span, eenmaal }: Enkelvoud, bestand: Bestand): Iterable<Melding> {
  const eersten = new Map<string, Regel>();
  for (const [index, huidige] of regels.entries()) {
    const { woord } = huidige;
    const eerste = eersten.get(woord);
    if (!eerste) eersten.set(woord, huidige);
    if (!eerste || !eenmaal.has(woord)) continue;
    const weg = heleRegel(bestand.tekst, huidige, regels[index + 1]?.span.start ?? span.end - 1);
    yield {
      span: huidige.span,
      message: {
        nl: `\`${woord}\` staat hierboven al. Deze regel mag er één keer zijn, anders is niet duidelijk wat geldt. Haal er een weg.`,
        en: `\`${woord}\` already stands above. This statement may stand once, else it is not clear what holds. Remove one.`,
      },
      related: [
        {
          bestand: bestand.pad,
          span: eerste.span,
          message: { nl: `Hier staat de eerste \`${woord}\`.`, en: `The first \`${woord}\` stands here.` },
        },
      ],
      fixes: weg
        ? [
            {
              titel: { nl: `Haal deze tweede regel met \`${woord}\` weg`, en: `Remove this second \`${woord}\`` },
              veilig: false,
              bewerkingen: [{ span: weg, tekst: '' }],
            },
          ]
        : [],
    };
  }
}

/** The line of a statement, if it stands on a line of its own without a block or a comment that would go along. */
function heleRegel(tekst: string, { span }: Regel, volgende: number): Span | undefined {
  const start = tekst.lastIndexOf('\n', span.start - 1) + 1;
  const regeleinde = tekst.indexOf('\n', span.start);
  const end = regeleinde < 0 ? tekst.length : regeleinde + 1;
  const alleen = tekst.slice(start, span.start).trim() === '' && tekst.slice(end, volgende).trim() === '';
  return alleen && end <= volgende && !/\{|\/[/*]/.test(tekst.slice(span.start, end)) ? { start, end } : undefined;
}
