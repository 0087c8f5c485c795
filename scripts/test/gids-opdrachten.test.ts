import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../packages/cli/src/run.ts';
import { opdrachtblokken, woorden } from './gids-lezen.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What *nieuwe route* gives, saved under the name that `beginnen.md` tells, with the keuzevak that it lets one add. */
const BEGIN = /VOORBEELD = `([^`]+)`/.exec(read('packages/extension/src/nieuwe-route.ts'))?.[1] ?? '';
const KEUZEVAK = BEGIN.replace(
  /^ {4}profielvak pie 200 uur\n/m,
  (regel) => `${regel}    keuzevak booglasprocessen 100 uur\n`,
);
const NEGEER = /^\/\/ negeer .+$/m;
const AANBOD = [
  'ERKENDEOPLEIDINGSCODE;OPLEIDINGSEENHEID_NAAM;MBONIVEAU;KWALIFICATIEDOSSIER;LEERTRAJECT',
  ...Array.from({ length: 300 }, (_, i) => `${90000 + i};Verzonnen opleiding ${i};NIVEAU_2;Dossier;BOL`),
].join('\r\n');

/** What the reader of a page has made before its first command, from the page itself where it shows it. */
interface Begin {
  readonly bestanden: (pagina: string) => Readonly<Record<string, string>>;
  /** A repository with these files, where on a branch the keuzevak was added and recorded. */
  readonly git?: boolean;
  /** Commands that the page lets end with another code than 0. */
  readonly uitkomst?: Readonly<Record<string, number>>;
}

const route = () => ({ 'mijn-route.route': KEUZEVAK });
const bronnen = ['', 'en/'];
const BEGINNEN = new Map<string, Begin>(
  bronnen.flatMap((taal): [string, Begin][] => {
    const pagina = (nl: string, en: string) => `docs/${taal}${taal ? en : nl}.md`;
    return [
      [pagina('beginnen', 'begin'), { bestanden: route }],
      [pagina('samenwerken', 'together'), { bestanden: route, git: true }],
      [
        pagina('beoordelen', 'reviewing'),
        {
          bestanden: () => ({
            'mijn-route.route': BEGIN,
            'voor/mijn-route.route': BEGIN,
            'na/mijn-route.route': KEUZEVAK,
            // Two versions of one route side by side belong to no project together.
            'voor/leerroute.json': '{}',
            'na/leerroute.json': '{}',
          }),
          git: true,
        },
      ],
      [
        pagina('regels-en-wet', 'rules-and-law'),
        {
          bestanden: (tekst) => ({
            'mijn-route.route': BEGIN.replace(/^ {2}jaar 1/m, (jaar) => `  ${NEGEER.exec(tekst)?.[0]}\n${jaar}`),
            'leerroute.json': /^```json\n([\s\S]+?)^```/m.exec(tekst)?.[1] ?? '',
          }),
        },
      ],
      [
        pagina('ci', 'ci'),
        {
          bestanden: () => ({ 'mijn-route.route': BEGIN }),
          git: true,
          uitkomst: { 'leerroute diff origin/main...HEAD --format markdown=leerroute.md --fail-on mr-instemming': 1 },
        },
      ],
      [pagina('git', 'git'), { bestanden: route, git: true }],
      [pagina('catalogus', 'catalogue'), { bestanden: () => ({ ...route(), 'mbo_opleidingsaanbod.csv': AANBOD }) }],
    ];
  }),
);

function git(map: string, ...woorden: string[]): void {
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=gids', '-c', 'user.email=gids@example.org', ...woorden],
    {
      cwd: map,
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, `git ${woorden.join(' ')}: ${stderr}`);
}

/** The folder of the reader when the page begins. */
function maak({ bestanden, git: metGit }: Begin, tekst: string): string {
  const map = mkdtempSync(join(tmpdir(), 'leerroute-gids-'));
  for (const [naam, inhoud] of Object.entries(bestanden(tekst))) {
    mkdirSync(dirname(join(map, naam)), { recursive: true });
    writeFileSync(join(map, naam), inhoud);
  }
  if (!metGit) return map;
  git(map, 'init', '--quiet', '--initial-branch=main');
  git(map, 'add', '.');
  git(map, 'commit', '--quiet', '--message=Begin');
  git(map, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(map, 'switch', '--quiet', '--create=keuzevak-erbij');
  writeFileSync(join(map, 'mijn-route.route'), KEUZEVAK);
  git(map, 'commit', '--quiet', '--all', '--allow-empty', '--message=Een keuzevak erbij');
  return map;
}

/** Runs a command line in this process; all that it writes. */
async function leerroute(argv: readonly string[], map: string): Promise<{ code: number; uitvoer: string }> {
  let uitvoer = '';
  const stroom = {
    isTTY: false,
    columns: 100,
    write: (stuk: string | Uint8Array) => {
      uitvoer += stuk;
    },
  };
  const code = await run(argv, {
    cwd: map,
    env: process.env,
    today: '2026-11-23',
    stdout: stroom,
    stderr: stroom,
    readStdin: () => Promise.resolve(new Uint8Array()),
  });
  return { code, uitvoer };
}

describe('the commands of the guide', () => {
  const mappen: string[] = [];
  after(() => {
    for (const map of mappen) rmSync(map, { recursive: true, force: true });
  });

  const paginas = globSync(['docs/*.md', 'docs/en/*.md'], { cwd: root })
    .map((path) => ({ path: path.replaceAll('\\', '/'), blokken: opdrachtblokken(read(path)) }))
    .filter(({ blokken }) => blokken.length > 0);

  it('stand on pages of which the test knows how they begin', () => {
    assert.deepEqual(paginas.map(({ path }) => path).sort(), [...BEGINNEN.keys()].sort());
  });

  for (const { path, blokken } of paginas)
    it(`of ${path} do what it says`, async () => {
      const begin = BEGINNEN.get(path);
      assert.ok(begin);
      const map = maak(begin, read(path));
      mappen.push(map);
      for (const { opdrachten, belooft } of blokken) {
        let alles = '';
        for (const opdracht of opdrachten) {
          const { code, uitvoer } = await leerroute(woorden(opdracht).slice(1), map);
          assert.equal(code, begin.uitkomst?.[opdracht] ?? 0, `${opdracht}\n${uitvoer}`);
          alles += uitvoer;
        }
        const regels = alles.split('\n').map((regel) => regel.trim());
        for (const regel of belooft)
          assert.ok(
            regels.some((een) => past(regel, een)),
            `${opdrachten.join('; ')} does not write: ${regel}\n${alles}`,
          );
      }
    });
});

/** Whether a line is as the page shows it; `…` stands for what differs from reader to reader. */
function past(getoond: string, regel: string): boolean {
  const [begin = '', einde] = getoond.split('…');
  return einde === undefined ? regel === begin : regel.startsWith(begin) && regel.endsWith(einde);
}
