import type { Kaart, Kaartvraag, Thema } from '@leerroute/server/protocol';
import {
  ColorThemeKind,
  commands,
  Disposable,
  EventEmitter,
  Position,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import type { NaarPagina, Paginastand, VanPagina } from './berichten.ts';
import type { Client } from './client.ts';
import { paginaHtml } from './pagina.ts';
import { paneelteksten } from './teksten.ts';

export const PANEELSOORT = 'leerroute.routekaart';

/** Milliseconds of rest after the last move of the cursor before the picture follows. */
const RUST = 80;

/** The one panel with the routekaart of the route at the cursor. */
export class Kaartpaneel implements WebviewPanelSerializer<Paginastand>, Disposable {
  readonly #bronnen: Uri;
  readonly #client: Client;
  readonly #altijd: Disposable;
  readonly #ontvangen = new EventEmitter<VanPagina>();
  /** Each message of the page, for tests. */
  readonly ontvangen = this.#ontvangen.event;
  #paneel: WebviewPanel | undefined;
  #bijPaneel: Disposable | undefined;
  #vraag: Omit<Kaartvraag, 'thema'> | undefined;
  #kaart: Kaart | null = null;
  #bezig = false;
  #opnieuw = false;
  #rust: NodeJS.Timeout | undefined;

  constructor(bronnen: Uri, client: Client) {
    this.#bronnen = bronnen;
    this.#client = client;
    this.#altijd = Disposable.from(
      // A hidden panel has no page; it asks when it is seen again.
      client.bij('leerroute/gewijzigd', () => this.#paneel?.visible && this.#haal()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#volg(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#volg(editor)),
      window.onDidChangeActiveColorTheme(() => this.#haal()),
    );
  }

  /** Shows the picture of a route beside the text; without arguments of the route at the cursor. */
  async toon(uri?: unknown, route?: unknown): Promise<void> {
    const bron = bronUri(uri) ?? window.activeTextEditor?.document.uri;
    if (!bron) return;
    const editor = window.visibleTextEditors.find((e) => e.document.uri.toString() === bron.toString());
    this.#vraag =
      typeof route === 'string'
        ? { uri: bron.toString(), route }
        : { uri: bron.toString(), position: editor?.selection.active ?? new Position(0, 0) };
    if (this.#paneel) this.#paneel.reveal(undefined, true);
    else {
      const plek = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#neem(window.createWebviewPanel(PANEELSOORT, paneelteksten().paneel, plek, this.#opties()));
    }
    await this.#haal();
  }

  /** VS Code gives the panel back after a restart of the window. */
  async deserializeWebviewPanel(paneel: WebviewPanel, stand: Paginastand | undefined): Promise<void> {
    paneel.webview.options = this.#opties();
    if (stand?.uri) this.#vraag = { uri: stand.uri, ...(stand.route ? { route: stand.route } : {}) };
    this.#neem(paneel);
    await this.#haal();
  }

  /** Draws page and picture anew, as after a change of the language. */
  herteken(): void {
    if (!this.#paneel) return;
    this.#paneel.webview.html = paginaHtml(this.#paneel.webview, this.#bronnen);
    void this.#haal();
  }

  dispose(): void {
    this.#altijd.dispose();
    this.#ontvangen.dispose();
    this.#paneel?.dispose();
  }

  #opties() {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(this.#bronnen, 'dist')] };
  }

  #neem(paneel: WebviewPanel): void {
    this.#paneel?.dispose();
    this.#paneel = paneel;
    paneel.iconPath = {
      light: Uri.joinPath(this.#bronnen, 'media/route-light.svg'),
      dark: Uri.joinPath(this.#bronnen, 'media/route-dark.svg'),
    };
    paneel.webview.html = paginaHtml(paneel.webview, this.#bronnen);
    this.#bijPaneel = Disposable.from(
      paneel.webview.onDidReceiveMessage((bericht: VanPagina) => this.#ontvang(bericht)),
      paneel.onDidDispose(() => {
        this.#bijPaneel?.dispose();
        this.#paneel = undefined;
        this.#kaart = null;
        clearTimeout(this.#rust);
      }),
    );
  }

  async #ontvang(bericht: VanPagina): Promise<void> {
    if (bericht.soort === 'klaar') {
      this.#stuur({ soort: 'kaart', kaart: this.#kaart });
      await this.#haal();
    }
    if (bericht.soort === 'ga-naar') await this.#gaNaar(bericht.id);
    if (bericht.soort === 'kies') {
      this.#vraag = { uri: bericht.uri, route: bericht.route };
      await this.#haal();
    }
    this.#ontvangen.fire(bericht);
  }

  /** Asks the picture; while one is asked, the newest wish waits, so that at most one request is on its way. */
  async #haal(): Promise<void> {
    if (!this.#paneel || !this.#vraag) return;
    if (this.#bezig) {
      this.#opnieuw = true;
      return;
    }
    this.#bezig = true;
    try {
      do {
        this.#opnieuw = false;
        this.#toonKaart(await this.#client.vraag('leerroute/routekaart', { ...this.#vraag, thema: thema() }));
      } while (this.#opnieuw);
    } finally {
      this.#bezig = false;
    }
  }

  #toonKaart(kaart: Kaart | null): void {
    if (!this.#paneel) return;
    this.#kaart = kaart;
    this.#paneel.title = kaart ? kaart.titel : paneelteksten().paneel;
    // From now on this route stays, also when the cursor goes where no route is.
    if (kaart && this.#vraag?.uri) this.#vraag = { uri: this.#vraag.uri, route: kaart.route };
    this.#stuur({ soort: 'kaart', kaart });
  }

  #stuur(bericht: NaarPagina): void {
    void this.#paneel?.webview.postMessage(bericht);
  }

  #volg(editor: TextEditor): void {
    if (!this.#paneel || editor.document.languageId !== 'leerroute') return;
    clearTimeout(this.#rust);
    this.#rust = setTimeout(() => void this.#volgNu(editor), RUST);
  }

  async #volgNu(editor: TextEditor): Promise<void> {
    const uri = editor.document.uri.toString();
    const { route, ids } = await this.#client.vraag('leerroute/positie', { uri, position: editor.selection.active });
    if (route !== undefined && route !== this.#kaart?.route) {
      this.#vraag = { uri, position: editor.selection.active };
      await this.#haal();
    } else if (route !== undefined || !this.#kaart) this.#stuur({ soort: 'markeer', ids });
  }

  async #gaNaar(id: string): Promise<void> {
    if (!this.#kaart) return;
    const plek = await this.#client.vraag('leerroute/plek', { uri: this.#kaart.uri, route: this.#kaart.route, id });
    if (!plek) return;
    const uri = Uri.parse(plek.uri);
    const open = window.visibleTextEditors.find((e) => e.document.uri.toString() === uri.toString());
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document, { viewColumn: open?.viewColumn ?? ViewColumn.One });
    const { start, end } = plek.kop;
    const bereik = new Range(start.line, start.character, end.line, end.character);
    editor.selection = new Selection(bereik.start, bereik.end);
    editor.revealRange(bereik, TextEditorRevealType.InCenterIfOutsideViewport);
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }
}

/** The looks of the picture that fit the colours of the window. */
function thema(): Thema {
  const { kind } = window.activeColorTheme;
  if (kind === ColorThemeKind.HighContrast) return 'hoog-contrast-donker';
  if (kind === ColorThemeKind.HighContrastLight) return 'hoog-contrast-licht';
  return kind === ColorThemeKind.Light ? 'licht' : 'donker';
}

function bronUri(uri: unknown): Uri | undefined {
  if (uri instanceof Uri) return uri;
  return typeof uri === 'string' ? Uri.parse(uri) : undefined;
}
