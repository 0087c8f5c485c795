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

  it('de lijst in docs/regels noemt elke regel één keer, met een link naar zijn pagina', () => {
    const lijst = gegenereerd()['docs/regels/README.md'] ?? '';
    const genoemd = [...lijst.matchAll(/^\| \[.+\]\((.+)\.md\) \| `(.+?)` \|/gm)].map(([, pagina, id]) => {
      assert.equal(pagina, id);
      return id;
    });
    assert.deepEqual(genoemd.toSorted(), [...regelkoppen.keys()].toSorted());
  });

  it('onder Praktijk staat geen fout, en onder Wet alleen wat op een bron rust', () => {
    const [, wet = '', praktijk = ''] = (gegenereerd()['docs/regels/README.md'] ?? '').split(/^## /m);
    assert.match(wet, /^Wet\n[\s\S]*\(bot-onder-norm\.md\)/);
    assert.doesNotMatch(wet, /\| {2}\|$/m);
    assert.match(praktijk, /^Praktijk\n[\s\S]*\(groep-klein\.md\)/);
    assert.doesNotMatch(praktijk, /\| fout \|/);
  });
});
