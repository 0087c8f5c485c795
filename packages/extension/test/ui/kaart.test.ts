import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { ernstigs } from './toegankelijk.ts';
import { Werkbank } from './werkbank.ts';

/** The first one is another than the one at the start. */
const THEMES = [
  ['Dark Modern', 'donker'],
  ['Light Modern', 'licht'],
  ['Light High Contrast', 'hoog-contrast-licht'],
  ['Dark High Contrast', 'hoog-contrast-donker'],
] as const;

describe('the preview in the window of VS Code', function () {
  this.timeout(120_000);
  let w: Werkbank;
  const view = (name: string) => w.kaart.locator('#beelden button').filter({ hasText: name });
  const show = async (name: string) => {
    await view(name).click();
    await w.kaart.locator('#beelden button[aria-pressed="true"]').filter({ hasText: name }).waitFor();
  };
  const focused = () => w.kaart.locator(':focus').getAttribute('data-id');

  before(async () => {
    w = await Werkbank.open('capelle-oostland/basis-mbo2.route');
    await w.line('jaar 1').waitFor();
    await w.goTo(20, 5);
    await w.command('Leerroute: toon routekaart');
    await w.kaart.locator('svg#routekaart').waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await w?.shot(`mislukt-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });
  after(() => w?.close());

  it('finds a card by what it says, also where its words wrap, and steps through the hits', async () => {
    await w.kaart.locator('#blad').focus();
    await w.page.keyboard.press('Control+f');
    await w.page.keyboard.type('domotica en automat');
    const count = w.kaart.locator('#zoekaantal');
    await w.kaart
      .locator('#mededeling')
      .filter({ hasText: /^1 van \d: Domotica en automatisering/ })
      .waitFor();
    await w.shot('kaart-zoeken');
    await w.kaart.locator('#zoekterm').fill('stage');
    await w.kaart.locator('#mededeling').filter({ hasText: 'tage' }).waitFor();
    const [, all] = ((await count.textContent()) ?? '').split(' van ');
    ok(Number(all) > 1);
    await w.page.keyboard.press('Shift+Enter');
    await count.filter({ hasText: `${all} van ${all}` }).waitFor();
    await w.page.keyboard.press('Escape');
    equal(await w.kaart.locator('.treffer').count(), 0);
    ok(await focused());
  });

  it('walks along the cards with the arrow keys, with one stop for Tab', async () => {
    equal(await w.kaart.locator('#kaart [tabindex="0"]').count(), 1);
    await w.page.keyboard.press('Home');
    const first = await focused();
    await w.page.keyboard.press('ArrowDown');
    const second = await focused();
    ok(first && second && first !== second);
    await w.page.keyboard.press('ArrowUp');
    equal(await focused(), first);
    await w.page.keyboard.press('ArrowRight');
    match((await focused()) ?? '', /^jaar-2/);
    equal(await w.kaart.locator('#kaart [tabindex="0"]').count(), 1);
  });

  it('lets a pupil choose, fades the rest, and starts again', async () => {
    await show('Pad van een leerling');
    await w.kaart.locator('[data-keuze]').first().focus();
    await w.page.keyboard.press('Enter');
    await w.kaart.locator('#padtekst').filter({ hasText: 'Keuzes gemaakt: 1' }).waitFor();
    await w.shot('kaart-pad');
    await w.kaart.locator('#opnieuw').click();
    await w.kaart.locator('#opnieuw').waitFor({ state: 'hidden' });
  });

  it('narrows the region map and opens a route of it with its text', async () => {
    await show('Regio');
    await w.kaart.locator('[data-route="basis-mbo2"]').first().waitFor();
    await w.shot('kaart-regio');
    await w.kaart.locator('#filters select[name="status"]').selectOption('concept');
    await w.kaart.locator('[data-route="basis-mbo2"]').first().waitFor({ state: 'detached' });
    await w.kaart.locator('[data-route="kader-mbo3"]').first().click();
    await w.kaart.locator('svg#routekaart').waitFor();
    await w.page.locator('.tab.active').filter({ hasText: 'kader-mbo3.route' }).waitFor();
    await w.shot('kaart-uit-regio');
  });

  it('keeps a pinned map with its route while another follows the cursor', async () => {
    await w.kaart.locator('#vast').click();
    await w.kaart.locator('#vast[aria-pressed="true"]').waitFor();
    await w.kaart.locator('#tabel').click();
    await w.kaart.locator('#kaart table').waitFor();
    await w.shot('kaart-tabel');
    await w.page.locator('.tab').filter({ hasText: 'basis-mbo2.route' }).first().click();
    await w.goTo(21, 1);
    await w.command('Leerroute: toon routekaart');
    await w.page.locator('.tab').filter({ hasText: 'Basis naar mbo 2' }).waitFor();
  });

  it('offers each view the files it can become, and saves a route as a page', async () => {
    const rows = w.page.locator('.quick-input-list .monaco-list-row');
    const offered = async () => {
      await w.command('Leerroute: routekaart opslaan als');
      await rows.filter({ hasText: 'PDF' }).waitFor();
      return (await rows.locator('.label-name').allTextContents()).map((text) => text.trim());
    };
    await show('Regio');
    deepEqual(await offered(), ['SVG', 'PNG', 'PDF']);
    await w.page.keyboard.press('Escape');
    await show('Hele route');
    deepEqual(await offered(), ['SVG', 'PNG', 'PDF', 'HTML', 'Mermaid']);
    await w.shot('kaart-opslaan');
    await rows.filter({ hasText: 'HTML' }).click();
    // While the dialog still looks at the folder it lets Enter pass, but not a press of its button.
    await w.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await w.page.locator('.statusbar-item').filter({ hasText: '.html is opgeslagen' }).waitFor();
  });

  it('moves nothing for who asked the system, and so VS Code, for less motion', async () => {
    const fading = w.kaart.locator('#kaart svg g').first();
    const duration = () => fading.evaluate((e: Element) => getComputedStyle(e).transitionDuration);
    const reduced = w.kaart.locator('body.vscode-reduce-motion');
    notEqual(await duration(), '0s');
    await w.page.emulateMedia({ reducedMotion: 'reduce' });
    await reduced.waitFor();
    equal(await duration(), '0s');
    await w.page.emulateMedia({ reducedMotion: 'no-preference' });
    await reduced.waitFor({ state: 'detached' });
  });

  it('keeps its tools in their place in a narrow panel', async () => {
    await w.page.setViewportSize({ width: 1140, height: 950 });
    await w.kaart.locator('#blad').focus();
    await w.page.keyboard.press('Control+f');
    const top = async (id: string) => (await w.kaart.locator(id).boundingBox())?.y ?? 0;
    const level = async (one: string, other: string) => ok(Math.abs((await top(one)) - (await top(other))) < 6, one);
    await w.kaart.locator('#zoekterm').waitFor();
    ok(((await w.kaart.locator('body').boundingBox())?.width ?? 0) < 420);
    await level('#groter', '#routes');
    await level('#tabel', '#beelden');
    await level('#zoekdicht', '#zoekterm');
    await w.shot('kaart-smal');
    await w.page.keyboard.press('Escape');
    await w.page.setViewportSize({ width: 1600, height: 950 });
  });

  it('copies the map as a picture', async () => {
    await w.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await w.command('Leerroute: routekaart kopiëren als afbeelding');
    await w.page.locator('.statusbar-item').filter({ hasText: 'als afbeelding op het klembord' }).waitFor();
    const kinds = await w.page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    deepEqual(kinds, ['image/png']);
  });

  it('has nothing serious against it for who cannot see or point, in four themes and every view', async () => {
    await w.page.locator('.tab').filter({ hasText: 'Basis naar mbo 2' }).first().click();
    await w.kaart.locator('svg#routekaart').waitFor();
    const wrong: string[] = [];
    for (const [theme, name] of THEMES) {
      await w.theme(theme);
      const kleuren = theme !== THEMES[0][0];
      for (const beeld of ['Hele route', 'Pad van een leerling', 'Jaar 2', 'Dekking', 'Regio']) {
        await show(beeld);
        wrong.push(...(await ernstigs(w, kleuren)).map((said) => `${name}, ${beeld}: ${said}`));
        await w.shot(`kaart-${name}-${beeld.toLowerCase().replaceAll(' ', '-')}`);
      }
      await w.kaart.locator('#tabel').click();
      await w.kaart.locator('#kaart table').waitFor();
      wrong.push(...(await ernstigs(w, kleuren)).map((said) => `${name}, tabel: ${said}`));
      await w.kaart.locator('#tabel').click();
    }
    deepEqual(wrong, []);
  });

  it('gives a pinned map back after a restart, as it was', async () => {
    await w.page.locator('.tab').filter({ hasText: 'Kader naar mbo 3' }).first().click();
    await w.kaart.locator('#kaart table').waitFor();
    // The window writes down what is open once in a while, and when the focus goes.
    await w.page.waitForTimeout(3000);
    await w.reopen();
    await w.page.locator('.tab').filter({ hasText: 'Kader naar mbo 3' }).first().click();
    await w.kaart.locator('#kaart table').filter({ hasText: 'Kader naar mbo 3' }).waitFor();
    equal(await w.kaart.locator('#vast').getAttribute('aria-pressed'), 'true');
    await w.shot('kaart-hersteld');
  });
});
