import assert from 'node:assert/strict';
import type { Project } from '@leerroute/model';
import {
  maakRegioScene,
  type RegioFilter,
  type RegioScene,
  type Thema,
  tekenRegioSvg,
  tekenRegioTabel,
} from '../../src/index.ts';
import { BAND_X, SCHOOLS_WIDTH } from '../../src/regio/metrics.ts';
import { PALETTES } from '../../src/theme/themes.ts';
import { examples, projectOf } from '../help/examples.ts';
import { geometryOf } from '../help/geometry.ts';
import { type RegionSize, regionText } from '../help/region.ts';
import { assertTidy } from '../help/tidy.ts';
import { assertWellFormed, idsIn } from '../help/xml.ts';

const OPTIES = { taal: 'nl', peildatum: '2026-11-23' } as const;
const THEMES = Object.keys(PALETTES) as Thema[];

const SIZES: Readonly<Record<string, RegionSize>> = {
  '5 routes': { schools: 3, institutions: 2, routes: 5 },
  '40 routes of 40 schools to one mbo': { schools: 40, institutions: 1, routes: 40 },
  '60 routes of schools without a place to five mbo’s': { schools: 12, institutions: 5, routes: 60, places: 0 },
  '300 routes to five mbo’s': { schools: 40, institutions: 5, routes: 300 },
  '300 routes of 300 schools in 50 places to 20 mbo’s': { schools: 300, institutions: 20, routes: 300, places: 50 },
};

function region(size: RegionSize): Project {
  return projectOf({ 'a.route': regionText(size) });
}

/** Each folder of the examples, once. */
function exampleProjects(): readonly (readonly [string, Project])[] {
  return [...new Map(examples().map(({ route, project }) => [route.bestand.split('/')[0] ?? '', project]))];
}

function scene(project: Project, filter?: RegioFilter): RegioScene {
  return maakRegioScene(project, { ...OPTIES, filter });
}

/** The routes in a picture or table, in its order. */
function routesIn(xml: string): string[] {
  return [...xml.matchAll(/data-route="([^"]*)"/g)].map((found) => found[1] ?? '');
}

function names(project: Project): string[] {
  return project.routes.map(({ naam }) => naam.value).sort();
}

/** Streams run between the columns and nowhere else. */
function assertStreamsStayInGutter(drawn: RegioScene): void {
  const margin = 28;
  for (const { shape } of geometryOf(drawn).paths.filter((path) => path.shape.style.startsWith('stream')))
    if (shape.curve)
      for (const { x } of shape.points)
        assert.ok(x === margin + SCHOOLS_WIDTH || x === margin + BAND_X, `a stream starts or ends at ${x}`);
}

