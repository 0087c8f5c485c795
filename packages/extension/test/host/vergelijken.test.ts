import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, extensions, Uri, window, workspace } from 'vscode';
import type { Api } from '../../src/extension.ts';

const ROUTE = `route r "R" {
  naar mbo 2 bol
  jaar 1 "Een" {
    project "Tuin" 40 uur vo
    project "Dak" 20 uur vo
  }
  jaar 2 "Twee" {
    project "Hal" 40 uur bo
  }
}
`;
const NEWER = ROUTE.replace('"Tuin" 40', '"Tuin" 60')
  .replace(/ *project "Dak".*\n/, '')
  .replace('"Hal" 40', '"Hal" 30');

describe('comparing in VS Code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leerroute-vergelijken-'));
  const file = join(folder, 'r.route');
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd: folder,
      env: { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'pipe',
    });
  let api: Api;

  before(async () => {
    const extension = extensions.getExtension<Api>('leerroute.leerroute-vscode');
    if (!extension) throw new Error('the extension is missing');
    api = await extension.activate();
    writeFileSync(join(folder, 'leerroute.json'), '{}');
    writeFileSync(file, ROUTE);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', 'begin');
    writeFileSync(file, NEWER);
    await window.showTextDocument(await workspace.openTextDocument(Uri.file(file)));
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true, force: true });
  });

  const selected = () => {
    const editor = window.visibleTextEditors.find((e) => e.document.uri.fsPath === Uri.file(file).fsPath);
    return editor?.document.getText(editor.selection);
  };

  it('compares with HEAD, draws the picture, and steps in the order of the pupil, round at the end', async () => {
    const drawn = new Promise<number>((resolve) => api.vergelijken.getekend(resolve));
    await commands.executeCommand('leerroute.vergelijkMetHead');
    const found = api.vergelijken.vergelijking?.wijzigingen ?? [];
    deepEqual(
      found.map(({ ids }) => ids[0]),
      ['jaar-1/project-tuin', 'voor:jaar-1/project-dak', 'jaar-2/project-hal'],
    );
    ok((await drawn) > 3);
    await commands.executeCommand('leerroute.volgendeWijziging');
    equal(api.vergelijken.wijziging, found[0]);
    await commands.executeCommand('leerroute.vorigeWijziging');
    equal(api.vergelijken.wijziging?.ids[0], 'jaar-2/project-hal');
    equal(selected(), '30 uur bo');
    await commands.executeCommand('leerroute.volgendeWijziging');
    equal(api.vergelijken.wijziging, found[0]);
  });

  it('compares two files that are selected in the explorer, in that order', async () => {
    const older = Uri.file(join(folder, 'oud.route'));
    writeFileSync(older.fsPath, NEWER.replace('"Hal" 30', '"Hal" 10'));
    await commands.executeCommand('leerroute.vergelijkBestanden', older, [older, Uri.file(file)]);
    const { voor, na, wijzigingen } = api.vergelijken.vergelijking ?? {};
    deepEqual([voor, na, wijzigingen?.map(({ ids }) => ids[0])], ['oud.route', 'r.route', ['jaar-2/project-hal']]);
  });
});
