import { zoekKwalificatie } from '@leerroute/catalogue';
import {
  alleInhoud,
  cohortenVan,
  type Language,
  type Naamgebruik,
  type Project,
  type Route,
  type Status,
  statusVan,
} from '@leerroute/model';
import type { Mark } from '../content/content.ts';
import { formatSchoolYear } from '../labels/format.ts';
import { profileName, readable } from '../labels/names.ts';
import { VMBO_LEERWEG } from '../labels/words.ts';
import { REGIO_LABELS } from './labels.ts';

/** An organisation as a route names it; one that is not declared keeps the name as written. */
export interface Partner {
  readonly key: string;
  readonly title: string;
  /** Where it is, as far as the text tells. */
  readonly place?: string;
  /** Its name, where it is declared: what one can point at. */
  readonly id?: string;
}

/** What a route leads to. */
export interface Goal {
  readonly key: string;
  readonly title: string;
  readonly code?: string;
}

/** What the region map tells of one route. */
export interface RouteFacts {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly schools: readonly Partner[];
  readonly institutions: readonly Partner[];
  /** The places of its mbo where it is taught, by their titles, each with the key of its institution. */
  readonly locations: readonly { readonly institution: string; readonly title: string }[];
  readonly goals: readonly Goal[];
  readonly level?: number;
  /** `basis, profiel PIE` */
  readonly from: string;
  /** `mbo 2 bol` */
  readonly to: string;
  /** `2021–2022` */
  readonly cohort: string;
  readonly marks: readonly Mark[];
}

function partner({ value }: Naamgebruik, project: Project): Partner {
  const organisation = project.vind('organisatie', value);
  if (!organisation) return { key: value, title: readable(value) };
  const place = organisation.plaats ?? organisation.locaties.find(({ plaats }) => plaats)?.plaats;
  return { key: value, id: value, title: organisation.titel?.value ?? readable(value), place: place?.value };
}

/** The partners of a route, each once; `missing` where none is named. */
function partners(names: readonly Naamgebruik[], project: Project, missing: string): readonly Partner[] {
  const found = new Map(names.map((name) => [name.value, partner(name, project)]));
  return found.size > 0 ? [...found.values()] : [{ key: '', title: missing }];
}

/** The places of its institutions that a route uses: where its parts are, else where the kwalificatie is offered. */
function locationsOf(route: Route, project: Project): RouteFacts['locations'] {
  const own = new Set(route.naar?.instellingen.map(({ value }) => value));
  const crebos = new Set(route.naar?.kwalificaties.map(({ crebo }) => crebo.value));
  const used = [...alleInhoud(route)].flatMap(({ inhoud }) => {
    if (inhoud.kind === 'onderdeel') return inhoud.op;
    return inhoud.kind === 'rooster' ? [inhoud.op] : [];
  });
  const offered = [...own].flatMap((name) =>
    (project.vind('organisatie', name)?.aanbod ?? [])
      .filter(({ kwalificatie }) => crebos.has(kwalificatie.crebo.value))
      .flatMap(({ op }) => op),
  );
  const names = (list: readonly Naamgebruik[]): string[] => [...new Set(list.map(({ value }) => value))];
  const places = (list: readonly Naamgebruik[]): RouteFacts['locations'] =>
    names(list).flatMap((name) => {
      const plek = project.vind('locatie', name);
      if (!plek || !own.has(plek.organisatie.naam.value)) return [];
      const title = plek.locatie.titel?.value ?? readable(plek.locatie.naam.value);
      return [{ institution: plek.organisatie.naam.value, title }];
    });
  const taught = places(used);
  return taught.length > 0 ? taught : places(offered);
}

function goalsOf(route: Route): readonly Goal[] {
  const goals = new Map<string, Goal>();
  for (const { crebo, titel } of route.naar?.kwalificaties ?? []) {
    const found = zoekKwalificatie(crebo.value);
    const name = found.soort === 'gevonden' ? found.item.naam : titel?.value;
    goals.set(crebo.value, { key: crebo.value, title: name ?? `crebo ${crebo.value}`, code: crebo.value });
  }
  return [...goals.values()];
}

/** Everything about a route that does not need the other routes. */
export function factsOf(route: Route, project: Project, taal: Language, marks: readonly Mark[]): RouteFacts {
  const { van, naar } = route;
  const ways = (van?.leerwegen ?? []).map(({ value }) => VMBO_LEERWEG[value][taal]).join(', ');
  const profiles = (van?.profielen ?? []).map(({ value }) => profileName(value)).join(', ');
  const cohorten = cohortenVan(route);
  const range = cohorten
    ? [...new Set([cohorten.eerste, cohorten.laatste].map(formatSchoolYear))].join(taal === 'nl' ? ' t/m ' : ' to ')
    : '';
  return {
    id: route.naam.value,
    title: route.titel?.value ?? readable(route.naam.value),
    status: statusVan(route),
    schools: partners(van?.scholen ?? [], project, REGIO_LABELS.noSchool[taal]),
    institutions: partners(naar?.instellingen ?? [], project, REGIO_LABELS.noInstitution[taal]),
    locations: locationsOf(route, project),
    goals: goalsOf(route),
    level: naar?.niveau.value,
    from: [ways, profiles].filter(Boolean).join(' '),
    to: naar ? `mbo ${naar.niveau.value} ${naar.leerweg.value}` : '',
    cohort: range,
    marks,
  };
}