describe('the region map', () => {
  const all = [
    ...exampleProjects(),
    ...Object.entries(SIZES).map(([name, size]) => [name, region(size)] as const),
    ['long words', projectOf({ 'a.route': LONG_TEXT() })] as const,
  ];

  for (const [name, project] of all) {
    it(`${name}: nothing overlaps or leaves its box, each route is there once, the table tells the same`, () => {
      const drawn = scene(project);
      assertTidy(drawn);
      assertStreamsStayInGutter(drawn);
      const [svg, table] = [tekenRegioSvg(drawn, { thema: 'licht' }), tekenRegioTabel(drawn)];
      assert.deepEqual(routesIn(svg).sort(), names(project));
      assert.deepEqual(routesIn(table).sort(), names(project));
      // Folded schools and institutions stand in a tooltip of the picture, and by name in the table.
      const listed = new Set(idsIn(table));
      for (const id of idsIn(svg)) assert.ok(listed.has(id), `${id} is not in the table`);
    });
  }

  it('stays short enough to be read, however many routes there are', () => {
    const drawn = scene(region({ schools: 300, institutions: 20, routes: 300, places: 50 }));
    assert.ok(drawn.content.bands.length <= 10);
    assert.ok(drawn.content.groups.length <= 24);
    assert.equal(drawn.content.streams.length, 65);
    const tangled = scene(region({ schools: 300, institutions: 9, routes: 300, places: 23 }));
    assert.equal(tangled.content.streams.length, 0);
    assert.match(tekenRegioSvg(tangled, { thema: 'licht' }), /Zo veel lijnen zouden elkaar bedekken/);
    assertTidy(tangled);
    assert.ok(drawn.h < 6000, `${drawn.h} high`);
  });

  it('is the same text every time, well-formed, and free of what comes from outside', () => {
    const project = region({ schools: 40, institutions: 5, routes: 300 });
    for (const thema of THEMES) {
      const svg = tekenRegioSvg(scene(project), { thema, ids: 'a b' });
      assert.equal(
        svg,
        tekenRegioSvg(scene(region({ schools: 40, institutions: 5, routes: 300 })), { thema, ids: 'a b' }),
      );
      assertWellFormed(svg);
      assert.doesNotMatch(
        svg.replace('http://www.w3.org/2000/svg', ''),
        /https?:|<script|<image|<foreignObject|@import|\bon\w+=/,
      );
    }
  }).timeout(60_000);

  it('takes text of the author as text only', () => {
    const evil = "<script>alert(1)</script>&amp;' ]]> <!-- \u0007";
    const project = projectOf({
      'a.route': `school s "${evil}" { plaats "${evil}" }\ninstelling m "${evil}" { plaats "${evil}" }\nroute r "${evil}" {\n van bb profiel x bij s\n naar mbo 2 bol kwalificatie 99999 "${evil}" studieduur 2 jaar bij m\n}`,
    });
    const [route] = project.routes;
    assert.ok(route);
    const message = { nl: evil, en: evil };
    const bevindingen = [{ severity: 'error', bestand: route.bestand, span: route.naam.span, message } as const];
    const drawn = maakRegioScene(project, { ...OPTIES, bevindingen, filter: { regio: [] } });
    for (const text of [tekenRegioSvg(drawn, { thema: 'licht', ids: '"><b' }), tekenRegioTabel(drawn)]) {
      assert.doesNotMatch(text, /<script|<b\b/);
      assert.match(text, /&lt;script&gt;alert\(1\)/);
      assertWellFormed(text);
    }
  });

  it('says of each route with the keyboard what it is, schools first', () => {
    const project = region({ schools: 3, institutions: 2, routes: 5 });
    const svg = tekenRegioSvg(scene(project), { thema: 'licht' });
    const ids = idsIn(svg);
    assert.deepEqual(ids.slice(0, 3).sort(), ['school0', 'school1', 'school2']);
    assert.match(
      svg,
      /data-id="route1" tabindex="0" data-route="route1" role="group" aria-label="Kader naar mbo 2, nummer 2, concept, vmbo kader PIE → mbo 2 bol, [^"]*crebo[^"]*, Vmbo-school nummer 2 → Mbo College 2, Op locatie Hoofdgebouw 2, cohort 2025–2026"/,
    );
  });

  it('shows errors and warnings on their route and leaves advice out', () => {
    const project = region({ schools: 3, institutions: 2, routes: 5 });
    const [first, second] = project.routes;
    assert.ok(first && second);
    const at = (route: typeof first, severity: 'error' | 'info') => ({
      severity,
      bestand: route.bestand,
      span: route.naam.span,
      message: { nl: `Er is iets: ${severity}`, en: 'Something' },
    });
    const drawn = maakRegioScene(project, { ...OPTIES, bevindingen: [at(first, 'error'), at(second, 'info')] });
    const svg = tekenRegioSvg(drawn, { thema: 'licht' });
    assert.equal(svg.match(/card has-error/g)?.length, 1);
    assert.match(svg, /Er is iets: error/);
    assert.doesNotMatch(svg, /Er is iets: info/);
    assert.match(tekenRegioTabel(drawn), /fout: Er is iets: error/);
  });

  it('has in its legend only what occurs', () => {
    const texts = (size: RegionSize, filter?: RegioFilter): string =>
      geometryOf(scene(region(size), filter))
        .texts.filter(({ within }) => within.at(-1)?.shape.part === 'legend')
        .map(({ shape }) => shape.text)
        .join('|');
    const small = { schools: 3, institutions: 2, routes: 5 };
    assert.equal(texts(small), 'actief|concept|afbouw');
    assert.equal(texts(small, { status: ['concept'] }), 'concept');
  });
});

