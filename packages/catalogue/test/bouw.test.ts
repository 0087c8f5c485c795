import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouwCatalogus } from '../../../scripts/catalogue/build.ts';
import { toonFout } from '../../../scripts/catalogue/tsv.ts';

const kamer = join(import.meta.dirname, '..');
const script = join(kamer, '..', '..', 'scripts', 'build-catalogue.ts');

const bronnen = new Map(
  readdirSync(join(kamer, 'bron')).map((bestand) => [bestand, readFileSync(join(kamer, 'bron', bestand), 'utf8')]),
);

/** The faults of a build in which one source table is another text. */
function fouten(bestand: string, wijzig: (tekst: string) => string | undefined): readonly string[] {
  const tekst = wijzig(bronnen.get(bestand) ?? '');
  assert.notEqual(tekst, bronnen.get(bestand), 'the change must change something');
  return bouwCatalogus((naam) => (naam === bestand ? tekst : bronnen.get(naam))).fouten.map(toonFout);
}

/** Replaces one cell of the row that starts with `begin`. */
const cel = (begin: string, kolom: string, waarde: string) => (tekst: string) => {
  const regels = tekst.split('\n');
  const i = regels.findIndex((regel) => regel.startsWith(begin));
  const k = (regels[0] ?? '').split('\t').indexOf(kolom);
  assert.ok(i > 0 && k >= 0, `${begin} ${kolom}`);
  return regels
    .map((regel, nummer) =>
      nummer === i
        ? regel
            .split('\t')
            .map((oud, plaats) => (plaats === k ? waarde : oud))
            .join('\t')
        : regel,
    )
    .join('\n');
};

describe('building the catalogue', () => {
  it('gives the committed data, byte for byte, every time', () => {
    const { bestanden, fouten } = bouwCatalogus((naam) => bronnen.get(naam));
    assert.deepEqual(fouten, []);
    assert.deepEqual(readdirSync(join(kamer, 'data')).sort(), [...bestanden.keys()].sort());
    for (const [bestand, tekst] of bestanden) {
      assert.equal(readFileSync(join(kamer, 'data', bestand), 'utf8'), tekst, `${bestand}: run npm run catalogue`);
    }
  });

  const gevallen: readonly (readonly [string, (tekst: string) => string | undefined, RegExp])[] = [
    ['keuzevakken.tsv', cel('1326\t', 'code_duo', '13x6'), /:26: code_duo: "13x6" is not a DUO subject code/],
    ['keuzevakken.tsv', cel('1326\t', 'code_duo', '1305'), /:26: code_duo: "1305" also stands on line 25$/],
    ['keuzevakken.tsv', cel('1326\t', 'naam', 'Plaat en  constructiewerk'), /:26: naam: .* also stands on line 25$/],
    [
      'keuzevakken.tsv',
      cel('1326\t', 'leerwegen', 'bb,bk'),
      /:26: leerwegen: "bk" is not a vmbo leerweg; known are bb/,
    ],
    ['keuzevakken.tsv', cel('1326\t', 'leerwegen', 'bb,bb'), /:26: leerwegen: "bb,bb" names a vmbo leerweg twice$/],
    ['keuzevakken.tsv', cel('1326\t', 'leerwegen', ''), /:26: leerwegen: the cell is empty$/],
    ['keuzevakken.tsv', cel('1326\t', 'profiel_duo', 'XYZ'), /:26: profiel_duo: "XYZ" is not a profile/],
    [
      'keuzevakken.tsv',
      cel('1326\t', 'code_slo', 'K/MET/99'),
      /:26: profiel_slo: "PIE" is not the profile of K\/MET\/99$/,
    ],
    ['keuzevakken.tsv', cel('1326\t', 'bron', ''), /:26: bron: the row has no source$/],
    ['keuzevakken.tsv', cel('1326\t', 'bron', 'gehoord'), /:26: bron: "gehoord" starts as none of the sources/],
    ['keuzevakken.tsv', cel('1326\t', 'examenjaar_tm', '20'), /:26: examenjaar_tm: "20" is not a year$/],
    ['keuzevakken.tsv', cel('1326\t', 'code_duo', ''), /:26: code_duo: the cell is empty$/],
    ['keuzevakken.tsv', cel('1723\t', 'code_duo', '1799'), /: status: whether "1799" is a module differs/],
    ['profielen.tsv', cel('profielvak\t1300', 'profiel', 'Techniekje'), /: profiel: "Techniekje" does not stand in/],
    [
      'profielen.tsv',
      (tekst) => tekst.replace(/.*installeren en monteren.*\n/, ''),
      /has 3 modules, a profielvak has four/,
    ],
    ['kwalificaties.tsv', cel('25308\t', 'crebo', '2530'), /: crebo: "2530" is not a crebo \(five digits\)$/],
    ['kwalificaties.tsv', cel('25308\t', 'leerweg', 'BOL,BLL'), /: leerweg: "BLL" is not a mbo leerweg/],
    [
      'kwalificaties.tsv',
      cel('25452\t', 'opvolger_crebo_afgeleid', '29999'),
      /: "29999" does not stand in this table$/,
    ],
    ['kwalificaties.tsv', cel('25452\t', 'opvolger_crebo_afgeleid', ''), /: not the last version, but no successor$/],
    ['kwalificaties.tsv', cel('25452\t', 'opvolger_crebo_afgeleid', '25452'), /go round in a circle$/],
    ['kwalificaties.tsv', cel('25308\t', 'dossier_crebo', ''), /: dossier_crebo: the kwalificatie has no dossier$/],
    ['kwalificaties.tsv', (tekst) => tekst.split('\n').slice(0, 500).join('\n'), /:500: file: 499 rows are too few/],
    ['kwalificaties.tsv', () => undefined, /kwalificaties.tsv:1: file: the file is missing$/],
    ['keuzedelen.tsv', cel('K0022\t', 'code', 'K22'), /: code: "K22" is not a keuzedeel code/],
    ['keuzedelen.tsv', cel('K0022\t', 'sbu', '200'), /: sbu: "200" is not a size in hours/],
    ['keuzedelen.tsv', cel('K0022\t', 'zekerheid', 'vast'), /: zekerheid: "vast" is not one of hoog, midden, laag$/],
    ['koppeling.tsv', cel('K0008\t', 'keuzedeel', 'K9999'), /:2: keuzedeel: "K9999" does not stand in keuzedelen.tsv$/],
    ['koppeling.tsv', cel('K0008\t', 'crebo', '29999'), /:2: crebo: "29999" does not stand in kwalificaties.tsv$/],
    ['koppeling.tsv', cel('K0008\t', 'kwalificatie', 'Iets'), /:2: kwalificatie: differs from kwalificaties.tsv$/],
    [
      'koppeling.tsv',
      (tekst) => tekst + (tekst.split('\n')[1] ?? ''),
      /:557: keuzedeel: the same offer also stands on line 2$/,
    ],
    ['scholen.tsv', cel('mbo\t00GT', 'brin', '0GT'), /: brin: "0GT" is not a BRIN/],
    ['scholen.tsv', cel('vo\t14WL', 'vestigingscode', '14XX00'), /: vestigingscode: does not belong to BRIN 14WL$/],
    ['avo-vakken.tsv', cel('0153\t', 'status', 'soms'), /: status: "soms" is not one of actueel, vervallen$/],
    ['avo-vakken.tsv', (tekst) => tekst.replace('naam', 'vaknaam'), /:1: header: .* should have naam as column 3$/],
    ['avo-vakken.tsv', cel('0153\t', 'bezem_in', '2026\textra'), /: row: the row has 11 cells, the header 10$/],
    ['avo-vakken.tsv', cel('0153\t', 'naam', ' wiskunde'), /: naam: blanks at the start or the end$/],
    ['roepnamen.tsv', cel('0063\t', 'code', '9999'), /: code: "9999" does not stand in avo-vakken.tsv$/],
    ['roepnamen.tsv', cel('0063\t', 'naam', 'Duits!'), /: naam: "Duits!" is not an identifier in lower case$/],
    [
      'bronnen.tsv',
      (tekst) => tekst.replace('2025-08-28\tofficieel', 'ooit\tofficieel'),
      /: peildatum: "ooit" is not a year, month or day$/,
    ],
    ['lijsten.tsv', cel('scholen\t', 'zekerheid', 'heel'), /: zekerheid: "heel" is not one of officieel/],
    ['lijsten.tsv', cel('scholen\t', 'bestand', 'school'), /scholen.tsv:107: file: the list is not in lijsten.tsv$/],
    ['lijsten.tsv', cel('scholen\t', 'minimum', ''), /: minimum: the cell is empty$/],
  ];

  for (const [bestand, wijzig, verwacht] of gevallen) {
    it(`refuses ${bestand}${String(verwacht).slice(1, -1)}`, () => {
      const gemeld = fouten(bestand, wijzig);
      assert.ok(
        gemeld.some((fout) => verwacht.test(fout)),
        gemeld.join('\n') || 'nothing was refused',
      );
    });
  }

  it('reads a table from a Windows editor the same', () => {
    const dos = (naam: string) => bronnen.get(naam)?.replace(/^/, '\uFEFF').replaceAll('\n', '\r\n');
    const { bestanden, fouten } = bouwCatalogus(dos);
    assert.deepEqual(fouten, []);
    assert.equal(
      bestanden.get('scholen.json'),
      bouwCatalogus((naam) => bronnen.get(naam)).bestanden.get('scholen.json'),
    );
  });
});

