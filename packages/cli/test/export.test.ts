import assert from 'node:assert/strict';
import { csv, markdownTable } from '../src/formats/table.ts';
import { folder, leerroute } from './support.ts';

const FILES = {
  'a.route': `kwalificatie 25308 "Monteur" {
  kerntaak B1-K1 "Onderhoudt" {
    werkproces B1-K1-W1 "Bereidt voor; en meer"
    werkproces B1-K1-W2 "Voert uit"
    werkproces B1-K1-W3 "Rondt af"
  }
}
route r "R" {
  cohort 2026-2027
  van bb profiel pie
  naar mbo 2 bol kwalificatie 25308
  jaar 1 {
    module ontwerpen-en-maken
  }
  jaar 3 {
    project "Een" 10 uur bo { dekt B1-K1-W1 }
    project "Twee" 10 uur bo { dekt B1-K1-W1, B1-K1-W2 }
  }
  jaar 4 {
    project "Twee" 10 uur bo { dekt B1-K1-W2 }
  }
}
`,
};

describe('leerroute export dekking', () => {
  it('tells where each werkproces and module stands, what nowhere and what twice', async () => {
    const { exitCode, stdout } = await leerroute(['export', 'dekking', 'r'], { cwd: folder(FILES) });
    assert.equal(exitCode, 0);
    const lines = stdout.split('\r\n');
    assert.deepEqual(lines.slice(0, 4), [
      'route;soort;van;code;titel;dekking;waar',
      'r;werkproces;25308;B1-K1-W1;"Bereidt voor; en meer";dubbel;jaar 3: Een, jaar 3: Twee',
      'r;werkproces;25308;B1-K1-W2;Voert uit;gedekt;jaar 3: Twee, jaar 4: Twee',
      'r;werkproces;25308;B1-K1-W3;Rondt af;nergens;',
    ]);
    const modules = lines.filter((line) => line.startsWith('r;module;pie;'));
    assert.equal(modules.length, 4);
    assert.equal(modules.filter((line) => line.includes(';nergens;')).length, 3, stdout);
  });

  it('gives Markdown in the language asked for', async () => {
    const argv = ['export', 'dekking', '--format', 'markdown', '--taal', 'en'];
    const { stdout } = await leerroute(argv, { cwd: folder(FILES) });
    assert.match(stdout, /^\| route \| kind \| of \| code \| title \| coverage \| where \|\n\| --- \|/);
    assert.match(stdout, /\| B1-K1-W3 \| Rondt af \| nowhere \| {2}\|$/m);
  });

  for (const argv of [['uren'], ['dekking', 'weg'], ['dekking', '--format', 'xml']])
    it(`ends with 2 and one line for ${argv.join(' ')}`, async () => {
      const { exitCode, stdout, stderr } = await leerroute(['export', ...argv], { cwd: folder(FILES) });
      assert.deepEqual([exitCode, stdout, stderr.trimEnd().split('\n').length], [2, '', 1]);
    });
});

describe('a table', () => {
  it('quotes in CSV what would break a cell, and runs no formula', () => {
    assert.equal(csv([['a;b', 'zeg "ja"', 'x\ny', '=1+1', 'gewoon']]), `"a;b";"zeg ""ja""";"x\ny";'=1+1;gewoon\r\n`);
  });

  it('keeps a Markdown cell on one line', () => {
    assert.equal(markdownTable([['k'], ['a|b\nc\\']]), '| k |\n| --- |\n| a\\|b c\\\\ |\n');
    assert.match(
      markdownTable([['k'], ['<img src=x> [a](b) \u001b[2J']]),
      /\| &lt;img src=x> \\\[a\\\]\(b\) \ufffd\\\[2J \|/,
    );
  });
});
