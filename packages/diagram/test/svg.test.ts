import assert from 'node:assert/strict';
import fc from 'fast-check';
import { elementsOf } from '../src/content/marks.ts';
import { maakScene, routekaart, type Thema, tekenSvg, tekenTabel } from '../src/index.ts';
import { PALETTES } from '../src/theme/themes.ts';
import { example, examples, projectOf, routeOf } from './help/examples.ts';
import { oddText } from './help/odd.ts';
import { assertWellFormed, idsIn } from './help/xml.ts';

const OPTIES = { taal: 'nl', peildatum: '2026-11-23' } as const;
const THEMES = Object.keys(PALETTES) as Thema[];

describe('the picture as SVG', () => {
  it('is the same text every time, whatever else the project holds', () => {
    const { route, project } = example('basis-mbo2');
    const first = routekaart(route, project, OPTIES);
    const more = projectOf({
      ...Object.fromEntries(project.bestanden.map((bestand) => [bestand.pad, bestand.tekst])),
      'z/ander.route': 'school elders "Een andere school" { }',
    });
    const again = more.vind('route', 'basis-mbo2');
    assert.ok(again);
    assert.equal(routekaart(again, more, OPTIES), first);
  });

  it('is well-formed in every theme, also of odd routes', () => {
    for (const { route, project } of examples()) {
      for (const thema of THEMES) assertWellFormed(routekaart(route, project, { ...OPTIES, thema }));
    }
    fc.assert(
      fc.property(oddText, (text) => {
        const { route, project } = routeOf(text);
        assertWellFormed(routekaart(route, project, OPTIES));
      }),
      { numRuns: 40, seed: 7, endOnFailure: true },
    );
  }).timeout(60_000);

  it('needs nothing from outside', () => {
    for (const { route, project } of examples()) {
      const svg = routekaart(route, project, OPTIES).replace('http://www.w3.org/2000/svg', '');
      assert.doesNotMatch(svg, /https?:|<script|<image|<foreignObject|@import|\bon\w+=/);
    }
  });

  it('takes text of the author as text only', () => {
    const evil = "<script>alert(1)</script>&amp;' ]]> <!-- \u0007";
    const { route, project } = routeOf(
      `school s "${evil}" { }\nroute r "${evil}" {\n van bb profiel pie bij s\n jaar 1 "${evil}" {\n project "${evil}" 10 uur vo { toelichting "${evil}" }\n overstap naar mbo 2 "${evil}"\n beslismoment b "${evil}" { criterium "${evil}" keuze k "${evil}" { } }\n }\n vervolg werk "${evil}"\n}`,
    );
    const message = { nl: evil, en: evil };
    const bevindingen = [{ severity: 'error', message, id: 'jaar-1' } as const, { severity: 'info', message } as const];
    const scene = maakScene(route, project, { ...OPTIES, bevindingen });
    for (const text of [tekenSvg(scene, { thema: 'licht', ids: '"><b' }), tekenTabel(scene)]) {
      assert.doesNotMatch(text, /<script|<b\b/);
      assert.match(text, /&lt;script&gt;alert\(1\)/);
      assertWellFormed(text);
    }
  });

  it('keeps two pictures in one page apart', () => {
    const { route, project } = example('bol-of-bbl');
    const one = routekaart(route, project, { ...OPTIES, ids: 'een' });
    const two = routekaart(route, project, { ...OPTIES, ids: 'twee', thema: 'donker' });
    const idsOf = (svg: string): Set<string> =>
      new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((found) => found[1] ?? ''));
    assert.deepEqual(
      [...idsOf(one)].filter((id) => idsOf(two).has(id)),
      [],
    );
    for (const [, used] of one.matchAll(/(?:href="#|url\(#|by=")([\w-]+)/g))
      assert.ok(idsOf(one).has(used ?? ''), `nothing has the id ${used}`);
    const rules = /<style>([\s\S]*)<\/style>/.exec(one)?.[1] ?? '';
    for (const selector of rules.split('\n').flatMap((rule) => rule.slice(0, rule.indexOf('{')).split(','))) {
      assert.match(selector.trim(), /^#een/);
    }
  });
});

describe('everything the route says can be pointed at', () => {
  for (const { route, project } of examples()) {
    it(`${route.naam.value}: each element once, in the order of the pupil's years, in picture and table`, () => {
      const scene = maakScene(route, project, OPTIES);
      const wanted = elementsOf(route).map(({ id }) => id);
      const [drawn, tabulated] = [idsIn(tekenSvg(scene, { thema: 'licht' })), idsIn(tekenTabel(scene))];
      assert.deepEqual([...drawn].sort(), [...wanted].sort());
      assert.deepEqual([...tabulated].sort(), [...wanted].sort());
      const yearOf = (id: string): string => id.split('/')[0] ?? '';
      assert.deepEqual(
        [...new Set(drawn.map(yearOf))],
        route.jaren.map((jaar) => jaar.id),
      );
      assert.deepEqual(drawn.map(yearOf), [...drawn.map(yearOf)].sort(), 'a year comes back after the next has begun');
    });
  }

  it('cards can be reached by keyboard and say their name', () => {
    const { route, project } = example('basis-mbo2');
    const svg = routekaart(route, project, OPTIES);
    const groups = [...svg.matchAll(/<g [^>]*data-id="[^"]*"[^>]*>/g)].map(([tag]) => tag);
    assert.ok(groups.length > 40);
    for (const tag of groups) assert.match(tag, /tabindex="0" role="group" aria-label="[^"]+"/);
  });
});
