import assert from 'node:assert/strict';
import { boomVan } from '../src/bomen/declaratie.ts';
import { Namen } from '../src/bomen/namen.ts';
import { alleKnopen } from '../src/knoop.ts';
import { type Actie, past } from '../src/soort.ts';
import { SOORTEN } from '../src/soorten/register.ts';
import { projectVan } from './project.ts';

const OMGEKEERD: Readonly<Record<Actie, Actie>> = {
  toegevoegd: 'vervallen',
  vervallen: 'toegevoegd',
  verhoogd: 'verlaagd',
  verlaagd: 'verhoogd',
  gewijzigd: 'gewijzigd',
  verplaatst: 'verplaatst',
};

/** Every statement of the language once. */
const ALLES = `
regio r "R" { partners s doel "d" projectleider "p" overleg elke vr 13:30 "o" project "P" 5 uur vo toelichting "t" }
school s "S" { brin 25LX plaats "P" bestuur "B" leerwegen bb profielen pie erkend leerbedrijf toelichting "t"
  locatie l "L" { vestiging 25LX00 plaats "P" faciliteiten "f" reistijd 5 min naar i.l toelichting "t" } }
instelling i "I" { locatie l "L" biedt kwalificatie 25308 "K" bol op l }
kwalificatie 25308 "K" niveau 2 { kerntaak B1-K1 "T" { werkproces B1-K1-W1 "W" } }
regeling g "G" { looptijd 2020-01-01 t/m 2023-12-31 bedrag 1000 euro betaald door i }
samenwerkingsovereenkomst o "O" { tussen s, i getekend 2021-03-01 looptijd 2021-08-01 t/m 2026-07-31 regelt leiding "x" }
/** b */
route x "X" {
  soort doorlopend status actief regio r cohort 2026-2027 t/m 2027-2028
  van bb profiel pie bij s
  naar mbo 2 bol kwalificatie 25308 "K" studieduur 2 jaar bij i
  verwantschap "v" overeenkomst o vmbo-examen volledig urennorm oud besluit "b" gemeld door s op 2021-09-15
  groep 8 t/m 16 leerlingen vervangt y
  jaar 1 "J" {
    rooster ma t/m vr op s.l ingeschreven bij s leerweg bol overleg elke vr 13:30
    profielvak pie 300 uur { module ontwerpen-en-maken dekt B1-K1-W1 telt als keuzedeel K0022 afgestemd met i toelichting "t" }
    generiek nederlands 2F 40 uur elke vr op s.l bij i door team begeleid door mbo-4-student in periode 2 vakoverstijgend onbegeleid
    kies 1 uit "k" { keuzevak booglasprocessen 100 uur }
    beslismoment m "M" na 10 weken { criterium "c" keuze a "A" { leerweg bbl kwalificatie 25308 } keuze b "B" { overstap naar mbo 2 } }
    examen ce nederlands in tijdvak 1
    diploma vmbo bb
    overstap naar mbo 2 "z" bij i niet-verwant
  }
  vervolg mbo 3 bol of bbl "d"
  borging { bestuur "b" management "m" team "t" projectleider "p" overleg elke vr 13:30 evaluatie 2022-06-15 financiering g }
}
route y { }
`;

describe('the register of kinds', () => {
  it('has an inverse for every kind, of which the inverse is the kind itself', () => {
    const perId = new Map(SOORTEN.map((soort) => [soort.id, soort]));
    assert.equal(perId.size, SOORTEN.length, 'an id is used twice');
    for (const soort of SOORTEN) {
      const spiegel = perId.get(soort.spiegel);
      assert.equal(spiegel?.spiegel, soort.id);
      assert.equal(spiegel?.actie, OMGEKEERD[soort.actie]);
      assert.deepEqual(spiegel?.over, soort.over);
    }
  });

  it('has a kind for everything that can be stated, come, go or change', () => {
    const project = projectVan({ 'alles.route': ALLES });
    assert.deepEqual(
      project.bestanden.flatMap(({ fouten }) => fouten.map(({ message }) => message.nl)),
      [],
    );
    const namen = new Namen(project, new Map());
    const onbekend = new Set<string>();
    for (const declaratie of project.bestanden.flatMap(({ declaraties }) => declaraties)) {
      const wortel = boomVan(declaratie, namen);
      const ouder = new Map([...alleKnopen(wortel)].flatMap((k) => k.kinderen.map((kind) => [kind, k] as const)));
      for (const knoop of alleKnopen(wortel)) {
        const om = { oudeOuder: ouder.get(knoop), nieuweOuder: ouder.get(knoop) };
        const bekend = (verschil: Parameters<typeof past>[1]) => SOORTEN.some((soort) => past(soort, verschil));
        if (!bekend({ actie: 'toegevoegd', nieuw: knoop, ...om })) onbekend.add(`${knoop.soort} toegevoegd`);
        if (!bekend({ actie: 'vervallen', oud: knoop, ...om })) onbekend.add(`${knoop.soort} vervallen`);
        for (const [eigenschap, naar] of knoop.eigenschappen) {
          if (naar.waarde === '') continue;
          const van = { waarde: '', toon: { nl: '', en: '' } };
          if (!bekend({ actie: 'gewijzigd', oud: knoop, nieuw: knoop, eigenschap, van, naar, ...om }))
            onbekend.add(`${knoop.soort}.${eigenschap}`);
        }
      }
    }
    assert.deepEqual([...onbekend], []);
  });
});
