import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { leerroute } from './support.ts';

const CASES = fileURLToPath(new URL('../../../examples/wijzigingen/', import.meta.url));

/** The report of an example as HTML, in a file. */
async function reportOf(cwd: string, to: string): Promise<string> {
  const words = ['diff', '--files', 'voor', 'na', '--format', 'html', '--output', to, '--peildatum', '2026-11-23'];
  const { exitCode, stdout } = await leerroute(words, { cwd });
  assert.deepEqual([exitCode, stdout], [0, '']);
  return readFileSync(to, 'utf8');
}

describe('leerroute diff --format html', function () {
  this.timeout(180_000);
  type Browser = Awaited<ReturnType<typeof import('../../../vscode-test/host.mjs').launchBrowser>>;
  type Page = Awaited<ReturnType<Browser['newPage']>>;
  const folder = mkdtempSync(join(tmpdir(), 'leerroute-verslag-'));
  const file = join(folder, 'verslag.html');
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is one file that asks the network for nothing and runs no program but its own', async () => {
    const html = await reportOf(join(CASES, 'pull-request'), file);
    assert.match(html, /Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;sha256-/);
    const loaded = html.match(/<(?:script|img|link|iframe|object)[^>]*(?:src|href|data)=|url\((?!#)|@import/g);
    assert.equal(loaded, null);
    assert.deepEqual(html.match(/<a href="(?!#|https:\/\/wetten\.overheid\.nl\/)[^"]*"/g), null);
  });

  it('says who must agree, and the changes in the order of the pupil', async () => {
    const html = await reportOf(join(CASES, 'pull-request'), file);
    const at = [
      'Wie moet akkoord geven',
      'De titel is anders',
      'kan in jaar 2 niet meer',
      'is in jaar 3 op andere',
    ].map((words) => html.indexOf(words));
    assert.deepEqual(
      at,
      [...at].sort((a, b) => a - b),
    );
    assert.ok(at.every((place) => place > 0));
  });

  it('takes what an author wrote for text', async () => {
    cpSync(join(CASES, 'pull-request'), join(folder, 'kwaad'), { recursive: true });
    const route = join(folder, 'kwaad/na/monteur.route');
    const wicked = '</script><img src=x onerror=alert(1)>';
    writeFileSync(
      route,
      readFileSync(route, 'utf8').replace('"Monteur service en onderhoud in drie jaar"', `"${wicked}"`),
    );
    const html = await reportOf(join(folder, 'kwaad'), file);
    assert.ok(html.includes('&lt;/script&gt;&lt;img src=x'));
    assert.doesNotMatch(html, /<img/);
    assert.equal(html.match(/<\/script>/g)?.length, 1);
  });

  describe('in a browser', () => {
    let browser: Browser | undefined;
    let page: Page;
    const problems: string[] = [];
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

    before(async function () {
      const host = await import('../../../vscode-test/host.mjs').catch(() => undefined);
      browser = await host?.launchBrowser().catch(() => undefined);
      if (!browser) return this.skip();
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on('pageerror', (error: Error) => problems.push(error.message));
      page.on('console', (message: { type(): string; text(): string }) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await reportOf(join(CASES, 'pull-request'), file);
    });
    after(() => browser?.close());
    beforeEach(async () => {
      problems.splice(0);
      await page.goto(pathToFileURL(file).href);
    });
    afterEach(() => assert.deepEqual(problems, []));

    const clip = (): Promise<string> =>
      page
        .locator('.schuif .na')
        .evaluate((node: unknown) => Reflect.get(Reflect.get(node as object, 'style'), 'clipPath'));
    const left = (side: string): Promise<number> =>
      page
        .locator(`.schuif .${side}`)
        .boundingBox()
        .then((box: { x: number } | null) => box?.x ?? Number.NaN);

    it('slides between before and after with the keyboard', async () => {
      const range = page.locator('.schuif input[type=range]');
      assert.equal(await left('voor'), await left('na'));
      await range.focus();
      await page.keyboard.press('End');
      assert.equal(await clip(), 'inset(0px 0px 0px 0%)');
      await page.keyboard.press('Home');
      assert.equal(await clip(), 'inset(0px 0px 0px 100%)');
      await page.keyboard.press('ArrowRight');
      assert.equal(await range.getAttribute('aria-valuetext'), '1% van na');
    });

    it('leads from a change to its place in the picture', async () => {
      await page.getByRole('link', { name: /kan in jaar 2 niet meer/ }).click();
      const focused = await page.locator(':focus').getAttribute('data-id');
      assert.equal(focused, 'voor:jaar-2/keuzevak-woon-en-kantoortechnologie');
    });

    it('shows both beside each other on paper and without its program', async () => {
      await page.emulateMedia({ media: 'print' });
      assert.ok((await left('na')) > (await left('voor')));
      assert.equal(await page.locator('.schuif input').isVisible(), false);
      await page.emulateMedia({ media: 'screen' });
      const plain = await browser?.newPage({ javaScriptEnabled: false });
      assert.ok(plain);
      await plain.goto(pathToFileURL(file).href);
      const [one, other] = [
        await plain.locator('.schuif .voor').boundingBox(),
        await plain.locator('.schuif .na').boundingBox(),
      ];
      assert.ok((other?.x ?? 0) > (one?.x ?? 0));
      await plain.close();
    });

    it('has nothing serious to complain of for axe', async () => {
      await page.evaluate(axe);
      const { violations }: AxeResults = await page.evaluate(() => Reflect.get(globalThis, 'axe').run());
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(
        grave.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 120))
              .join(' | ')}`,
        ),
        [],
      );
    });
  });
});
