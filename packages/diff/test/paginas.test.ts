import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { vergelijk } from '@leerroute/diff';
import { SOORTEN } from '../src/soorten/register.ts';
import { projectVan } from './project.ts';

const MAP = new URL('../../../docs/wijzigingen/', import.meta.url);

/** The part of a page under a heading of level two, without the heading. */
function deel(pagina: string, kop: string): string {
  return pagina.split(/^## /m).find((stuk) => stuk.startsWith(`${kop}\n`)) ?? '';
}

function blok(pagina: string, naam: string): string {
  const tekst = pagina.match(new RegExp(`^\`\`\`route ${naam}\\n([\\s\\S]*?)^\`\`\`$`, 'm'))?.[1];
  assert.ok(tekst, `no block \`route ${naam}\``);
  return tekst;
}

const opDag = (voor: string, na: string) => {
  const [oud, nieuw] = [projectVan({ 'voorbeeld.route': voor }), projectVan({ 'voorbeeld.route': na })];
  for (const { fouten } of [...oud.bestanden, ...nieuw.bestanden]) assert.deepEqual(fouten, []);
  return vergelijk(oud, nieuw, { peildatum: '2026-11-23' });
};

describe('the pages of the kinds of change', () => {
  it('are there for every kind, and for nothing else', () => {
    const paginas = readdirSync(MAP).map((bestand) => bestand.replace(/\.md$/, ''));
    assert.deepEqual(paginas.sort(), SOORTEN.map(({ id }) => id).sort());
  });

  for (const { id, niveau, spiegel } of SOORTEN)
    it(`${id}: the example is exactly this change, and undone it is ${spiegel}`, () => {
      const pagina = readFileSync(new URL(`${id}.md`, MAP), 'utf8');
      const [voor, na] = [blok(pagina, 'voor'), blok(pagina, 'na')];
      const [wijziging, ...meer] = opDag(voor, na);
      assert.deepEqual([wijziging?.soort, ...meer], [id]);
      assert.deepEqual(
        opDag(na, voor).map(({ soort }) => soort),
        [spiegel],
      );

      const akkoord = wijziging?.klassen.map((klasse) => `\`${klasse}\``).join(', ') || 'niemand';
      assert.ok(
        pagina.includes(`\nNiveau: \`${niveau}\`. Akkoord in het voorbeeld: ${akkoord}.\n`),
        'level and classes',
      );
      assert.ok(pagina.includes(`\n> ${wijziging?.message.nl}\n`), 'the sentence');
      for (const kop of ['Wat', 'Wie moet akkoord geven, en waarom', 'English', 'Voorbeelden'])
        assert.ok(deel(pagina, kop), kop);
      if (spiegel !== id) assert.ok(pagina.includes(`](${spiegel}.md)`), 'link to the inverse');
    });
});
