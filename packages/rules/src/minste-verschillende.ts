import {
  alleInhoud,
  type Jaarinhoud,
  jarenVan,
  keuzeaantal,
  type Onderdeel,
  type Padkeuze,
  type Route,
} from '@leerroute/model';

export interface MinstePad {
  /** The different names on the path. */
  readonly namen: ReadonlySet<string>;
  /** All choices on it, in order. */
  readonly keuzes: readonly Padkeuze[];
}

/**
 * The pupil path to the end with the fewest different names, if it has fewer than `norm`; a name that stands twice counts once.
 * Exact. A walk along the path would have to remember every set of names; instead the set is grown, from nothing, by what the
 * first thing on the path that it does not allow for needs, at most `norm` deep.
 */
export function minsteVerschillende(
  route: Route,
  namenVan: (onderdeel: Onderdeel) => readonly string[],
  norm: number,
): MinstePad | undefined {
  const inhoud = jarenVan(route).flatMap((jaar) => jaar.inhoud);
  for (let aantal = 0; aantal < norm; aantal += 1) {
    const namen = new Zoektocht(inhoud, namenVan).zoek(new Set(), new Set(), aantal);
    if (namen) return { namen, keuzes: padMet(route, namenVan, namen) };
  }
  return undefined;
}

/** Ways to allow for one thing: each is the names that must be added. None: there is no way. */
type Uitwegen = readonly (readonly string[])[];
type Namen = ReadonlySet<string>;

class Zoektocht {
  readonly #inhoud: readonly Jaarinhoud[];
  readonly #namenVan: (onderdeel: Onderdeel) => readonly string[];

  constructor(inhoud: readonly Jaarinhoud[], namenVan: (onderdeel: Onderdeel) => readonly string[]) {
    this.#inhoud = inhoud;
    this.#namenVan = namenVan;
  }

  /** A set of at most `ruimte` names more that a whole path fits in. */
  zoek(namen: Namen, verboden: Namen, ruimte: number): Namen | undefined {
    const tekorten = [...this.tekorten(this.#inhoud, namen, false)];
    const [eerste] = tekorten;
    if (!eerste) return namen;
    if (minstensNodig(tekorten) > ruimte) return undefined;
    const geprobeerd = new Set(verboden);
    for (const erbij of eerste) {
      if (erbij.length <= ruimte && !erbij.some((naam) => geprobeerd.has(naam))) {
        const gevonden = this.zoek(new Set([...namen, ...erbij]), geprobeerd, ruimte - erbij.length);
        if (gevonden) return gevonden;
      }
      // What was tried alone is in no better set: such a set was found, or there is none.
      const [naam] = erbij;
      if (naam !== undefined && erbij.length === 1) geprobeerd.add(naam);
    }
    return undefined;
  }

  /** What stands in the way of a path that has no other names than these, one after the other. */
  *tekorten(inhoud: readonly Jaarinhoud[], namen: Namen, binnenKeuze: boolean): Generator<Uitwegen> {
    for (const ding of inhoud) {
      if (ding.kind === 'onderdeel') {
        const mist = this.#mist(ding, namen);
        if (mist.length > 0) yield [mist];
      } else if (ding.kind === 'keuzegroep') {
        const mist = ding.opties.map((optie) => this.#mist(optie, namen));
        const nodig = keuzeaantal(ding)?.min ?? Number.POSITIVE_INFINITY;
        if (mist.filter(({ length }) => length === 0).length < nodig)
          yield nodig > mist.length ? [] : mist.filter(({ length }) => length > 0);
      } else if (ding.kind === 'beslismoment') {
        const keuzes = ding.keuzes.map((keuze) => [...this.tekorten(keuze.inhoud, namen, true)]);
        if (keuzes.length > 0 && keuzes.every(({ length }) => length > 0)) yield keuzes.flatMap(begaanbaar);
      } else if (ding.kind === 'overstap' && binnenKeuze) yield [];
    }
  }

  #mist(onderdeel: Onderdeel, namen: Namen): readonly string[] {
    return this.#namenVan(onderdeel).filter((naam) => !namen.has(naam));
  }
}

/** The first thing to allow for in a keuze, unless something else in it cannot be allowed for at all. */
function begaanbaar(tekorten: readonly Uitwegen[]): Uitwegen {
  return tekorten.some(({ length }) => length === 0) ? [] : (tekorten[0] ?? []);
}

/** Things that have no name in common need a name each. */
function minstensNodig(tekorten: readonly Uitwegen[]): number {
  const gezien = new Set<string>();
  let aantal = 0;
  for (const uitwegen of tekorten) {
    if (uitwegen.length === 0) return Number.POSITIVE_INFINITY;
    const namen = uitwegen.flat();
    if (!namen.some((naam) => gezien.has(naam))) aantal += Math.min(...uitwegen.map(({ length }) => length));
    for (const naam of namen) gezien.add(naam);
  }
  return aantal;
}

/** The choices of the first path that has no other names than these. */
function padMet(
  route: Route,
  namenVan: (onderdeel: Onderdeel) => readonly string[],
  namen: Namen,
): readonly Padkeuze[] {
  const past = (onderdeel: Onderdeel) => namenVan(onderdeel).every((naam) => namen.has(naam));
  const alle = [...alleInhoud(route)].flatMap(({ inhoud }) => (inhoud.kind === 'onderdeel' ? namenVan(inhoud) : []));
  const herhaald = new Set(alle.filter((naam, index) => alle.indexOf(naam) !== index));
  const zoektocht = new Zoektocht([], namenVan);
  return jarenVan(route).flatMap((jaar) => {
    const loop = (inhoud: readonly Jaarinhoud[]): readonly Padkeuze[] =>
      inhoud.flatMap((ding): readonly Padkeuze[] => {
        if (ding.kind === 'keuzegroep') {
          const gekozen = ding.opties.filter(past).slice(0, keuzeaantal(ding)?.min ?? 0);
          const perOptie = ding.opties.map(namenVan);
          const gelijk = perOptie.every(
            (vakken) => vakken.length === perOptie[0]?.length && !vakken.some((naam) => herhaald.has(naam)),
          );
          const telt = gekozen.length < ding.opties.length && !gelijk;
          return gekozen.map((optie) => ({ bij: ding, gekozen: optie, jaar, telt }));
        }
        if (ding.kind !== 'beslismoment') return [];
        const keuze = ding.keuzes.find((een) => zoektocht.tekorten(een.inhoud, namen, true).next().done);
        if (!keuze) return [];
        return [{ bij: ding, gekozen: keuze, jaar, telt: ding.keuzes.length > 1 }, ...loop(keuze.inhoud)];
      });
    return loop(jaar.inhoud);
  });
}
