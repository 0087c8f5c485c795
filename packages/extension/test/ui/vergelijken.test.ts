import { match } from 'node:assert/strict';
import { Werkbank } from './werkbank.ts';

describe('comparing in the window of VS Code', function () {
  this.timeout(120_000);
  let w: Werkbank;

  before(async () => {
    w = await Werkbank.open('wijzigingen/pull-request/na/monteur.route');
    await w.line('jaar 1').waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await w?.shot(`mislukt-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });
  after(() => w?.close());

  it('shows what changed between two files as a tree and a picture, and steps through it', async () => {
    const { page } = w;
    const row = (path: string) => page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: path });
    await page.keyboard.press('Control+Shift+e');
    const [na, voor] = [row('na').last(), row('voor').last()];
    await na.waitFor();
    if ((await voor.getAttribute('aria-expanded')) === 'false') await voor.click();
    const files = row('monteur.route');
    while ((await files.count()) < 2) await page.waitForTimeout(50);
    await files.last().click();
    await w.line('Monteur in drie jaar').waitFor();
    // The explorer goes to the file that opens, in its own time; that would undo a second selection.
    await page.waitForTimeout(500);
    await files.first().click({ modifiers: ['Control'] });
    await files.first().click({ button: 'right' });
    await page.locator('.context-view .action-label').filter({ hasText: 'vergelijk twee bestanden' }).click();
    await w.kaart.locator('svg#routekaart .has-removed, svg#routekaart .has-added').first().waitFor();
    const change = page.locator('.monaco-list-row').filter({ hasText: 'keuzevak Woon en kantoortechnologie' });
    await change.first().click();
    await w.kaart.locator('[data-id].hier').first().waitFor();
    match(
      (await w.kaart.locator('[data-id].hier').first().getAttribute('data-id')) ?? '',
      /woon-en-kantoortechnologie/,
    );
    await w.shot('vergelijking');
    await page.keyboard.press('F7');
    await w.kaart.locator('[data-id="jaar-3"].hier').waitFor();
  });
});
