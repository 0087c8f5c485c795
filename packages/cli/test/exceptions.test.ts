import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { folder, GOOD, leerroute } from './support.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/check.schema.json'), 'utf8'));
const fits = new Ajv({ strict: true, allErrors: true }).compile(schema);

const SETTINGS = JSON.stringify({
  regels: {
    'groep-klein': { niveau: 'uit', reden: 'Kleine regio.' },
    'bot-onder-norm': { vast: true, reden: 'Wet.' },
  },
  mappen: { b: { 'dubbele-naam': { niveau: 'info', reden: 'Kopie om te oefenen.' } } },
});

const FILES = {
  'leerroute.json': SETTINGS,
  'a.route': GOOD,
  'b/b.route': `// negeer dubbele-naam t/m 2026-12-31: verhuist naar a\n${GOOD}`,
};

describe('leerroute check --toon-uitzonderingen', () => {
  it('names what is set aside with level, folder, lock, date and reason', async () => {
    const cwd = folder(FILES);
    const { exitCode, stdout } = await leerroute(['check', '--toon-uitzonderingen'], { cwd });
    assert.deepEqual(
      [exitCode, stdout],
      [
        0,
        [
          '2 bestanden, geen meldingen',
          '',
          'Anders ingesteld in leerroute.json',
          '  groep-klein  hele project  uit: Kleine regio.',
          '  bot-onder-norm  hele project  niet te negeren: Wet.',
          '  dubbele-naam  b/  opmerking: Kopie om te oefenen.',
          '',
          'Genegeerd in de bestanden',
          '  dubbele-naam  b/b.route:1:1  t/m 2026-12-31: verhuist naar a',
          '',
        ].join('\n'),
      ],
    );
    const english = await leerroute(['check', 'a.route', '--toon-uitzonderingen', '--taal', 'en'], { cwd });
    assert.match(english.stdout, /bot-onder-norm {2}whole project {2}cannot be silenced: Wet\./);
    assert.match(english.stdout, /^Silenced in the files: none$/m);
  });

  it('gives the same in JSON, and nothing where it is not asked for', async () => {
    const cwd = folder(FILES);
    const asked = await leerroute(['check', '--toon-uitzonderingen', '--format', 'json'], { cwd });
    const report: unknown = JSON.parse(asked.stdout);
    assert.ok(fits(report), JSON.stringify(fits.errors));
    assert.deepEqual((report as { uitzonderingen: unknown }).uitzonderingen, {
      settings: [
        { rule: 'groep-klein', level: 'uit', reason: 'Kleine regio.' },
        { rule: 'bot-onder-norm', locked: true, reason: 'Wet.' },
        { rule: 'dubbele-naam', folder: 'b', level: 'info', reason: 'Kopie om te oefenen.' },
      ],
      silenced: [
        {
          rule: 'dubbele-naam',
          file: 'b/b.route',
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 55 } },
          reason: 'verhuist naar a',
          until: '2026-12-31',
        },
      ],
    });
    const { stdout } = await leerroute(['check', '--format', 'json'], { cwd });
    assert.equal('uitzonderingen' in JSON.parse(stdout), false);
  });
});
