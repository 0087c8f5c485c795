import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBestand } from '@leerroute/language';
import { createProgram } from '../../packages/cli/src/program.ts';
import { BEELDEN, bewaardBeeld, tekenBeeld } from '../beelden/tekenen.ts';
import { woorden } from './gids-lezen.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const alles = [...globSync(['docs/*.md', 'docs/en/*.md'], { cwd: root })].map((path) => ({ path, text: read(path) }));
/** Each page of the guide that names its English twin in the line below its title. */
const tweelingen = alles.flatMap(({ path, text }) => {
  const en = /English:\s+\[en\/[^\]]+\]\((en\/[^)]+)\)/.exec(text)?.[1];
  return en && !path.startsWith('docs/en/') ? [{ nl: path, en: `docs/${en}` }] : [];
});
const niveaus = (text: string) =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^(#+) /gm)].map((kop) => kop[1]?.length);
const blokken = (text: string, taal: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${taal} *(\\S*)\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((blok) => ({
    plaats: blok[1] ?? '',
    code: blok[2] ?? '',
  }));

describe('the guide', () => {
  it('has an English page for each Dutch one, with the same headings', () => {
    assert.ok(tweelingen.length >= 8, String(tweelingen.length));
    for (const { nl, en } of tweelingen) {
      assert.ok(existsSync(join(root, en)), en);
      assert.deepEqual(niveaus(read(en)), niveaus(read(nl)), `${nl} and ${en}`);
    }
  });

  it('writes routes that can be read', () => {
    let aantal = 0;
    for (const { path, text } of alles)
      for (const { plaats, code } of blokken(text, 'route')) {
        if (!['', 'in-jaar', 'in-route'].includes(plaats)) continue;
        const binnen = plaats === 'in-jaar' ? `jaar 1 {\n${code}}\n` : code;
        const tekst = plaats ? `route voorbeeld {\n${binnen}}\n` : code;
        assert.deepEqual(
          readBestand('gids.route', tekst).fouten.map(({ message }) => message.nl),
          [],
          path,
        );
        aantal++;
      }
    assert.ok(aantal > 20);
  });

  it('names only commands and options that there are', () => {
    const stil = { isTTY: false, columns: 100, write: () => undefined };
    const omgeving = {
      cwd: root,
      env: {},
      today: '2026-11-23',
      stdout: stil,
      stderr: stil,
      readStdin: () => Promise.resolve(new Uint8Array()),
    };
    // Blocks of commands are run (gids-opdrachten.test.ts); these stand within a sentence, or in a page that is not about one project.
    const papieren = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'packages/cli/README.md', 'docs/architecture.md'];
    const regels = [...alles, ...papieren.map((path) => ({ path, text: read(path) }))].flatMap(({ path, text }) =>
      [...text.matchAll(/`(?:npx )?(leerroute [a-z][^`\n]*)`|^npx (leerroute [^#\n]+)/gm)].map((gevonden) => ({
        path,
        regel: gevonden[1] ?? gevonden[2] ?? '',
      })),
    );
    assert.ok(regels.length > 15);
    for (const { path, regel } of regels) {
      const [, naam, ...rest] = woorden(regel);
      const opdracht = createProgram(omgeving, 'nl', () => undefined).commands.find((een) => een.name() === naam);
      assert.ok(opdracht, `${path}: ${regel}`);
      const { unknown } = opdracht.parseOptions(rest);
      assert.deepEqual(unknown, [], `${path}: ${regel}`);
    }
  });

  for (const beeld of BEELDEN)
    it(`${beeld.bestand} is as the tool draws it now (else: npm run beelden)`, async () => {
      assert.ok((await tekenBeeld(beeld)) === bewaardBeeld(beeld.bestand), 'another picture');
    });
});
