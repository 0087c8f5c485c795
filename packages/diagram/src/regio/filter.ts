import { catalogusnaam, zoekProfiel } from '@leerroute/catalogue';
import { cohortenVan, type Language, type Project, type Route, schooljaarTekst, statusVan } from '@leerroute/model';
import { profileName, readable } from '../labels/names.ts';
import { STATUS, VMBO_LEERWEG } from '../labels/words.ts';
import { FILTER_LABELS } from './labels.ts';

export type Filtersoort = keyof typeof FILTER_LABELS;

/** Which routes to show: of each kind that is given, a route has one of the values. Values are those of `Filterkeuze.waarde`. */
export type RegioFilter = { readonly [soort in Filtersoort]?: readonly string[] };

/** A value that occurs, and how many routes have it that pass the filters of the other kinds. */
export interface Filterkeuze {
  readonly waarde: string;
  readonly titel: string;
  readonly aantal: number;
  readonly gekozen: boolean;
}

/** The values of one kind that occur in the project: what a picker shows. */
export interface Filterkeuzes {
  readonly soort: Filtersoort;
  readonly titel: string;
  readonly keuzes: readonly Filterkeuze[];
}

const FILTERS = Object.keys(FILTER_LABELS) as readonly Filtersoort[];

/** No list of cohorts is longer, also where a year is mistyped. */
const MOST_COHORTS = 20;

/** A profile by its own id, however the author wrote it. */
function profileId(name: string): string {
  const found = zoekProfiel(name);
  return found.soort === 'gevonden' ? found.item.id : catalogusnaam(name);
}

function cohortsOf(route: Route): readonly string[] {
  const cohorten = cohortenVan(route);
  if (!cohorten) return [];
  const count = Math.min(MOST_COHORTS, cohorten.laatste.start - cohorten.eerste.start + 1);
  return Array.from({ length: count }, (_, at) => schooljaarTekst({ start: cohorten.eerste.start + at }));
}

/** The values that a route has of a kind, as one filters by them. */
function valuesOf(route: Route, soort: Filtersoort): readonly string[] {
  switch (soort) {
    case 'profiel':
      return route.van?.profielen.map(({ value }) => profileId(value)) ?? [];
    case 'leerweg':
      return route.van?.leerwegen.map(({ value }) => value) ?? [];
    case 'mboLeerweg':
      return route.naar ? [route.naar.leerweg.value] : [];
    case 'niveau':
      return route.naar ? [String(route.naar.niveau.value)] : [];
    case 'status':
      return [statusVan(route)];
    case 'cohort':
      return cohortsOf(route);
    case 'regio':
      return route.regio ? [route.regio.value] : [];
    case 'school':
      return route.van?.scholen.map(({ value }) => value) ?? [];
    case 'instelling':
      return route.naar?.instellingen.map(({ value }) => value) ?? [];
  }
}

function titleOf(waarde: string, soort: Filtersoort, project: Project, taal: Language): string {
  switch (soort) {
    case 'profiel':
      return profileName(waarde);
    case 'leerweg':
      return waarde in VMBO_LEERWEG ? VMBO_LEERWEG[waarde as keyof typeof VMBO_LEERWEG][taal] : waarde;
    case 'status':
      return waarde in STATUS ? STATUS[waarde as keyof typeof STATUS][taal] : waarde;
    case 'niveau':
      return `mbo ${waarde}`;
    case 'regio':
      return project.vind('regio', waarde)?.titel?.value ?? readable(waarde);
    case 'school':
    case 'instelling':
      return project.vind('organisatie', waarde)?.titel?.value ?? readable(waarde);
    default:
      return waarde;
  }
}

/** A value as `valuesOf` writes it, so that `--profiel PIE` and `pie` are the same. */
function asValue(given: string, soort: Filtersoort): string {
  return soort === 'profiel' ? profileId(given) : given;
}

/** A filter on the values of each route, worked out once. */
export class Sieve {
  readonly #values: ReadonlyMap<Route, ReadonlyMap<Filtersoort, readonly string[]>>;
  readonly #wanted: ReadonlyMap<Filtersoort, ReadonlySet<string>>;
  readonly #project: Project;

  constructor(project: Project, filter: RegioFilter) {
    this.#project = project;
    this.#values = new Map(
      project.routes.map((route) => [route, new Map(FILTERS.map((soort) => [soort, valuesOf(route, soort)]))]),
    );
    this.#wanted = new Map(
      FILTERS.flatMap((soort) => {
        const given = filter[soort] ?? [];
        return given.length > 0 ? [[soort, new Set(given.map((value) => asValue(value, soort)))] as const] : [];
      }),
    );
  }

  #has(route: Route, soort: Filtersoort): boolean {
    const wanted = this.#wanted.get(soort);
    return !wanted || (this.#values.get(route)?.get(soort) ?? []).some((value) => wanted.has(value));
  }

  /** The routes that pass, in the order of the project. */
  get routes(): readonly Route[] {
    return this.#project.routes.filter((route) => FILTERS.every((soort) => this.#has(route, soort)));
  }

  /** The chosen values as the project names them, each with its kind. */
  get names(): readonly string[] {
    return [...this.#wanted].flatMap(([soort, values]) => [soort, ...values]);
  }

  /** The chosen values in words: `profiel PIE`. */
  said(taal: Language): readonly string[] {
    return [...this.#wanted].map(
      ([soort, values]) =>
        `${FILTER_LABELS[soort][taal]} ${[...values].map((value) => titleOf(value, soort, this.#project, taal)).join(', ')}`,
    );
  }

  /** Per kind the values that occur, with the number of routes one would see by choosing each. */
  choices(taal: Language): readonly Filterkeuzes[] {
    return FILTERS.map((soort) => {
      const counts = new Map<string, number>();
      for (const route of this.#project.routes) {
        const passes = FILTERS.every((other) => other === soort || this.#has(route, other));
        for (const value of new Set(this.#values.get(route)?.get(soort)))
          counts.set(value, (counts.get(value) ?? 0) + (passes ? 1 : 0));
      }
      const wanted = this.#wanted.get(soort);
      const keuzes = [...counts].map(([waarde, aantal]) => ({
        waarde,
        titel: titleOf(waarde, soort, this.#project, taal),
        aantal,
        gekozen: wanted?.has(waarde) ?? false,
      }));
      return { soort, titel: FILTER_LABELS[soort][taal], keuzes: keuzes.sort((a, b) => byText(a.titel, b.titel)) };
    }).filter(({ keuzes }) => keuzes.length > 0);
  }
}

/** Order of texts that is the same on every machine. */
export function byText(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
