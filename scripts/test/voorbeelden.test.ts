import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakRegioScene, maakScene, tekenRegioSvg, tekenSvg, tekenTabel } from '@leerroute/diagram';
import { formatTekst } from '@leerroute/language';
import { urennormVanRoute } from '@leerroute/rules';
import { type Statement, wordsOf } from '../../syntaxes/words.ts';
import { alleVoorbeelden, VOORBEELDEN, type Voorbeeld } from '../voorbeelden/lezen.ts';
import { verklaardeMeldingen, vernieuwRegelnummers } from '../voorbeelden/readme.ts';

const alle = alleVoorbeelden();
/** The two sides of a change are no examples of how to write; they are held to account with the changes. */
const regios = alle.filter(({ naam }) => !naam.startsWith('wijzigingen/'));

function readmeVan({ naam }: Voorbeeld): string {
  const pad = join(VOORBEELDEN, naam, 'README.md');
  assert.ok(existsSync(pad), `${naam} has no README.md`);
  return readFileSync(pad, 'utf8');
}

function perRegel({ bevindingen }: Voorbeeld): Record<string, number> {
  const aantal: Record<string, number> = {};
  for (const { rule } of bevindingen) aantal[rule] = (aantal[rule] ?? 0) + 1;
  return aantal;
}

describe('the examples', () => {
  it('are all there', () => {
    assert.ok(regios.length >= 18, regios.map(({ naam }) => naam).join(', '));
  });

  for (const voorbeeld of alle) {
    it(`${voorbeeld.naam}: reads, and draws as picture and as table`, () => {
      const { project, peildatum, bevindingen } = voorbeeld;
      assert.deepEqual(
        project.bestanden.flatMap(({ pad, fouten }) => fouten.map(({ message }) => `${pad}: ${message.nl}`)),
        [],
      );
      assert.ok(project.routes.length > 0);
      for (const route of project.routes) {
        const norm = urennormVanRoute(route, peildatum);
        const opties = { taal: 'nl', peildatum, bevindingen, normen: norm ? { perRoute: norm } : {} } as const;
        const svg = tekenSvg(maakScene(route, project, opties), { thema: 'licht' });
        assert.match(svg, /^<svg[\s\S]*<\/svg>\s*$/);
        assert.match(tekenTabel(maakScene(route, project, opties)), /<table/);
      }
      const kaart = tekenRegioSvg(maakRegioScene(project, { taal: 'nl', peildatum }), { thema: 'licht' });
      for (const { titel, naam } of project.routes) assert.ok(kaart.includes(`data-id="${naam.value}"`), titel?.value);
    });
  }

  for (const voorbeeld of regios) {
    it(`${voorbeeld.naam}: only what its README explains is found, and no error`, () => {
      assert.deepEqual(perRegel(voorbeeld), verklaardeMeldingen(readmeVan(voorbeeld)));
      assert.deepEqual(
        voorbeeld.bevindingen.filter(({ severity }) => severity === 'error').map(({ message }) => message.nl),
        [],
      );
    });

    it(`${voorbeeld.naam}: is laid out as the formatter does`, () => {
      for (const [pad, tekst] of voorbeeld.teksten) assert.deepEqual(formatTekst(tekst), { tekst }, pad);
    });

    it(`${voorbeeld.naam}: its README names lines that stand there (else: node scripts/voorbeelden.ts)`, () => {
      const readme = readmeVan(voorbeeld);
      const { tekst, aantal, kwijt } = vernieuwRegelnummers(readme, voorbeeld.teksten);
      assert.deepEqual(kwijt, []);
      assert.ok(aantal >= 2, `${aantal} lines named`);
      assert.equal(tekst, readme);
    });
  }

  it('have an index that names every one of them', () => {
    const index = readFileSync(join(VOORBEELDEN, 'README.md'), 'utf8');
    assert.deepEqual(
      regios.map(({ naam }) => naam).filter((naam) => !index.includes(`(${naam}/`)),
      [],
    );
  });

  it('together use every statement of the language, with every word it can have', () => {
    const grammatica = readFileSync(join(VOORBEELDEN, '../packages/language/src/leerroute.langium'), 'utf8');
    const { declarations, statements } = wordsOf(grammatica);
    const regels = regios
      .flatMap(({ teksten }) => [...teksten.values()])
      .flatMap((tekst) => tekst.replaceAll(/"[^"\n]*"|\/\*[\s\S]*?\*\/|\/\/.*/g, '""').split('\n'))
      .map((regel) => regel.trim().split(/[\s,{}]+/));
    const soorten = [...declarations, ...statements];
    const mist = [...woordenVan(soorten)].filter(([, waar]) => !regels.some(waar)).map(([woord]) => woord);
    assert.deepEqual(mist, []);
  });
});

type Regeltoets = (regel: readonly string[]) => boolean;

/** Every word of the grammar, with the lines that would use it: opened by it, or by a statement that may have it further on. */
function woordenVan(soorten: readonly Statement[]): ReadonlyMap<string, Regeltoets> {
  const toetsen = new Map<string, Regeltoets>();
  const openers = new Set(soorten.flatMap(({ leads }) => [...leads]));
  for (const { leads, words } of soorten)
    for (const woord of words.keys()) {
      if (leads.has(woord)) toetsen.set(`${woord} (at the start of a line)`, ([eerste]) => eerste === woord);
      else if (!openers.has(woord) && /^\p{L}/u.test(woord)) {
        const eerder = toetsen.get(woord);
        const hier: Regeltoets = ([eerste = '', ...rest]) => leads.has(eerste) && rest.includes(woord);
        toetsen.set(woord, (regel) => hier(regel) || (eerder?.(regel) ?? false));
      }
    }
  return toetsen;
}
