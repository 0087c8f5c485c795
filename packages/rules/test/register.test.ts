import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { regelkoppen } from '@leerroute/rules';
import { gegenereerd } from '../../../scripts/regels.ts';

describe('het register van regels', () => {
  for (const [pad, inhoud] of Object.entries(gegenereerd()))
    it(`${pad} is bij; maak het met node scripts/regels.ts`, () => {
      assert.equal(readFileSync(new URL(`../../../${pad}`, import.meta.url), 'utf8'), inhoud);
    });

  it('elk bestand heet als de regel die erin staat', () => {
    const bestanden = [
      ...(gegenereerd()['packages/rules/src/regels.generated.ts'] ?? '').matchAll(/regels\/(.+)\.ts/g),
    ];
    assert.deepEqual(
      bestanden.map(([, id]) => id),
      [...regelkoppen.keys()],
    );
  });
});
