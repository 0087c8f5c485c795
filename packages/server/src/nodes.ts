import type { Bestand, Span } from '@leerroute/model';
import { touches } from './place.ts';

/** Any thing of the model that has a place in the text. */
export interface Node {
  readonly span: Span;
  readonly kind?: unknown;
  readonly id?: unknown;
}

/**
 * The things of the model around an offset, the outermost (a declaration) first. The model is plain data in which each part lies
 * within the span of its whole, so this needs no list of kinds.
 */
export function nodesAt(bestand: Bestand, offset: number): Node[] {
  const path: Node[] = [];
  const visit = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) return value.some(visit);
    const isNode = hasSpan(value);
    if (isNode && !touches(value.span, offset)) return false;
    if (isNode) path.push(value);
    const within = parts(value).some(visit);
    return isNode || within;
  };
  visit(bestand.declaraties);
  return path;
}

/** All things of the model below a value, parents before children, in the order of the text where the model keeps it. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
    return;
  }
  if (hasSpan(value)) yield value;
  for (const part of parts(value)) yield* nodesIn(part);
}

/** `regels` names the same statements once more, by their first word. */
function parts(value: object): unknown[] {
  return Object.entries(value).flatMap(([key, part]) => (key === 'regels' ? [] : [part]));
}

function hasSpan(value: object): value is Node {
  return 'span' in value && typeof value.span === 'object' && value.span !== null && 'start' in value.span;
}