describe('the filters of the region map', () => {
  const project = region({ schools: 40, institutions: 5, routes: 300 });

  it('keeps the routes that have one of the values of each kind', () => {
    const filter = { status: ['concept', 'afbouw'], profiel: ['PIE'], leerweg: ['kb'] };
    const shown = routesIn(tekenRegioTabel(scene(project, filter)));
    const meant = project.routes.filter(
      ({ status, van }) =>
        ['concept', 'afbouw'].includes(status?.value ?? '') &&
        van?.profielen.some(({ value }) => value === 'pie') &&
        van.leerwegen.some(({ value }) => value === 'kb'),
    );
    assert.ok(meant.length > 0 && meant.length < 60);
    assert.deepEqual(shown.sort(), meant.map(({ naam }) => naam.value).sort());
  });

  it('a cohort in the middle of a range counts', () => {
    const one = projectOf({ 'a.route': 'route r { cohort 2024-2025 t/m 2027-2028 }' });
    assert.equal(scene(one, { cohort: ['2026-2027'] }).content.routes.length, 1);
    assert.equal(scene(one, { cohort: ['2028-2029'] }).content.routes.length, 0);
  });

  it('every value that it offers gives as many routes as it says', () => {
    const filter = { status: ['concept'], instelling: ['mbo1', 'mbo2'] };
    const { filters } = scene(project, filter);
    assert.deepEqual(
      filters.map(({ soort }) => soort),
      ['profiel', 'leerweg', 'mboLeerweg', 'niveau', 'status', 'cohort', 'school', 'instelling'],
    );
    for (const { soort, keuzes } of filters.filter((one) => one.soort !== 'school'))
      for (const { waarde, aantal } of keuzes) {
        const chosen = scene(project, { ...filter, [soort]: [waarde] });
        assert.equal(chosen.content.routes.length, aantal, `${soort} ${waarde}`);
      }
  });

  it('says what it is filtered by, and that nothing fits', () => {
    const some = scene(project, { status: ['concept'], profiel: ['pie'] });
    assert.match(tekenRegioSvg(some, { thema: 'licht' }), /Gefilterd op: profiel PIE; status concept/);
    const none = scene(project, { profiel: ['bestaat-niet'] });
    assertTidy(none);
    for (const text of [tekenRegioSvg(none, { thema: 'print' }), tekenRegioTabel(none)])
      assert.match(text, /Geen enkele route past bij deze keuze/);
  });
});

/** Names that are far too long for their boxes, in schools that are named and never declared. */
function LONG_TEXT(): string {
  const word = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';
  const many = Array.from({ length: 14 }, (_, at) => `onbekende-school-met-een-heel-lange-naam-${at}`).join(', ');
  return [
    `instelling m "${word} ${word}" { plaats "${word}" locatie l "${word}${word}" }`,
    `regio g "${word} ${word} ${word}" { }`,
    `route a "${word} ${word} ${word} ${word}" { regio g van bb, kb, gl profiel pie, bwi, groen bij ${many} naar mbo 2 bol kwalificatie 99999 "${word}" studieduur 2 jaar bij m jaar 3 { kerntaak B1-K1 9 uur op m.l } }`,
    'route b { regio g }',
  ].join('\n');
}
