import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';

describe('the catalogue in a bundle', () => {
  it('is one file that answers, and stays small', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '..', 'src', 'index.ts')],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    assert.ok(code.length < 220_000, `${code.length} bytes`);
    const bundel = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
    assert.equal(bundel.zoekKwalificatie('25308').item.naam, 'Monteur service en onderhoud installaties en systemen');
  });
});
