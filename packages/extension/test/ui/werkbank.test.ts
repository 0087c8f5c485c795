import { equal, match, ok } from 'node:assert/strict';
import { Werkbank } from './werkbank.ts';

describe('the extension in the window of VS Code', function () {
  this.timeout(120_000);
  let w: Werkbank;
  before(async () => {
    w = await Werkbank.open('capelle-oostland/basis-mbo2.route');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await w?.shot(`mislukt-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });
  after(() => w?.close());

  it('shows an example in colours, with sums behind the years and nothing wrong', async () => {
    await w.page.locator('.codelens-decoration').filter({ hasText: 'Toon routekaart' }).first().waitFor();
    await w
      .line('jaar 1')
      .filter({ hasText: /1004\suur/ })
      .waitFor();
    const colour = (text: string) =>
      w.lines
        .locator('span span')
        .filter({ hasText: new RegExp(`^${text}$`) })
        .first()
        .evaluate((e: Element) => getComputedStyle(e).color);
    const colours = new Set([await colour('route'), await colour('ijsselcollege'), await colour('nederlands')]);
    equal(colours.size, 3);
    equal(await w.page.locator('.squiggly-error').count(), 0);
    await w.shot('1-voorbeeld');
  });

  it('underlines an error as it is typed and lists it under Problems', async () => {
    await w.goTo(10, 39);
    await w.page.keyboard.type('x');
    await w.page.locator('.squiggly-error').first().waitFor();
    await w.page.locator('#status\\.problems').click();
    const problem = w.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'onbekende-naam' });
    await problem.waitFor();
    await w.shot('2-problemen');
    await w.page.keyboard.press('Escape');
    await w.focusText();
    await w.page.keyboard.press('Control+z');
    await problem.waitFor({ state: 'detached' });
    await w.command('View: Toggle Panel Visibility');
  });

  it('completes a name with its codes and takes it', async () => {
    await w.goTo(28, 19);
    await w.page.keyboard.type('\nkeuzevak sanit', { delay: 30 });
    await w.page.keyboard.press('Control+Space');
    const row = w.page
      .locator('.suggest-widget.visible .monaco-list-row')
      .filter({ hasText: 'drinkwater-en-sanitair' });
    await row.first().waitFor();
    await w.shot('3-aanvullen');
    await row.first().click();
    await w.page.keyboard.type(' 10 uur');
    await w
      .line('keuzevak drinkwater-en-sanitair')
      .filter({ hasText: /10 uur|10\suur/ })
      .first()
      .waitFor();
  });

  it('explains a word on hover', async () => {
    await w.goTo(29, 20);
    await w.command('Show or Focus Hover');
    const hover = w.page.locator('.monaco-hover').filter({ hasText: 'DUO' });
    await hover.first().waitFor();
    match(((await hover.first().textContent()) ?? '').replaceAll('\u00a0', ' '), /SLO K\/PIE/);
    await w.shot('4-uitleg');
    await w.page.keyboard.press('Escape');
  });

  it('draws the routekaart beside the text, which follows an edit', async () => {
    await w.command('Leerroute: toon routekaart');
    const svg = w.kaart.locator('svg#routekaart');
    await svg.waitFor();
    await w.kaart.locator('[data-id="jaar-1/keuzevak-drinkwater-en-sanitair"]').waitFor();
    ok((await w.kaart.locator('[data-id]').count()) > 30);
    equal(await w.kaart.locator('.hier').count(), 1);
    await w.shot('5-routekaart');
    await w.focusText();
    await w.command('File: Revert File');
    await w.kaart.locator('[data-id="jaar-1/keuzevak-drinkwater-en-sanitair"]').waitFor({ state: 'detached' });
  });

  it('goes to the text of a card on a click and with the keyboard', async () => {
    await w.kaart.locator('[data-id="jaar-2/lob-loopbaandossier"]').click();
    await w.selection(/Ln 50, Col \d+ \(\d+ selected\)/).waitFor();
    await w.shot('6-sprong');
    await w.kaart.locator('[data-id="jaar-1/profielvak-pie"]').focus();
    await w.page.keyboard.press('Enter');
    await w.selection(/Ln 29, Col \d+ \(\d+ selected\)/).waitFor();
  });

  it('keeps the last good map while the text is broken, and says so', async () => {
    await w.goTo(22, 27);
    await w.page.keyboard.type(' elke');
    await w.kaart.locator('#laatste-goede').waitFor();
    equal(await w.kaart.locator('svg#routekaart').count(), 1);
    await w.shot('7-laatste-goede-kaart');
    await w.page.keyboard.press('Control+z');
    await w.kaart.locator('#laatste-goede').waitFor({ state: 'hidden' });
  });

  it('zooms with the keyboard and shows another route of the project', async () => {
    const size = async () => (await w.kaart.locator('svg#routekaart').boundingBox())?.width ?? 0;
    const before = await size();
    await w.kaart.locator('#blad').focus();
    await w.page.keyboard.press('+');
    ok((await size()) > before * 1.2);
    await w.page.keyboard.press('0');
    await w.kaart.locator('#routes').selectOption('kader-mbo3');
    await w.kaart
      .locator('svg#routekaart title')
      .filter({ hasText: 'Kader naar mbo 3' })
      .first()
      .waitFor({ state: 'attached' });
    await w.shot('8-andere-route');
  });

  it('wears the colours of a dark and a high contrast theme', async () => {
    for (const [theme, name] of [
      ['Dark Modern', '9-donker'],
      ['Dark High Contrast', '10-hoog-contrast'],
    ] as const) {
      const paper = () =>
        w.kaart.locator('svg#routekaart rect.paper').evaluate((e: Element) => getComputedStyle(e).fill);
      const before = await paper();
      await w.command('Preferences: Color Theme');
      await w.page.locator('.quick-input-widget input').fill(theme);
      await w.page.keyboard.press('Enter');
      while ((await paper()) === before) await w.page.waitForTimeout(50);
      await w.shot(name);
    }
  });
});
