import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { folder, leerroute, type Outcome } from './support.ts';

const ROUTE = `route r "De route" {
  cohort 2026-2027
  jaar 1 {
    vak engels 100 uur
    kies 1 uit "Keuzevakken" {
      keuzevak booglasprocessen 100 uur
      keuzevak dakbedekking 100 uur
    }
    lob "Loopbaan" 20 uur vo elke ma
    stage "Kijken" 20 uur vo elke ma
  }
}
`;
const DAY = /elke ma/g;
const ELECTIVE = '      keuzevak dakbedekking 100 uur\n';
const EDITED = ROUTE.replace(ELECTIVE, '').replace(DAY, 'elke di');

const WHY = ['--reden', 'Vergadering van 12 november'];

/** Two folders that stand for two versions. */
function versions(after = EDITED, before = ROUTE): string {
  return folder({ 'voor/r.route': before, 'na/r.route': after });
}

const run = (cwd: string, command: string, ...words: string[]): Promise<Outcome> =>
  leerroute([command, '--files', 'voor', 'na', ...words], { cwd });

async function agree(cwd: string, ...words: string[]): Promise<void> {
  const { exitCode, stderr } = await run(cwd, 'akkoord', ...words);
  assert.deepEqual([exitCode, stderr], [0, '']);
}

const exit = async (cwd: string, ...words: string[]): Promise<number> => (await run(cwd, 'diff', ...words)).exitCode;

interface Entry {
  readonly wijziging: string;
  readonly soort: string;
  readonly rol: string;
  readonly klassen: string[];
}

const entries = (cwd: string): Entry[] =>
  (JSON.parse(readFileSync(join(cwd, 'na/akkoord.json'), 'utf8')) as { akkoord: Entry[] }).akkoord;

