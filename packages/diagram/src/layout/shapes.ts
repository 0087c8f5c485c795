import type { Change, Hue, IconName, Severity, Stand } from '../content/content.ts';
import type { Face } from '../text/measure.ts';

/*
 * The drawing as data: shapes with places, without colours. Children stand relative to their group, so that a card that moves
 * changes in one place only. All numbers are pixels.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

export interface Box extends Point, Size {}

export interface Rect extends Box {
  readonly kind: 'rect';
  readonly r?: number;
  /** Class in the style sheet. */
  readonly style: string;
}

export interface Text extends Point {
  readonly kind: 'text';
  /** `y` is the base line. */
  readonly text: string;
  readonly face: Face;
  readonly anchor?: 'middle' | 'end';
  readonly style: string;
}

export interface Path {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly style: string;
  /** Ends in an arrow head. */
  readonly arrow?: boolean;
  /** Radius of its corners. */
  readonly r?: number;
  /** One flowing line from the first to the last point. */
  readonly curve?: boolean;
  /** How broad the line is, where that says something; else the style tells. */
  readonly width?: number;
}

export interface Icon extends Point {
  readonly kind: 'icon';
  readonly name: IconName | Severity | Change;
  /** Height and width. */
  readonly size: number;
  readonly style?: string;
}

export interface Group extends Box {
  readonly kind: 'group';
  /** What the group is, for the geometry: things of these kinds never overlap each other. */
  readonly part: string;
  /** Id of the model's element: the group can be reached by keyboard and pointed at. */
  readonly id?: string;
  /** Id of the element that another group has and this one also shows: a click on it means that one. */
  readonly of?: string;
  /** The route that this group stands for, in a picture of several. */
  readonly route?: string;
  /** The group or decision that it is an alternative of. */
  readonly keuze?: string;
  readonly stand?: Stand;
  readonly hue?: Hue;
  readonly style?: string;
  /** For the screen reader; a group without it is mere arrangement. */
  readonly label?: string;
  /** The full text, as a tooltip. */
  readonly tooltip?: string;
  readonly children: readonly Shape[];
}

export type Shape = Rect | Text | Path | Icon | Group;

/** Shapes from (0, 0) down, and how high they are together. */
export interface Piece {
  readonly shapes: readonly Shape[];
  readonly h: number;
}

/** A row of the table below the lanes: its label, and its cells by year from the left edge of their columns. */
export interface Section {
  readonly label: Group;
  readonly cells: readonly Group[];
  readonly bottom: number;
}

/** A shape moved. */
function moved<S extends Shape>(shape: S, by: Point): S {
  if (shape.kind === 'path')
    return { ...shape, points: shape.points.map((point) => ({ x: point.x + by.x, y: point.y + by.y })) };
  return { ...shape, x: shape.x + by.x, y: shape.y + by.y };
}

/** All shapes moved. */
export function movedAll(shapes: readonly Shape[], x: number, y: number): Shape[] {
  return shapes.map((shape) => moved(shape, { x, y }));
}
