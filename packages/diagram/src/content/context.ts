import type { Localized, Onderdeelnaam, Project, Route } from '@leerroute/model';
import type { Alternative, Path } from '../path/path.ts';
import type { Opties } from '../types.ts';
import type { Mark, Thing } from './content.ts';

/** What every builder of content needs. */
export interface Context {
  readonly route: Route;
  readonly project: Project;
  readonly opties: Opties;
  readonly path: Path;
  /** The text in the chosen language. */
  t(text: Localized): string;
  /** Everything is shown in full: only one year is. */
  readonly detail: boolean;
  /** The ids of parts that a line starts or ends at, for what counts for what. */
  readonly linked: ReadonlySet<string>;
  /** The exams that are about a part, in words. */
  exams(part: Onderdeelnaam): readonly string[];
  /** The findings that belong to the element with this id; `''` for the route itself. */
  marks(id: string): readonly Mark[];
  /** A thing of the picture from the model's element with this id: with its findings and how it stands on the path. */
  thing(id: string, title: string, details: readonly string[]): Thing;
}

/** How the elements of a route stand on the path that is shown. */
export function standOf(
  id: string,
  path: Path,
  alternatives: ReadonlyMap<string, Alternative>,
  opties: Opties,
): 'gekozen' | 'open' | 'vaag' | undefined {
  if (path.faded.has(id)) return 'vaag';
  if (path.chosen.has(id)) return 'gekozen';
  return opties.pad && alternatives.has(id) ? 'open' : undefined;
}
