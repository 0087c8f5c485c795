import assert from 'node:assert/strict';
import { formatTekst, readBestand } from '@leerroute/language';
import { lex } from '../src/parse/lexer.ts';
import { examples, meaning, told } from './helpers.ts';

const route = (lines: string): string => `route r {\n${lines}\n}\n`;
const jaar = (lines: string): string => route(`jaar 1 {\n${lines}\n}`);

function firstRoute(tekst: string) {
  const bestand = readBestand('test.route', tekst);
  assert.deepEqual(told(bestand), []);
  const found = bestand.declaraties.find((declaratie) => declaratie.kind === 'route');
  assert(found);
  return found;
}

describe('Reading a file', () => {
  for (const [name, tekst] of examples) {
    it(`understands ${name} wholly, however its lines are broken`, () => {
      assert.deepEqual(told(readBestand(name, tekst)), []);
      const words = lex(tekst).tokens.map(({ image }) => image);
      const loose = readBestand(name, words.join('\n'));
      assert.deepEqual(told(loose), []);
      const plain = tekst.replaceAll(/\/\*[\s\S]*?\*\//g, '');
      assert.deepEqual(meaning(words.join('\n')), meaning(plain));
    });
  }

  it('reads half days, for each day of a range', () => {
    const [year] = firstRoute(jaar('lob "L" 4 uur vo elke ma t/m wo ochtend, do, vr middag')).jaren;
    const [part] = year?.inhoud ?? [];
    assert(part?.kind === 'onderdeel');
    assert.deepEqual(
      part.dagen.map(({ value, deel }) => [value, deel]),
      [
        ['ma', 'ochtend'],
        ['di', 'ochtend'],
        ['wo', 'ochtend'],
        ['do', undefined],
        ['vr', 'middag'],
      ],
    );
  });

  it('knows every statement of a route', () => {
    const { jaren, borging, ...found } = firstRoute(examples.get('capelle-oostland/basis-mbo2.route') ?? '');
    assert.equal(found.beschrijving?.split('\n').length, 2);
    assert.equal(found.naam.value, 'basis-mbo2');
    assert.deepEqual([found.soort?.value, found.status?.value], ['doorlopend', 'actief']);
    assert.equal(found.cohort?.van.value.start, 2021);
    assert.deepEqual([found.groep?.min.value, found.groep?.max?.value], [8, 16]);
    assert.deepEqual(
      found.naar?.kwalificaties.map(({ crebo }) => crebo.value),
      ['25308'],
    );
    assert.deepEqual(
      found.gemeld.map(({ door, op }) => [door.value, op.value]),
      [
        ['ijsselcollege', '2021-09-15'],
        ['techniekcollege', '2021-09-20'],
      ],
    );
    assert.deepEqual(
      found.vervolg[0]?.leerwegen.map(({ value }) => value),
      ['bol', 'bbl'],
    );
    assert.deepEqual(
      borging?.financiering.map(({ value }) => value),
      ['sto'],
    );
    assert.deepEqual(
      jaren.map(({ id }) => id),
      ['jaar-1', 'jaar-2', 'jaar-3'],
    );
    const kies = jaren[1]?.inhoud.find((item) => item.kind === 'keuzegroep');
    const domotica = kies?.opties[1];
    assert.equal(kies?.opties[0]?.id, 'jaar-2/keuzevak-booglasprocessen');
    assert.deepEqual(
      domotica?.uren.map(({ aantal, merk }) => [aantal.value, merk?.value]),
      [
        [60, 'vo'],
        [40, 'bo'],
      ],
    );
    assert.deepEqual(
      domotica?.teltAls.map(({ soort, naam }) => [soort.value, naam?.value]),
      [['kerntaak', 'B1-K1']],
    );
    assert.deepEqual(
      domotica?.dagen.map(({ value }) => value),
      ['vr'],
    );
    const rooster = jaren[1]?.inhoud.find((item) => item.kind === 'rooster');
    assert.deepEqual(
      rooster?.dagen.map(({ value }) => value),
      ['ma', 'di', 'wo', 'do'],
    );
    const examen = jaren[2]?.inhoud.find((item) => item.kind === 'examen');
    assert.deepEqual(
      examen?.doelen.map(({ naam }) => naam?.value),
      ['B1-K1', 'K0022'],
    );
  });

  it('reserves no word', () => {
    const tekst = [
      'school in { locatie vestiging "x" locatie locatie }',
      'instelling route { biedt kwalificatie 25308 bol op vak locatie vak }',
      'route route { regio regio overeenkomst tussen vervangt borging jaar 1 {',
      'vak vak 7uur bij in, route op in.vestiging beslismoment jaar { keuze bol { vak elke } keuze uur keuze keuze { } } } }',
    ].join('\n');
    const found = firstRoute(tekst);
    assert.deepEqual(
      [found.regio?.value, found.overeenkomst?.value, found.vervangt[0]?.value],
      ['regio', 'tussen', 'borging'],
    );
    const [vak, moment] = found.jaren[0]?.inhoud ?? [];
    assert(vak?.kind === 'onderdeel' && moment?.kind === 'beslismoment');
    assert.deepEqual(
      vak.bij.map(({ value }) => value),
      ['in', 'route'],
    );
    assert.deepEqual(
      moment.keuzes.map(({ naam }) => naam.value),
      ['bol', 'uur', 'keuze'],
    );
  });

  it('takes codes, quoted names and wrong codes as the author wrote them', () => {
    const found = firstRoute(
      jaar('keuzevak 1326\nkeuzevak K/PIE/02\nkeuzevak "M&T"\nkeuzedeel K81\nkerntaak B1-K1-W2'),
    );
    const names = found.jaren[0]?.inhoud.map((item) => (item.kind === 'onderdeel' ? item.naam?.value : ''));
    assert.deepEqual(names, ['1326', 'K/PIE/02', 'M&T', 'K81', 'B1-K1-W2']);
    const wrong =
      'school s { brin 25L }\nroute r {\n cohort 2021-2025\n naar mbo 9 bol kwalificatie 2530\n gemeld door s op 2026-02-31\n jaar 0 { }\n}';
    assert.deepEqual(told(readBestand('test.route', wrong)), []);
    assert.equal(firstRoute(wrong).gemeld[0]?.op.value, '2026-02-31');
  });

  it('says everything of the language page: several kwalificaties, overleg in a year, verdiept, verwant', () => {
    const tekst = route(`naar mbo 2 bol kwalificatie 25308 "A" kwalificatie 25306 studieduur 2 jaar bij a, b
      jaar 1 { overleg elke ma, wo 9:30 "Start" ingeschreven bij x leerweg bbl
        project "P" 20 uur vo + 7,5 uur bo in periode 2 t/m 3 begeleid door mbo-4-student verdiept onbegeleid { dekt B1-K1-W1, x toelichting "t" }
        kies 2 t/m 4 uit { vak a } overstap naar werk "W" overstap naar mbo 3 bol of bbl verwant }
      vervolg vmbo bb`);
    const found = firstRoute(tekst);
    assert.deepEqual(
      found.naar?.kwalificaties.map(({ crebo, titel }) => [crebo.value, titel?.value]),
      [
        ['25308', 'A'],
        ['25306', undefined],
      ],
    );
    const project = found.jaren[0]?.inhoud.find((item) => item.kind === 'onderdeel');
    assert.equal(project?.uren[1]?.aantal.value, 7.5);
    assert(project?.verdiept && project.onbegeleid && !project.vakoverstijgend);
    assert.deepEqual(
      project?.tijdvakken.map(({ eenheid, van, tot }) => [eenheid, van.value, tot?.value]),
      [['periode', 2, 3]],
    );
    assert.deepEqual(
      project?.toelichtingen.map(({ value }) => value),
      ['t'],
    );
    const goals = found.jaren[0]?.inhoud.flatMap((item) =>
      item.kind === 'overstap' ? [[item.doel.soort, item.doel.verwant?.value]] : [],
    );
    assert.deepEqual(goals, [
      ['werk', undefined],
      ['mbo', true],
    ]);
  });

  it('notes every use of a project name, and a bare place inside its own organisation', () => {
    const tekst =
      'instelling m {\n locatie hal\n biedt kwalificatie 25308 bol op hal\n}\nroute r { jaar 1 { rooster ma op m.hal } }\n';
    const { voorkomens } = readBestand('test.route', tekst);
    const seen = voorkomens.map(
      ({ soort, rol, naam, span }) => `${rol} ${soort} ${naam} ${tekst.slice(span.start, span.end)}`,
    );
    assert.deepEqual(seen, [
      'declaratie organisatie m m',
      'declaratie locatie m.hal hal',
      'gebruik kwalificatie 25308 25308',
      'gebruik locatie m.hal hal',
      'declaratie route r r',
      'gebruik organisatie m m',
      'gebruik locatie m.hal hal',
    ]);
  });

  it('reads what is silenced, for how long and where', () => {
    const tekst = [
      'route r {',
      '  // negeer a t/m 2027-08-01: tot dan',
      '  jaar 1 {',
      '    vak b 1 uur // negeer c',
      '  }',
      '}',
    ].join('\n');
    const { negeringen } = readBestand('test.route', tekst);
    const seen = negeringen.map(({ regel, totEnMet, reden, bereik }) => [
      regel.value,
      totEnMet?.value,
      reden?.value,
      tekst.slice(bereik.start, bereik.end).split('\n')[0],
    ]);
    assert.deepEqual(seen, [
      ['a', '2027-08-01', 'tot dan', 'jaar 1 {'],
      ['c', undefined, undefined, 'vak b 1 uur'],
    ]);
    assert.match(tekst.slice(negeringen[0]?.bereik.start, negeringen[0]?.bereik.end), /\}$/);
  });

  it('takes accents whether or not they are composed, and line ends of every system', () => {
    const tekst = 'school café { plaats "x" }\nroute r { soort geïntegreerd }\n';
    assert.deepEqual(meaning(tekst.normalize('NFD')), meaning(tekst));
    assert.deepEqual(meaning(`\uFEFF${tekst.replaceAll('\n', '\r\n')}`), meaning(tekst));
  });

  it('gives spans in the text of the author, also behind a mistake', () => {
    const tekst = 'route r {\r\n  keusevak x\r\n  jaar 1 {\r\n    vak engels 20 uren\r\n  }\r\n}\r\n';
    const [found] = readBestand('test.route', tekst).declaraties;
    assert(found?.kind === 'route');
    const [vak] = found.jaren[0]?.inhoud ?? [];
    assert.equal(tekst.slice(vak?.span.start, vak?.span.end), 'vak engels 20 uren');
  });
});

