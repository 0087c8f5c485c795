// `vscode-test --label …` (@vscode/test-cli) runs the same suites in the extension host of a VS Code: `host` in that of
// vscode-test/ where it is installed (npm run setup:vscode), `desktop` in a desktop VS Code that it downloads.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@vscode/test-cli';

const here = import.meta.dirname;
const embedded = existsSync(join(here, 'vscode-test/node_modules/code-server'));

// A copy of the examples, since the editor of a browser saves by itself.
const folder = join(here, '.vscode-test/examples');
rmSync(folder, { recursive: true, force: true });
cpSync(join(here, 'examples'), folder, { recursive: true });
mkdirSync(join(folder, '.vscode'), { recursive: true });
writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'files.autoSave': 'off' }));

const suites = {
  files: 'packages/extension/dist/test/*.test.cjs',
  extensionDevelopmentPath: join(here, 'packages/extension'),
  workspaceFolder: folder,
  mocha: { ui: 'bdd', timeout: 30_000, reporter: join(here, 'scripts/reporter.cjs') },
};

export default defineConfig([
  {
    ...suites,
    label: 'host',
    ...(embedded ? { useInstallation: { fromPath: join(here, 'vscode-test/code.mjs') } } : {}),
  },
  { ...suites, label: 'desktop', launchArgs: ['--disable-extensions', '--disable-workspace-trust'] },
]);