describe('leerroute akkoord', () => {
  it('lists per class what is open and for whom, until nothing is', async () => {
    const cwd = versions();
    const { stdout } = await run(cwd, 'akkoord');
    assert.match(
      stdout,
      /mr-instemming: instemmen met het PTA\n {2}[0-9a-f]{8} {2}Wie in 2026 begon, kan .*\n {4}mr-school/,
    );
    const only = (await run(cwd, 'akkoord', '--klasse', 'informeren')).stdout;
    assert.doesNotMatch(only, /mr-instemming/);
    assert.equal(only.match(/bestuur-school/g)?.length, 2);
    await agree(cwd, '--rol', 'mr-school', '--klasse', 'mr-instemming', ...WHY);
    await agree(cwd, '--rol', 'examencommissie-school', '--klasse', 'examencommissie', ...WHY);
    await agree(cwd, '--rol', 'bestuur-school', '--klasse', 'informeren', ...WHY);
    assert.equal((await run(cwd, 'akkoord')).stdout, 'Er staat geen akkoord open.\n');
    assert.equal((await run(cwd, 'akkoord', '--taal', 'en')).stdout, 'No agreement is open.\n');
  });

  it('lets only what nobody agreed to fail', async () => {
    const cwd = versions();
    assert.equal(await exit(cwd, '--fail-on', 'mr-instemming'), 1);
    await agree(cwd, '--rol', 'mr-school', '--klasse', 'mr-instemming', ...WHY);
    assert.equal(await exit(cwd, '--fail-on', 'mr-instemming'), 0);
    assert.equal(await exit(cwd, '--fail-on', 'ingrijpend'), 1, 'others have not agreed');
    assert.equal(await exit(cwd, '--fail-on', 'mr-instemming', '--zonder-akkoord'), 1);
    await agree(cwd, '--rol', 'examencommissie-school', '--klasse', 'examencommissie', ...WHY);
    await agree(cwd, '--rol', 'bestuur-school', '--klasse', 'informeren', ...WHY);
    assert.equal(await exit(cwd, '--fail-on', 'redactioneel'), 0);
  });

  it('grants a class for one run, and says so', async () => {
    const cwd = versions();
    assert.equal(await exit(cwd, '--fail-on', 'mr-instemming', '--akkoord', 'mr-instemming'), 0);
    assert.equal(await exit(cwd, '--fail-on', 'examencommissie', '--akkoord', 'mr-instemming'), 1);
    const all = ['mr-instemming', 'examencommissie', 'informeren'].flatMap((name) => ['--akkoord', name]);
    assert.equal(await exit(cwd, '--fail-on', 'redactioneel', ...all), 0);
    const { stdout } = await run(cwd, 'diff', '--format', 'markdown', ...all);
    assert.match(
      stdout,
      /> Voor deze keer als akkoord aangenomen \(`--akkoord`\): mr-instemming, examencommissie, informeren\./,
    );
    assert.match(stdout, /mr-instemming: ✅ voor deze keer/);
  });

  it('shows who agreed, when and why', async () => {
    const cwd = versions();
    await agree(cwd, '--rol', 'mr-school', '--klasse', 'mr-instemming', '--datum', '2026-11-12', ...WHY);
    assert.match((await run(cwd, 'diff')).stdout, /mr-instemming: mr-school \(2026-11-12\)\n/);
    const { stdout } = await run(cwd, 'diff', '--format', 'markdown');
    assert.match(stdout, /\| instemmen met het PTA \| ✅ 1 van 1 \|/);
    assert.match(stdout, /✅ Medezeggenschapsraad \(MR\) van de school 2026-11-12 \(Vergadering van 12 november\)/);
  });

  it('picks one change by the start of its code, and adds what is new only once', async () => {
    const cwd = versions();
    const code = /^ {2}([0-9a-f]{8}) .*dinsdag/m.exec((await run(cwd, 'akkoord')).stdout)?.[1] ?? '';
    await agree(cwd, '--rol', 'bestuur-school', '--wijziging', code, ...WHY);
    assert.deepEqual(
      entries(cwd).map(({ soort, klassen }) => [soort, klassen]),
      [['dag-gewijzigd', ['informeren']]],
    );
    const before = readFileSync(join(cwd, 'na/akkoord.json'), 'utf8');
    await agree(cwd, '--rol', 'bestuur-school', '--wijziging', code, ...WHY);
    assert.equal(readFileSync(join(cwd, 'na/akkoord.json'), 'utf8'), before);
  });

  it('keeps what stands in the file, also what it does not know, and follows its schema', async () => {
    const cwd = versions();
    await agree(cwd, '--rol', 'mr-school', '--klasse', 'mr-instemming', ...WHY);
    const path = join(cwd, 'na/akkoord.json');
    const read = JSON.parse(readFileSync(path, 'utf8')) as { akkoord: object[] };
    const old = { ...read.akkoord[0], wijziging: '00', route: 'elders', later: true };
    writeFileSync(path, JSON.stringify({ $schema: './s.json', schema: 1, akkoord: [old, ...read.akkoord] }));
    await agree(cwd, '--rol', 'examencommissie-school', '--klasse', 'examencommissie', ...WHY);
    const now = JSON.parse(readFileSync(path, 'utf8')) as { $schema: string; akkoord: object[] };
    assert.deepEqual([now.$schema, now.akkoord.slice(0, 2)], ['./s.json', [old, read.akkoord[0]]]);
    const schema = JSON.parse(readFileSync(new URL('../../../schemas/akkoord.schema.json', import.meta.url), 'utf8'));
    const valid = new Ajv({ strict: true }).compile(schema);
    assert.ok(valid(now), JSON.stringify(valid.errors));
  });

  it('carries an agreement along while the change is the same', async () => {
    const cwd = versions();
    await agree(cwd, '--rol', 'bestuur-school', '--klasse', 'informeren', ...WHY);
    renameSync(join(cwd, 'na/r.route'), join(cwd, 'na/elders.route'));
    const [lob, stage] = ['    lob "Loopbaan" 20 uur vo elke di\n', '    stage "Kijken" 20 uur vo elke di\n'];
    const turned = EDITED.replace(lob + stage, stage + lob);
    assert.notEqual(turned, EDITED);
    writeFileSync(join(cwd, 'na/elders.route'), `// nieuw\n\n${turned.replaceAll('  ', '\t')}`);
    writeFileSync(join(cwd, 'na/los.route'), 'regio x "X" { }\n');
    assert.equal(await exit(cwd, '--fail-on', 'informeren'), 0);
    assert.doesNotMatch((await run(cwd, 'diff')).stdout, /vervallen akkoord/);
  });

  it('reports an agreement whose change is different now or gone, and clears it away where asked', async () => {
    const cwd = versions();
    await agree(cwd, '--rol', 'bestuur-school', '--klasse', 'informeren', ...WHY);
    writeFileSync(join(cwd, 'na/r.route'), EDITED.replace(/elke di/g, 'elke wo'));
    const { stdout } = await run(cwd, 'diff');
    assert.match(stdout, /vervallen akkoord van Bestuur van de school .*dinsdag .*intussen anders: .*woensdag/);
    assert.equal(await exit(cwd, '--fail-on', 'informeren'), 1);
    writeFileSync(join(cwd, 'na/r.route'), EDITED.replace(/elke di/g, 'elke ma'));
    assert.match(
      (await run(cwd, 'diff', '--format', 'markdown')).stdout,
      /geldt niet meer: .*dinsdag.* er niet meer\./,
    );
    await agree(cwd, '--opruimen');
    assert.deepEqual(
      entries(cwd).map(({ soort }) => soort),
      ['keuzevak-vervallen'],
    );
  });

  it('takes an agreement that the old version has too as history', async () => {
    const cwd = versions();
    await agree(cwd, '--rol', 'mr-school', '--klasse', 'mr-instemming', ...WHY);
    writeFileSync(join(cwd, 'voor/akkoord.json'), readFileSync(join(cwd, 'na/akkoord.json')));
    assert.equal(await exit(cwd, '--fail-on', 'mr-instemming'), 1, 'dropped again, so asked again');
    writeFileSync(join(cwd, 'na/r.route'), ROUTE);
    assert.doesNotMatch((await run(cwd, 'diff')).stdout, /vervallen akkoord/);
  });

  it('reads the agreements of a version in Git, and writes them beside the files', async () => {
    const cwd = folder({ 'r.route': ROUTE });
    const git = (...words: string[]): void => {
      const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
      assert.equal(spawnSync('git', [...who, ...words], { cwd }).status, 0, words.join(' '));
    };
    const ask = (...words: string[]): Promise<Outcome> =>
      leerroute(words, { cwd, env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' } });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    git('checkout', '-q', '-b', 'tak');
    writeFileSync(join(cwd, 'r.route'), EDITED);
    assert.equal((await ask('akkoord', 'main', '--rol', 'mr-school', '--klasse', 'mr-instemming', ...WHY)).exitCode, 0);
    const fails = async (versie: string): Promise<number> =>
      (await ask('diff', versie, '--fail-on', 'mr-instemming')).exitCode;
    assert.equal(await fails('main'), 0);
    git('add', '-A');
    git('commit', '-q', '-m', 'y');
    assert.equal(await fails('main..HEAD'), 0);
    git('checkout', '-q', 'main');
    writeFileSync(join(cwd, 'los.route'), 'regio x "X" { }\n');
    git('add', '-A');
    git('commit', '-q', '-m', 'z');
    git('rebase', '-q', 'main', 'tak');
    assert.equal(await fails('main..HEAD'), 0, 'after a rebase');
  });

  it('says in one line what is wrong with the question or the file', async () => {
    const cwd = versions();
    const fails = async (outcome: Promise<Outcome>, line: RegExp): Promise<void> => {
      const { exitCode, stdout, stderr } = await outcome;
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, line);
      assert.equal(stderr.trim().split('\n').length, 1);
    };
    const mr = ['--rol', 'mr-school'];
    await fails(run(cwd, 'akkoord', ...mr, '--klasse', 'mr-instemming'), /--reden/);
    await fails(run(cwd, 'akkoord', ...mr, ...WHY), /--wijziging.*--klasse/);
    await fails(run(cwd, 'akkoord', ...mr, '--wijziging', 'zz', ...WHY), /geen wijziging “zz”/);
    await fails(run(cwd, 'akkoord', ...mr, '--wijziging', '', ...WHY), /wijziging/);
    await fails(run(cwd, 'akkoord', '--rol', 'Jan', '--klasse', 'informeren', ...WHY), /“Jan” kan niet/);
    await fails(run(cwd, 'akkoord', '--klasse', 'informeren', ...WHY), /--rol/);
    await fails(run(cwd, 'akkoord', ...mr, '--datum', 'gisteren', ...WHY), /geen datum/);
    await fails(leerroute(['akkoord', '--files', 'voor/r.route', 'na/r.route'], { cwd }), /twee mappen/);
    await fails(run(cwd, 'diff', '--akkoord', 'onzin'), /“onzin” kan niet bij --akkoord/);
    const code = /^ {2}([0-9a-f]{8}) .*dinsdag/m.exec((await run(cwd, 'akkoord')).stdout)?.[1] ?? '';
    await fails(run(cwd, 'akkoord', ...mr, '--wijziging', code, ...WHY), /niet van mr-school. Wel van: bestuur-school/);
    for (const broken of ['{', '[]', '{"schema":1,"akkoord":[{"rol":"Jan"}]}', '{"schema":2,"akkoord":[]}']) {
      writeFileSync(join(cwd, 'na/akkoord.json'), broken);
      await fails(run(cwd, 'diff'), /akkoord\.json \(na\) is niet te gebruiken/);
      await fails(run(cwd, 'akkoord', ...mr, '--klasse', 'mr-instemming', ...WHY), /akkoord\.json/);
      assert.equal(await exit(cwd, '--zonder-akkoord'), 0);
      assert.equal(readFileSync(join(cwd, 'na/akkoord.json'), 'utf8'), broken, 'left as it was');
    }
  });
});
