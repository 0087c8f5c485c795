import assert from 'node:assert/strict';
import { maakProject, metBestand, type Project, zonderBestand } from '@leerroute/model';
import { bestand, op, route, school } from './bouw.ts';

const a = bestand('a.route', [school('ijssel', ['hoofd', 'bij']), { ...route([]), naam: op('een') }]);
const b = bestand('b.route', [school('ijssel'), { ...route([]), naam: op('twee') }]);

function inhoud(project: Project) {
  return {
    paden: project.bestanden.map(({ pad }) => pad),
    routes: project.routes.map(({ naam }) => naam.value),
    scholen: project.alle('organisatie', 'ijssel').length,
    namen: project.namen('route'),
    plekken: project.namen('locatie'),
  };
}

describe('het project', () => {
  it('vindt namen over bestanden heen, op volgorde van pad', () => {
    const project = maakProject([b, a]);
    assert.deepEqual(inhoud(project), {
      paden: ['a.route', 'b.route'],
      routes: ['een', 'twee'],
      scholen: 2,
      namen: ['een', 'twee'],
      plekken: ['ijssel.hoofd', 'ijssel.bij'],
    });
    assert.equal(project.vind('organisatie', 'ijssel'), a.declaraties[0]);
    assert.equal(project.vind('locatie', 'ijssel.bij')?.organisatie, a.declaraties[0]);
    assert.equal(project.vind('locatie', 'hoofd'), undefined);
    assert.equal(project.vind('route', 'ijssel'), undefined);
    assert.equal(project.declaraties('ijssel').length, 2);
    assert.equal(project.bestand('b.route'), b);
  });

  it('een vervangen bestand geeft hetzelfde als opnieuw maken, en laat het oude project staan', () => {
    const project = maakProject([a, b]);
    const nieuw = bestand('a.route', [
      { ...route([]), naam: op('twee') },
      { ...route([]), naam: op('drie') },
    ]);
    assert.deepEqual(inhoud(metBestand(project, nieuw)), inhoud(maakProject([b, nieuw])));
    assert.equal(metBestand(project, nieuw).vind('locatie', 'ijssel.hoofd'), undefined);
    assert.equal(metBestand(project, nieuw).alle('route', 'twee').length, 2);
    assert.equal(project.vind('route', 'een'), a.declaraties[1]);
  });

  it('een verdwenen bestand neemt zijn namen mee', () => {
    const project = zonderBestand(maakProject([a, b]), 'a.route');
    assert.deepEqual(inhoud(project), inhoud(maakProject([b])));
    assert.equal(zonderBestand(project, 'onbekend.route'), project);
  });

  it('namen zoals constructor en __proto__ zijn gewone namen', () => {
    const project = maakProject([bestand('x.route', [school('__proto__')])]);
    assert.equal(project.vind('organisatie', 'constructor'), undefined);
    assert.equal(project.vind('organisatie', '__proto__')?.naam.value, '__proto__');
  });
});
