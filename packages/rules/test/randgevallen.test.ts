import assert from 'node:assert/strict';
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check } from '@leerroute/rules';

const PARTNERS = `
  school s "S" { profielen pie, techniek  locatie h }
  school t "T" { profielen zw }
  school onbekend "Nog niet ingevuld"
  instelling m "M" { locatie w }
  bedrijf b "B" { locatie werk }
  organisatie huis "Huis" { locatie zaal }
`;

/** The words that a rule points at in an active route with these lines. */
function aangewezen(regel: string, route: string): readonly string[] {
  const bestand = readBestand('a.route', `${PARTNERS}\nroute proef { status actief\n${route}\n}`);
  assert.deepEqual(bestand.fouten, []);
  return check(maakProject([bestand]), { peildatum: '2026-11-23' })
    .filter(({ rule }) => rule === regel)
    .map(({ span }) => bestand.tekst.slice(span.start, span.end));
}

/** Correct but unusual routes, and the places of a rule that its page does not show. */
const GEVALLEN: Readonly<Record<string, readonly [wat: string, route: string, verwacht: readonly string[]][]>> = {
  'geen-entree-of-specialist': [
    ['een specialistenopleiding', 'van kb naar mbo 4 bol kwalificatie 25183', ['25183']],
    ['een entreecode onder een ander niveau', 'van bb naar mbo 2 bol kwalificatie 25254', ['25254']],
    ['een code die de lijst niet kent', 'van kb naar mbo 4 bol kwalificatie 27999', []],
    ['een middenkaderopleiding', 'van tl naar mbo 4 bol', []],
  ],
  'keuzevakken-aantal': [
    ['een geïntegreerde route die van het examen niets zegt', 'soort geïntegreerd van bb profiel pie jaar 1 { }', []],
    [
      'een geïntegreerde route met een half examen',
      'soort geïntegreerd van bb vmbo-examen gedeeltelijk jaar 1 { }',
      [],
    ],
    [
      'een geïntegreerde route met een heel examen',
      'soort geïntegreerd van bb vmbo-examen volledig jaar 1 { }',
      ['proef'],
    ],
    ['een doorlopende route', 'soort doorlopend van bb jaar 1 { }', ['proef']],
    ['ook tl, waarvan het examen er geen heeft', 'soort doorlopend van kb, tl jaar 1 { }', []],
  ],
  'geintegreerd-alleen-bb-mbo2': [
    ['naar mbo 3', 'soort geïntegreerd van bb naar mbo 3 bol', ['3']],
    ['een doorlopende route', 'soort doorlopend van kb naar mbo 3 bol', []],
  ],
  'studieduur-past-bij-niveau': [
    ['een aangewezen middenkaderopleiding van vier jaar', 'naar mbo 4 bol studieduur 4 jaar', []],
    ['mbo 2 in een jaar', 'naar mbo 2 bol studieduur 1 jaar', []],
    ['mbo 3 in een jaar', 'naar mbo 3 bol studieduur 1 jaar', ['1']],
    ['een niveau dat niet bestaat', 'naar mbo 7 bol studieduur 9 jaar', []],
  ],
  'profiel-past-bij-leerweg': [
    ['gl en tl, elk met een profiel', 'van gl, tl profiel pie, techniek', []],
    ['zorg en welzijn bestaat in alle leerwegen', 'van kb, tl profiel zw', []],
    ['een leerweg zonder passend profiel', 'van kb, tl profiel pie', ['tl']],
    ['een profiel dat niemand kent', 'van tl profiel raketten', []],
  ],
  'profiel-aangeboden-door-school': [
    ['een school die haar profielen nog niet noemt', 'van bb profiel mvi bij onbekend', []],
    ['een school naast een die het profiel heeft', 'van bb profiel pie bij s, t', ['t']],
    ['een afkorting van hetzelfde profiel', 'van bb profiel "Produceren, installeren en energie" bij s', []],
  ],
  'inschrijving-per-fase': [
    ['in jaar 3 nog bij de school', 'jaar 3 { ingeschreven bij s }', ['s']],
    ['in jaar 3 bij de instelling', 'van bb bij s naar mbo 2 bol bij m jaar 3 { ingeschreven bij m }', []],
    ['bij een school die niet meedoet', 'van bb bij s jaar 1 { ingeschreven bij t }', ['t']],
  ],
  'locatie-school-of-instelling': [
    [
      'praktijk en lesdagen bij een bedrijf',
      'van bb bij s naar mbo 2 bol bij m jaar 1 { rooster vr op b.werk  bpv 8 uur op b.werk  project 8 uur vo op b.werk }',
      [],
    ],
    ['les bij een bedrijf', 'van bb bij s naar mbo 2 bol bij m jaar 1 { kerntaak B1-K1 8 uur op b.werk }', ['b.werk']],
    ['een lesdag bij een ander', 'van bb bij s naar mbo 2 bol bij m jaar 1 { rooster vr op huis.zaal }', ['huis.zaal']],
    ['nog geen instelling bekend', 'van bb bij s jaar 1 { rooster vr op huis.zaal }', []],
  ],
  'bbl-voor-einde-leerplicht': [
    ['in jaar 1, terwijl jaar 2 nog volgt', 'jaar 1 { vak lo 1 uur leerweg bbl } jaar 2 { vak lo 1 uur }', ['bbl']],
    ['aan het einde van jaar 2', 'jaar 2 { vak lo 1 uur leerweg bbl } jaar 3 { bpv 610 uur }', []],
    ['naar de bbl, die in jaar 3 begint', 'naar mbo 2 bbl jaar 1 { vak lo 1 uur } jaar 3 { bpv 610 uur }', []],
  ],
  'onderdeel-type-ontbreekt': [
    ['een kop boven vakken', 'jaar 1 { onderdeel "Talen" { vak nederlands 9 uur vak engels 9 uur } }', []],
    ['een vrij onderdeel zonder uren', 'jaar 1 { onderdeel "Lassen" }', ['onderdeel']],
    ['een deel zonder eigen uren', 'jaar 1 { project "Huis" 9 uur vo { onderdeel "Dak" } }', []],
  ],
  'combinatie-niet-gesplitst': [
    ['bpv die telt als keuzedeel', 'jaar 3 { bpv 340 uur { telt als keuzedeel K0022 } }', []],
    ['twee keer vo, op twee plekken', 'jaar 1 { project "Huis" 10 uur vo + 20 uur vo }', []],
    [
      'een deel van nul uur',
      'jaar 1 { keuzevak lassen 9 uur vo + 0 uur bo { telt als kerntaak B1-K1 } }',
      ['kerntaak'],
    ],
  ],
  'team-alleen-bij-toegestaan-onderdeel': [
    [
      'een deel van een project van een team',
      'jaar 1 { project 9 uur vo vakoverstijgend { vak lo 4 uur door team } }',
      [],
    ],
    ['vakoverstijgend bo', 'jaar 3 { kerntaak B1-K1 9 uur vakoverstijgend door team }', ['team']],
    ['nog niet gezegd wat het is', 'jaar 1 { project 9 uur door team }', []],
  ],
  'vakoverstijgend-niet-vermeld': [
    [
      'modules van een profielvak',
      'jaar 1 { profielvak pie 9 uur { module ontwerpen-en-maken module transport } }',
      [],
    ],
    ['wiskunde in het profielvak', 'jaar 1 { profielvak pie 9 uur { vak wiskunde } }', ['pie']],
    ['een combinatie', 'jaar 2 { project 9 uur vo + 9 uur bo { vak nederlands vak wiskunde } }', []],
  ],
  'gemeenschappelijk-deel-compleet': [
    ['geïntegreerd zonder examen', 'soort geïntegreerd van bb vmbo-examen vervalt jaar 1 { vak nederlands 9 uur }', []],
    [
      'geïntegreerd met volledig examen',
      'soort geïntegreerd van bb vmbo-examen volledig jaar 1 { vak ne 9 uur }',
      ['bb'],
    ],
  ],
  'profielgebonden-avo': [
    ['maritiem en techniek', 'van bb profiel mat jaar 1 { vak nederlands 9 uur }', []],
    [
      'dienstverlening en producten',
      'van bb profiel dp jaar 1 { kies 2 uit { vak wi 9 uur vak ec 9 uur vak bi 9 uur } }',
      [],
    ],
    ['een van de twee', 'van bb profiel dp jaar 1 { kies 1 uit { vak wi 9 uur vak ec 9 uur } }', ['dp']],
    ['groen met nask1', 'van kb profiel groen jaar 1 { vak wiskunde 9 uur vak nask1 9 uur }', []],
  ],
  'ce-in-jaar-1-niet-alles': [
    ['tl met twee vakken vervroegd', 'van tl jaar 1 { examen ce nederlands, engels }', []],
    ['tl met zes vakken', 'van tl jaar 1 { examen ce ne, en, wi, nask1, bi, ec }', ['ce']],
  ],
};

describe('ongewone routes en randgevallen', () => {
  for (const [regel, gevallen] of Object.entries(GEVALLEN))
    for (const [wat, route, verwacht] of gevallen)
      it(`${regel}: ${wat}`, () => assert.deepEqual(aangewezen(regel, route), verwacht));
});
