import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBestand } from '@leerroute/language';
import { maakProject, metBestand, type Project, zonderBestand } from '@leerroute/model';
import { check, leesInstellingen, nieuweCheck } from '@leerroute/rules';
import fc from 'fast-check';
import { maakCheck } from '../src/check.ts';
import { regels } from '../src/regels.generated.ts';

const voorbeelden = join(import.meta.dirname, '../../../examples');

/** One region with an organisation file and routes that use it, and what stands in its files. */
const bron: ReadonlyMap<string, string> = new Map(
  globSync('capelle-oostland/*.route', { cwd: voorbeelden })
    .sort()
    .map((pad) => [pad, readFileSync(join(voorbeelden, pad), 'utf8')]),
);
const paden = [...bron.keys(), 'extra.route'];
const namen = [
  ...new Set([...bron].flatMap(([pad, tekst]) => readBestand(pad, tekst).voorkomens.map(({ naam }) => naam))),
];
const instellingen = [
  undefined,
  '{}',
  '{ "regels": { "onbekende-naam": { "niveau": "warning", "reden": "proef" } } }',
].map((tekst) => tekst && leesInstellingen(tekst).instellingen);

/** One thing that happens to a project between two checks. */
type Stap = (nu: Nu) => Nu;

interface Nu {
  readonly project: Project;
  readonly peildatum: string;
  readonly instellingen: number;
}

function vervang(nu: Nu, pad: string, nieuw: (tekst: string) => string): Nu {
  const tekst = nu.project.bestand(pad)?.tekst ?? bron.get(pad) ?? '';
  return { ...nu, project: metBestand(nu.project, readBestand(pad, nieuw(tekst))) };
}

const pad = fc.constantFrom(...paden);
const naam = fc.constantFrom(...namen);
const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.tuple(pad, naam).map(
    ([waar, oud]): Stap =>
      (nu) =>
        vervang(nu, waar, (tekst) => tekst.replaceAll(oud, `${oud}x`)),
  ),
  fc.tuple(pad, naam, naam).map(
    ([waar, a, b]): Stap =>
      (nu) =>
        vervang(nu, waar, (tekst) => tekst.replace(a, b)),
  ),
  fc.tuple(pad, fc.nat()).map(
    ([waar, n]): Stap =>
      (nu) =>
        vervang(nu, waar, (tekst) => tekst.slice(n % 400)),
  ),
  fc.tuple(pad, naam).map(
    ([waar, een]): Stap =>
      (nu) =>
        vervang(nu, waar, (tekst) => `${tekst}\nschool ${een.split('.')[0]} {\n}\n// negeer dubbele-naam: proef\n`),
  ),
  pad.map(
    (waar): Stap =>
      (nu) =>
        vervang(nu, waar, () => bron.get(waar) ?? ''),
  ),
  pad.map(
    (waar): Stap =>
      (nu) => ({ ...nu, project: zonderBestand(nu.project, waar) }),
  ),
  fc.constantFrom('2026-11-23', '2029-08-01').map(
    (peildatum): Stap =>
      (nu) => ({ ...nu, peildatum }),
  ),
  fc.nat({ max: 2 }).map(
    (welke): Stap =>
      (nu) => ({ ...nu, instellingen: welke }),
  ),
);

const begin: Nu = {
  project: maakProject([...bron].map(([waar, tekst]) => readBestand(waar, tekst))),
  peildatum: '2026-11-23',
  instellingen: 0,
};

const opties = (nu: Nu) => ({ peildatum: nu.peildatum, instellingen: instellingen[nu.instellingen] || undefined });
/** Without any memory: files read anew, and a check that saw nothing before. */
const vanVoren = (nu: Nu) => {
  const gelezen = nu.project.bestanden.map((bestand) => readBestand(bestand.pad, bestand.tekst));
  return maakCheck(regels)(maakProject(gelezen), opties(nu));
};

describe('een check die onthoudt', () => {
  it('vindt na elke reeks wijzigingen precies wat een check van voren af aan vindt', () => {
    let meldingen = 0;
    fc.assert(
      fc.property(fc.array(stap, { minLength: 1, maxLength: 6 }), (stappen) => {
        const eigen = maakCheck(regels);
        let nu = begin;
        eigen(nu.project, opties(nu));
        for (const doe of stappen) {
          nu = doe(nu);
          const findings = eigen(nu.project, opties(nu));
          assert.deepEqual(findings, vanVoren(nu));
          // The shared one sees other projects in between.
          assert.deepEqual(check(nu.project, opties(nu)), findings);
          meldingen += findings.length;
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(meldingen > 1000, `only ${meldingen} findings: the changes break too little`);
  });

  it('vindt hetzelfde als hij halverwege bleef steken, en begint met de bestanden die voorgaan', () => {
    fc.assert(
      fc.property(fc.array(stap, { minLength: 1, maxLength: 4 }), fc.nat({ max: 12 }), (stappen, aantal) => {
        const inStappen = nieuweCheck();
        let nu = begin;
        for (const doe of stappen) {
          nu = doe(nu);
          const half = inStappen(nu.project, opties(nu), new Set([paden[0] ?? '']));
          const eerste = half.next().value;
          if (eerste && 'bestand' in eerste && nu.project.bestand(paden[0] ?? ''))
            assert.equal(eerste.bestand.pad, paden[0]);
          for (let i = 0; i < aantal; i++) half.next();
        }
        const heel = inStappen(nu.project, opties(nu));
        let slot = heel.next();
        while (!slot.done) slot = heel.next();
        assert.deepEqual(slot.value, vanVoren(nu));
      }),
      { numRuns: 30 },
    );
  });
});
