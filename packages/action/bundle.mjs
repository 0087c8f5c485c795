/*
 * Makes what the action runs: its own bundle and that of the command, from the sources beside it. A version of the action in which
 * both are there already builds nothing. Run: node bundle.mjs key | build
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const isBuilt = ['dist/action.cjs', '../cli/dist/main.cjs'].every((path) => existsSync(join(here, path)));

/** What no bundle is made of. */
const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  'test',
  'test-output',
  '.git',
  '.vscode-test',
  'generated',
  'examples',
]);

/** One number for all sources: another version of the action has another bundle. */
function key() {
  const hash = createHash('sha256');
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (LEFT_OUT.has(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) hash.update(`${path.slice(root.length)}\0`).update(readFileSync(path));
    }
  };
  walk(root);
  const paths = `action-dist=${join(here, 'dist')}\ncli-dist=${join(here, '../cli/dist')}\n`;
  const text = `built=${isBuilt}\nkey=${hash.digest('hex').slice(0, 32)}\n${paths}`;
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, text);
  else process.stdout.write(text);
  return 0;
}

function build() {
  if (isBuilt) return 0;
  const run = (program, ...words) =>
    spawnSync(program, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 2;
  // No script of a dependency runs.
  const installed = run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  // On Linux the project brings a Node that reads TypeScript; elsewhere that of the machine has to.
  const own = join(root, 'node_modules/.bin/node');
  return installed || run(existsSync(own) ? own : 'node', 'scripts/build.ts', '--action');
}

const commands = { key, build };
process.exitCode = commands[process.argv[2]]?.() ?? 2;
