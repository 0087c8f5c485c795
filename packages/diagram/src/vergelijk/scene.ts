import type { Route } from '@leerroute/model';
import { contentOf } from '../content/build.ts';
import { layout, type Scene } from '../layout/scene.ts';
import { marksOf } from './marks.ts';
import { mergeContent } from './merge.ts';
import { pairsOf, targetsOf } from './pairs.ts';
import type { Projecten, VergelijkOpties } from './types.ts';

/** One picture of two versions of a route. */
export interface VergelijkScene extends Scene {
  /**
   * For each change in this route, by its key, the `data-id`s of what it is about, in the new version first; none where it is about
   * the route as a whole. A change elsewhere is not in it.
   */
  readonly plaatsen: ReadonlyMap<string, readonly string[]>;
}

/**
 * One picture of two versions of a route: what came, went, changed or moved is marked; what went stands where it stood. At least one
 * of the two must be there. The result is drawn by `tekenSvg` and `tekenTabel`, as any scene.
 */
export function maakVergelijkScene(
  voor: Route | undefined,
  na: Route | undefined,
  projecten: Projecten,
  { taal, peildatum, wijzigingen }: VergelijkOpties,
): VergelijkScene {
  const [old, now] = [
    voor && contentOf(voor, projecten.voor, { taal, peildatum }),
    na && contentOf(na, projecten.na, { taal, peildatum }),
  ];
  const targets = targetsOf(voor, na, wijzigingen);
  const pairs = pairsOf(voor, na, targets);
  const marks = marksOf(old, now, targets, pairs, { taal });
  return { ...layout(mergeContent(old, now, marks, pairs, { taal })), plaatsen: marks.plaatsen };
}
