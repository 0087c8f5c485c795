import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  modules,
  zoekKeuzedeel,
  zoekKeuzevak,
  zoekKwalificatie,
  zoekModule,
  zoekProfiel,
  zoekVak,
} from '@leerroute/catalogue';

const zoekers: Readonly<Record<string, (naam: string) => { soort: string }>> = {
  vak: zoekVak,
  profiel: zoekProfiel,
  profielvak: zoekProfiel,
  module: (naam) => zoekModule(naam),
  keuzevak: zoekKeuzevak,
  keuzedeel: zoekKeuzedeel,
  kwalificatie: zoekKwalificatie,
};

describe('the names in examples/', () => {
  const map = join(import.meta.dirname, '..', '..', '..', 'examples');
  const namen = new Set<string>();
  for (const bestand of readdirSync(map, { recursive: true, encoding: 'utf8' })) {
    if (!bestand.endsWith('.route')) continue;
    const tekst = readFileSync(join(map, bestand), 'utf8').replace(/"[^"\n]*"|\/\*[\s\S]*?\*\/|\/\/.*/g, '""');
    for (const [, soort, naam] of tekst.matchAll(/\b(\w+) ([\wÀ-ÿ-]+)/g)) {
      if (soort && naam && Object.hasOwn(zoekers, soort)) namen.add(`${soort} ${naam}`);
    }
  }

  it('are read at all', () => {
    assert.ok(namen.size > 30, [...namen].join(', '));
  });

  it('all stand for one thing', () => {
    for (const gebruik of namen) {
      const [soort = '', naam = ''] = gebruik.split(' ');
      assert.equal(zoekers[soort]?.(naam).soort, 'gevonden', gebruik);
    }
  });

  it('cover the modules of pie', () => {
    for (const { catalogusnaam } of modules('pie')) assert.ok(namen.has(`module ${catalogusnaam}`), catalogusnaam);
  });
});
