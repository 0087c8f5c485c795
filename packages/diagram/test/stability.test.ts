import assert from 'node:assert/strict';
import { maakScene } from '../src/index.ts';
import { example, projectOf } from './help/examples.ts';
import { geometryOf } from './help/geometry.ts';

const OPTIES = { taal: 'nl', peildatum: '2026-11-23' } as const;
const PATH = 'capelle-oostland/basis-mbo2.route';

/** Where each thing with an id stands: beside its year's left edge and below the top of its band. */
function places(
  change: (text: string) => string,
): Map<string, { x: number; y: number; w: number; h: number; cell: number }> {
  const { project } = example('basis-mbo2');
  const texts = Object.fromEntries(
    project.bestanden.map(({ pad, tekst }) => [pad, pad === PATH ? change(tekst) : tekst]),
  );
  const changed = projectOf(texts);
  const route = changed.vind('route', 'basis-mbo2');
  assert.ok(route);
  const { groups } = geometryOf(maakScene(route, changed, OPTIES));
  const found = new Map<string, { x: number; y: number; w: number; h: number; cell: number }>();
  for (const { shape, box, within } of groups) {
    const cell = within.find((group) => group.shape.part === 'cell');
    const column = within.find((group) => group.shape.part === 'column');
    if (shape.id === undefined || !cell || !column) continue;
    found.set(shape.id, { x: box.x, y: box.y - cell.box.y, w: box.w, h: box.h, cell: column.groups.indexOf(cell) });
  }
  return found;
}

describe('a change moves only its own lane', () => {
  const before = places((text) => text);
  const changes: [name: string, change: (text: string) => string, own: RegExp][] = [
    [
      'a card more',
      (text) =>
        text.replace(
          'lob "Loopbaandossier"',
          'project "Een project met een lange naam" 10 uur vo\n    lob "Loopbaandossier"',
        ),
      /^jaar-2\/(project|lob|profielvak|vak)/,
    ],
    [
      'a card in a place that has none yet',
      (text) =>
        text.replace(
          'stage "Stage techniek" 40 uur vo bij installatiebedrijf\n    overstap',
          'bedrijfsbezoek "Kijken" 4 uur vo bij ergens\n    stage "Stage techniek" 40 uur vo bij installatiebedrijf\n    overstap',
        ),
      /^jaar-1\/bedrijfsbezoek/,
    ],
    [
      'an option less',
      (text) => text.replace(/keuzevak woon-en-kantoortechnologie.*\n/, ''),
      /^jaar-2\/(kies|keuzegroep|keuzevak)/,
    ],
    [
      'a longer title',
      (text) => text.replace('"Meelopen op het mbo"', '"Meelopen op het mbo met een student die al bijna klaar is"'),
      /^jaar-1\/buddystage/,
    ],
  ];
  for (const [name, change, own] of changes) {
    it(name, () => {
      const after = places(change);
      const others = [...before].filter(([id]) => after.has(id) && !own.test(id));
      assert.ok(others.length > 25);
      assert.notDeepEqual(after, before);
      for (const [id, place] of others) {
        const { cell: _before, ...stood } = place;
        const { cell: _after, ...stands } = after.get(id) ?? place;
        assert.deepEqual(stands, stood, id);
      }
      const order = (all: typeof before): string[] =>
        others.map(([id]) => id).sort((a, b) => (all.get(a)?.cell ?? 0) - (all.get(b)?.cell ?? 0));
      assert.deepEqual(order(after), order(before), 'lanes keep their order');
    });
  }
});
