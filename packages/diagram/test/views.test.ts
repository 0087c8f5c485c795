import assert from 'node:assert/strict';
import { check } from '@leerroute/rules';
import {
  maakScene,
  type Opties,
  padVanBevinding,
  type Scene,
  tekenSvg,
  tekenTabel,
  wisselKeuze,
} from '../src/index.ts';
import { type Example, example, routeOf } from './help/examples.ts';

const OPTIES: Opties = { taal: 'nl', peildatum: '2026-11-23' };
const BBL = 'jaar-3/geschikt-voor-bbl/bbl';
const ANDERS = 'jaar-3/geschikt-voor-bbl/anders';

function sceneOf({ route, project }: Example, opties: Partial<Opties>): Scene {
  return maakScene(route, project, { ...OPTIES, ...opties });
}

/** The ids whose group has this class. */
function withClass(scene: Scene, name: string): string[] {
  const groups = tekenSvg(scene, { thema: 'licht' }).matchAll(/<g class="([^"]*)"[^>]*? data-id="([^"]*)"/g);
  return [...groups].flatMap(([, classes = '', id = '']) => (classes.split(' ').includes(name) ? [id] : []));
}

/** Two decisions: who leaves in year 1 never reaches the choice of year 2. */
const TWO = routeOf(`route r { naar mbo 2 bol
  jaar 1 { beslismoment m { keuze weg { overstap naar mbo 2 } keuze door { project "Door" 10 uur vo } } project "Na" 5 uur vo }
  jaar 2 { kies 1 t/m 2 uit { keuzevak booglasprocessen 100 uur keuzevak dakbedekking 50 uur keuzevak bloemwerk 20 uur } diploma mbo 2 } }`);
const WEG = 'jaar-1/m/weg';
const LAS = 'jaar-2/keuzevak-booglasprocessen';
const DAK = 'jaar-2/keuzevak-dakbedekking';
const BLOEM = 'jaar-2/keuzevak-bloemwerk';

