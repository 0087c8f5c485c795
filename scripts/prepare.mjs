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
