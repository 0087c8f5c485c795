import { alleInhoud, type Declaratie, type Placed, type Project } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'dubbele-naam',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  altijd: true,
  herstelbaar: false,
  basis: [],
  bereik: 'declaratie',
  check: (declaratie, { project }) => [...inHetProject(declaratie, project), ...daarbinnen(declaratie)],
});

/** Said at the second place and further, with the first one beside it. */
function* inHetProject(declaratie: Declaratie, project: Project): Iterable<Melding> {
  const naam = declaratie.naam.value;
  const [eerste] = project.declaraties(naam);
  if (naam === '' || !eerste || eerste === declaratie) return;
  yield {
    span: declaratie.naam.span,
    message: {
      nl: `De naam “${naam}” is al gebruikt in ${eerste.bestand}. Een naam staat in een project voor één ding; geef er hier een andere.`,
      en: `The name “${naam}” is already used in ${eerste.bestand}. A name stands for one thing in a project; choose another one here.`,
    },
    related: [
      {
        bestand: eerste.bestand,
        span: eerste.naam.span,
        message: { nl: `Hier staat “${naam}” voor het eerst.`, en: `“${naam}” stands here first.` },
      },
    ],
  };
}

/** Names that need only be unique within what holds them: places of an organisation, beslismomenten of a route, their keuzes. */
function* daarbinnen(declaratie: Declaratie): Iterable<Melding> {
  if (declaratie.kind === 'organisatie')
    yield* herhaald(
      declaratie.bestand,
      declaratie.locaties.map(({ naam }) => naam),
    );
  if (declaratie.kind !== 'route') return;
  const beslismomenten = [...alleInhoud(declaratie)].flatMap(({ inhoud }) =>
    inhoud.kind === 'beslismoment' ? [inhoud] : [],
  );
  yield* herhaald(
    declaratie.bestand,
    beslismomenten.map(({ naam }) => naam),
  );
  for (const { keuzes } of beslismomenten)
    yield* herhaald(
      declaratie.bestand,
      keuzes.map(({ naam }) => naam),
    );
}

function* herhaald(bestand: string, namen: readonly Placed<string>[]): Iterable<Melding> {
  const eersten = new Map<string, Placed<string>>();
  for (const naam of namen) {
    const eerste = eersten.get(naam.value);
    if (!eerste) eersten.set(naam.value, naam);
    if (!eerste || naam.value === '') continue;
    yield {
      span: naam.span,
      message: {
        nl: `De naam “${naam.value}” staat hier twee keer. Geef er hier een andere, zodat duidelijk is welke bedoeld is.`,
        en: `The name “${naam.value}” stands here twice. Choose another one, so that it is clear which one is meant.`,
      },
      related: [
        {
          bestand,
          span: eerste.span,
          message: { nl: `Hier staat “${naam.value}” voor het eerst.`, en: `“${naam.value}” stands here first.` },
        },
      ],
    };
  }
}
