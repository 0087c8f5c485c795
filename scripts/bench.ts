/*
 * How fast checking is, as ratios against what cannot be faster: the start of Node, and reading the files. Run: npm run bench [-- --files 100,1000]
 * The ratios can be compared between machines, the milliseconds cannot. With `--editor` only what a key press takes in the window of VS Code, until the
 * routekaart shows it: needs what `npm run setup:vscode` installs.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readBestand } from '@leerroute/language';
import { maakProject, metBestand } from '@leerroute/model';
import { check } from '@leerroute/rules';
import { inProcess, medians, node } from './bench/measure.ts';
import { writeSample } from './bench/sample.ts';

/** The command as it is shipped. */
const command = join(import.meta.dirname, '../packages/cli/bin/leerroute.cjs');

const ROUNDS = 7;
const peildatum = '2026-11-23';

const readAll = `const fs = require('node:fs');
for (const entry of fs.readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
  if (entry.isFile()) fs.readFileSync(entry.parentPath + '/' + entry.name, 'utf8');`;

function row(what: string, ms: number, against: string, floor: number): void {
  console.log(`${what.padEnd(44)} ${ms.toFixed(1).padStart(9)} ms ${(ms / floor).toFixed(2).padStart(8)} × ${against}`);
}

/** Findings are no failure here: the examples as copied may have hints. */
const checkArgs = (folder: string) => [command, 'check', folder, '--format', 'json', '--peildatum', peildatum];

function benchStart(folder: string): void {
  const [file = ''] = writeSample(folder, 1);
  const { bare, version, one } = medians(
    { bare: node(['-e', '0']), version: node([command, '--version']), one: node(checkArgs(file), [0, 1]) },
    2 * ROUNDS,
  );
  row('node, empty', bare, 'node', bare);
  row('leerroute --version', version, 'node', bare);
  row('leerroute check, one file', one, 'node', bare);
}

function benchProject(folder: string, count: number): void {
  const paths = writeSample(folder, count);
  const { floor, cold } = medians(
    { floor: node(['-e', readAll, folder]), cold: node(checkArgs(folder), [0, 1]) },
    ROUNDS,
  );
  row(`${paths.length} files: read floor`, floor, 'floor', floor);
  row(`${paths.length} files: cold check`, cold, 'floor', floor);

  const texts = paths.map(
    (path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const,
  );
  let project = maakProject(texts.map(([pad, tekst]) => readBestand(pad, tekst)));
  check(project, { peildatum });
  let turn = 0;
  const edit = (kind: string) =>
    inProcess(() => {
      const [pad = '', tekst = ''] = texts.find(([each]) => each.endsWith(kind)) ?? [];
      project = metBestand(project, readBestand(pad, `${tekst}// ${turn++}\n`));
      check(project, { peildatum });
    });
  const { leaf, hub } = medians({ leaf: edit('basis-mbo2.route'), hub: edit('partners.route') }, 5 * ROUNDS);
  row(`${paths.length} files: edit of a route → findings`, leaf, 'floor', floor);
  row(`${paths.length} files: edit of a file others use → findings`, hub, 'floor', floor);
}

const { values } = parseArgs({
  options: { files: { type: 'string', default: '100,1000' }, editor: { type: 'boolean', default: false } },
});
console.log(`Node ${process.version}, medians of interleaved runs`);
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'leerroute-bench-'));
  folders.push(made);
  return made;
};
try {
  if (values.editor) await (await import('./bench/editor.ts')).benchEditor();
  else {
    benchStart(folder());
    for (const count of values.files.split(',').map(Number)) benchProject(folder(), count);
  }
} finally {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
}
