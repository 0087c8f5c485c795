import type { Box, Group, Path, Point, Shape, Size, Text } from '../../src/layout/shapes.ts';
import { measure } from '../../src/text/measure.ts';

/** A shape where it really stands, with the groups around it from the outside in. */
export interface Placed<S> {
  readonly shape: S;
  readonly box: Box;
  readonly within: readonly PlacedGroup[];
}

export interface PlacedGroup extends Placed<Group> {
  readonly groups: PlacedGroup[];
  readonly texts: Placed<Text>[];
}

export interface Geometry {
  readonly groups: readonly PlacedGroup[];
  readonly texts: readonly Placed<Text>[];
  readonly paths: readonly Placed<Path>[];
}

/** The room that a text takes at most. */
function textBox(text: Text, at: Point): Box {
  const w = measure(text.text, text.face);
  const left = text.anchor === 'end' ? w : text.anchor === 'middle' ? w / 2 : 0;
  return { x: at.x + text.x - left, y: at.y + text.y - text.face.size * 0.76, w, h: text.face.size * 0.98 };
}

/** A scene of any of the pictures. */
export interface Drawing extends Size {
  readonly shapes: readonly Shape[];
}

/** Everything in a scene at its place in the picture. */
export function geometryOf(scene: Drawing): Geometry {
  const groups: PlacedGroup[] = [];
  const texts: Placed<Text>[] = [];
  const paths: Placed<Path>[] = [];
  const visit = (shape: Shape, at: Point, within: readonly PlacedGroup[]): void => {
    if (shape.kind === 'text') {
      const placed = { shape, box: textBox(shape, at), within };
      texts.push(placed);
      within.at(-1)?.texts.push(placed);
    }
    if (shape.kind === 'path') {
      const points = shape.points.map((point) => ({ x: at.x + point.x, y: at.y + point.y }));
      paths.push({ shape: { ...shape, points }, box: { x: 0, y: 0, w: 0, h: 0 }, within });
    }
    if (shape.kind !== 'group') return;
    const box = { x: at.x + shape.x, y: at.y + shape.y, w: shape.w, h: shape.h };
    const placed: PlacedGroup = { shape, box, within, groups: [], texts: [] };
    groups.push(placed);
    within.at(-1)?.groups.push(placed);
    for (const child of shape.children) visit(child, box, [...within, placed]);
  };
  for (const shape of scene.shapes) visit(shape, { x: 0, y: 0 }, []);
  return { groups, texts, paths };
}

const SLACK = 0.51;

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.w <= outer.x + outer.w + SLACK &&
    inner.y + inner.h <= outer.y + outer.h + SLACK
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.x + a.w > b.x + SLACK && b.x + b.w > a.x + SLACK && a.y + a.h > b.y + SLACK && b.y + b.h > a.y + SLACK;
}

/** The straight pieces of a path, as boxes without width. */
export function segments(path: Path): Box[] {
  return path.points.slice(1).map((to, at) => {
    const from = path.points[at] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      w: Math.abs(to.x - from.x),
      h: Math.abs(to.y - from.y),
    };
  });
}
