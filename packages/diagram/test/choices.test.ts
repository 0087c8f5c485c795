import assert from 'node:assert/strict';
import type { Content } from '../src/content/content.ts';
import { maakScene, type Opties, tekenSvg } from '../src/index.ts';
import { example, routeOf } from './help/examples.ts';
import { geometryOf } from './help/geometry.ts';
import { idsIn } from './help/xml.ts';

const OPTIES: Opties = { taal: 'nl', peildatum: '2026-11-23' };

function sceneOf(naam: string, opties: Partial<Opties> = {}) {
  const { route, project } = example(naam);
  return maakScene(route, project, { ...OPTIES, ...opties });
}

/** The letters of each day, in brackets where only some are there. */
function weekOf({ years }: Content, jaar: number): string {
  const week = years.find(({ number }) => number === jaar)?.week ?? [];
  return week
    .map(({ lanes, some }) => lanes.map(({ key, letter }) => (some.has(key) ? `(${letter})` : letter)).join(''))
    .join(' ');
}

describe('what depends on choices', () => {
  it('stands in the week, apart from what holds for all', () => {
    assert.equal(weekOf(sceneOf('circulair-huis').content, 3), '(C)(D) (C)(D) (C)(D) (C)(D) ');
    assert.equal(weekOf(sceneOf('sign').content, 3), 'B B B C C');
    const { route, project } = routeOf(`instelling m "M" { locatie a "A" locatie b "B" }
      route r { jaar 1 { kies 2 uit { keuzevak bloemwerk 9 uur elke ma op m.a keuzevak dakbedekking 9 uur elke ma op m.a
      keuzevak booglasprocessen 9 uur elke ma op m.b } } }`);
    assert.equal(weekOf(maakScene(route, project, OPTIES).content, 1), 'A1(A2)    ');
  });

  it('is sure once it is chosen, and no longer there when something else is', () => {
    const { content } = sceneOf('circulair-huis', { pad: ['jaar-3/welk-vak/timmerman'] });
    assert.equal(weekOf(content, 3), 'C C C C ');
    const { content: other } = sceneOf('circulair-huis', { pad: ['jaar-3/welk-vak/schilder'] });
    assert.equal(weekOf(other, 3), 'D D D D ');
  });

  it('stands on the line of the route too: an exam or diploma with the choice it is for, alike ones once', () => {
    const events = (naam: string, year: number) =>
      sceneOf(naam).content.years[year]?.events.filter(({ id, icon }) => id === undefined && icon !== 'decision') ?? [];
    assert.deepEqual(
      events('havenlogistiek', 1)
        .filter(({ icon }) => icon === 'diploma')
        .map(({ title, note }) => [title, note]),
      [
        ['Diploma vmbo kader', 'alleen bij “Kader”'],
        ['Diploma vmbo gemengd', 'alleen bij “Gemengd”'],
      ],
    );
    assert.ok(
      events('breed-techniek', 3).some(({ note }) => note?.endsWith('alleen bij “Installatie” of “Productie”')),
    );
  });
});

describe('an option at another place than the others', () => {
  it('is named at its own place too, and keeps its one id', () => {
    const scene = sceneOf('buddystages');
    const lane = scene.content.lanes.find(({ letter }) => letter === 'B2');
    const [card] = scene.content.years[1]?.cards.get(lane?.key ?? '') ?? [];
    assert.deepEqual(
      [card?.title, card?.notes, card?.rows.map(({ id, title }) => [id, title])],
      ['Buddystage van drie weken', ['te kiezen, zie B1'], [[undefined, 'Techniek']]],
    );
  });
});

describe('a day with many places', () => {
  it('names them all, and when each is', () => {
    const scene = sceneOf('vijf-deuren');
    assert.equal(weekOf(scene.content, 1), 'BCDEF    ');
    const { groups } = geometryOf(scene);
    const day = groups.find(({ shape }) => shape.part === 'day');
    assert.match(
      day?.shape.tooltip ?? '',
      /^ma: Ambacht mbo .*\(week 38 t\/m 39\), .*Techniek mbo .*\(week 47 t\/m 48\)$/,
    );
    assert.deepEqual(
      day?.groups.flatMap(({ texts }) => texts.map(({ shape }) => shape.text)),
      ['B–F'],
    );
  });
});

describe('a block of the week', () => {
  it('points at the part whose card has the id, so that no id stands twice', () => {
    const svg = tekenSvg(sceneOf('circulair-huis', { jaar: 3 }), { thema: 'licht' });
    const ids = idsIn(svg);
    assert.equal(new Set(ids).size, ids.length);
    const pointed = [...svg.matchAll(/data-for="([^"]*)"/g)].map(([, id]) => id ?? '');
    assert.deepEqual(pointed, [
      'jaar-3/welk-vak/timmerman/bpv-bij-de-bedrijfsvakschool-bouw',
      'jaar-3/welk-vak/schilder/bpv-bij-de-bedrijfsvakschool-schilderen',
    ]);
    assert.ok(pointed.every((id) => ids.includes(id)));
  });
});

describe('beside the route', () => {
  const scene = sceneOf('circulair-huis');
  const { groups } = geometryOf(scene);
  const said = (part: string): string => groups.find(({ shape }) => shape.part === part)?.shape.tooltip ?? '';

  it('stands what a pupil needs, and at the foot what the partners agreed', () => {
    assert.match(said('panel'), /Verwantschap/);
    assert.doesNotMatch(said('panel'), /Overeenkomst|Borging|Gemeld/);
    assert.match(said('agreed'), /Overeenkomst[\s\S]*Borging[\s\S]*Gemeld/);
  });

  it('the words of school that occur are explained, no others', () => {
    const words = (naam: string): string[] => sceneOf(naam).content.words.map(({ label }) => label);
    assert.deepEqual(words('circulair-huis'), [
      'avo',
      'lob',
      'cspe',
      'bbl',
      'keuzedeel',
      'kerntaak',
      'crebo',
      '2F, 3F',
    ]);
    assert.deepEqual(words('middag-op-het-mbo'), ['lob', 'bol', 'bbl']);
  });
});
