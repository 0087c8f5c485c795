import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';

/** Edges as GitHub counts them. */
function edgesOf(text: string): number {
  return [...text.matchAll(/ (?:-->(?:\|\d+\|)?|~~~) /g)].length;
}

let parser: Mermaid | undefined;

before(async () => {
  const { window } = new JSDOM('');
  Object.assign(globalThis, { window, document: window.document });
  parser = (await import('mermaid')).default;
});

after(() => {
  Object.assign(globalThis, { window: undefined, document: undefined });
});

/** Mermaid's own parser reads it, and GitHub draws it: 50 000 signs and 500 edges at most. */
export async function assertMermaid(text: string): Promise<void> {
  assert.equal((await parser?.parse(text))?.diagramType, 'flowchart-v2');
  assert.ok(text.length < 50_000, `${text.length} signs`);
  assert.ok(edgesOf(text) < 500, `${edgesOf(text)} edges`);
}
