import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maakScene, tekenMermaid } from '../../src/index.ts';
import { type Example, examples, routeOf } from '../help/examples.ts';
import { assertMermaid } from '../help/mermaid.ts';
import { oddText } from '../help/odd.ts';

const OPTIES = { taal: 'nl', peildatum: '2026-11-23' } as const;

function mermaidOf({ route, project }: Example, pad?: readonly string[]): string {
  return tekenMermaid(maakScene(route, project, { ...OPTIES, pad }));
}

describe('Mermaid', () => {
  for (const one of examples()) {
    it(`${one.route.naam.value} is what Mermaid reads`, async () => assertMermaid(mermaidOf(one)));
  }

  it('and so are 60 odd routes', async () => {
    await fc.assert(
      fc.asyncProperty(oddText, (text) => assertMermaid(mermaidOf(routeOf(text)))),
      { numRuns: 60, seed: 20261123, endOnFailure: true },
    );
  });

  it('says years, parts, choices, decisions, exams, diplomas and ways out', () => {
    const text = mermaidOf(
      routeOf(`route r "R" { cohort 2026-2027
        jaar 1 "Begin" {
          vak nederlands 120 uur
          kies 1 uit "Kies" { keuzevak booglasprocessen 50 uur
 keuzevak domotica-en-automatisering 50 uur }
          beslismoment m "Hoe verder" { keuze blijf "Blijven" { leerweg bbl }
 keuze weg "Weg" { overstap naar mbo 2 "Zorg" } }
          examen cspe pie
          diploma vmbo bb
          overstap naar vmbo bb
        }
        vervolg mbo 3 bol "Daarna"
      }`),
    );
    for (const expected of [
      /^subgraph j1\["Jaar 1<br\/>/m,
      /^n\d+\[".*Nederlands.*120 u/m,
      /^n\d+\{\{"Kies.*kies 1 uit 2.*Booglasprocessen.*Domotica/m,
      /^n\d+\{"Hoe verder<br\/>/m,
      /^n\d+\("Blijven.*leerweg bbl/m,
      /^n\d+>"Weg.*verlaat de route/m,
      /^n\d+\(\["Praktijkexamen/m,
      /^n\d+\[\["Diploma vmbo basis/m,
      /^n\d+>"Overstap naar vmbo basis"\]/m,
      /^j1 --> n\d+$/m,
    ])
      assert.match(text.replaceAll('#40;', '(').replaceAll('\u00a0', ' '), expected);
  });

  it('takes what a route says for text, whatever signs it has', async () => {
    const name = '1. `x` <b onclick=alert(1)> [a](javascript:b) "#quot; --> end; %%{init}%% $$x$$ **';
    const text = mermaidOf(
      routeOf(
        `route r "${name.replaceAll('"', "'")}" { jaar 1 "${name.replaceAll('"', "'")}" { project "${name.replaceAll('"', "'")}" 10 uur } }`,
      ),
    );
    await assertMermaid(text);
    for (const line of text.split('\n').filter((one) => one.startsWith('n')))
      assert.match(line, /^n\d+\["(?:[\p{L}\p{N}\u00a0 ,·–’…]|(?<=\p{L})-(?=\p{L})|#\d+;|<br\/>)*"\]$/u);
  });

  it('says that it is shortened where GitHub would draw nothing', async () => {
    const parts = Array.from(
      { length: 900 },
      (_, at) => `project "Een project met een lange naam, nummer ${at}" 1 uur`,
    );
    const text = mermaidOf(routeOf(`route r { jaar 1 { ${parts.join('\n')} } }`));
    await assertMermaid(text);
    assert.match(text, /^kort\[\/"Ingekort/m);
    assert.match(text, /nummer 0/);
  });

  it('shows what a pupil chose and what fades', () => {
    const [one] = examples().filter(({ route }) => route.naam.value === 'bol-of-bbl');
    assert.ok(one);
    const keuze = maakScene(one.route, one.project, OPTIES).content.keuzes.at(-1)?.opties[0]?.id ?? '';
    const text = mermaidOf(one, [keuze]);
    assert.match(text, /^n\d+.*:::gekozen$/m);
    assert.match(text, /^n\d+.*:::vaag$/m);
  });
});
