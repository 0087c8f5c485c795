import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { paginascript } from '@leerroute/print';
import type { AxeResults, RunOptions } from 'axe-core';
import { paginagegevens, projectVan } from '../../src/html/data.ts';
import { maakScene, type Opties, type Thema, tekenHtml, tekenSvg } from '../../src/index.ts';
import { type Example, example, examples, routeOf } from '../help/examples.ts';

const OPTIES: Opties = { taal: 'nl', peildatum: '2026-11-23' };
const THEMES: readonly Thema[] = ['licht', 'donker', 'hoog-contrast-licht', 'hoog-contrast-donker'];

function htmlOf({ route, project }: Example, thema: Thema = 'licht', opties: Opties = OPTIES): string {
  return tekenHtml(route, project, { ...opties, thema, script: paginascript() });
}

describe('the page of a route', () => {
  for (const { route, project } of examples()) {
    it(`${route.naam.value}: what the page carries draws the same picture as the whole project`, () => {
      const carried = JSON.parse(JSON.stringify(paginagegevens(route, project, OPTIES, 'licht')));
      const svg = tekenSvg(maakScene(route, project, OPTIES), { thema: 'licht' });
      assert.equal(tekenSvg(maakScene(carried.route, projectVan(carried), OPTIES), { thema: 'licht' }), svg);
    });
  }

  it('is smaller than a megabyte and asks the network for nothing', () => {
    for (const one of examples()) {
      const html = htmlOf(one);
      assert.ok(html.length < 1_000_000, `${one.route.naam.value}: ${html.length}`);
      const outside = html
        .replace(paginascript().code, '')
        .match(/(?:src|href)="(?!#)[^"]*"|url\((?!#)[^)]*\)|@import/g);
      assert.equal(outside, null);
    }
  });

  it('takes what a route says for text', () => {
    const html = htmlOf(
      routeOf(`route r "</script><img src=x onerror=alert(1)>" { jaar 1 { project "</script><b>" 10 uur } }`),
    );
    assert.doesNotMatch(html, /<img|<b>/);
    assert.equal(html.match(/<\/script>/g)?.length, 2);
  });
});

describe('the page of a route in a browser', function () {
  this.timeout(180_000);
  type Browser = Awaited<ReturnType<typeof import('../../../../vscode-test/host.mjs').launchBrowser>>;
  type Page = Awaited<ReturnType<Browser['newPage']>>;
  const folder = mkdtempSync(join(tmpdir(), 'leerroute-pagina-'));
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser | undefined;
  let page: Page;
  const problems: string[] = [];

  before(async function () {
    // The browser is installed with what the tests of the editor need; without it these tests are told as left out.
    const host = await import('../../../../vscode-test/host.mjs').catch(() => undefined);
    browser = await host?.launchBrowser().catch(() => undefined);
    if (!browser) return this.skip();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error: Error) => problems.push(error.message));
    page.on('console', (message: { type(): string; text(): string }) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('request', (request: { url(): string }) => {
      if (!request.url().startsWith('file:')) problems.push(request.url());
    });
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(() => problems.splice(0));
  afterEach(() => assert.deepEqual(problems, []));

  async function open(html: string): Promise<void> {
    const path = join(folder, 'pagina.html');
    writeFileSync(path, html);
    await page.goto(pathToFileURL(path).href);
  }

  const hours = (): Promise<string> =>
    page
      .locator('#uren')
      .textContent()
      .then((text) => text ?? '');
  const faded = (): Promise<number> => page.locator('#beeld .vaag').count();

  it('fades what a click in the picture leaves out, and counts again', async () => {
    await open(htmlOf(example('bol-of-bbl')));
    const [before, none] = [await hours(), await faded()];
    assert.equal(none, 0);
    const branch = page.locator('#beeld [data-keuze]', { hasText: 'Overstap naar de bbl' }).first();
    await branch.click({ position: { x: 20, y: 10 } });
    assert.ok((await faded()) > 0);
    const id = await branch.getAttribute('data-id');
    assert.equal(await page.locator(`#keuzes [data-id="${id}"]`).getAttribute('aria-pressed'), 'true');
    assert.equal((await page.locator('#tabel .vaag').count()) > 0, true);
    const elective = page.locator('#keuzes button[aria-pressed=false]', { hasText: 'Booglasprocessen' });
    await elective.click();
    for (const name of ['Domotica', 'Drinkwater', 'Plaat', 'Dakbedekking'])
      await page.locator('#keuzes button[aria-pressed=false]', { hasText: name }).click();
    assert.notEqual(await hours(), before);
    await page.locator('#wis').click();
    assert.deepEqual([await hours(), await faded()], [before, 0]);
  });

  it('shows what the same choices give without a browser', async () => {
    const one = example('bol-of-bbl');
    await open(htmlOf(one));
    await page.locator('#keuzes button').last().waitFor({ state: 'attached' });
    const button = page.locator('#keuzes button[data-id]').last();
    const id = (await button.getAttribute('data-id')) ?? '';
    await button.click();
    const svg = tekenSvg(maakScene(one.route, one.project, { ...OPTIES, pad: [id] }), { thema: 'licht' });
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) =>
      text.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
    );
    assert.deepEqual(await page.locator('#beeld text').allTextContents(), texts);
  });

  it('is worked with the keyboard alone, and keeps the focus', async () => {
    await open(htmlOf(example('bol-of-bbl')));
    const branch = page.locator('#beeld [data-keuze]', { hasText: 'Overstap naar de bbl' }).first();
    await branch.focus();
    await page.keyboard.press('Enter');
    assert.ok((await faded()) > 0);
    assert.equal(
      await branch.evaluate((element: unknown) => element === Reflect.get(globalThis, 'document').activeElement),
      true,
    );
    await page.keyboard.press('Space');
    assert.equal(await faded(), 0);
  });

  for (const thema of THEMES) {
    // A theme changes colours and nothing else, and which colours stand on which is computed for all of them in another test.
    const some = thema === 'licht' ? examples() : examples().filter((_, at) => at % 6 === 0);
    it(`${thema}: axe finds nothing serious in ${thema === 'licht' ? 'any example' : 'the colours of some examples'}`, async () => {
      for (const one of some) {
        await open(htmlOf(one, thema));
        const choice = page.locator('#keuzes button[data-id]').first();
        if ((await choice.count()) > 0) await choice.click();
        await page.evaluate(axe);
        const colours: RunOptions = thema === 'licht' ? {} : { runOnly: ['color-contrast'] };
        const options: RunOptions = { resultTypes: ['violations'], ...colours };
        const { violations }: AxeResults = await page.evaluate(
          (asked: RunOptions) => Reflect.get(globalThis, 'axe').run(asked),
          options,
        );
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        const told = grave.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 200))
              .join('\n')}`,
        );
        assert.deepEqual(told, [], one.route.naam.value);
      }
    });
  }
});
