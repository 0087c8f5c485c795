import assert from 'node:assert/strict';
import type { Project } from '@leerroute/model';
import { dekkingVan } from '@leerroute/rules';
import {
  maakDekkingScene,
  maakRegioScene,
  type RegioFilter,
  tekenDekkingMermaid,
  tekenRegioMermaid,
} from '../../src/index.ts';
import { type Example, examples, projectOf, routeOf } from '../help/examples.ts';
import { assertMermaid } from '../help/mermaid.ts';
import { regionText } from '../help/region.ts';

const OPTIES = { taal: 'nl', peildatum: '2026-11-23' } as const;
const ODD = '1. `x` <b onclick=alert(1)> [a](javascript:b) #quot; --> end; %%{init}%% $$x$$ **';

function regionOf(project: Project, filter?: RegioFilter): string {
  return tekenRegioMermaid(maakRegioScene(project, { ...OPTIES, filter }));
}

function coverageOf({ route, project }: Example): string {
  const dekking = dekkingVan(route, project, OPTIES.peildatum);
  return tekenDekkingMermaid(maakDekkingScene(route, project, { taal: 'nl', dekking }));
}

/** The ids and words of the nodes and boxes, each once. */
function nodesIn(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/^(?:subgraph )?([a-z]+\d*)[[({]+"(.*?)"/gm)].map(
    ([, id = '', said = '']) => [id, said.replaceAll('\u00a0', ' ').replaceAll('#45;', '-')] as const,
  );
  assert.equal(new Set(found.map(([id]) => id)).size, found.length, 'an id stands twice');
  return new Map(found);
}

/** Lines as the words at their ends; each end is something that is drawn. */
function edgesIn(text: string): string[] {
  const nodes = nodesIn(text);
  const first = (id: string): string => {
    assert.ok(nodes.has(id), `${id} is not drawn`);
    return (nodes.get(id) ?? '').split('<br/>')[0] ?? '';
  };
  return [...text.matchAll(/^(\w+) -->(?:\|(\d+)\|)? (\w+)$/gm)].map(
    ([, from = '', count, to = '']) => `${first(from)} → ${count === undefined ? '' : `${count} `}${first(to)}`,
  );
}

describe('Mermaid of the region map', () => {
  const projects = new Map(examples().map(({ route, project }) => [route.bestand.split('/')[0] ?? '', project]));
  for (const [name, project] of projects)
    it(`${name} is what Mermaid reads`, async () => {
      const text = regionOf(project);
      await assertMermaid(text);
      edgesIn(text);
    });

  it('leads from each school to its routes in the box of their mbo, and on to others that take part', async () => {
    const text = regionOf(
      projectOf({
        'a.route': `regio noord "Noord" { }
school a "School A" { plaats "Oosterveen" }
school b "School B" { }
instelling m "Mbo M" { }
instelling n "Mbo N" { }
route een "Een" { status concept cohort 2026-2027 van bb bij a, b naar mbo 2 bol kwalificatie 25308 studieduur 2 jaar bij m, n }
route twee "Twee" { status actief cohort 2026-2027 van kb bij b naar mbo 3 bol kwalificatie 25306 studieduur 3 jaar bij m }`,
      }),
    );
    await assertMermaid(text);
    assert.deepEqual(edgesIn(text), ['School A → Een', 'School B → Een', 'Een → Mbo N', 'School B → Twee']);
    assert.match(
      text,
      /^subgraph i\d+\["Mbo M<br\/>2 routes"\]\nr\d+\["Een<br\/>.*concept.*"\]:::concept\nr\d+\["Twee/m,
    );
    assert.match(text, /School A<br\/>Oosterveen\u00a0· 1 route"/);
  });

  it('sums up what would be too much, counts every route, and says so', async () => {
    for (const [size, by] of [
      [{ schools: 40, institutions: 5, routes: 300 }, 'programme'],
      [{ schools: 300, institutions: 20, routes: 300, places: 50 }, 'institution'],
    ] as const) {
      const project = projectOf({ 'a.route': regionText(size) });
      const text = regionOf(project);
      await assertMermaid(text);
      assert.match(text, /^kort\[\/"Samengevat/m);
      const counts = edgesIn(text).map((edge) => Number(/→ (\d+) /.exec(edge)?.[1]));
      const groups = maakRegioScene(project, OPTIES).content.groups.reduce((sum, { routes }) => sum + routes, 0);
      // A route of two schools in two places is one line from each.
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        groups,
        by,
      );
    }
  });

  it('draws few routes of many schools in numbers too, where the lines would be too many', async () => {
    const schools = Array.from({ length: 90 }, (_, at) => `school s${at} "School ${at}" { plaats "P${at % 7}" }`);
    const routes = Array.from(
      { length: 8 },
      (_, at) =>
        `route r${at} "R${at}" { van bb bij ${schools.map((_school, one) => `s${one}`).join(', ')} naar mbo 2 bol kwalificatie 25308 bij m }`,
    );
    const text = regionOf(projectOf({ 'a.route': [...schools, 'instelling m "M" { }', ...routes].join('\n') }));
    await assertMermaid(text);
    assert.match(text, /^kort\[/m);
    assert.equal(edgesIn(text).length, 7 * 8);
  });

  it('takes names for text and tells what it is filtered by, or that nothing is left', async () => {
    const project = projectOf({
      'a.route': `school a "${ODD}" { plaats "${ODD}" }
instelling m "${ODD}" { }
route een "${ODD}" { van bb bij a naar mbo 2 bol kwalificatie 25308 bij m }`,
    });
    const text = regionOf(project, { leerweg: ['bb'] });
    await assertMermaid(text);
    assert.match(text, /^title: ".*Gefilterd op: leerweg basis"$/m);
    assert.equal(edgesIn(text).length, 1);
    const none = regionOf(project, { leerweg: ['kb'] });
    await assertMermaid(none);
    assert.match(none, /Geen enkele route past/);
  });
});

describe('Mermaid of the coverage', () => {
  for (const one of examples())
    it(`${one.route.naam.value} is what Mermaid reads`, async () => {
      const text = coverageOf(one);
      await assertMermaid(text);
      edgesIn(text);
    });

  const qualification = (count: number): string =>
    `kwalificatie 25308 "M" { kerntaak B1-K1 { ${Array.from({ length: count }, (_, at) => `werkproces B1-K1-W${at + 1} "Werk ${at + 1}"`).join('\n')} } }`;
  const all = (count: number): string => Array.from({ length: count }, (_, at) => `B1-K1-W${at + 1}`).join(', ');
  const route = (year: string): string =>
    `route r "R" { cohort 2026-2027 van bb naar mbo 2 bol kwalificatie 25308 ${year} }`;

  it('leads from the parts of each year to what they cover, and tells what is covered nowhere and twice', async () => {
    const text = coverageOf(
      routeOf(
        `${qualification(3)} ${route('jaar 3 { project "Een" 9 uur { dekt B1-K1-W1 } project "Twee" 9 uur { dekt B1-K1-W1, B1-K1-W2 } }')}`,
      ),
    );
    await assertMermaid(text);
    assert.deepEqual(edgesIn(text), [
      'Een → B1-K1-W1 · Werk 1',
      'Twee → B1-K1-W1 · Werk 1',
      'Twee → B1-K1-W2 · Werk 2',
    ]);
    assert.match(text, /^subgraph j3\["Jaar 3/m);
    assert.match(text, /Werk 3<br\/>nergens"\}\}:::nowhere$/m);
    assert.match(text, /Werk 1<br\/>dubbel.*"\}\}:::twice$/m);
    assert.match(text, /Werk 2<br\/>ja"\]$/m);
  });

  it('names only the years, and then only what is missing, where all would be too much', async () => {
    const parts = Array.from({ length: 30 }, (_, at) => `project "P${at}" 9 uur { dekt ${all(40)} }`).join('\n');
    const years = coverageOf(routeOf(`${qualification(41)} ${route(`jaar 3 { ${parts} }`)}`));
    await assertMermaid(years);
    assert.match(years, /^kort\[\/"Samengevat/m);
    assert.equal(edgesIn(years).length, 40);
    assert.ok(edgesIn(years).every((edge) => edge.startsWith('Jaar 3 → ')));
    const missing = coverageOf(
      routeOf(`${qualification(900)} ${route(`jaar 3 { project "P" 9 uur { dekt ${all(890)} } }`)}`),
    );
    await assertMermaid(missing);
    assert.match(missing, /^kort\[\/"Samengevat/m);
    assert.match(missing, /Werk 891<br\/>nergens/);
    assert.doesNotMatch(missing, /Werk 890</);
  });
});
