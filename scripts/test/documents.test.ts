import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root }).map((path) => ({
  path,
  text: read(path),
}));
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchor that a heading gets on GitHub: lower case, spaces as hyphens, no other signs. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (text: string) => [...text.matchAll(/^#+ +(.+)$/gm)].map((match) => anchor(match[1] ?? ''));

describe('the documents', () => {
  it('link to pages and headings that are there', () => {
    assert.ok(pages.length >= 5);
    const broken = pages.flatMap(({ path, text }) =>
      [...withoutCode(text).matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
        .filter(([, file = '', heading]) => {
          const target = file ? join(dirname(path), decodeURI(file)) : path;
          if (!existsSync(join(root, target))) return true;
          return heading !== undefined && !anchorsOf(read(target)).includes(decodeURI(heading));
        })
        .map(([link]) => `${path}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  it('name only commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap(({ text }) => [...text.matchAll(/\bnpm (?:run ([a-z:]+)|(start|test)\b)/g)]);
    assert.ok(named.length > 10);
    const unknown = named.map(([, script, short]) => script ?? short ?? '').filter((name) => !(name in scripts));
    assert.deepEqual(unknown, []);
  });

  it('the steps of npm test that CONTRIBUTING names are steps', () => {
    const steps = [...read('scripts/test.mjs').matchAll(/\{ name: '([a-z]+)'/g)].map((match) => match[1]);
    const named = [...read('CONTRIBUTING.md').matchAll(/--alleen ([a-z]+)/g)].map((match) => match[1]);
    assert.ok(named.length > 0);
    for (const name of named) assert.ok(steps.includes(name), `npm test -- --alleen ${name}`);
  });

  it('every package has the licence of the whole', () => {
    const licences = globSync(['package.json', 'packages/*/package.json'], { cwd: root }).map((path) => {
      const { license } = JSON.parse(read(path)) as { license?: string };
      return `${path}: ${license}`;
    });
    assert.deepEqual(
      licences.filter((line) => !line.endsWith(': EUPL-1.2')),
      [],
    );
    assert.match(read('LICENSE'), /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
  });
});