describe('npm run catalogue', () => {
  const map = mkdtempSync(join(tmpdir(), 'catalogus-'));
  after(() => rmSync(map, { recursive: true }));
  const draai = (...opties: string[]) => spawnSync(process.execPath, [script, ...opties], { encoding: 'utf8' });

  it('with --check finds the committed data right, and a changed file wrong', () => {
    assert.equal(draai('--check').status, 0);
    const uit = join(map, 'data');
    cpSync(join(kamer, 'data'), uit, { recursive: true });
    writeFileSync(join(uit, 'scholen.json'), '{}');
    const { status, stderr } = draai('--check', '--uit', uit);
    assert.equal(status, 1);
    assert.match(stderr, /^scholen\.json: differs/);
    assert.equal(readFileSync(join(uit, 'scholen.json'), 'utf8'), '{}');
  });

  it('writes nothing where a row is refused, and gives one line for it', () => {
    const bron = join(map, 'bron');
    cpSync(join(kamer, 'bron'), bron, { recursive: true });
    const tekst = bronnen.get('keuzevakken.tsv') ?? '';
    writeFileSync(join(bron, 'keuzevakken.tsv'), cel('1326\t', 'leerwegen', 'bb,xx')(tekst));
    const { status, stderr } = draai('--bron', bron, '--uit', join(map, 'uit'));
    assert.equal(status, 1);
    assert.equal(stderr, 'keuzevakken.tsv:26: leerwegen: "xx" is not a vmbo leerweg; known are bb, kb, gl, tl\n');
    assert.ok(!readdirSync(map).includes('uit'));
  });

  it('tells how it is used where it does not understand', () => {
    const { status, stderr } = draai('--onzin');
    assert.equal(status, 2);
    assert.match(stderr, /--check/);
  });
});
