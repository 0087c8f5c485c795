// `vscode-test` (@vscode/test-cli) runs these suites in VS Code's extension host: in the VS Code of vscode-test/ where that is
// installed (npm run setup:vscode), else, or with DESKTOP=1, in a downloaded desktop VS Code.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@vscode/test-cli';

const here = import.meta.dirname;
const embedded = !process.env.DESKTOP && existsSync(join(here, 'vscode-test/node_modules/code-server'));

export default defineConfig({
  label: 'host',
  files: 'packages/extension/dist/test/*.test.cjs',
  extensionDevelopmentPath: join(here, 'packages/extension'),
  workspaceFolder: join(here, 'examples'),
  ...(embedded ? { useInstallation: { fromPath: join(here, 'vscode-test/code.mjs') } } : {}),
  mocha: { ui: 'bdd', timeout: 30_000, reporter: join(here, 'scripts/reporter.cjs') },
});
