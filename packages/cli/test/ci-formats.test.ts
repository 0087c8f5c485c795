import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { validateXML } from 'xmllint-wasm';
import type { CiReport, CiResult } from '../src/ci-report.ts';
import { githubReport } from '../src/formats/github.ts';
import { gitlabReport } from '../src/formats/gitlab.ts';
import { junitReport } from '../src/formats/junit.ts';
import { sarifReport } from '../src/formats/sarif.ts';
import { folder, GOOD, leerroute } from './support.ts';

// The schema of OASIS itself (https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json), as SchemaStore
// hands it on; its spaces are taken out. Formats such as uri are checked by the assertions below.
const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/schemas/sarif-2.1.0.json'), 'utf8'));
const fitsSarif = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

function result(part: Partial<CiResult>): CiResult {
  return {
    id: 'keuzevakken-aantal',
    level: 'error',
    message: 'Hier zijn het er 3.',
    file: 'capelle/basis.route',
    range: { start: { line: 2, column: 3 }, end: { line: 2, column: 9 } },
    fingerprint: 'abc',
    related: [],
    facts: {},
    fails: true,
    ...part,
  };
}

function report(...results: readonly CiResult[]): CiReport {
  return {
    command: 'check',
    taal: 'nl',
    peildatum: '2026-11-23',
    prefix: 'capelle/',
    files: ['capelle/basis.route', 'capelle/goed.route'],
    results,
    complete: true,
  };
}

const HOSTILE = 'a%b\r\n::error::x, <b>&"\' [x](https://kwaad.example) {0} \u0000\u001b[31m\u202e\ud800 ]]>';

const NASTY = result({
  id: 'dubbele-naam',
  level: 'warning',
  fails: false,
  message: HOSTILE,
  file: 'map met, dingen:1/é%.route',
  related: [
    { message: HOSTILE, file: 'b c.route', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } },
  ],
});

function sarif(text: string): { log: Log; results: readonly Result[] } {
  const log: Log = JSON.parse(text);
  assert.ok(fitsSarif(log), JSON.stringify(fitsSarif.errors, null, 1));
  return { log, results: log.runs[0]?.results ?? [] };
}

async function assertWellFormed(xml: string): Promise<void> {
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'j.xml', contents: xml }], schema: EVERYTHING });
  assert.ok(valid, JSON.stringify(errors));
}

// There is no official schema of JUnit's XML. This one tells what GitLab, Jenkins and GitHub's reporters read of it.
const EVERYTHING = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts">
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="time" type="xs:decimal" use="required"/>
  </xs:attributeGroup>
  <xs:element name="testsuites"><xs:complexType><xs:sequence>
    <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="testcase" maxOccurs="unbounded"><xs:complexType><xs:choice minOccurs="0">
        <xs:element name="failure"><xs:complexType mixed="true">
          <xs:attribute name="message" type="xs:string" use="required"/><xs:attribute name="type" type="xs:string" use="required"/>
        </xs:complexType></xs:element>
        <xs:element name="skipped"><xs:complexType><xs:attribute name="message" type="xs:string"/></xs:complexType></xs:element>
        <xs:element name="system-out" type="xs:string"/>
      </xs:choice>
        <xs:attribute name="name" type="xs:string" use="required"/>
        <xs:attribute name="classname" type="xs:string" use="required"/>
        <xs:attribute name="file" type="xs:string"/>
        <xs:attribute name="line" type="xs:positiveInteger"/>
        <xs:attribute name="time" type="xs:decimal" use="required"/>
      </xs:complexType></xs:element>
    </xs:sequence><xs:attributeGroup ref="counts"/></xs:complexType></xs:element>
  </xs:sequence><xs:attributeGroup ref="counts"/></xs:complexType></xs:element>
</xs:schema>`;

describe('the report as SARIF', () => {
  it('follows the official schema, with the page of the rule in the language asked for', () => {
    const { log } = sarif(sarifReport(report(result({}), NASTY)));
    const [run] = log.runs;
    assert.deepEqual(
      run?.tool.driver.rules?.map(({ id, shortDescription }) => [id, shortDescription?.text]),
      [
        ['dubbele-naam', 'Deze naam is al gebruikt'],
        ['keuzevakken-aantal', 'Te weinig keuzevakken'],
      ],
    );
    assert.equal(run?.automationDetails?.id, 'leerroute/check/capelle/');
    assert.deepEqual([run?.columnKind, run?.language], ['utf16CodeUnits', 'nl']);
    assert.match(run?.tool.driver.rules?.[1]?.help?.markdown ?? '', /^# Te weinig keuzevakken/);
    const english = sarif(sarifReport({ ...report(result({})), taal: 'en' })).log.runs[0]?.tool.driver.rules?.[0];
    assert.match(english?.help?.markdown ?? '', /^\*\*Too few keuzevakken\*\*/);
    assert.ok(!english?.help?.markdown?.includes('Waarom'));
    assert.equal(english?.helpUri, undefined);
  });

  it('tells level, place, fingerprint and rule of each result', () => {
    const { results } = sarif(sarifReport(report(result({}), NASTY, result({ level: 'none', fails: false }))));
    const [first, second, third] = results;
    assert.deepEqual(first?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'capelle/basis.route', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
        },
      },
    ]);
    assert.deepEqual(
      [first?.level, first?.ruleIndex, first?.partialFingerprints],
      ['error', 1, { 'leerroute/v1': 'abc' }],
    );
    assert.equal(second?.level, 'warning');
    assert.equal(
      second?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      'map%20met%2C%20dingen%3A1/%C3%A9%25.route',
    );
    assert.ok(!second?.message.text?.includes(']('));
    assert.ok(second?.message.text?.includes('{{0}}'));
    assert.equal(second?.relatedLocations?.length, 1);
    assert.deepEqual([third?.kind, third?.level], ['review', 'none']);
  });

  it('marks what the author silenced, with the reason', async () => {
    const twice = `${GOOD}\n// negeer dubbele-naam: "kopie" <b>\n${GOOD}`;
    const cwd = folder({ 'a.route': twice });
    const { exitCode, stdout } = await leerroute(['check', '--format', 'sarif'], { cwd });
    const { results } = sarif(stdout);
    const silenced = results.filter(({ ruleId }) => ruleId === 'dubbele-naam');
    assert.equal(silenced.length, 1, stdout);
    assert.deepEqual(silenced[0]?.suppressions, [
      { kind: 'inSource', status: 'accepted', justification: '"kopie" <b>' },
    ]);
    assert.equal(exitCode, 0);
    const xml = (await leerroute(['check', '--format', 'junit'], { cwd })).stdout;
    assert.match(xml, /<skipped message="&quot;kopie&quot; &lt;b&gt;"\/>/);
    assert.equal((await leerroute(['check', '--format', 'github'], { cwd })).stdout, '');
  });
});

