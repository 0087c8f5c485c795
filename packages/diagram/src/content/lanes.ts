import type {
  Fase,
  Jaarinhoud,
  Leerjaar,
  Naamgebruik,
  Onderdeel,
  Organisatie,
  OrganisatieSoort,
  Rooster,
} from '@leerroute/model';
import { faseVan, jarenVan, vallenSamen } from '@leerroute/model';
import { sayTogether } from '../labels/format.ts';
import { LABELS } from '../labels/labels.ts';
import { readable } from '../labels/names.ts';
import { ORGANISATION_KIND } from '../labels/words.ts';
import type { Hue, Lane } from './content.ts';
import type { Context } from './context.ts';

/** Where the parts of a route are done. */
export interface Lanes {
  readonly all: readonly Lane[];
  /** The lane of a part in a year. */
  of(part: Onderdeel, jaar: Leerjaar): Lane;
  /** The lane of a place by its name as used in that year. */
  at(name: string, jaar: Leerjaar): Lane;
  /** The lane of a year's parts that say nothing themselves. */
  usual(jaar: Leerjaar): Lane;
}

/** A place before it has its letter and colour. */
interface Place {
  readonly key: string;
  readonly group: string;
  readonly rank: number;
  readonly order: number;
  readonly title: string;
  readonly note: string;
}

const RANK: Record<OrganisatieSoort, number> = {
  school: 0,
  instelling: 1,
  bedrijf: 2,
  opleidingsbedrijf: 2,
  gemeente: 3,
  organisatie: 3,
};
const HUES: readonly (readonly Hue[])[] = [
  ['blue', 'indigo'],
  ['green', 'cyan'],
  ['amber', 'rose', 'slate'],
  ['slate'],
];
const AT_A_COMPANY = new Set(['bpv', 'stage']);
const LAST = Number.MAX_SAFE_INTEGER;

function rosters(jaar: Leerjaar): Rooster[] {
  return jaar.inhoud.filter((inhoud): inhoud is Rooster => inhoud.kind === 'rooster');
}

/** The rosters of a statement, also those inside choices. */
function rostersIn(inhoud: Jaarinhoud): readonly Rooster[] {
  if (inhoud.kind === 'rooster') return [inhoud];
  if (inhoud.kind === 'beslismoment') return inhoud.keuzes.flatMap((keuze) => keuze.inhoud.flatMap(rostersIn));
  return [];
}

/** All parts of a statement, also those inside choices. */
function partsIn(inhoud: Jaarinhoud): readonly Onderdeel[] {
  if (inhoud.kind === 'onderdeel') return [inhoud];
  if (inhoud.kind === 'keuzegroep') return inhoud.opties;
  if (inhoud.kind === 'beslismoment') return inhoud.keuzes.flatMap((keuze) => keuze.inhoud.flatMap(partsIn));
  return [];
}

class Places {
  readonly #context: Context;
  readonly #found = new Map<string, Place>();
  readonly #perYear = new Map<Leerjaar, Map<string, Place>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** A place by its name; an organisation without a place of its own stands for the place it has that year, or its only one. */
  named(name: string, jaar: Leerjaar): Place {
    const places = this.#perYear.get(jaar) ?? new Map<string, Place>();
    this.#perYear.set(jaar, places);
    const place = places.get(name) ?? this.#look(name, jaar);
    places.set(name, place);
    return place;
  }

