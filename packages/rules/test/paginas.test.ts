import assert from 'node:assert/strict';
import { formatTekst } from '@leerroute/language';
import { type Finding, regelkoppen } from '@leerroute/rules';
import { regels } from '../src/regels.generated.ts';
import { bestandenVan, lees, leesPagina, paginas, pasToe, toets, type Voorbeeld, voorbeelden } from './pagina.ts';

/*
 * The page of a rule is its test: every wrong example gives exactly this finding, every right one none, and every fix leaves a
 * text that parses, is formatted in one go and is free of the finding without getting another.
 */

const KOPPEN = [
  '## Wat',
  '## Waarom',
  '## Wat nu',
  '## English',
  '### What',
  '### Why',
  '### What now',
  '## Voorbeelden',
];

function toon(findings: readonly Finding[]): string {
  return findings.map(({ severity, rule, message }) => `  ${severity} ${rule}: ${message.nl}`).join('\n');
}

/** The findings that the example is not about; the page may name rules that cannot but speak too (`met=`). */
function bijvangst(findings: readonly Finding[], id: string, voorbeeld: Voorbeeld): readonly Finding[] {
  const verwacht = voorbeeld.opties.get('met')?.split(',') ?? [];
  return findings.filter(({ rule }) => rule !== id && !verwacht.includes(rule));
}

/** A fix may leave a mere hint behind, but nothing as grave as what it mends. */
function weegt(severity: Finding['severity']): number {
  return ['info', 'warning', 'error'].indexOf(severity);
}

describe('de pagina van elke regel', () => {
  it('elke pagina hoort bij een regel', () => {
    assert.deepEqual(
      paginas().filter((id) => !regelkoppen.has(id)),
      [],
    );
  });

  for (const regel of regels)
    describe(regel.id, () => {
      const pagina = leesPagina(regel.id);
      const alle = voorbeelden(pagina);

      it('zegt in beide talen wat, waarom en wat nu, met de wet erbij', () => {
        assert.match(pagina, /^# \S/);
        const plekken = KOPPEN.map((kop) => pagina.search(new RegExp(`^${kop}$`, 'm')));
        assert.ok(
          plekken.every((plek, i) => plek > (plekken[i - 1] ?? 0)),
          `op volgorde: ${KOPPEN.join(', ')}`,
        );
        assert.match(pagina, /^## English\n\n\*\*\S.*\*\*$/m, 'onder English eerst de titel in het Engels');
        for (const { url } of regel.basis)
          assert.equal(pagina.split(`](${url})`).length - 1, 2, `in beide talen een link naar ${url}`);
        for (const oordeel of ['fout', 'goed'])
          assert.ok(
            alle.some((voorbeeld) => voorbeeld.oordeel === oordeel),
            `een voorbeeld dat ${oordeel} is`,
          );
      });

      for (const voorbeeld of alle)
        it(`${voorbeeld.oordeel} voorbeeld op regel ${voorbeeld.regel}`, () => {
          const findings = toets(bestandenVan(voorbeeld), voorbeeld);
          const eigen = findings.filter(({ rule }) => rule === regel.id);
          assert.equal(eigen.length, voorbeeld.oordeel === 'fout' ? 1 : 0, `gevonden:\n${toon(findings)}`);
          assert.equal(toon(bijvangst(findings, regel.id, voorbeeld)), '', 'en verder niets');
          for (const { message } of eigen) assert.ok(message.nl && message.en && message.nl !== message.en);
        });

      it(regel.herstelbaar ? 'heeft een herstel dat helpt en niets stukmaakt' : 'heeft geen herstel', () => {
        let aantal = 0;
        for (const voorbeeld of alle) {
          const teksten = bestandenVan(voorbeeld);
          const voor = toets(teksten, voorbeeld);
          for (const finding of voor.filter(({ rule }) => rule === regel.id))
            for (const fix of finding.fixes) {
              aantal += 1;
              const na = pasToe(teksten, fix);
              const waar = `“${fix.titel.nl}” bij het voorbeeld op regel ${voorbeeld.regel}`;
              for (const [pad, tekst] of Object.entries(na)) {
                assert.deepEqual(lees({ [pad]: tekst })[0]?.fouten, [], `${waar} geeft tekst die niet klopt`);
                const netjes = formatTekst(tekst);
                assert.ok('tekst' in netjes, `${waar} kan niet worden opgemaakt`);
                assert.deepEqual(formatTekst(netjes.tekst), netjes);
              }
              const over = toets(na, voorbeeld);
              assert.ok(!over.some(({ rule }) => rule === regel.id), `${waar} helpt niet`);
              const erbij = over.filter(({ rule }) => !voor.some((eerder) => eerder.rule === rule));
              assert.equal(toon(erbij.filter(({ severity }) => weegt(severity) >= weegt(finding.severity))), '', waar);
            }
        }
        assert.equal(aantal > 0, regel.herstelbaar);
      });
    });
});
