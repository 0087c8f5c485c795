import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maakScene, type Scene } from '../src/index.ts';
import { type Example, examples, routeOf } from './help/examples.ts';
import { geometryOf, overlap, type PlacedGroup, segments } from './help/geometry.ts';
import { oddText } from './help/odd.ts';
import { assertTidy, nameOf } from './help/tidy.ts';

const OPTIES = {
  taal: 'nl',
  peildatum: '2026-11-23',
  normen: { perRoute: { totaal: 3000, bot: 2200, bpv: 250 } },
} as const;

/** A line may touch the edges of what it joins, and run through the rims of their cards; nothing else. */
function assertLinesAreFree(scene: Scene): void {
  const { groups, texts, paths } = geometryOf(scene);
  const solid = groups.filter((group) => ['card', 'chip', 'row', 'event', 'year', 'panel'].includes(group.shape.part));
  const links = paths.filter((path) => path.shape.style === 'link' && path.within.at(-1)?.shape.part === 'link');
  links.forEach(({ shape }, at) => {
    const link = scene.content.links.filter((one) => has(groups, one.from) && has(groups, one.to))[at];
    const ends = groups.filter((group) => group.shape.id === link?.from || group.shape.id === link?.to);
    const allowed = new Set(ends.flatMap((end) => [end, ...end.within.filter((group) => group.shape.part === 'card')]));
    for (const piece of segments(shape)) {
      for (const group of solid) {
        if (!allowed.has(group) && overlap(piece, group.box)) assert.fail(`${link?.text} crosses ${nameOf(group)}`);
      }
      for (const text of texts) if (overlap(piece, text.box)) assert.fail(`${link?.text} crosses "${text.shape.text}"`);
    }
  });
}

function has(groups: readonly PlacedGroup[], id: string): boolean {
  return groups.some((group) => group.shape.id === id);
}

/** With findings on every third thing, in words that take more room than none. */
function withFindings({ route }: Example) {
  const spot = { severity: 'warning', message: { nl: 'Dit klopt niet', en: 'This is wrong' } } as const;
  const ids = route.jaren.flatMap((jaar) => [
    jaar.id,
    ...jaar.inhoud.flatMap((thing) => ('id' in thing ? [thing.id] : [])),
  ]);
  const some = ids
    .filter((_, at) => at % 3 === 0)
    .flatMap((id) => [
      { ...spot, id },
      { ...spot, id },
    ]);
  return { taal: 'en', peildatum: '2026-11-23', bevindingen: [{ ...spot, span: route.naam.span }, ...some] } as const;
}

function assertScene(scene: Scene): void {
  assertTidy(scene);
  assertLinesAreFree(scene);
  assertTracksAreOwn(scene);
}

/** Lines to different things never lie on one another for any length. */
function assertTracksAreOwn(scene: Scene): void {
  const { groups, paths } = geometryOf(scene);
  const drawn = scene.content.links.filter((one) => has(groups, one.from) && has(groups, one.to));
  const upright = paths
    .filter((path) => path.shape.style === 'link' && path.within.at(-1)?.shape.part === 'link')
    .flatMap(({ shape }, at) =>
      segments(shape).flatMap((box) => (box.w === 0 && box.h > 20 ? [{ box, to: drawn[at]?.to }] : [])),
    );
  upright.forEach(({ box, to }, at) => {
    for (const other of upright.slice(at + 1)) {
      const shared = Math.min(box.y + box.h, other.box.y + other.box.h) - Math.max(box.y, other.box.y);
      if (other.to !== to && other.box.x === box.x && shared > 0)
        assert.fail(`lines to ${to} and ${other.to} share a track`);
    }
  });
}

/** The whole route, and with findings; the path of a pupil; each year alone. */
function assertGood({ route, project }: Example, found: boolean): void {
  const opties = found ? withFindings({ route, project }) : OPTIES;
  const scene = maakScene(route, project, opties);
  assertScene(scene);
  const some = scene.keuzes.flatMap((keuze, at) => keuze.opties[at % Math.max(1, keuze.opties.length)]?.id ?? []);
  assertScene(maakScene(route, project, { ...opties, pad: some }));
  for (const { number } of found ? scene.content.years : scene.content.years.slice(0, 1))
    assertScene(maakScene(route, project, { ...opties, jaar: number, pad: found ? some : undefined }));
}

/** Six years, twelve places, two hundred parts, with forty electives that count for ten different things. */
function bigText(): string {
  const places = Array.from(
    { length: 12 },
    (_, at) => `${at === 0 ? 'school' : 'bedrijf'} p${at} "Plaats ${at}" { locatie l }`,
  );
  const years = Array.from({ length: 6 }, (_, year) => {
    const parts = Array.from(
      { length: 26 },
      (_, at) => `project "Project ${year} ${at}" ${at + 5} uur vo op p${(at + year) % 12}.l`,
    );
    const tasks = Array.from({ length: 10 }, (_, at) => `kerntaak B1-K${at} "Taak ${at}" 40 uur`);
    const electives = Array.from(
      { length: 20 },
      (_, at) => `keuzevak "vak-${at}" 10 uur { telt als kerntaak B1-K${at % 10} }`,
    );
    const things = year < 2 ? [...parts, `kies 4 uit "Keuze" { ${electives.join('\n')} }`] : [...parts, ...tasks];
    return `jaar ${year + 1} { ${things.join('\n')} }`;
  });
  return `${places.join('\n')}\nroute groot "Groot" { van bb bij p0\n${years.join('\n')} }`;
}

describe('where everything stands', () => {
  for (const one of examples()) {
    it(`${one.route.naam.value}: nothing overlaps, leaves its place or is crossed by a line, in any view`, () => {
      assertGood(one, false);
      assertGood(one, true);
    });
  }

  it('the same for six years, twelve places and two hundred parts', () => {
    const big = routeOf(bigText());
    assertGood(big, false);
    assertGood(big, true);
  });

  it('the same for 500 odd routes', () => {
    fc.assert(
      fc.property(oddText, fc.boolean(), (text, found) => assertGood(routeOf(text), found)),
      { numRuns: 500, seed: 20261123, endOnFailure: true },
    );
  }).timeout(240_000);
});
