import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check } from '@leerroute/rules';

const map = new URL('../../../examples/', import.meta.url);

describe('de voorbeelden in examples/', () => {
  it('hebben geen fouten', () => {
    const bestanden = globSync('**/*.route', { cwd: map, exclude: ['wijzigingen/**'] }).map((pad) =>
      readBestand(pad.replaceAll('\\', '/'), readFileSync(new URL(pad.replaceAll('\\', '/'), map), 'utf8')),
    );
    assert.ok(bestanden.length >= 5);
    const fouten = check(maakProject(bestanden), { peildatum: '2026-11-23' }).filter(
      ({ severity }) => severity === 'error',
    );
    assert.deepEqual(
      fouten.map(({ bestand, rule, message }) => `${bestand}: ${rule}: ${message.nl}`),
      [],
    );
  });
});
