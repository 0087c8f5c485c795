// Runs after `npm install`: points git at the project's own hooks. Only inside a checkout of this repository, never over hooks that
// someone chose before, and it never fails an install: without the hook a commit is merely checked later, by CI.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });

if (existsSync(join(root, '.git')) && git('config', '--get', 'core.hooksPath').stdout?.trim() === '') {
  git('config', 'core.hooksPath', 'scripts/githooks');
}

// Installed as a program straight from Git, as pre-commit does: then what is installed is made here, from the sources. What npm set for
// that installation must not hold for the one of the tools that build it.
if (process.env.npm_config_global === 'true') {
  const { npm_config_global: _, npm_config_prefix: __, ...env } = process.env;
  const bundle = join(root, 'packages/action/bundle.mjs');
  process.exitCode = spawnSync(process.execPath, [bundle, 'build'], { env, stdio: ['ignore', 2, 2] }).status ?? 1;
}