describe('Laying out a file', () => {
  const laid = (tekst: string): string => {
    const result = formatTekst(tekst);
    assert('tekst' in result, JSON.stringify(result));
    return result.tekst;
  };

  for (const [name, tekst] of examples) {
    it(`leaves ${name} as it is, and restores it from one line and from many`, () => {
      assert.equal(laid(tekst), tekst);
      assert.equal(laid(tekst.replaceAll(/\n +/g, '\n\t ')), tekst);
      assert.equal(laid(tekst.replaceAll('\n', '\r\n')), tekst.replaceAll('\n', '\r\n'));
    });
  }

  it('keeps every comment and the order, and is the same twice', () => {
    const tekst =
      '\uFEFF// a\n\n\n\nroute   x "T"{//b  \n/** c\n      * d\n */ jaar 1{vak a 120uur /* e */ vak b\n\n}\n vervolg mbo 3 // f\n bol\n // g\n of bbl status concept}// h';
    const once = laid(tekst);
    assert.equal(
      once,
      '// a\n\nroute x "T" { //b\n  /** c\n   * d\n   */\n  jaar 1 {\n    vak a 120 uur /* e */\n    vak b\n  }\n  vervolg mbo 3 // f\n    bol\n    // g\n    of bbl\n  status concept\n} // h\n',
    );
    assert.equal(laid(once), once);
    assert.deepEqual(meaning(once), meaning(tekst));
  });

  it('does not touch a text with a mistake', () => {
    const result = formatTekst('route x {\n keuzevak\n}');
    assert('fouten' in result && result.fouten.length === 1);
  });
});
