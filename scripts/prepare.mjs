// Runs after `npm install`: points git at the project's own hooks. Only inside a checkout of this repository, and it never
// fails an install: without the hook a commit is merely checked later, by CI.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (existsSync(join(root, '.git'))) {
  try {
    execFileSync('git', ['config', 'core.hooksPath', 'scripts/githooks'], { cwd: root, stdio: 'ignore' });
  } catch {
    console.error('git is not available, so the pre-commit check was not set up.');
  }
}
