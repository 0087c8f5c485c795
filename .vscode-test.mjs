// `vscode-test` (@vscode/test-cli) runs these suites in VS Code's extension host: in the VS Code of vscode-test/ where that is
// installed (npm run setup:vscode), else, or with DESKTOP=1, in a downloaded desktop VS Code.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@vscode/test-cli';

const here = import.meta.dirname;
const embedded = !process.env.DESKTOP && existsSync(join(here, 'vscode-test/node_modules/code-server'));

// A copy of the examples, since the editor of a browser saves by itself.
const folder = join(here, '.vscode-test/examples');
rmSync(folder, { recursive: true, force: true });
cpSync(join(here, 'examples'), folder, { recursive: true });
mkdirSync(join(folder, '.vscode'), { recursive: true });
writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'files.autoSave': 'off' }));

export default defineConfig({
  label: 'host',
  files: 'packages/extension/dist/test/*.test.cjs',
  extensionDevelopmentPath: join(here, 'packages/extension'),
  workspaceFolder: folder,
  ...(embedded ? { useInstallation: { fromPath: join(here, 'vscode-test/code.mjs') } } : {}),
  mocha: { ui: 'bdd', timeout: 30_000, reporter: join(here, 'scripts/reporter.cjs') },
});
