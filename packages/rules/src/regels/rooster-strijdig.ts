import {
  alleInhoud,
  type Jaarinhoud,
  type Lesdag,
  type OnderdeelSoort,
  type Project,
  type Rooster,
  type Route,
  somOp,
  vallenSamen,
} from '@leerroute/model';
import { type Jaarplekken, plekkenPerJaar } from '../plekken.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';

/** Kinds that are there every week. Excursions, like a carrousel or a project, may leave the rooster for a day. */
const WEKELIJKS: ReadonlySet<OnderdeelSoort> = new Set([
  'vak',
  'profielvak',
  'module',
  'keuzevak',
  'keuzedeel',
  'kerntaak',
  'generiek',
  'bpv',
]);

export const regel = maakRegel({
  id: 'rooster-strijdig',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    for (const jaar of route.jaren) yield* tweePlekken(jaar.inhoud, route);
    for (const { inhoud } of alleInhoud(route)) if (inhoud.kind === 'keuze') yield* tweePlekken(inhoud.inhoud, route);
    for (const plekken of plekkenPerJaar(route)) yield* elders(plekken, route, project);
  },
});

/** A day that the roosters of one block give to two places. */
function* tweePlekken(inhoud: readonly Jaarinhoud[], route: Route): Iterable<Melding> {
  const gezien: { readonly dag: Lesdag; readonly op: string }[] = [];
  for (const rooster of inhoud) {
    if (rooster.kind !== 'rooster') continue;
    const op = rooster.op.value;
    for (const dag of rooster.dagen) {
      const eerder = gezien.find((een) => een.op !== op && vallenSamen(een.dag, dag));
      gezien.push({ dag, op });
      if (!eerder) continue;
      yield {
        span: dag.span,
        related: [
          {
            bestand: route.bestand,
            span: eerder.dag.span,
            message: { nl: `Hier is ${dag.value} op ${eerder.op}.`, en: `Here ${dag.value} is at ${eerder.op}.` },
          },
        ],
        message: {
          nl: `Het rooster zet ${dag.value} op ${eerder.op} en op ${op}; een leerling kan maar op één plek zijn. Haal de dag bij een van beide weg.`,
          en: `The rooster has ${dag.value} at ${eerder.op} and at ${op}; a pupil can be in one place only. Take the day out of one of them.`,
        },
      };
    }
  }
}

/** Weekly parts on a day that the year gives to other places only; of several on one day and place one finding. */
function* elders({ roosters, onderdelen }: Jaarplekken, route: Route, project: Project): Iterable<Melding> {
  const gemeld = new Map<
    string,
    { readonly dag: Lesdag; readonly op: string; readonly roosters: Rooster[]; readonly ook: Lesdag[] }
  >();
  for (const { soort, dagen, op, tijdvakken } of onderdelen) {
    // What lasts a few weeks may leave the rooster, which speaks of the whole year.
    if (!WEKELIJKS.has(soort.value) || op.length === 0 || tijdvakken.length > 0) continue;
    if (op.some(({ value }) => !project.vind('locatie', value))) continue;
    for (const dag of dagen) {
      const opDieDag = roosters.filter((rooster) => rooster.dagen.some((een) => vallenSamen(een, dag)));
      if (opDieDag.length === 0 || opDieDag.some((rooster) => op.some(({ value }) => value === rooster.op.value)))
        continue;
      const waar = somOp(
        op.map(({ value }) => value),
        'of',
      );
      const eerder = gemeld.get(`${dag.value} ${waar}`);
      if (eerder) eerder.ook.push(dag);
      else gemeld.set(`${dag.value} ${waar}`, { dag, op: waar, roosters: opDieDag, ook: [] });
    }
  }
  for (const { dag, op, roosters: anders, ook } of gemeld.values()) {
    const daar = [...new Set(anders.map((rooster) => rooster.op.value))];
    yield {
      span: dag.span,
      related: [
        ...anders.map((rooster) => ({
          bestand: route.bestand,
          span: rooster.op.span,
          message: { nl: 'Dit zegt het rooster.', en: 'This is what the rooster says.' },
        })),
        ...ook.map(({ span }) => ({
          bestand: route.bestand,
          span,
          message: { nl: 'Dit onderdeel ook.', en: 'This part too.' },
        })),
      ],
      message: {
        nl: `Dit onderdeel is op ${dag.value} op ${op}, maar volgens het rooster van dit jaar zijn de leerlingen dan op ${somOp(daar, 'of')}. Verander de dag of de plek, of pas het rooster aan.`,
        en: `This part is on ${dag.value} at ${op.replaceAll(' of ', ' or ')}, but by the rooster of this year the pupils are then at ${somOp(daar, 'or')}. Change the day or the place, or adapt the rooster.`,
      },
    };
  }
}