describe('the path of one pupil', () => {
  it('fades what lies on no path with the choices, and nothing without choices', () => {
    const one = example('bol-of-bbl');
    assert.deepEqual(withClass(sceneOf(one, {}), 'vaag'), []);
    assert.deepEqual(withClass(sceneOf(one, { pad: [] }), 'vaag'), []);
    const scene = sceneOf(one, { pad: [BBL] });
    const faded = withClass(scene, 'vaag');
    assert.ok(faded.includes(ANDERS) && faded.includes('jaar-3/geschikt-voor-bbl/bol'));
    assert.ok(faded.every((id) => id.startsWith('jaar-3/geschikt-voor-bbl/')));
    assert.deepEqual(withClass(scene, 'gekozen'), [BBL]);
  });

  it('reckons with what a choice rules out before and after it', () => {
    assert.deepEqual(withClass(sceneOf(TWO, { pad: [WEG] }), 'vaag'), [
      'jaar-1/m/door/project-door',
      'jaar-1/project-na',
      'jaar-1/m/door',
      'jaar-2',
      'jaar-2/kies',
      LAS,
      DAK,
      BLOEM,
      'jaar-2/diploma-mbo',
    ]);
    assert.deepEqual(withClass(sceneOf(TWO, { pad: [LAS] }), 'vaag'), [WEG, `${WEG}/overstap`]);
    assert.deepEqual(withClass(sceneOf(TWO, { pad: [LAS, DAK] }), 'vaag').at(-1), BLOEM);
  });

  it('counts the hours of the paths that remain, as a range while not all is chosen', () => {
    const hours = (pad: string[]) => sceneOf(TWO, { pad }).content.hours.total;
    assert.deepEqual(hours([]), { min: 35, max: 165 });
    assert.deepEqual(hours([LAS]), { min: 115, max: 165 });
    assert.deepEqual(hours([LAS, BLOEM]), { min: 135, max: 135 });
    assert.deepEqual(hours([WEG]), { min: 0, max: 0 });
    const { content } = sceneOf(example('bol-of-bbl'), { pad: [BBL] });
    assert.deepEqual(content.years[2]?.hours.placement, { min: 610, max: 610 });
  });

  it('holds who leaves to no norm, and shows no next step', () => {
    const normen = { perRoute: { totaal: 3000, bot: 2200, bpv: 250 } };
    const { content } = sceneOf(example('bol-of-bbl'), { pad: [ANDERS], normen });
    assert.equal(content.norm, undefined);
    assert.ok(content.follows.every(({ stand }) => stand === 'vaag'));
  });

  it('says how each alternative stands, in the list, in words and in the table', () => {
    const scene = sceneOf(TWO, { pad: [LAS, DAK] });
    const group = scene.keuzes.find(({ id }) => id === 'jaar-2/kies');
    assert.deepEqual([group?.jaar, group?.min, group?.max], [2, 1, 2]);
    assert.deepEqual(
      group?.opties.map(({ gekozen, mogelijk }) => [gekozen, mogelijk]),
      [
        [true, true],
        [true, true],
        [false, false],
      ],
    );
    const svg = tekenSvg(scene, { thema: 'licht' });
    const labelOf = (id: string) =>
      new RegExp(`data-id="${id}"[^>]*aria-label="([^"]*)" data-keuze="jaar-2/kies"`).exec(svg)?.[1];
    assert.match(labelOf(LAS) ?? '', /^Booglasprocessen, gekozen,/);
    assert.match(labelOf(BLOEM) ?? '', /, valt weg bij deze keuzes,/);
    assert.match(tekenTabel(scene), /data-id="jaar-2\/keuzevak-bloemwerk" data-keuze="jaar-2\/kies" class="vaag"><s>/);
  });

  it('reports a choice too many and goes on without it', () => {
    const scene = sceneOf(TWO, { pad: [LAS, DAK, BLOEM, 'bestaat/niet'] });
    assert.deepEqual(withClass(scene, 'gekozen'), [LAS, DAK]);
    assert.match(scene.content.marks[0]?.text ?? '', /^“Bloemwerk[^”]*” kan niet samen met de andere keuzes/);
  });

  it('a click chooses, drops and changes over', () => {
    const { route } = TWO;
    assert.deepEqual(wisselKeuze(route, [], LAS), [LAS]);
    assert.deepEqual(wisselKeuze(route, [LAS, DAK], LAS), [DAK]);
    assert.deepEqual(wisselKeuze(route, [LAS, DAK], BLOEM), [LAS, DAK]);
    assert.deepEqual(wisselKeuze(route, [LAS], WEG), [WEG]);
    assert.deepEqual(wisselKeuze(route, [WEG], 'jaar-1/m/door'), ['jaar-1/m/door']);
    assert.deepEqual(wisselKeuze(route, [LAS], 'bestaat/niet'), [LAS]);
  });

  it('an alternative inside a keuze brings that keuze along, and goes with it', () => {
    const { route } = routeOf(
      'route r { jaar 1 { beslismoment m { keuze a { kies 1 uit { keuzevak bloemwerk 1 uur keuzevak dakbedekking 1 uur } } keuze b { } } } }',
    );
    const [inner = ''] = wisselKeuze(route, [], 'jaar-1/m/a/keuzevak-bloemwerk').filter((id) =>
      id.includes('bloemwerk'),
    );
    const pad = wisselKeuze(route, [], inner);
    assert.deepEqual([...pad].sort(), ['jaar-1/m/a', inner].sort());
    assert.deepEqual(wisselKeuze(route, pad, 'jaar-1/m/a'), []);
    assert.deepEqual(wisselKeuze(route, pad, 'jaar-1/m/b'), ['jaar-1/m/b']);
  });

  it('is the path that a finding names', () => {
    const { route, project } = example('bol-of-bbl');
    const found = check(project, { peildatum: OPTIES.peildatum }).filter((finding) => finding.keuzeIds);
    assert.ok(found.length > 0);
    for (const finding of found) {
      const pad = padVanBevinding(route, finding);
      const gekozen = sceneOf({ route, project }, { pad }).keuzes.flatMap(({ opties }) =>
        opties.filter((o) => o.gekozen),
      );
      assert.deepEqual([...gekozen.map(({ id }) => id)].sort(), [...(finding.keuzeIds ?? [])].sort());
    }
    assert.equal(padVanBevinding(route, { keuzeIds: ['weg/hier'] }), undefined);
    assert.equal(padVanBevinding(route, {}), undefined);
  });
});

