import assert from 'node:assert/strict';
import { readBestand } from '@leerroute/language';
import { type Localized, maakProject, metBestand, type Route } from '@leerroute/model';
import { STANDAARDINSTELLINGEN } from '@leerroute/rules';
import { maakCheck } from '../src/check.ts';
import { type EnigeToetsregel, maakRegel, type Toetsregel } from '../src/toetsregel.ts';

const message: Localized = { nl: 'fout', en: 'wrong' };
const peildatum = '2026-11-23';

function eigenRegel(deel: Partial<Toetsregel<'route'>>): EnigeToetsregel {
  return maakRegel({
    id: 'proef',
    severity: 'error',
    vindt: 'strijdigheid',
    wettelijk: false,
    herstelbaar: false,
    basis: [],
    bereik: 'route',
    check: (route: Route) => [{ message, span: route.naam.span }],
    ...deel,
  });
}

const project = (...teksten: readonly string[]) =>
  maakProject(teksten.map((tekst, index) => readBestand(`${index}.route`, tekst)));

describe('check', () => {
  it('sorteert op bestand, plek en regel', () => {
    const check = maakCheck([eigenRegel({ id: 'z' }), eigenRegel({ id: 'a' })]);
    const findings = check(project('route b { }\nroute a { }', 'route c { }'), { peildatum });
    assert.deepEqual(
      findings.map(({ rule, route }) => `${route} ${rule}`),
      ['b a', 'b z', 'a a', 'a z', 'c a', 'c z'],
    );
  });

  const gevallen: readonly [string, Partial<Toetsregel<'route'>>, string, string | undefined][] = [
    ['in een concept is wat ontbreekt een opmerking', { vindt: 'volledigheid' }, 'status concept', 'info'],
    ['een route zonder status is een concept', { vindt: 'volledigheid' }, '', 'info'],
    ['in een concept blijft wat niet kan een fout', { vindt: 'strijdigheid' }, 'status concept', 'error'],
    ['in een actieve route telt wat ontbreekt', { vindt: 'volledigheid' }, 'status actief', 'error'],
    ['ook in afbouw', { vindt: 'volledigheid' }, 'status afbouw', 'error'],
    ['een gestopte route wordt met rust gelaten', {}, 'status gestopt', undefined],
    ['behalve op namen en syntaxis', { altijd: true }, 'status gestopt', 'error'],
    ['een leerlijn valt buiten de wet', { wettelijk: true }, 'soort leerlijn', undefined],
    ['een leerlab ook', { wettelijk: true }, 'soort leerlab', undefined],
    ['maar niet buiten andere regels', { wettelijk: false }, 'soort leerlab', 'error'],
  ];
  for (const [naam, deel, tekst, verwacht] of gevallen)
    it(naam, () => {
      const findings = maakCheck([eigenRegel(deel)])(project(`route a { ${tekst} }`), { peildatum });
      assert.deepEqual(
        findings.map(({ severity }) => severity),
        verwacht ? [verwacht] : [],
      );
    });

  it('een project verandert het niveau van een regel of zet hem uit', () => {
    const met = (niveau: 'warning' | 'uit') => ({
      ...STANDAARDINSTELLINGEN,
      regels: new Map([['proef', { niveau, reden: 'omdat' }]]),
    });
    const check = maakCheck([eigenRegel({})]);
    const eenProject = project('route a { }');
    assert.equal(check(eenProject, { peildatum, instellingen: met('warning') })[0]?.severity, 'warning');
    assert.deepEqual(check(eenProject, { peildatum, instellingen: met('uit') }), []);
    assert.equal(check(eenProject, { peildatum })[0]?.severity, 'error');
  });

  it('een negering met reden werkt tot en met haar datum', () => {
    const check = maakCheck([eigenRegel({})]);
    const met = (negering: string) => check(project(`// negeer ${negering}\nroute a { }`), { peildatum }).length;
    assert.equal(met('proef: afgesproken'), 0);
    assert.equal(met('proef t/m 2026-11-23: afgesproken'), 0);
    assert.equal(met('proef t/m 2026-11-22: afgesproken'), 1);
    assert.equal(met('proef'), 1);
    assert.equal(met('andere-regel: afgesproken'), 1);
  });

  it('een vastgezette regel is niet te negeren', () => {
    const instellingen = { ...STANDAARDINSTELLINGEN, regels: new Map([['proef', { vast: true, reden: 'de wet' }]]) };
    const check = maakCheck([eigenRegel({})]);
    const eenProject = project('// negeer proef: afgesproken\nroute a { }');
    assert.equal(check(eenProject, { peildatum }).length, 0);
    assert.equal(check(eenProject, { peildatum, instellingen }).length, 1);
  });

  it('de diepste map die iets zegt, beslist over een bestand daarin', () => {
    const stand = (niveau: 'warning' | 'info' | 'uit') => new Map([['proef', { niveau, reden: 'omdat' }]]);
    const instellingen = {
      ...STANDAARDINSTELLINGEN,
      regels: stand('warning'),
      mappen: new Map([
        ['zuid/oud', stand('uit')],
        ['zuid', stand('info')],
      ]),
    };
    const bestanden = ['noord/a', 'zuid/b', 'zuid/oud/c', 'zuidwest/d'].map((pad) =>
      readBestand(`${pad}.route`, `route ${pad.at(-1)} { }`),
    );
    const findings = maakCheck([eigenRegel({})])(maakProject(bestanden), { peildatum, instellingen });
    assert.deepEqual(
      findings.map(({ bestand, severity }) => `${bestand} ${severity}`),
      ['noord/a.route warning', 'zuid/b.route info', 'zuidwest/d.route warning'],
    );
  });

  it('de vingerafdruk blijft bij regels ervoor en verschilt per finding', () => {
    const check = maakCheck([
      eigenRegel({
        *check(route) {
          for (const jaar of route.jaren) yield { message, span: jaar.nummer.span };
        },
      }),
    ]);
    const afdrukken = (tekst: string) => check(project(tekst), { peildatum }).map(({ fingerprint }) => fingerprint);
    const route = 'route a {\n jaar 1 { }\n jaar 1 { }\n}';
    assert.deepEqual(afdrukken(`school b { }\n\n${route}`), afdrukken(route));
    assert.equal(new Set(afdrukken(route)).size, 2);
  });
});

