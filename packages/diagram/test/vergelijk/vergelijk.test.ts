import assert from 'node:assert/strict';
import type { Span } from '@leerroute/model';
import {
  maakVergelijkScene,
  tekenSvg,
  tekenTabel,
  type VergelijkScene,
  type Wijzigingsmelding,
} from '../../src/index.ts';
import { routeOf } from '../help/examples.ts';
import { geometryOf } from '../help/geometry.ts';
import { assertTidy } from '../help/tidy.ts';
import { assertWellFormed, idsIn } from '../help/xml.ts';

const PLACES = `instelling mbo "Mbo" { locatie hal "Hal" locatie plein "Plein" }
`;
const around = (years: string): string => `${PLACES}route r "R" { cohort 2025-2026 naar mbo 2 bol bij mbo ${years} }`;

/** The place of a piece of text, `null` where that side has nothing. */
function placeOf(text: string, piece: string | null): { bestand: string; span: Span } | undefined {
  if (piece === null) return undefined;
  const start = text.indexOf(piece);
  assert.ok(start >= 0, `no ${piece}`);
  return { bestand: 'a.route', span: { start, end: start + piece.length } };
}

/** Two routes with changes, each told by the piece of text before and after. */
function compare(
  years: readonly [string, string],
  changes: readonly (readonly [string | null, string | null])[],
): VergelijkScene {
  const [voor, na] = years.map(around) as [string, string];
  const [old, now] = [routeOf(voor), routeOf(na)];
  const wijzigingen = changes.map(
    ([from, to], at): Wijzigingsmelding => ({
      sleutel: `w${at}`,
      message: { nl: `Melding ${at}`, en: `Message ${at}` },
      plekken: [{ voor: placeOf(voor, from), na: placeOf(na, to) }],
    }),
  );
  const scene = maakVergelijkScene(
    old.route,
    now.route,
    { voor: old.project, na: now.project },
    {
      taal: 'nl',
      peildatum: '2026-11-23',
      wijzigingen,
    },
  );
  assertTidy(scene);
  assertWellFormed(tekenSvg(scene, { thema: 'licht' }));
  return scene;
}

function group(scene: VergelijkScene, id: string) {
  const found = geometryOf(scene).groups.find(({ shape }) => shape.id === id);
  assert.ok(found, `${id} is not in the picture`);
  return found;
}

/** The signs and border classes of a thing. */
function look(scene: VergelijkScene, id: string): { signs: string[]; border: string; stand: string | undefined } {
  const { shape } = group(scene, id);
  const signs = shape.children.flatMap((child) =>
    child.kind === 'icon' && ['added', 'removed', 'changed', 'moved'].includes(child.name) ? [child.name] : [],
  );
  const border = shape.children.flatMap((child) => (child.kind === 'rect' ? (/has-\w+/.exec(child.style) ?? []) : []));
  return { signs, border: border.join(' '), stand: shape.stand };
}

const LAS = 'keuzevak booglasprocessen 100 uur';
const DAK = 'keuzevak dakbedekking 100 uur';
const TUIN = 'keuzevak bloemwerk 100 uur';
const choose = (...options: string[]): string => `jaar 2 { kies 1 uit { ${options.join(' ')} } }`;

