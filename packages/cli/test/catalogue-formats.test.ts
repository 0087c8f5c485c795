import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vulAan } from '@leerroute/catalogue';
import { strToU8, zipSync } from 'fflate';
import { folder, leerroute } from './support.ts';

/*
 * All files here are rebuilt, small and with invented codes, after the descriptions of the official lists. The columns of SBB's
 * workbooks and the elements of its XML are those that others read from the real files; no real file was at hand.
 */

/** A workbook with one sheet of texts and numbers, as small as a program of tables reads it. */
function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const column = (i: number) => String.fromCharCode(65 + i);
  const row = (cells: readonly (string | number)[], r: number) =>
    `<row r="${r + 1}">${cells.map((value, c) => cell(value).replace('<c', `<c r="${column(c)}${r + 1}"`)).join('')}</row>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="Lijst" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
    ),
  });
}

const crebos = Array.from({ length: 210 }, (_, i) => 96000 + i);

const crebolijst = (extra: readonly (readonly (string | number)[])[] = []) =>
  workbook([
    ['Kwalificaties geldig vanaf 01-08-2026', 'Crebonummer', 'Prijsfactor', 'Soort opleiding'],
    ['Een dossier', 23999, '1.0', ''],
    ...crebos.map((crebo, i) => [`Verzonnen opleiding ${i}`, crebo, '1.3', 'Vakopleiding']),
    ...extra,
  ]);

const koppeltabel = workbook([
  [
    'opleidingscode',
    'opleidingsnaam',
    'schooljaar',
    'verwijzende opleidingscode kwalificatie schooljaar',
    'niveau beroep',
  ],
  // The newer school year first: the order in the file does not decide.
  [96000, 'Verzonnen opleiding 0', '2026-2027', 96900, 'Niveau 3'],
  ...crebos.map((crebo, i) => [crebo, `Verzonnen opleiding ${i}`, '2025-2026', crebo, 'Niveau 3']),
  [96001, 'Nieuwe naam', '2026-2027', 96001, 'Niveau 3'],
]);

const profiel = (crebo: string, titel: string, niveau: string) =>
  `<profiel nr="2" titel="${titel}" niveau="${niveau}"><creboinformatie><crebo Geldig_vanaf="2020-08-01" Datum_einde_instroom="2026-07-31" Datum_einde_opleiding="">${crebo}</crebo></creboinformatie></profiel>`;

const dossiers = (profielen: string) => `<?xml version="1.0" encoding="utf-8"?>
<sbb><domeinen/><dossiers><dossier nr="1" titel="Metaal &amp; techniek">
<dossiercrebos><dossiercrebo>23999</dossiercrebo></dossiercrebos>
<profielen>${profielen}</profielen></dossier></dossiers></sbb>`;

const vak = (cells: readonly string[]) =>
  `<row>${cells.map((cell) => `<entry><al>${cell}</al></entry>`).join('')}</row>`;
const HEADS = 'Wettelijke vaknaam|Roepnaam|Afk.|BB|BB|KB|GL|TL|Examenjaar vanaf|t/m|Bezemklas in'.split('|');

const codetabel = (rows: readonly (readonly string[])[]) => `<?xml version="1.0"?>
<toestand><regeling><bijlage><kop><titel>Bijlage VI</titel></kop><table><tgroup cols="11">
<thead>${vak(HEADS)}</thead><tbody>${rows.map(vak).join('\n')}</tbody></tgroup></table></bijlage></regeling></toestand>`;

const vakrow = (naam: string, code: string, tm = '') => [naam, '', 'x', code, '', code, '', '', '2020', tm, ''];

const codes = [
  ...Array.from({ length: 60 }, (_, i) => vakrow(`verzonnen taal ${i}`, String(9000 + i))),
  ['Profielmodule bouwen'],
  vakrow('verzonnen module', '9998'),
  ['Beroepsgerichte keuzevakken bouwen'],
  vakrow('schoonmetselwerk', '1206', '2028'),
  ...Array.from({ length: 60 }, (_, i) => vakrow(`verzonnen keuzevak ${i}`, String(9100 + i))),
];

const ROUTE = `school s "S" { leerwegen kb profielen bwi }
route r "R" {
  status actief
  cohort 2026-2027
  van kb profiel bwi bij s
  naar mbo 3 bol kwalificatie 96000
  jaar 1 {
    keuzevak verzonnen-keuzevak-3 100 uur
  }
}
`;

describe('leerroute catalogus bijwerken, lists of SBB and DUO', () => {
  // What a run adds to the catalogue would stay for the next test.
  afterEach(() => vulAan([]));

  const project = (files: Readonly<Record<string, string | Uint8Array>>) => {
    const cwd = folder({ 'leerroute.json': '{"peildatum": "2026-11-01"}', 'r.route': ROUTE });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    return cwd;
  };
  const update = (cwd: string, ...files: readonly string[]) =>
    leerroute(['catalogus', 'bijwerken', '--write', ...files], { cwd });
  const written = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'leerroute-catalogus.json'), 'utf8'));
  const findings = async (cwd: string, rule: string) => {
    const { stdout } = await leerroute(['check', '--format', 'json'], { cwd });
    const all: { rule: string; message: string }[] = JSON.parse(stdout).findings;
    return all.filter((finding) => finding.rule === rule).map(({ message }) => message);
  };

  it('reads a crebolijst: name, level by the kind of opleiding, no dossiers', async () => {
    const cwd = project({
      'crebo.xlsx': crebolijst([['Met harde spatie', '96300\u00a0', '', 'Basisberoepsopleiding']]),
    });
    const { stdout, stderr } = await update(cwd, 'crebo.xlsx');
    assert.equal(stderr, '');
    assert.match(stdout, /SBB, crebolijst\n {2}kwalificaties: 211 rijen, 211 nieuw/);
    const { kwalificaties } = written(cwd);
    assert.deepEqual(kwalificaties.rijen.at(-1), {
      crebo: '96300',
      naam: 'Met harde spatie',
      niveau: 2,
      leerwegen: [],
    });
  });

  it('reads the koppeltabel: what replaces a code is told, kept and found by the check', async () => {
    const cwd = project({ 'crebo.xlsx': crebolijst(), 'koppel.xlsx': koppeltabel });
    await update(cwd, 'crebo.xlsx');
    assert.deepEqual(await findings(cwd, 'crebo-bekend-en-geldig'), []);
    const { stdout } = await update(cwd, 'koppel.xlsx');
    assert.match(stdout, /210 rijen, 0 nieuw, 1 met een andere naam, 1 eindigen/);
    assert.match(stdout, /- 96000 Verzonnen opleiding 0: opgevolgd door 96900/);
    assert.match(stdout, /~ 96001 Verzonnen opleiding 1 → Nieuwe naam/);
    const [message] = await findings(cwd, 'crebo-bekend-en-geldig');
    assert.match(message ?? '', /opgevolgd door 96900/);
  });

  it('reads the kwalificatiedossiers: until when a code can be begun with', async () => {
    const cwd = project({ 'd.xml': dossiers(profiel('96000', 'Monteur', '3')) });
    const { stdout } = await update(cwd, 'd.xml');
    assert.match(stdout, /\+ 96000 Monteur\n {4}- 96000 Monteur: beginnen kan t\/m 2026-07-31/);
    assert.equal(written(cwd).kwalificaties.rijen[0].dossier, 'Metaal & techniek');
    const [message] = await findings(cwd, 'crebo-bekend-en-geldig');
    assert.match(message ?? '', /tot en met 2026-07-31 beginnen/);
  });

  it('reads the code table of DUO: new keuzevakken and subjects, and last exam years', async () => {
    const cwd = project({ 'bwb.xml': codetabel(codes) });
    assert.notDeepEqual(await findings(cwd, 'keuzevak-bestaat'), []);
    const { stdout } = await update(cwd, 'bwb.xml');
    assert.match(stdout, /121 rijen, 120 nieuw, 0 met een andere naam, 1 eindigen/);
    assert.match(stdout, /- 1206 schoonmetselwerk: t\/m examenjaar 2028/);
    const { rijen } = written(cwd).vakken;
    assert.deepEqual(
      rijen.find(({ duo }: { duo: string }) => duo === '9103'),
      {
        duo: '9103',
        naam: 'verzonnen keuzevak 3',
        soort: 'keuzevak',
        leerwegen: ['bb', 'kb'],
        vanaf: 2020,
      },
    );
    assert.equal(
      rijen.some(({ duo }: { duo: string }) => duo === '9998'),
      false,
    );
    assert.deepEqual(await findings(cwd, 'keuzevak-bestaat'), []);
    assert.match((await update(cwd, 'bwb.xml')).stdout, /Niets nieuws/);
  });

  it('reads instellingen of DUO and units of RIO as tables', async () => {
    const head = 'PROVINCIE;INSTELLINGSCODE;INSTELLINGSNAAM;PLAATSNAAM;MBO INSTELLINGSSOORT - CODE';
    const rows = Array.from({ length: 45 }, (_, i) => `X;${String(i + 10)}QQ;Verzonnen college ${i};Dorp;ROC`);
    const units = Array.from({ length: 220 }, (_, i) => `K${i + 7000};Verzonnen deel ${i};;240;SBU;`);
    const cwd = project({
      'mbo.csv': [head, ...rows].join('\r\n'),
      'delen.csv': ['AFKORTING;VOLLEDIGE_NAAM;NIVEAU;STUDIELAST;STUDIELASTEENHEID;EINDDATUM', ...units].join('\n'),
    });
    const { stdout } = await update(cwd, 'mbo.csv', 'delen.csv');
    assert.match(stdout, /mbo-instellingen: 45 rijen, 45 nieuw/);
    assert.match(stdout, /keuzedelen: 220 rijen, 220 nieuw/);
    assert.deepEqual(written(cwd).keuzedelen.rijen[0], { code: 'K7000', naam: 'Verzonnen deel 0', sbu: 240 });
  });

  const bomb = () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) });
    assert.ok(bytes.length < 200_000);
    return bytes;
  };
  /** The same, but its directory says that it unpacks to a hundred bytes. */
  const lyingBomb = () => {
    const bytes = bomb();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    return bytes;
  };

  for (const [name, content, message] of [
    ['bom.xlsx', bomb, /veel groter dan welke lijst ook/],
    ['liegt.xlsx', lyingBomb, /geen leesbare Excel-map/],
    ['half.xlsx', () => crebolijst().slice(0, 2000), /geen leesbare Excel-map/],
    [
      'anders.xlsx',
      () =>
        workbook([
          ['Naam', 'Adres'],
          ['a', 'b'],
        ]),
      /De eerste regel is: Naam, Adres/,
    ],
    [
      'kort.xlsx',
      () =>
        workbook([
          ['Crebonummer', 'Naam', 'Niveau'],
          [96000, 'x', 2],
        ]),
      /maar 1 kwalificaties/,
    ],
    ['half.xml', () => dossiers(profiel('96000', 'x', '3')).slice(0, 300), /geen XML-lijst .* niet heel/],
    ['leeg.xml', () => '<sbb><dossiers/></sbb>', /maar 0 kwalificaties/],
    ['pagina.xml', () => '<html><body>Niet gevonden</body></html>', /geen XML-lijst/],
    ['scheef.xml', () => dossiers(profiel('9600', 'x', '3')), /1 rijen die niet passen/],
    ['kort-bwb.xml', () => codetabel(codes.slice(0, 20)), /maar 20 vakken/],
    ['relaties.csv', () => 'VANOPLEIDINGSEENHEIDID;NAAROPLEIDINGSEENHEIDID\n1;2', /koppelt keuzedelen/],
    ['groepen.csv', () => 'AFKORTING;VOLLEDIGENAAM\n23045;Betonboren', /alleen dossiers/],
    ['module.json', () => '[{"prefix":"P/PIE/01","title":"Ontwerpen"}]', /profielen of profielmodules/],
  ] as const)
    it(`refuses ${name} in one line and writes nothing`, async () => {
      const cwd = project({ [name]: content() });
      const { exitCode, stdout, stderr } = await update(cwd, name);
      assert.deepEqual([exitCode, stdout, stderr.trimEnd().split('\n').length], [2, '', 1], stderr);
      assert.match(stderr, message);
    });

  it('leaves entities that a file declares itself as they are', async () => {
    const xml = dossiers(profiel('96000', '&a;&a;', '3')).replace('<sbb>', '<!DOCTYPE sbb [<!ENTITY a "aaaa">]><sbb>');
    const cwd = project({ 'd.xml': xml });
    const { stdout } = await update(cwd, 'd.xml');
    assert.match(stdout, /\+ 96000 &a;&a;/);
  });
});
