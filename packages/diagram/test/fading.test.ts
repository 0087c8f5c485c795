import assert from 'node:assert/strict';
import type { Route } from '@leerroute/model';
import { alleInhoud } from '@leerroute/model';
import fc from 'fast-check';
import { fadedBy } from '../src/path/fading.ts';
import { isOnOnePath } from '../src/path/outcome.ts';
import { alternativesOf, takeChoices } from '../src/path/path.ts';
import { examples, routeOf } from './help/examples.ts';
import { oddText } from './help/odd.ts';

/** What fades, asked for each thing on its own. */
function askedOneByOne(route: Route, chosen: ReadonlySet<string>): string[] {
  const ids = [...alleInhoud(route)].flatMap(({ inhoud }) => ('id' in inhoud ? [inhoud.id] : []));
  return [...route.jaren.map(({ id }) => id), ...ids].filter((id) => !isOnOnePath(route, new Set([...chosen, id])));
}

function assertSame(route: Route, wanted: readonly number[]): number {
  const all = [...alternativesOf(route).keys()];
  const pad = wanted.flatMap((at) => all[at % Math.max(1, all.length)] ?? []);
  const { chosen } = takeChoices(route, pad);
  if (chosen.size === 0) return 0;
  const faded = [...fadedBy(route, chosen)].sort();
  assert.deepEqual(faded, askedOneByOne(route, chosen).sort());
  return faded.length;
}

describe('what fades', () => {
  it('is what no path meets, asked thing by thing, in examples and odd routes', () => {
    let faded = 0;
    for (const { route } of examples()) for (let at = 0; at < 5; at += 1) faded += assertSame(route, [at, at * 3]);
    assert.ok(faded > 50);
    fc.assert(
      fc.property(oddText, fc.array(fc.nat(60), { maxLength: 4 }), (text, wanted) => {
        faded += assertSame(routeOf(text).route, wanted);
      }),
      { numRuns: 150, seed: 11, endOnFailure: true },
    );
    assert.ok(faded > 500);
  }).timeout(60_000);
});
