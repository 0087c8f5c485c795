import type { Localized, Project, Route } from '@leerroute/model';
import type { Opties } from '../types.ts';
import type { Mark } from './content.ts';

/** What every builder of content needs. */
export interface Context {
  readonly route: Route;
  readonly project: Project;
  readonly opties: Opties;
  /** The text in the chosen language. */
  t(text: Localized): string;
  /** The findings that belong to the element with this id; `''` for the route itself. */
  marks(id: string): readonly Mark[];
}