  #look(name: string, jaar: Leerjaar): Place {
    const [group = name, locatie] = name.split('.');
    const organisatie = this.#context.project.vind('organisatie', group);
    if (!organisatie) return this.#keep({ key: group, group, rank: 3, order: 0, title: readable(group), note: '' });
    const thatYear = rosters(jaar).find((rooster) => rooster.op.value.startsWith(`${group}.`));
    const only = organisatie.locaties.length === 1 ? organisatie.locaties[0]?.naam.value : undefined;
    return this.#keep(this.#place(organisatie, locatie ?? thatYear?.op.value.slice(group.length + 1) ?? only));
  }

  #place(organisatie: Organisatie, locatie: string | undefined): Place {
    const { t } = this.#context;
    const naam = organisatie.naam.value;
    const declared = organisatie.locaties.findIndex((candidate) => candidate.naam.value === locatie);
    const where = locatie && (organisatie.locaties[declared]?.titel?.value ?? readable(locatie));
    return {
      key: locatie ? `${naam}.${locatie}` : naam,
      group: naam,
      rank: RANK[organisatie.soort],
      order: locatie ? declared + 1 || LAST : 0,
      title: organisatie.titel?.value ?? readable(naam),
      note: sayTogether([where, t(ORGANISATION_KIND[organisatie.soort])]),
    };
  }

  /** Where pupils of a phase are by default: their school or instelling; one lane for all of them where there are several. */
  home(fase: Fase, jaar: Leerjaar): Place {
    const { route, t } = this.#context;
    const names = (fase === 'vmbo' ? route.van?.scholen : route.naar?.instellingen) ?? [];
    const [first] = names;
    if (first && names.length === 1) return this.named(first.value, jaar);
    const rank = fase === 'vmbo' ? 0 : 1;
    const several = fase === 'vmbo' ? LABELS.ownSchools : LABELS.ownInstitutions;
    const unknown = fase === 'vmbo' ? LABELS.unknownSchool : LABELS.unknownInstitution;
    const key = `@${fase}`;
    return this.#keep({
      key,
      group: key,
      rank,
      order: 0,
      title: t(first ? several : unknown),
      note: first ? this.titles(names) : t(LABELS.notYetChosen),
    });
  }

  titles(names: readonly Naamgebruik[]): string {
    const { project } = this.#context;
    return names
      .map((name) => project.vind('organisatie', name.value)?.titel?.value ?? readable(name.value))
      .join(', ');
  }

  of(part: Onderdeel, jaar: Leerjaar): Place {
    const own = part.op[0] ?? part.bij[0];
    if (own) return this.named(own.value, jaar);
    const roster = rosters(jaar).find(({ dagen }) =>
      dagen.some((dag) => part.dagen.some((own) => vallenSamen(own, dag))),
    );
    if (roster) return this.named(roster.op.value, jaar);
    if (AT_A_COMPANY.has(part.soort.value)) return this.#company();
    return this.home(faseVan(jaar.nummer.value), jaar);
  }

  #company(): Place {
    const { t } = this.#context;
    const key = '@bedrijf';
    return this.#keep({
      key,
      group: key,
      rank: 2,
      order: 0,
      title: t(LABELS.unknownCompany),
      note: t(LABELS.notYetChosen),
    });
  }

  #keep(place: Place): Place {
    const known = this.#found.get(place.key);
    if (known) return known;
    this.#found.set(place.key, place);
    return place;
  }

  found(): Place[] {
    return [...this.#found.values()];
  }
}

/** Position in the route's own list of schools and instellingen; others after it. */
function mentioned(context: Context, group: string): number {
  const { van, naar } = context.route;
  const names = [...(van?.scholen ?? []), ...(naar?.instellingen ?? [])].map((name) => name.value);
  const at = names.indexOf(group);
  return at < 0 ? names.length : at;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A, B, … Z, AA, AB, … */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Schools, then instellingen, then companies and others; within them as the route names them, else by title, so that no card moves a lane. */
function inOrder(context: Context, places: readonly Place[]): Place[] {
  return [...places].sort(
    (a, b) =>
      a.rank - b.rank ||
      mentioned(context, a.group) - mentioned(context, b.group) ||
      byText(a.title, b.title) ||
      byText(a.group, b.group) ||
      a.order - b.order ||
      byText(a.key, b.key),
  );
}

function dress(places: readonly Place[]): Map<string, Lane> {
  const groups = [...new Set(places.map((place) => place.group))];
  const perRank = new Map<number, string[]>();
  for (const place of places) {
    const list = perRank.get(place.rank) ?? [];
    if (!list.includes(place.group)) perRank.set(place.rank, [...list, place.group]);
  }
  const lanes = new Map<string, Lane>();
  for (const { key, group, rank, title, note } of places) {
    const siblings = places.filter((place) => place.group === group);
    const letter =
      letterOf(groups.indexOf(group)) +
      (siblings.length > 1 ? siblings.findIndex((place) => place.key === key) + 1 : '');
    const hues = HUES[rank] ?? ['slate'];
    const hue = hues[(perRank.get(rank)?.indexOf(group) ?? 0) % hues.length] ?? 'slate';
    lanes.set(key, { key, group, letter, hue, title, note });
  }
  return lanes;
}

/** Works out the lanes of a route from the places its years and parts name. */
export function lanesOf(context: Context): Lanes {
  const places = new Places(context);
  for (const jaar of jarenVan(context.route)) {
    for (const rooster of jaar.inhoud.flatMap(rostersIn)) places.named(rooster.op.value, jaar);
    for (const part of jaar.inhoud.flatMap(partsIn)) places.of(part, jaar);
    const bare = jaar.inhoud.some((inhoud) => inhoud.kind === 'keuzegroep' && inhoud.opties.length === 0);
    if (bare || jaar.inhoud.length === 0) places.home(faseVan(jaar.nummer.value), jaar);
  }
  const lanes = dress(inOrder(context, places.found()));
  const dressed = (place: Place): Lane => {
    const lane = lanes.get(place.key);
    if (!lane) throw new Error(`no lane for ${place.key}`);
    return lane;
  };
  return {
    all: [...lanes.values()],
    of: (part, jaar) => dressed(places.of(part, jaar)),
    at: (name, jaar) => dressed(places.named(name, jaar)),
    usual: (jaar) => dressed(places.home(faseVan(jaar.nummer.value), jaar)),
  };
}
