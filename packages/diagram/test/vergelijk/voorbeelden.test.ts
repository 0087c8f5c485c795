import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { vergelijk } from '@leerroute/diff';
import type { Project } from '@leerroute/model';
import { maakVergelijkScene, tekenSvg } from '../../src/index.ts';
import { projectOf } from '../help/examples.ts';
import { assertTidy } from '../help/tidy.ts';
import { idsIn } from '../help/xml.ts';

const FOLDER = new URL('../../../../examples/wijzigingen/', import.meta.url);
const PEILDATUM = '2026-11-23';

function side(name: string): Project {
  const folder = new URL(`${name}/`, FOLDER);
  const files = readdirSync(folder).filter((file) => file.endsWith('.route'));
  return projectOf(Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')])));
}

const CASES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe('the examples of changes as a picture', () => {
  for (const name of CASES) {
    it(`${name}: each change is there, in both directions`, () => {
      const [one, other] = [side(`${name}/voor`), side(`${name}/na`)];
      for (const [voor, na] of [
        [one, other],
        [other, one],
      ] as const) {
        const found = vergelijk(voor, na, { peildatum: PEILDATUM }).filter(({ route }) => route === 'monteur');
        const wijzigingen = found.map(({ fingerprint, message, elders, ...plek }) => ({
          sleutel: fingerprint,
          message,
          plekken: [plek, ...elders],
        }));
        const scene = maakVergelijkScene(
          voor.vind('route', 'monteur'),
          na.vind('route', 'monteur'),
          { voor, na },
          { taal: 'nl', peildatum: PEILDATUM, wijzigingen },
        );
        assertTidy(scene);
        assert.deepEqual(
          [...scene.plaatsen.keys()],
          found.map(({ fingerprint }) => fingerprint),
        );
        const ids = new Set(idsIn(tekenSvg(scene, { thema: 'print' })));
        for (const id of [...scene.plaatsen.values()].flat()) assert.ok(ids.has(id), id);
      }
    });
  }
});
