import type { Kaart, Vergeleken, Vergelijking, Vorm } from '@leerroute/server/protocol';
import { type Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { NaarPagina, VanPagina } from '../berichten.ts';
import { paneelopties } from '../kaartpaneel.ts';
import { paginaHtml } from '../pagina.ts';
import { teksten } from './teksten.ts';

const PANEELSOORT = 'leerroute.vergelijking';

/** The picture of both versions of a route, in the page that shows any routekaart. */
export class Vergelijkpaneel implements Disposable {
  readonly #bronnen: Uri;
  /** A click on a thing of the picture. */
  readonly #kies: (id: string) => void;
  readonly #getekend: (kaartjes: number) => void;
  #paneel: WebviewPanel | undefined;
  #vergelijking: Vergelijking | undefined;
  #route: Vergeleken | undefined;
  #vorm: Vorm = 'kaart';
  #ids: readonly string[] = [];

  constructor(bronnen: Uri, kies: (id: string) => void, getekend: (kaartjes: number) => void) {
    this.#bronnen = bronnen;
    this.#kies = kies;
    this.#getekend = getekend;
  }

  get route(): string | undefined {
    return this.#route?.route;
  }

  get vergelijking(): Vergelijking | undefined {
    return this.#vergelijking;
  }

  /** Shows another comparison, from its first route. */
  toon(vergelijking: Vergelijking): void {
    this.#vergelijking = vergelijking;
    this.#route = vergelijking.routes.find(({ route }) => route === this.route) ?? vergelijking.routes[0];
    this.#ids = [];
    if (!this.#route) return;
    if (!this.#paneel) this.#open();
    this.#paneel?.reveal(undefined, true);
    this.#stuurKaart();
  }

  /** Lights up things of a route, and brings them into sight. */
  markeer(route: string | undefined, ids: readonly string[]): void {
    this.#ids = ids;
    const ander = this.#vergelijking?.routes.find((een) => een.route === route);
    if (ander && ander !== this.#route) {
      this.#route = ander;
      this.#stuurKaart();
    }
    this.#stuur({ soort: 'markeer', ids });
  }

  /** Draws the page anew, as after a change of the language. */
  herteken(): void {
    if (this.#paneel) this.#paneel.webview.html = pagina(this.#paneel, this.#bronnen);
  }

  dispose(): void {
    this.#paneel?.dispose();
  }

  #open(): void {
    const plek = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const paneel = window.createWebviewPanel(PANEELSOORT, teksten().wijzigingen, plek, paneelopties(this.#bronnen));
    this.#paneel = paneel;
    paneel.webview.onDidReceiveMessage((bericht: VanPagina) => this.#ontvang(bericht));
    paneel.onDidDispose(() => {
      this.#paneel = undefined;
    });
    this.herteken();
  }

  #ontvang(bericht: VanPagina): void {
    if (bericht.soort === 'klaar') this.#stuurKaart();
    if (bericht.soort === 'ga-naar') this.#kies(bericht.id);
    if (bericht.soort === 'getekend') this.#getekend(bericht.kaartjes);
    if (bericht.soort === 'vorm') {
      this.#vorm = bericht.vorm;
      this.#stuurKaart();
    }
    if (bericht.soort === 'kies') {
      this.#route = this.#vergelijking?.routes.find(({ route }) => route === bericht.route);
      this.#ids = [];
      this.#stuurKaart();
    }
  }

  #stuurKaart(): void {
    const vergelijking = this.#vergelijking;
    const getoond = this.#route;
    if (!this.#paneel || !vergelijking || !getoond) return;
    const { route, titel, svg, tabel } = getoond;
    const { voor, na, routes } = vergelijking;
    this.#paneel.title = `${titel} (${voor} ↔ ${na})`;
    const kaart: Kaart = {
      route,
      titel,
      uri: '',
      inhoud: this.#vorm === 'kaart' ? svg : tabel,
      kenmerk: '',
      vorm: this.#vorm,
      beeld: { soort: 'route' },
      jaren: [],
      cohorten: [],
      filters: [],
      formaten: [],
      versie: 0,
      routes: routes.map((een) => ({ route: een.route, titel: een.titel, uri: '' })),
      routeskenmerk: '',
      toestand: 'actueel',
      ids: this.#ids,
    };
    this.#stuur({ soort: 'kaart', kaart, vast: true });
  }

  #stuur(bericht: NaarPagina): void {
    void this.#paneel?.webview.postMessage(bericht);
  }
}

/** The page marks itself as a comparison: its style leaves out what cannot be chosen here. */
function pagina({ webview }: WebviewPanel, bronnen: Uri): string {
  return paginaHtml(webview, bronnen).replace('<body ', '<body data-vergelijking ');
}