describe('the report as annotations of GitHub', () => {
  it('keeps each result on its own line, whatever an author wrote', () => {
    const lines = githubReport(report(result({}), NASTY, result({ level: 'note' }), result({ level: 'none' }))).split(
      '\n',
    );
    assert.equal(lines.length, 4);
    assert.equal(
      lines[0],
      '::error file=capelle/basis.route,line=2,endLine=2,col=3,endColumn=9,title=keuzevakken-aantal::Hier zijn het er 3.',
    );
    assert.ok(lines[1]?.startsWith('::warning file=map met%2C dingen%3A1/é%25.route,line=2,'), lines[1]);
    assert.ok(lines[1]?.includes('::a%25b%0D%0A::error::x, <b>'), lines[1]);
    assert.ok(!lines[1]?.includes('\u001b'));
    assert.match(lines[2] ?? '', /^::notice /);
  });

  it('gives no columns for what runs over more lines', () => {
    const range = { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } };
    assert.match(githubReport(report(result({ range }))), /line=2,endLine=4,title=/);
  });
});

describe('the report as code quality of GitLab', () => {
  it('has what GitLab asks of each result', () => {
    assert.deepEqual(JSON.parse(gitlabReport(report(result({}), result({ silenced: 'x' })))), [
      {
        description: 'Hier zijn het er 3.',
        check_name: 'keuzevakken-aantal',
        fingerprint: 'leerroute-check-abc',
        severity: 'major',
        location: { path: 'capelle/basis.route', lines: { begin: 2, end: 2 } },
      },
    ]);
    assert.equal(gitlabReport(report()), '[]\n');
  });
});

describe('the report as JUnit', () => {
  it('is right XML with a failed test for what fails, whatever an author wrote', async () => {
    const xml = junitReport(report(result({}), NASTY, result({ silenced: 'omdat <x>' })));
    await assertWellFormed(xml);
    assert.match(xml, /<testsuites name="leerroute check" tests="4" failures="1" errors="0" skipped="1"/);
    assert.match(xml, /<testsuite name="capelle\/goed.route" tests="1" failures="0"/);
    assert.match(xml, /<failure message="Hier zijn het er 3\." type="error">capelle\/basis\.route:2:3 {2}Hier/);
    assert.match(xml, /<system-out>[^<]*a%b&#13;&#10;::error::x/);
    await assertWellFormed(junitReport(report()));
  });
});

describe('--format more than once', () => {
  const cwd = () => folder({ 'a.route': `${GOOD}\n${GOOD}` });

  it('writes each form where it is asked for, and one to the screen', async () => {
    const map = cwd();
    const { exitCode, stdout } = await leerroute(['check', '--format', 'text', '--format', 'sarif=uit.sarif'], {
      cwd: map,
    });
    assert.equal(exitCode, 1);
    assert.match(stdout, /dubbele-naam/);
    assert.equal(sarif(readFileSync(join(map, 'uit.sarif'), 'utf8')).results.length > 0, true);
  });

  it('refuses in one line what cannot be', async () => {
    for (const [words, told] of [
      [['--format', 'text', '--format', 'github'], /Er kan maar één vorm naar het scherm/],
      [['--format', 'sarif='], /Na “sarif=” hoort een bestand/],
      [['--format', 'sarif=weg/x'], /kan niet worden geschreven/],
      [['--format', 'xml'], /Kies uit: text, json, markdown, sarif, github, gitlab, junit/],
    ] as const) {
      const { exitCode, stderr } = await leerroute(['check', ...words], { cwd: cwd() });
      assert.equal(exitCode, 2);
      assert.match(stderr, told);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
  });

  it('tells findings to a reviewer, the gravest on top and nothing of it live', async () => {
    const map = folder({ 'a.route': `school een "@team <b>\\n[x](https://kwaad.example)" {\n}\n${GOOD}` });
    const { stdout } = await leerroute(['check', '--format', 'markdown'], { cwd: map });
    assert.match(stdout, /^## Klopt het met de regels\?\n\n\*\*1 fout/);
    assert.match(stdout, /<details>\n<summary>Waar het staat \(\d+\)<\/summary>/);
    assert.ok(!/@team|<b>|\]\(https:\/\/kwaad|https:\/\/kwaad/.test(stdout), stdout);
  });
});
