import assert from 'node:assert/strict';
import { keuzevakken } from '@leerroute/catalogue';
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check, type Finding } from '@leerroute/rules';

function vind(regel: string, route: string): readonly Finding[] {
  const bestand = readBestand('proef.route', route);
  assert.deepEqual(bestand.fouten, []);
  return check(maakProject([bestand]), { peildatum: '2026-11-23' }).filter(({ rule }) => rule === regel);
}

const kop = `soort doorlopend
  status actief
  cohort 2026-2027
  van bb profiel pie
  naar mbo 2 bol kwalificatie 25308 studieduur 2 jaar`;

describe('regels over leerlingpaden', () => {
  it('noemen het pad, de getallen en het artikel', () => {
    const [finding] = vind(
      'uren-totaal-onder-norm',
      `route r {
  ${kop}
  jaar 1 { vak nederlands 1000 uur }
  jaar 2 {
    kies 2 uit {
      keuzevak booglasprocessen 470 uur
      keuzevak domotica-en-automatisering 470 uur
      keuzevak dakbedekking 500 uur
      keuzevak drinkwater-en-sanitair 500 uur
    }
  }
  jaar 3 {
    beslismoment b {
      keuze bol "Verder in de bol" { bpv 1000 uur }
      keuze weg "Weg" { overstap naar werk }
    }
  }
}`,
    );
    assert.ok(finding);
    assert.ok(
      finding.message.nl.startsWith(
        'Wie Booglasprocessen, Domotica en automatisering en Verder in de bol kiest, komt uit op 2\u202F940 uur; de norm voor een route van 3 jaar bol is voor cohort 2026-2027 3\u202F000 uur (WVO 2.107h).',
      ),
      finding.message.nl,
    );
    assert.deepEqual(finding.pad, ['Booglasprocessen', 'Domotica en automatisering', 'Verder in de bol']);
    assert.match(finding.basis[0]?.url ?? '', /BWBR0044212\/2026-08-01#Artikel2\.107h$/);
  });

  it('een pad naar de bbl wordt naar de norm voor bbl beoordeeld', () => {
    const met = (bpv: number) =>
      vind(
        'bpv-onder-norm',
        `route r {
  ${kop}
  jaar 1 { vak nederlands 1000 uur }
  jaar 2 { vak nederlands 1000 uur }
  jaar 3 {
    beslismoment b {
      keuze bol { bpv 250 uur }
      keuze bbl "Naar de bbl" {
        leerweg bbl
        bpv ${bpv} uur
      }
    }
  }
}`,
      );
    assert.deepEqual(met(610), []);
    assert.deepEqual(met(600)[0]?.pad, ['Naar de bbl']);
  });

  const namen = keuzevakken()
    .slice(0, 30)
    .map((vak) => `keuzevak ${vak.catalogusnaam} 100 uur`)
    .join('\n');

  it('tellen een keuzevak dat twee keer gekozen kan worden één keer, ook bij veel keuzes', () => {
    const groepen = (aantal: number) => `kies ${aantal} uit { ${namen} }\n`.repeat(2);
    const met = (aantal: number) =>
      vind('keuzevakken-aantal', `route r {\n ${kop}\n jaar 1 { }\n jaar 2 { ${groepen(aantal)} }\n jaar 3 { }\n}`);
    assert.match(met(3)[0]?.message.nl ?? '', /heeft 3 verschillende keuzevakken/);
    assert.deepEqual(met(4), []);
  });

  it('tien groepen van dertig en acht beslissingen geven één pad per regel', () => {
    const groepen = `kies 1 uit { ${namen} }\n`.repeat(10);
    const beslissingen = Array.from(
      { length: 8 },
      (_, i) => `beslismoment b${i} { keuze links { bpv ${i} uur } keuze rechts { leerweg bbl bpv ${2 * i} uur } }`,
    ).join('\n');
    const tekst = `route r {\n ${kop}\n jaar 1 { }\n jaar 2 { ${groepen} }\n jaar 3 { ${beslissingen} }\n}`;
    assert.match(vind('keuzevakken-aantal', tekst)[0]?.message.nl ?? '', /heeft 1 keuzevak;/);
    assert.equal(vind('bpv-onder-norm', tekst).length, 1);
  });
});