describe('the picture of two versions', () => {
  it('shows what is gone where it stood, struck through and with a sign, a border and a word', () => {
    const scene = compare([choose(LAS, DAK, TUIN), choose(LAS, TUIN)], [[DAK, null]]);
    const id = 'voor:jaar-2/keuzevak-dakbedekking';
    assert.deepEqual(look(scene, id), { signs: ['removed'], border: 'has-removed', stand: 'weg' });
    const [before, gone, after] = ['jaar-2/keuzevak-booglasprocessen', id, 'jaar-2/keuzevak-bloemwerk'].map((one) =>
      idsIn(tekenSvg(scene, { thema: 'licht' })).indexOf(one),
    );
    assert.ok(before !== undefined && gone === before + 1 && after === gone + 1);
    assert.match(group(scene, id).shape.label ?? '', /^Dakbedekking.*, vervallen,/);
    assert.match(group(scene, id).shape.tooltip ?? '', /\n− Melding 0$/);
    assert.match(tekenTabel(scene), /<s><strong>Dakbedekking.*<\/s>.*vervallen: Melding 0/);
    assert.deepEqual([...scene.plaatsen], [['w0', [id]]]);
  });

  it('marks what is new, and makes quiet what stayed', () => {
    const scene = compare([choose(LAS, TUIN), choose(LAS, DAK, TUIN)], [[null, DAK]]);
    assert.deepEqual(look(scene, 'jaar-2/keuzevak-dakbedekking'), {
      signs: ['added'],
      border: 'has-added',
      stand: undefined,
    });
    assert.equal(group(scene, 'jaar-2/keuzevak-bloemwerk').shape.stand, 'gelijk');
    assert.ok(!idsIn(tekenSvg(scene, { thema: 'licht' })).some((id) => id.startsWith('voor:')));
  });

  it('marks what changed with what it was', () => {
    const scene = compare(
      ['jaar 1 { project "Tuin" 40 uur vo op mbo.hal }', 'jaar 1 { project "Tuin" 60 uur vo op mbo.hal }'],
      [['40', '60']],
    );
    const id = 'jaar-1/project-tuin';
    assert.deepEqual(look(scene, id), { signs: ['changed'], border: 'has-changed', stand: undefined });
    assert.match(group(scene, id).shape.tooltip ?? '', /Eerst: .*40/);
    assert.match(group(scene, id).shape.label ?? '', /, gewijzigd,/);
  });

  it('shows at both ends what moved: to another place, and to another year', () => {
    const hall = 'project "Tuin" 40 uur vo op mbo.hal';
    const square = 'project "Tuin" 40 uur vo op mbo.plein';
    const elsewhere = compare([`jaar 1 { ${hall} }`, `jaar 1 { ${square} }`], [['mbo.hal', 'mbo.plein']]);
    const later = compare([`jaar 1 { ${hall} } jaar 2 { }`, `jaar 1 { } jaar 2 { ${hall} }`], [[hall, hall]]);
    const [old, now] = ['voor:jaar-1/project-tuin', 'jaar-1/project-tuin'];
    for (const scene of [elsewhere, later]) {
      const here = scene === later ? 'jaar-2/project-tuin' : now;
      assert.deepEqual(look(scene, old), { signs: ['moved'], border: 'has-moved', stand: 'weg' });
      assert.deepEqual(look(scene, here), { signs: ['moved'], border: 'has-moved', stand: undefined });
      assert.deepEqual(scene.plaatsen.get('w0'), [here, old]);
    }
    assert.notEqual(group(elsewhere, old).box.y, group(elsewhere, now).box.y);
    assert.ok(group(later, 'jaar-2/project-tuin').box.x > group(later, old).box.x);
  });

  it('shows a year that is gone with all that was in it, each thing once', () => {
    const year = 'jaar 2 { project "Tuin" 40 uur vo op mbo.hal examen mbo kerntaak B1-K1 }';
    const scene = compare([`jaar 1 { } ${year}`, 'jaar 1 { }'], [[year, null]]);
    assert.deepEqual(look(scene, 'voor:jaar-2').signs, ['removed']);
    assert.deepEqual(look(scene, 'voor:jaar-2/project-tuin'), { signs: [], border: '', stand: 'weg' });
    const ids = idsIn(tekenSvg(scene, { thema: 'licht' }));
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(scene.content.lanes.some(({ note }) => note.startsWith('Hal') || note === 'Hal'));
  });

  it('reckons hours over what is there now', () => {
    const scene = compare(
      ['jaar 1 { project "A" 40 uur vo project "B" 10 uur vo }', 'jaar 1 { project "A" 40 uur vo }'],
      [['project "B" 10 uur vo', null]],
    );
    assert.deepEqual(scene.content.hours.total, { min: 40, max: 40 });
  });

  it('knows the second of two alike when the first goes', () => {
    const one = 'project "A" 40 uur vo op mbo.hal';
    const other = 'project "A" 40 uur vo op mbo.plein';
    const scene = compare([`jaar 1 { ${one} ${other} }`, `jaar 1 { ${other} }`], [[one, null]]);
    assert.deepEqual(look(scene, 'voor:jaar-1/project-a').signs, ['removed']);
    assert.equal(group(scene, 'jaar-1/project-a').shape.stand, 'gelijk');
  });

  it('says a change of the route as a whole in words, and marks ways on after the route', () => {
    const scene = compare(
      ['jaar 1 { } vervolg mbo 3 bol', 'jaar 1 { } vervolg mbo 4 bol'],
      [
        ['vervolg mbo 3 bol', 'vervolg mbo 4 bol'],
        ['2025-2026', '2025-2026'],
      ],
    );
    assert.deepEqual(
      scene.content.marks.map(({ text }) => text),
      ['Melding 1'],
    );
    const [follow] = scene.content.follows;
    assert.deepEqual(
      follow?.marks?.map(({ severity }) => severity),
      ['changed'],
    );
  });

  it('draws a route that came or went as a whole', () => {
    const { route, project } = routeOf(around('jaar 1 { project "A" 40 uur vo }'));
    const opties = { taal: 'en', peildatum: '2026-11-23', wijzigingen: [] } as const;
    const projecten = { voor: project, na: project };
    const came = maakVergelijkScene(undefined, route, projecten, opties);
    const went = maakVergelijkScene(route, undefined, projecten, opties);
    for (const scene of [came, went]) assertTidy(scene);
    assert.equal(group(came, 'jaar-1/project-a').shape.stand, 'gelijk');
    assert.equal(group(went, 'voor:jaar-1/project-a').shape.stand, 'weg');
  });
});
