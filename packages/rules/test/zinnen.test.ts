import assert from 'node:assert/strict';
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check } from '@leerroute/rules';

/** What a rule says in both languages about an active route with these lines. */
function zegt(regel: string, route: string): readonly { readonly nl: string; readonly en: string }[] {
  const bestand = readBestand(
    'a.route',
    `kwalificatie 25308 { kerntaak B1-K1 }\nroute proef { status actief\n${route}\n}`,
  );
  assert.deepEqual(bestand.fouten, []);
  return check(maakProject([bestand]), { peildatum: '2026-11-23' })
    .filter(({ rule }) => rule === regel)
    .map(({ message }) => message);
}

const KOP = 'soort doorlopend van gl profiel pie naar mbo 4 bol kwalificatie 25308';
const LEEG = `${KOP} jaar 1 { vak nask1 1 uur } jaar 2 { vak lo 1 uur } jaar 3 { }`;

/** How the sentence begins when no pupil has it, in both languages. */
const NIEMAND: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  'loopbaandossier-in-pta': ['heeft in de vmbo-jaren een plek', 'has any place'],
  'profielvak-zonder-cspe': ['doet een centraal examen', 'sits any central exam'],
  'profielwerkstuk-gl-tl': ['maakt een profielwerkstuk', 'makes any profielwerkstuk'],
  'keuze-zonder-vervolg': ['heeft in het laatste jaar een diploma', 'has any diploma'],
  'gemeenschappelijk-deel-compleet': ['krijgt Nederlands, Engels, maatschappijleer of', 'gets any Dutch'],
  'generieke-onderdelen': ['krijgt op het mbo Nederlands,', 'has any Dutch'],
  'lo-gespreid-en-afgesloten': ['heeft in jaar 1 lichamelijke opvoeding', 'has any physical education'],
  'profielmodules-aantal': ['krijgt iets van het profielvak', 'gets anything of'],
  'werkproces-dekking': ['krijgt een onderdeel waarin', 'gets any part'],
  'vmbo-diploma-verplicht-in-dlr': ['doet een centraal examen in nask1', 'sits any central exam in physics'],
};

describe('zinnen over wat ontbreekt', () => {
  for (const [regel, [nl, en]] of Object.entries(NIEMAND))
    it(`${regel}: geen leerling heeft het`, () => {
      const [message] = zegt(regel, LEEG);
      assert.ok(message?.nl.startsWith(`Geen leerling ${nl}`), message?.nl);
      assert.ok(message?.en.startsWith(`No pupil ${en}`), message?.en);
    });

  it('wie iets kiest, heeft het niet', () => {
    const keuze = 'beslismoment b { keuze ja { vak lo 1 uur  lob "Dossier" 9 uur } keuze nee { vak nask1 1 uur } }';
    const [loopbaan] = zegt('loopbaandossier-in-pta', `${KOP} jaar 1 { ${keuze} }`);
    assert.match(loopbaan?.nl ?? '', /^Wie Nee kiest, heeft in de vmbo-jaren geen plek/);
    assert.match(loopbaan?.en ?? '', /^A pupil who chooses Nee has no place/);
    const [lo] = zegt('lo-gespreid-en-afgesloten', `${KOP} jaar 1 { ${keuze} } jaar 2 { vak lo 1 uur }`);
    assert.match(lo?.nl ?? '', /^Wie Nee kiest, heeft in jaar 1 geen lichamelijke opvoeding/);
  });

  it('één vak is het, meer vakken zijn ze', () => {
    const vakken = (meer: string) =>
      `${KOP} jaar 1 { vak nederlands 1 uur vak engels 1 uur vak lo 1 uur vak ckv 1 uur ${meer} }`;
    const regel = 'gemeenschappelijk-deel-compleet';
    assert.match(zegt(regel, vakken(''))[0]?.nl ?? '', /Zet het als `vak`/);
    assert.match(zegt(regel, LEEG)[0]?.nl ?? '', /Zet ze als `vak`/);
    assert.match(zegt('profielgebonden-avo', vakken('vak nask1 1 uur'))[0]?.nl ?? '', /mist wiskunde;.* Zet het als/);
    assert.match(zegt('profielgebonden-avo', vakken(''))[0]?.nl ?? '', /mist wiskunde en nask1;.* Zet ze als/);
  });
});
