import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { folder, leerroute, type Outcome } from './support.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/schemas/sarif-2.1.0.json'), 'utf8'));
const fitsSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

const OLD = `school s "School" {
  leerwegen bb
}

route r "De route" {
  soort doorlopend
  status actief
  cohort 2026-2027 t/m 2027-2028

  jaar 1 {
    vak nederlands 100 uur
    kies 1 uit {
      keuzevak booglasprocessen 100 uur
      keuzevak dakbedekking 100 uur
    }
  }
}
`;

const NEW = OLD.replace('      keuzevak dakbedekking 100 uur\n', '')
  .replace('nederlands 100', 'nederlands 80')
  .replace('"De route"', '"Nieuw"');

const diff = (...words: string[]): Promise<Outcome> =>
  leerroute(['diff', '--files', 'oud', 'nieuw', '--peildatum', '2026-11-23', ...words], {
    cwd: folder({ 'oud/r.route': OLD, 'nieuw/r.route': NEW }),
  });

async function results(...words: string[]) {
  const { stdout } = await diff('--format', 'sarif', ...words);
  const log: Log = JSON.parse(stdout);
  assert.ok(fitsSarif(log), JSON.stringify(fitsSarif.errors));
  return { run: log.runs[0], results: log.runs[0]?.results ?? [] };
}

describe('leerroute diff for systems for CI', () => {
  it('is SARIF with a level by what a pupil notices, and the classes of each change', async () => {
    const { run, results: all } = await results();
    assert.equal(run?.automationDetails?.id, 'leerroute/diff/');
    const gone = all.find(({ message }) => message.text?.toLowerCase().includes('dakbedekking'));
    assert.equal(gone?.level, 'warning');
    assert.deepEqual(gone?.properties?.classes, ['mr-instemming', 'examencommissie', 'informeren']);
    assert.equal(all.filter(({ kind, level }) => kind === 'review' && level === 'none').length, 1);
    const hours = all.find(({ ruleId }) => ruleId?.startsWith('uren'));
    assert.equal(hours?.locations?.[0]?.physicalLocation?.region?.startLine, 11);
    const rule = run?.tool.driver.rules?.[hours?.ruleIndex ?? -1];
    assert.equal(rule?.id, hours?.ruleId);
    assert.match(rule?.help?.markdown ?? '', /Wie moet akkoord geven/);
    assert.ok(!/\]\([a-z-]+\.md\)/.test(rule?.help?.markdown ?? ''));
  });

  it('puts what is gone at the top of its file, with the line where it stood', async () => {
    const withoutRoute = folder({ 'oud/r.route': OLD, 'oud/s.route': 'school t "T" {\n}\n', 'nieuw/r.route': OLD });
    const { stdout } = await leerroute(['diff', '--files', 'oud', 'nieuw', '--format', 'sarif'], { cwd: withoutRoute });
    const log: Log = JSON.parse(stdout);
    const [gone] = log.runs[0]?.results ?? [];
    assert.equal(gone?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 's.route');
    assert.equal(gone?.locations?.[0]?.physicalLocation?.region?.startLine, 1);
    assert.deepEqual(gone?.properties?.before, { file: 's.route', line: 1 });
  });

  it('makes an error of what the user wants to fail on', async () => {
    const { results: all } = await results('--fail-on', 'ingrijpend');
    assert.ok(all.some(({ level }) => level === 'error'));
    const { exitCode, stdout } = await diff('--format', 'junit', '--fail-on', 'ingrijpend');
    assert.equal(exitCode, 1);
    assert.match(stdout, /<failure message="[^"]*akbedekking/);
    assert.match((await diff('--format', 'junit')).stdout, /failures="0"/);
  });

  it('annotates no other words, and gives GitLab each change once', async () => {
    const annotations = (await diff('--format', 'github')).stdout.trim().split('\n');
    assert.ok(
      annotations.every((line) => /^::(warning|notice) file=r\.route,line=\d+/.test(line)),
      annotations.join(),
    );
    const issues: { fingerprint: string }[] = JSON.parse((await diff('--format', 'gitlab')).stdout);
    assert.equal(issues.length, annotations.length + 1);
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
  });
});
