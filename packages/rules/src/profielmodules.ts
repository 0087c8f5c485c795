import { modules, type Profiel, type Profielmodule, zoekModule } from '@leerroute/catalogue';
import {
  cohortenVan,
  metGeneste,
  type Onderdeel,
  type Onderdeelnaam,
  type Route,
  schooljaarOp,
} from '@leerroute/model';
import { profielenVan } from './profielen.ts';

/** The calendar years in which the first and the last cohort sit the vmbo exam, at the end of year 2. */
export function examenjarenVan(route: Route, peildatum: string): readonly number[] {
  const cohorten = cohortenVan(route);
  const starts = cohorten ? [cohorten.eerste, cohorten.laatste] : [schooljaarOp(peildatum)];
  return [...new Set(starts.map(({ start }) => start + 2))];
}

/**
 * The modules that the profielvak of a profile consists of in an exam year: all four, or for gl the two that SLO gives for it.
 * Two sets in the year in which an old profielvak makes way for a new one.
 */
export function modulesVan(profiel: Profiel, gl: boolean, examenjaar: number): readonly (readonly Profielmodule[])[] {
  const geldig = modules(profiel.id, examenjaar).filter(({ leerwegenSlo }) => !gl || leerwegenSlo.includes('gl'));
  const [oud, nieuw] = [true, false].map((ouder) =>
    geldig.filter(({ examenjaarTm }) => (examenjaarTm !== undefined) === ouder),
  );
  return [oud ?? [], nieuw ?? []].filter(({ length }) => length > 0);
}

/** The modules in a part, by catalogue name. A `profielvak` without modules in it means all of them. */
export function modulesIn(onderdeel: Onderdeel): readonly string[] {
  return [...metGeneste([onderdeel])].flatMap((deel) => {
    const verdeeld = [...metGeneste(deel.onderdelen)].some(({ soort }) => soort.value === 'module');
    return [
      ...(verdeeld ? [] : modulesBij(deel)),
      ...deel.teltAls.flatMap(modulesBij),
      ...deel.dekt.flatMap(({ value }) => (/^P[-/]/i.test(value) ? moduleNamen(value) : [])),
    ];
  });
}

function modulesBij({ soort, naam }: Onderdeelnaam): readonly string[] {
  if (!naam) return [];
  if (soort.value === 'module') return moduleNamen(naam.value);
  if (soort.value !== 'profielvak') return [];
  return profielenVan(naam).flatMap((profiel) => profiel.modules.map(({ catalogusnaam }) => catalogusnaam));
}

function moduleNamen(geschreven: string): readonly string[] {
  const gevonden = zoekModule(geschreven);
  if (gevonden.soort === 'onbekend') return [];
  const items = gevonden.soort === 'gevonden' ? [gevonden.item] : gevonden.items;
  return items.map(({ catalogusnaam }) => catalogusnaam);
}
