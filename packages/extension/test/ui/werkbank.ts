import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  installExtension,
  launchBrowser,
  makeProfile,
  type Profile,
  startServer,
  type VsCodeServer,
  workbenchUrl,
} from '../../../../vscode-test/host.mjs';

const root = join(import.meta.dirname, '../../../..');
const shots = join(root, 'test-output/werkbank');

// playwright-core stands in vscode-test/, which may not be installed where only the types are checked.
type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type Locator = ReturnType<Page['locator']>;
type FrameLocator = ReturnType<Page['frameLocator']>;

/** What differs from a window with the examples. */
export interface Werkbankopties {
  /** The files of the folder that is opened, in place of a copy of the examples. */
  readonly schrijf?: (folder: string) => void;
  readonly instellingen?: Record<string, unknown>;
  /** The folder is one that the user does not trust: VS Code's restricted mode. */
  readonly onvertrouwd?: boolean;
}

/** A window of VS Code as a user has it: the packed extension installed, a copy of the examples open. */
export class Werkbank {
  readonly page: Page;
  readonly #profile: Profile;
  readonly #server: VsCodeServer;
  readonly #browser: Browser;
  /** The folder that is open. */
  readonly folder: string;

  private constructor(page: Page, profile: Profile, server: VsCodeServer, browser: Browser) {
    this.page = page;
    this.#profile = profile;
    this.#server = server;
    this.#browser = browser;
    this.folder = join(profile.dir, 'examples');
  }

  static async open(
    file: string,
    { schrijf = voorbeelden, instellingen = {}, onvertrouwd = false }: Werkbankopties = {},
  ): Promise<Werkbank> {
    mkdirSync(shots, { recursive: true });
    const profile = makeProfile({
      'files.autoSave': 'off',
      'editor.minimap.enabled': false,
      ...(onvertrouwd
        ? { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }
        : {}),
      ...instellingen,
    });
    const folder = join(profile.dir, 'examples');
    mkdirSync(folder);
    schrijf(folder);
    installExtension(profile, join(root, 'packages/extension/dist/leerroute.vsix'));
    const server = await startServer(profile, { trust: onvertrouwd });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1600, height: 950 } });
    page.setDefaultTimeout(40_000);
    await page.goto(workbenchUrl(server, { folder, openFile: join(folder, file) }));
    const werkbank = new Werkbank(page, profile, server, browser);
    await werkbank.lines.waitFor();
    return werkbank;
  }

  /** Opens the window again, as after a restart: with what was open, and without opening a file. */
  async reopen(): Promise<void> {
    await this.page.goto(workbenchUrl(this.#server, { folder: this.folder }));
    await this.page.locator('.tab').first().waitFor();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    this.#profile.dispose();
  }

  /** The text of the editor; VS Code draws spaces as hard ones. */
  get lines(): Locator {
    return this.page.locator('.editor-instance .view-lines').first();
  }

  line(text: string): Locator {
    return this.lines.locator('.view-line').filter({ hasText: new RegExp(text.replaceAll(' ', '\\s')) });
  }

  /** The page inside the panel with the routekaart. */
  get kaart(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Runs a command by its title. The palette closes when a page takes the focus late, and is opened again then. */
  async command(title: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
    for (let again = 4; ; again--) {
      await this.page.keyboard.press('F1');
      try {
        await this.page.locator('.quick-input-widget input').fill(`>${title}`, { timeout: 3000 });
        return await row.click({ timeout: 5000 });
      } catch (cause) {
        if (again === 0) throw new Error(`The palette does not offer "${title}"`, { cause });
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Takes an item of the menu of a file in the explorer. Opened again while the window still finds out what may be in it. */
  async menu(file: string, title: string): Promise<void> {
    const item = this.page.locator('.context-view .action-label').filter({ hasText: title });
    for (;;) {
      await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).click({ button: 'right' });
      await this.page.locator('.context-view .action-label').first().waitFor();
      if ((await item.count()) > 0) break;
      await this.page.keyboard.press('Escape');
      await this.page.waitForTimeout(250);
    }
    await item.click();
  }

  /** Takes a colour theme, another one than now, and waits until the page of the panel wears it. */
  async theme(name: string): Promise<void> {
    const paper = () => this.kaart.locator('body').evaluate((e: Element) => e.getAttribute('data-vscode-theme-id'));
    const before = await paper();
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    while ((await paper()) === before) await this.page.waitForTimeout(50);
  }

  async focusText(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  /** Puts the caret at a line and column, both from 1, without scrolling by hand. */
  async goTo(line: number, column: number): Promise<void> {
    await this.focusText();
    await this.page.keyboard.press('Control+g');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.selection(new RegExp(`Ln ${line}, Col ${column}\\b`)).waitFor();
  }

  selection(text: RegExp): Locator {
    return this.page.locator('#status\\.editor\\.selection').filter({ hasText: text });
  }

  /** A picture of the window, for people to look at. */
  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(shots, `${name}.png`) });
  }
}

function voorbeelden(folder: string): void {
  cpSync(join(root, 'examples'), folder, { recursive: true });
}