describe('een tweede check', () => {
  const gecheckt: string[] = [];
  const check = maakCheck([
    eigenRegel({
      check: (route, { project: alles }) => {
        gecheckt.push(route.naam.value);
        return alles.vind('organisatie', 'b')?.titel ? [] : [{ message, span: route.naam.span }];
      },
    }),
    maakRegel({
      ...eigenRegel({ id: 'alle-routes' }),
      bereik: 'project',
      check: (alles) => {
        gecheckt.push('project');
        return alles.routes.map((route) => ({ message, span: route.naam.span, bestand: route.bestand }));
      },
    }),
  ]);
  const opnieuw = (welk: ReturnType<typeof project>, dag = peildatum) => {
    gecheckt.length = 0;
    const findings = check(welk, { peildatum: dag });
    return { gecheckt: [...gecheckt], findings: findings.map(({ rule, route }) => `${rule} ${route}`) };
  };
  const begin = project('route x { }', 'school b { }', 'route y { }');

  it('doet alleen over wat veranderde of iets opzocht dat veranderde', () => {
    assert.deepEqual(opnieuw(begin).gecheckt, ['project', 'x', 'y']);
    assert.deepEqual(opnieuw(begin).gecheckt, []);
    const eenRoute = metBestand(begin, readBestand('2.route', 'route z { }'));
    assert.deepEqual(opnieuw(eenRoute), {
      gecheckt: ['project', 'z'],
      findings: ['alle-routes x', 'proef x', 'alle-routes z', 'proef z'],
    });
    const opgezocht = metBestand(eenRoute, readBestand('1.route', 'school b "Titel" { }'));
    assert.deepEqual(opnieuw(opgezocht), { gecheckt: ['x', 'z'], findings: ['alle-routes x', 'alle-routes z'] });
    const erbij = metBestand(opgezocht, readBestand('3.route', 'school c { }'));
    assert.deepEqual(opnieuw(erbij).gecheckt, []);
  });

  it('op een andere dag begint opnieuw', () => {
    opnieuw(begin);
    assert.deepEqual(opnieuw(begin, '2027-01-01').gecheckt, ['project', 'x', 'y']);
  });
});
