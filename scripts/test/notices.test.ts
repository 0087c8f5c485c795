import { strict as assert } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notices, packagesIn } from '../notices.ts';

describe('the licences of what goes into bundles', () => {
  let root: string;
  const put = (name: string, files: Record<string, string>): void => {
    mkdirSync(join(root, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'licenties-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('finds the packages once each, scoped, nested and with either slash', () => {
    const inputs = [
      'packages/cli/src/main.ts',
      'node_modules/a/lib/x.js',
      'node_modules/a/lib/y.js',
      'node_modules/@b/c/index.js',
      'node_modules\\a\\node_modules\\d\\index.js',
    ];
    assert.deepEqual(packagesIn(inputs), ['node_modules/@b/c', 'node_modules/a', 'node_modules/a/node_modules/d']);
  });

  it('gives name, licence, source and every text', () => {
    put('a', {
      'package.json':
        '{"name": "a", "version": "1.2.3", "license": "Apache-2.0", "homepage": "https://voorbeeld.example"}',
      LICENSE: 'The terms of a',
      'NOTICE.txt': 'Mentioned with a',
      'licenser.js': 'no licence',
    });
    const text = notices(root, ['a']);
    for (const part of [
      'a 1.2.3',
      'Licence: Apache-2.0',
      'https://voorbeeld.example',
      'The terms of a',
      'Mentioned with a',
    ])
      assert.ok(text.includes(part), part);
    assert.ok(!text.includes('no licence'));
  });

  it('takes the terms from the README, or points at the text', () => {
    put('a', {
      'package.json': '{"name": "a", "version": "1.0.0", "license": "MIT"}',
      'README.md': '# a\n\n## License\n\nCopyright 2020 the makers of a\n\n## Use\n\nrest',
    });
    put('b', { 'package.json': '{"name": "b", "version": "1.0.0", "license": "MPL-2.0"}', 'README.md': '# b' });
    const text = notices(root, ['a', 'b']);
    assert.match(text, /Copyright 2020 the makers of a\n/);
    assert.doesNotMatch(text, /rest/);
    assert.match(text, /https:\/\/spdx\.org\/licenses\/MPL-2\.0\.html/);
  });

  it('stops the build where a package tells its terms nowhere', () => {
    put('a', { 'package.json': '{"name": "a", "version": "1.0.0"}' });
    assert.throws(() => notices(root, ['a']), /a tells its licence nowhere/);
  });
});
