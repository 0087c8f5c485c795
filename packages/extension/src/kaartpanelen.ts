import type { Beeld } from '@leerroute/server/protocol';
import {
  Disposable,
  EventEmitter,
  Position,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
} from 'vscode';
import type { Paginastand, VanPagina } from './berichten.ts';
import type { Client } from './client.ts';
import { Kaartpaneel, type Omgeving, paneelopties, type Wens } from './kaartpaneel.ts';
import { paneelteksten } from './teksten.ts';
import { toonTekst } from './tekstplek.ts';
import { meldKopie } from './uitvoer.ts';

export const PANEELSOORT = 'leerroute.routekaart';

/** Milliseconds of rest after the last move of the cursor before the picture follows. */
const RUST = 80;

/** All panels: at most one that follows the cursor, and any number that are pinned to a route. */
export class Kaartpanelen implements WebviewPanelSerializer<Paginastand>, Disposable {
  readonly #client: Client;
  readonly #omgeving: Omgeving;
  readonly #altijd: Disposable;
  readonly #ontvangen = new EventEmitter<VanPagina>();
  /** Each message of a page, for tests. */
  readonly ontvangen = this.#ontvangen.event;
  readonly #panelen = new Set<Kaartpaneel>();
  #rust: NodeJS.Timeout | undefined;

  constructor(bronnen: Uri, client: Client) {
    this.#client = client;
    this.#omgeving = {
      bronnen,
      client,
      ontvang: (paneel, bericht) => void this.#ontvang(paneel, bericht),
      weg: (paneel) => this.#panelen.delete(paneel),
    };
    this.#altijd = Disposable.from(
      client.bij('leerroute/gewijzigd', () => this.#haalAlle()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#volg(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#volg(editor)),
      window.onDidChangeActiveColorTheme(() => this.#haalAlle()),
    );
  }

  get panelen(): readonly Kaartpaneel[] {
    return [...this.#panelen];
  }

  /** The panel that a command is about: the one in front, else one that can be seen. */
  get gekozen(): Kaartpaneel | undefined {
    return this.panelen.find(({ paneel }) => paneel.active) ?? this.panelen.find(({ paneel }) => paneel.visible);
  }

  /** Shows the picture of a route beside the text; without arguments of the route at the cursor. */
  async toon(uri?: unknown, route?: unknown, beeld?: Beeld): Promise<void> {
    const bron = bronUri(uri) ?? window.activeTextEditor?.document.uri;
    if (!bron) return;
    const editor = window.visibleTextEditors.find((e) => e.document.uri.toString() === bron.toString());
    const wens = {
      uri: bron.toString(),
      ...(typeof route === 'string' ? { route } : { position: editor?.selection.active ?? new Position(0, 0) }),
      ...(beeld ? { beeld } : {}),
    };
    const volgend = this.panelen.find(({ vast }) => !vast);
    volgend?.paneel.reveal(undefined, true);
    await (volgend ? volgend.toon(wens) : this.#open(wens, false));
  }

  /** Opens a panel of its own that stays with its route. */
  async toonVast(uri: string, route: string): Promise<void> {
    await this.#open({ uri, route }, true);
  }

  /** VS Code gives each panel back after a restart of the window. */
  async deserializeWebviewPanel(paneel: WebviewPanel, stand: Paginastand | undefined): Promise<void> {
    const { uri, route, beeld, cohort, vorm, vast = false } = stand ?? {};
    const wens = { route, beeld, cohort, vorm };
    await this.#neem(paneel, { ...gegeven(wens), uri: uri ?? '' }, vast);
  }

  /** Draws pages and pictures anew, as after a change of the language. */
  herteken(): void {
    for (const paneel of this.#panelen) paneel.herteken();
  }

  dispose(): void {
    clearTimeout(this.#rust);
    this.#altijd.dispose();
    this.#ontvangen.dispose();
    for (const paneel of this.panelen) paneel.dispose();
  }

  async #open(wens: Wens, vast: boolean): Promise<void> {
    const naast = this.gekozen?.paneel.viewColumn ?? ViewColumn.Beside;
    const plek = { viewColumn: naast, preserveFocus: true };
    const { bronnen } = this.#omgeving;
    const paneel = window.createWebviewPanel(PANEELSOORT, paneelteksten().paneel, plek, paneelopties(bronnen));
    await this.#neem(paneel, wens, vast);
  }

  async #neem(paneel: WebviewPanel, wens: Wens, vast: boolean): Promise<void> {
    const nieuw = new Kaartpaneel(paneel, wens, vast, this.#omgeving);
    this.#panelen.add(nieuw);
    await nieuw.haal();
  }

  #haalAlle(): void {
    for (const paneel of this.#panelen) void paneel.haal();
  }

  async #ontvang(paneel: Kaartpaneel, bericht: VanPagina): Promise<void> {
    const { kaart } = paneel;
    if (bericht.soort === 'gekopieerd') meldKopie(bericht.gelukt);
    if (bericht.soort === 'vast') this.#zetVast(paneel, bericht.vast);
    if (bericht.soort === 'ga-naar' && kaart) await toonTekst(this.#client, kaart.uri, kaart.route, bericht.id);
    if (bericht.soort === 'open' && kaart) {
      await this.toon(kaart.uri, bericht.route, { soort: 'route' });
      await toonTekst(this.#client, kaart.uri, bericht.route);
    }
    this.#ontvangen.fire(bericht);
  }

  /** One panel follows the cursor: where a second one is let loose, the first stays with what it shows. */
  #zetVast(paneel: Kaartpaneel, vast: boolean): void {
    if (!vast) for (const ander of this.#panelen) if (!ander.vast) ander.maakVast(true);
    paneel.maakVast(vast);
  }

  #volg(editor: TextEditor): void {
    if (this.#panelen.size === 0 || editor.document.languageId !== 'leerroute') return;
    clearTimeout(this.#rust);
    this.#rust = setTimeout(() => void this.#volgNu(editor), RUST);
  }

  async #volgNu(editor: TextEditor): Promise<void> {
    const uri = editor.document.uri.toString();
    const position = editor.selection.active;
    const { route, ids } = await this.#client.vraag('leerroute/positie', { uri, position });
    for (const paneel of this.#panelen) {
      const toont = paneel.kaart?.route;
      if (!paneel.vast && route !== undefined && route !== toont) await paneel.toon({ uri, position });
      else if (route === toont || !toont) paneel.markeer(ids);
    }
  }
}

function bronUri(uri: unknown): Uri | undefined {
  if (uri instanceof Uri) return uri;
  return typeof uri === 'string' ? Uri.parse(uri) : undefined;
}

/** Leaves out what is not known, as stored state has it. */
function gegeven<T extends object>(waarden: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const bekend = Object.entries(waarden).filter(([, waarde]) => waarde !== undefined);
  return Object.fromEntries(bekend) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