describe('one year with its week', () => {
  it('shows that year alone, each element once, with what is elsewhere only in a tooltip', () => {
    const one = example('basis-mbo2');
    const scene = sceneOf(one, { jaar: 2 });
    const svg = tekenSvg(scene, { thema: 'licht' });
    const drawn = [...svg.matchAll(/data-id="([^"]*)"/g)].map(([, id]) => id);
    assert.ok(drawn.every((id) => id?.startsWith('jaar-2')));
    assert.equal(new Set(drawn).size, drawn.length);
    assert.match(svg.replace(/<title>[^<]*<\/title>|aria-label="[^"]*"/g, ''), />telt mee als kerntaak B1-K1</);
    assert.ok(!tekenTabel(scene).includes('jaar-1'));
  });

  it('has the days as columns: places on the days of the rooster, parts on their own day', () => {
    const [year] = sceneOf(example('basis-mbo2'), { jaar: 2 }).content.years;
    assert.deepEqual(
      year?.plan.map(({ lane, runs, blocks }) => [lane.letter, runs, blocks.map((block) => block.runs[0]?.from)]),
      [
        ['A', [{ from: 0, count: 4 }], []],
        ['B', [{ from: 4, count: 1 }], [4, 4, 4, 4, 4]],
      ],
    );
    const table = tekenTabel(sceneOf(example('basis-mbo2'), { jaar: 2 })).replaceAll('\u00a0', ' ');
    assert.match(table, /<strong>A IJsselcollege<\/strong> ma–do · /);
    assert.match(
      table,
      /<strong>B Techniekcollege<\/strong> vr · .*?<li><strong>Booglasprocessen<\/strong> vr · 100 u<\/li>/,
    );
    assert.doesNotMatch(tekenTabel(sceneOf(example('basis-mbo2'), {})), /De week/);
    assert.match(tekenSvg(sceneOf(example('kader-mbo3'), { jaar: 1 }), { thema: 'licht' }), /g-week/);
  });

  it('a year that is not there gives the whole route', () => {
    const one = example('basis-mbo2');
    assert.deepEqual(sceneOf(one, { jaar: 9 }), sceneOf(one, {}));
  });
});

describe('one cohort', () => {
  const one = routeOf(`route r { status actief cohort 2024-2025 t/m 2026-2027
    jaar 1 { } jaar 2 { } borging { evaluatie 2025-06-01 evaluatie 2028-06-01 } }`);

  it('is told, and followed by the school years, the title, the status and what has a date', () => {
    const all = sceneOf(one, {});
    assert.deepEqual(all.cohorten, ['2024-2025', '2025-2026', '2026-2027']);
    assert.match(all.content.years[1]?.when ?? '', /2025–2026.e\.v\.$/);
    const { content } = sceneOf(one, { cohort: '2026-2027' });
    assert.match(content.years[1]?.when ?? '', /2027–2028$/);
    assert.match(content.subtitle, /cohort 2026–2027$/);
    assert.equal(content.status.label, 'actief · nu in jaar 1');
    assert.deepEqual(content.facts.find(({ label }) => label === 'Overleg en evaluatie')?.lines, [
      'evaluatie op 1 juni 2028',
    ]);
    assert.equal(sceneOf(one, { cohort: '2024-2025' }).content.status.label, 'actief · klaar sinds 2026');
    assert.equal(
      sceneOf(one, { cohort: '2026-2027', peildatum: '2026-03-01' }).content.status.label,
      'actief · begint op 1 augustus 2026',
    );
  });

  it('is told where an agreement or money does not last all its years', () => {
    const dated = routeOf(`
regeling geld "Potje" { looptijd 2024-08-01 t/m 2026-12-31 }
samenwerkingsovereenkomst akkoord "Akkoord" { looptijd 2025-08-01 t/m 2027-07-31 }
route r { status actief cohort 2024-2025 t/m 2027-2028 overeenkomst akkoord
  jaar 1 { } jaar 2 { } borging { financiering geld } }`);
    const said = (cohort?: string) => {
      const { facts } = sceneOf(dated, { cohort }).content;
      const lines = facts.flatMap((fact) => fact.lines).join('; ');
      return ['niet in de jaren', 'pas na de start', 'voordat dit cohort'].map(
        (words) => lines.split(words).length - 1,
      );
    };
    assert.deepEqual(said(), [0, 0, 0]);
    assert.deepEqual(said('2024-2025'), [0, 1, 0], 'the agreement begins late');
    assert.deepEqual(said('2025-2026'), [0, 0, 1], 'the money ends early');
    assert.deepEqual(said('2027-2028'), [2, 0, 0]);
  });

  it('that the route does not have changes nothing', () => {
    assert.deepEqual(sceneOf(one, { cohort: '2030-2031' }), sceneOf(one, {}));
    assert.deepEqual(sceneOf(one, { cohort: 'onzin' }), sceneOf(one, {}));
  });
});
