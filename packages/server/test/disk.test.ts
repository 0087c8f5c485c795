import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { leesProject, leesTekst, onleesbaarBestand, zoekProjectmap } from '../src/index.ts';

describe('reading a project from disk', () => {
  let map: string;
  const zet = (pad: string, inhoud: string | Buffer) => {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  };
  const paden = () => leesProject(map).bestanden.map((b) => b.pad);
  const foutVan = (pad: string) => leesProject(map).fouten.find((f) => f.pad === pad)?.message.nl ?? '';

  beforeEach(() => {
    map = mkdtempSync(join(realpathSync(tmpdir()), 'leerroute-'));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  it('finds the route files, sorted, with / and without the folders of tools', () => {
    for (const pad of ['b.route', 'a/z.route', 'a/notitie.txt', 'node_modules/x.route', '.git/x.route', 'dist/x.route'])
      zet(pad, '');
    deepEqual(paden(), ['a/z.route', 'b.route']);
  });

  it('leaves a project inside the project to itself', () => {
    zet('leerroute.json', '{}');
    zet('a.route', '');
    zet('regio/leerroute.json', '{}');
    zet('regio/b.route', '');
    deepEqual(paden(), ['a.route']);
    equal(leesProject(map).instellingen?.tekst, '{}');
    equal(zoekProjectmap(join(map, 'regio/diep/weg.route')), join(map, 'regio'));
    equal(zoekProjectmap(join(map, 'a.route')), map);
  });

  it('takes off a byte order mark and reads UTF-16 as editors on Windows write it', () => {
    zet('bom.route', '\uFEFFregio x');
    zet('utf16.route', Buffer.from('\uFEFFregio ï', 'utf16le'));
    deepEqual(
      leesProject(map).bestanden.map((b) => b.tekst),
      ['regio x', 'regio ï'],
    );
  });

  it('says of a file in another encoding, too large or gone what is wrong', () => {
    zet('oud.route', Buffer.from([0x67, 0x65, 0xef, 0x6e]));
    zet('groot.route', '');
    truncateSync(join(map, 'groot.route'), 10 * 1024 * 1024 + 1);
    symlinkSync(join(map, 'bestaat-niet'), join(map, 'stuk.route'));
    match(foutVan('oud.route'), /UTF-8/);
    match(foutVan('groot.route'), /10 MB/);
    match(foutVan('stuk.route'), /is er niet meer/);
    deepEqual(paden(), []);
    const gelezen = leesTekst(map, 'weg.route');
    if (!('message' in gelezen)) throw new Error('a file that is not there was read');
    equal(onleesbaarBestand(gelezen).fouten[0]?.message, gelezen.message);
  });

  it('does not walk in circles over links, and reads a linked file once', () => {
    zet('a/echt.route', '');
    symlinkSync(map, join(map, 'a/kring'));
    symlinkSync(join(map, 'a/echt.route'), join(map, 'dubbel.route'));
    symlinkSync(join(map, 'lus.route'), join(map, 'lus.route'));
    deepEqual(paden(), ['a/echt.route']);
    match(foutVan('lus.route'), /kring/);
  });

  it('reports a folder that is not there', () => {
    const { bestanden, fouten } = leesProject(join(map, 'weg'));
    deepEqual([bestanden.length, fouten[0]?.pad], [0, '.']);
  });
});
