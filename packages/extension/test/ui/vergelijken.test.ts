import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { Werkbank } from './werkbank.ts';

const voorbeeld = join(import.meta.dirname, '../../../../examples/wijzigingen/pull-request');

/** A repository with the agreed version under the label `afgesproken`, a newer one on `main`, and on top of it an hour that is not committed. */
function repository(folder: string): void {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
      cwd: folder,
      env: { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'pipe',
    });
  writeFileSync(join(folder, 'leerroute.json'), '{}\n');
  git('init', '-q', '-b', 'main');
  for (const [kant, label] of [
    ['voor', 'afgesproken'],
    ['na', 'voorstel'],
  ] as const) {
    cpSync(join(voorbeeld, kant), folder, { recursive: true });
    git('add', '.');
    git('commit', '-q', '-m', label);
    git('tag', label);
  }
  const route = join(folder, 'monteur.route');
  const tekst = readFileSync(route, 'utf8');
  const anders = tekst.replace('vak nederlands 100 uur', 'vak nederlands 90 uur');
  ok(anders !== tekst);
  writeFileSync(route, anders);
}

describe('comparing in the window of VS Code', function () {
  this.timeout(120_000);
  let w: Werkbank;
  const changes = () => w.page.locator('.pane', { hasText: 'Wijzigingen' }).locator('.monaco-list-row');

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await w?.shot(`mislukt-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  describe('with Git', () => {
    before(async () => {
      w = await Werkbank.open('monteur.route', { schrijf: repository });
      await w.line('jaar 1').waitFor();
    });
    after(() => w?.close());

    it('shows from the menu of a file what is not committed, as a tree and a picture', async () => {
      await w.menu('monteur.route', 'vergelijk met HEAD');
      await w.kaart.locator('svg#routekaart').waitFor();
      await changes().filter({ hasText: 'ederlands' }).waitFor();
      await w.shot('vergelijking-head');
    });

    it('offers branches and labels, and steps through what changed since the one that is chosen', async () => {
      await w.command('Leerroute: vergelijk met een andere versie');
      const versies = w.page.locator('.quick-input-list .monaco-list-row');
      await versies.filter({ hasText: 'afgesproken' }).waitFor();
      deepEqual((await versies.locator('.label-name').allTextContents()).sort(), ['afgesproken', 'main', 'voorstel']);
      await w.shot('vergelijking-versies');
      await versies.filter({ hasText: 'afgesproken' }).click();
      const change = changes().filter({ hasText: 'oon en kantoortechnologie' }).first();
      await change.click();
      const here = w.kaart.locator('[data-id].hier').first();
      await here.waitFor();
      match((await here.getAttribute('data-id')) ?? '', /woon-en-kantoortechnologie/);
      await w.shot('vergelijking');
      await w.page.keyboard.press('F7');
      await w.kaart.locator('[data-id="jaar-3"].hier').waitFor();
    });
  });

  describe('in a folder that is not trusted', () => {
    before(async () => {
      w = await Werkbank.open('monteur.route', { schrijf: repository, onvertrouwd: true });
      await w.line('jaar 1').waitFor();
    });
    after(() => w?.close());

    it('runs no Git, and says why', async () => {
      for (const command of ['vergelijk met HEAD', 'vergelijk met een andere versie']) {
        await w.command(`Leerroute: ${command}`);
        const refusal = w.page.locator('.notification-toast').filter({ hasText: 'een map die u vertrouwt' });
        await refusal.waitFor();
        await w.shot('vergelijking-onvertrouwd');
        await w.command('Notifications: Clear All Notifications');
        await refusal.waitFor({ state: 'detached' });
      }
      equal(await w.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'afgesproken' }).count(), 0);
    });
  });
});
