import assert from 'node:assert/strict';
import { dekkingVan } from '@leerroute/rules';
import {
  type DekkingScene,
  maakDekkingScene,
  type Thema,
  tekenDekkingSvg,
  tekenDekkingTabel,
} from '../../src/index.ts';
import { PALETTES } from '../../src/theme/themes.ts';
import { type Example, examples, routeOf } from '../help/examples.ts';
import { geometryOf } from '../help/geometry.ts';
import { assertTidy } from '../help/tidy.ts';
import { assertWellFormed, idsIn } from '../help/xml.ts';

const THEMES = Object.keys(PALETTES) as Thema[];
const LONG = 'Werknemerscompetentieontwikkelingsplan voor woon- en kantoortechnologie';

const TEXT = `school s "S" { }
instelling m "M" { }
kwalificatie 25308 "Monteur" {
  kerntaak B1-K1 "Onderhoudt" {
    werkproces B1-K1-W1 "Bereidt voor"
    werkproces B1-K1-W2 "Voert uit"
    werkproces B1-K1-W3 "Rondt af"
    werkproces B1-K1-W4 "${LONG} ${LONG} ${LONG}"
  }
}
route r "Basis naar mbo 2" {
  cohort 2026-2027
  van bb profiel pie bij s
  naar mbo 2 bol kwalificatie 25308 studieduur 2 jaar bij m
  jaar 1 "Op het vmbo" {
    profielvak pie 300 uur {
      module ontwerpen-en-maken
    }
  }
  jaar 2 {
    project "Circulair huis" 30 uur bo {
      dekt B1-K1-W1
    }
    project "${LONG}" 30 uur bo {
      dekt B1-K1-W1, B1-K1-W3
    }
  }
  jaar 3 {
    beslismoment b "Hoe verder?" {
      keuze bol "Verder in de bol" {
        project "Werkplaats" 20 uur bo {
          dekt B1-K1-W2
        }
      }
      keuze bbl "Naar de bbl" {
        bpv 300 uur bij m
      }
    }
  }
}`;

function scene({ route, project }: Example, taal: 'nl' | 'en' = 'nl'): DekkingScene {
  return maakDekkingScene(route, project, { taal, dekking: dekkingVan(route, project, '2026-11-23') });
}

/** The cells of each row of the table, as plain text. */
function cellsIn(table: string): string[][] {
  return [...table.matchAll(/<tr><th scope="row">(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row.split('<td>').map((cell) =>
      cell
        .replace(/<[^>]*>/g, '|')
        .replace(/\|+/g, '|')
        .replace(/^\||\|$/g, ''),
    ),
  );
}

describe('the coverage', () => {
  for (const one of [...examples(), routeOf(TEXT)])
    it(`${one.route.naam.value}: nothing overlaps or leaves its box, and the table tells the same`, () => {
      const drawn = scene(one);
      assertTidy(drawn);
      assertTidy(scene(one, 'en'));
      const [svg, table] = [tekenDekkingSvg(drawn, { thema: 'licht' }), tekenDekkingTabel(drawn)];
      assert.deepEqual(idsIn(svg), idsIn(table));
      for (const { code, verdict } of drawn.content.sections.flatMap(({ rows }) => rows))
        for (const text of [svg, table]) assert.ok(text.includes(code) && text.includes(verdict.text), code);
    });

  it('tells per werkproces in which year which part deals with it, and where the gaps are', () => {
    const cells = cellsIn(tekenDekkingTabel(scene(routeOf(TEXT))));
    assert.deepEqual(cells.slice(0, 3), [
      ['B1-K1-W1| Bereidt voor', '', `Circulair huis|${LONG}`, '', 'dubbel: in verschillende onderdelen'],
      ['B1-K1-W2| Voert uit', '', '', 'Werkplaats (Verder in de bol)', 'niet voor wie Naar de bbl kiest'],
      ['B1-K1-W3| Rondt af', '', LONG, '', 'ja'],
    ]);
    assert.equal(cells[3]?.at(-1), 'nergens');
    assert.deepEqual(cells[4], ['P/PIE/01| Ontwerpen en maken', 'PIE', '', '', 'ja']);
    assert.deepEqual(
      cells.slice(5).map((row) => row.at(-1)),
      ['nergens', 'nergens', 'nergens'],
    );
  });

  it('marks a gap by a sign and a word, not by colour alone', () => {
    const drawn = scene(routeOf(TEXT));
    const words = geometryOf(drawn).texts.filter(({ shape }) => shape.text === 'nergens');
    assert.equal(words.length, 4);
    for (const { within } of words)
      assert.ok(within.at(-1)?.shape.children.some((shape) => shape.kind === 'icon' && shape.name === 'error'));
  });

  it('asks nothing of a pupil who goes to another kwalificatie', () => {
    const one = routeOf(
      TEXT.replace('bij m\n  jaar 1', 'bij m\n  jaar 1').replace(
        'bpv 300 uur bij m',
        'kwalificatie 25350\n        bpv 300 uur bij m',
      ),
    );
    assert.deepEqual(one.project.bestanden[0]?.fouten, []);
    assert.equal(cellsIn(tekenDekkingTabel(scene(one)))[1]?.at(-1), 'ja');
  });

  it('says what is not known', () => {
    const bare = scene(routeOf('route r { naar mbo 2 bol kwalificatie 25308 studieduur 2 jaar }'));
    assertTidy(bare);
    for (const text of [tekenDekkingSvg(bare, { thema: 'print' }), tekenDekkingTabel(bare)])
      assert.match(text, /Het is niet bekend wat deze route moet dekken/);
    const half = scene(routeOf(TEXT.replace(/kwalificatie 25308 "Monteur" \{.*?\n\}\n/s, '')));
    assert.match(tekenDekkingTabel(half), /De werkprocessen van het mbo staan hier niet bij/);
  });

  it('is the same text every time and takes text of the author as text only', () => {
    const evil = "<script>alert(1)</script>&amp;' ]]> <!--";
    const text = TEXT.replaceAll(/"(Circulair huis|Bereidt voor|Basis naar mbo 2|Naar de bbl)"/g, `"${evil}"`);
    for (const thema of THEMES) {
      const svg = tekenDekkingSvg(scene(routeOf(text)), { thema, ids: '"><b' });
      assert.equal(svg, tekenDekkingSvg(scene(routeOf(text)), { thema, ids: '"><b' }));
      for (const written of [svg, tekenDekkingTabel(scene(routeOf(text)))]) {
        assertWellFormed(written);
        assert.doesNotMatch(written, /<script|<b\b/);
        assert.match(written, /&lt;script&gt;alert\(1\)/);
      }
    }
  });
});
