import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vulAan } from '@leerroute/catalogue';
import { folder, leerroute } from './support.ts';

const many = (count: number, row: (i: number) => unknown): string =>
  JSON.stringify(Array.from({ length: count }, (_, i) => row(i)));

const unit = (i: number) => ({
  afkorting: `K${String(i + 9000)}`,
  volledigeNaam: `Verzonnen keuzedeel ${i}`,
  studielast: 240,
  studielasteenheid: 'SBU',
});

const ROUTE = `route r "R" {
  jaar 1 {
    keuzevak verzonnen-vak-31 100 uur
  }
}
`;

const slo = (i: number) => {
  const profile = ['PIE', 'BWI'][i % 2];
  return { id: `x${i}`, prefix: `K/${profile}/${String((i >> 1) + 30)}`, title: `Verzonnen vak ${i}` };
};

const offer = (rows: readonly string[]) =>
  ['ERKENDEOPLEIDINGSCODE;OPLEIDINGSEENHEID_NAAM;MBONIVEAU;KWALIFICATIEDOSSIER;LEERTRAJECT', ...rows].join('\r\n');

const many5 = Array.from({ length: 300 }, (_, i) => `${90000 + i};Verzonnen opleiding ${i};NIVEAU_2;Dossier;BOL`);

describe('leerroute catalogus bijwerken', () => {
  // What a run adds to the catalogue would stay for the next test.
  afterEach(() => vulAan([]));

  const knowsKeuzevak = async (cwd: string) => {
    const { stdout } = await leerroute(['check', '--format', 'json'], { cwd });
    return !stdout.includes('"keuzevak-bestaat"');
  };

  it('shows what is new, writes it only when asked, and then the check knows it', async () => {
    const cwd = folder({
      'leerroute.json': '{}',
      'r.route': ROUTE,
      'rio.json': many(250, unit),
      'keuzevak.json': many(120, slo),
    });
    assert.equal(await knowsKeuzevak(cwd), false);
    const shown = await leerroute(['catalogus', 'bijwerken', 'rio.json'], { cwd });
    assert.equal(shown.exitCode, 0);
    assert.match(shown.stdout, /keuzedelen: 250 rijen, 250 nieuw, 0 met een andere naam/);
    assert.match(shown.stdout, /\+ K9000 Verzonnen keuzedeel 0\n/);
    assert.match(shown.stdout, /… en nog 235/);
    assert.match(shown.stdout, /nog niets geschreven/);
    assert.equal(await knowsKeuzevak(cwd), false);

    const written = await leerroute(
      ['catalogus', 'bijwerken', '--write', '--peildatum', '2026-11-01', 'rio.json', 'keuzevak.json'],
      {
        cwd,
      },
    );
    assert.match(written.stdout, /Geschreven in .*leerroute-catalogus\.json/);
    const { keuzedelen } = JSON.parse(readFileSync(join(cwd, 'leerroute-catalogus.json'), 'utf8'));
    assert.deepEqual([keuzedelen.peildatum, keuzedelen.rijen.length], ['2026-11-01', 250]);
    assert.deepEqual(keuzedelen.rijen[1], { code: 'K9001', naam: 'Verzonnen keuzedeel 1', sbu: 240 });
    assert.equal(await knowsKeuzevak(cwd), true);
    const again = await leerroute(['catalogus', 'bijwerken', 'rio.json'], { cwd });
    assert.match(again.stdout, /Niets nieuws/);
  });

  it('reads the offer of DUO in Windows-1252, adds up its leerwegen and keeps what an earlier run wrote', async () => {
    const rows = [
      ...many5,
      '25308;Monteur;2;Metaal;BOL',
      '25308;Monteur;2;Metaal;BBL',
      '99999;Conci\u00ebrge;3;Zorg;BBL',
    ];
    const cwd = folder({ 'leerroute.json': '{}', 'r.route': ROUTE, 'rio.json': many(250, unit) });
    writeFileSync(join(cwd, 'aanbod.csv'), Buffer.from(offer(rows), 'latin1'));
    await leerroute(['catalogus', 'bijwerken', '--write', 'rio.json'], { cwd });
    const { stdout } = await leerroute(['catalogus', 'bijwerken', '--write', 'aanbod.csv'], { cwd });
    assert.match(stdout, /kwalificaties: 302 rijen, 301 nieuw, 1 met een andere naam/);
    assert.match(stdout, /~ 25308 .+ → Monteur/);
    const { kwalificaties, keuzedelen } = JSON.parse(readFileSync(join(cwd, 'leerroute-catalogus.json'), 'utf8'));
    assert.equal(keuzedelen.rijen.length, 250);
    const byCrebo = new Map(kwalificaties.rijen.map((row: { crebo: string }) => [row.crebo, row]));
    assert.deepEqual(byCrebo.get('25308'), {
      crebo: '25308',
      naam: 'Monteur',
      niveau: 2,
      leerwegen: ['bol', 'bbl'],
      dossier: 'Metaal',
    });
    assert.equal((byCrebo.get('99999') as { naam: string }).naam, 'Conciërge');
  });

  it('reads places of schools and keuzevakken of SLO, and leaves schools without vmbo out', async () => {
    const school = (i: number, kind: string) =>
      `${String(i % 90).padStart(2, '0')}ZZ${String(Math.floor(i / 90)).padStart(2, '0')};Verzonnen school ${i};Dorp;${kind}`;
    const lines = Array.from({ length: 220 }, (_, i) => school(i, 'VBO/MAVO'));
    const head = 'VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM;ONDERWIJSSTRUCTUUR';
    const cwd = folder({
      'leerroute.json': '{}',
      'r.route': ROUTE,
      'vo.csv': [head, ...lines, school(300, 'VWO')].join('\n'),
      'keuzevak.json': many(70, slo),
    });
    const { stdout } = await leerroute(['catalogus', 'bijwerken', 'vo.csv'], { cwd });
    assert.match(stdout, /vestigingen van scholen: 220 rijen, 220 nieuw/);
    const few = await leerroute(['catalogus', 'bijwerken', 'keuzevak.json', '--taal', 'en'], { cwd });
    assert.deepEqual([few.exitCode, few.stdout], [2, '']);
    assert.match(few.stderr, /has only 70 keuzevakken; at least 100 are expected/);
  });

  for (const [name, text, message] of [
    ['tekst.txt', 'zomaar een tekst', /geen lijst die hier wordt herkend/],
    ['leeg.json', '[]', /geen lijst die hier wordt herkend/],
    ['half.json', '[{"afkorting":', /geen lijst die hier wordt herkend/],
    ['kort.csv', offer(many5.slice(0, 20)), /maar 20 kwalificaties/],
    ['scheef.csv', offer([...many5, ...many5.map((row) => row.replace(/^\d+/, 'x'))]), /300 rijen die niet passen/],
  ] as const)
    it(`refuses ${name} in one line and writes nothing`, async () => {
      const cwd = folder({ 'leerroute.json': '{}', 'r.route': ROUTE, [name]: text });
      const { exitCode, stdout, stderr } = await leerroute(['catalogus', 'bijwerken', '--write', name], { cwd });
      assert.deepEqual([exitCode, stdout, stderr.trimEnd().split('\n').length], [2, '', 1]);
      assert.match(stderr, message);
    });

  it('ends with 2 for a task, a file or an addition that is not there or not readable', async () => {
    const cwd = folder({ 'leerroute.json': '{}', 'r.route': ROUTE, 'leerroute-catalogus.json': '{"keuzedelen": 3}' });
    for (const argv of [['wissen'], ['bijwerken'], ['bijwerken', 'weg.csv'], ['bijwerken', 'r.route']]) {
      const { exitCode, stderr } = await leerroute(['catalogus', ...argv], { cwd });
      assert.deepEqual([exitCode, stderr.trimEnd().split('\n').length], [2, 1], stderr);
    }
    const { exitCode, stdout } = await leerroute(['check'], { cwd });
    assert.equal(exitCode, 2);
    assert.match(stdout, /leerroute-catalogus\.json/);
  });
});
