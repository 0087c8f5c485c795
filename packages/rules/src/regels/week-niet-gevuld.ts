import type { Onderdeel, OnderdeelSoort, Project, Rooster, Route } from '@leerroute/model';
import { plekkenPerJaar } from '../plekken.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';

/** Kinds that are at a company, where no rooster reaches. */
const BIJ_BEDRIJF: ReadonlySet<OnderdeelSoort> = new Set(['bpv', 'stage', 'bedrijfsbezoek']);

export const regel = maakRegel({
  id: 'week-niet-gevuld',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    for (const { roosters, onderdelen } of plekkenPerJaar(route))
      if (roosters.length > 0) yield* zonderRooster(roosters, onderdelen, route, project);
  },
});

/** One finding for each day on which there are parts but no rooster. */
function* zonderRooster(
  roosters: readonly Rooster[],
  onderdelen: readonly Onderdeel[],
  route: Route,
  project: Project,
): Iterable<Melding> {
  const gevuld = new Set(roosters.flatMap(({ dagen }) => dagen).map(({ value }) => value));
  const dagen = onderdelen
    .filter((onderdeel) => isOpSchool(onderdeel, project))
    .flatMap((onderdeel) => onderdeel.dagen)
    .filter(({ value }) => !gevuld.has(value));
  for (const [dag, [eerste, ...rest]] of Map.groupBy(dagen, ({ value }) => value)) {
    if (!eerste) continue;
    yield {
      span: eerste.span,
      related: rest.map(({ span }) => ({
        bestand: route.bestand,
        span,
        message: { nl: 'Dit onderdeel ook.', en: 'This part too.' },
      })),
      message: {
        nl: `Dit onderdeel is op ${dag}, maar het rooster van dit jaar zegt niet waar de leerlingen dan zijn. Zet ${dag} in een \`rooster\`, of kies een dag die er al in staat.`,
        en: `This part is on ${dag}, but the rooster of this year does not say where the pupils are then. Put ${dag} in a \`rooster\`, or choose a day that is there already.`,
      },
    };
  }
}

/** Whether a part is at a place of a school or instelling. */
function isOpSchool({ soort, op }: Onderdeel, project: Project): boolean {
  const soorten = op.map(({ value }) => project.vind('locatie', value)?.organisatie.soort);
  return !BIJ_BEDRIJF.has(soort.value) && soorten.some((een) => een !== undefined && een !== 'bedrijf');
}
