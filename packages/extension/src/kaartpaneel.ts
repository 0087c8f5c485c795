import type { Kaart, Kaartvraag } from '@leerroute/server/protocol';
import { Disposable, Uri, type WebviewPanel } from 'vscode';
import type { NaarPagina, VanPagina } from './berichten.ts';
import type { Client } from './client.ts';
import { paginaHtml } from './pagina.ts';
import { paneelteksten } from './teksten.ts';
import { thema } from './thema.ts';

/** What a panel shows: of which route, and what of it. */
export type Wens = Omit<Kaartvraag, 'thema' | 'kenmerk'>;

/** What a panel needs of the extension around it. */
export interface Omgeving {
  readonly bronnen: Uri;
  readonly client: Client;
  /** What a click in the page asks of others than its panel. */
  readonly ontvang: (paneel: Kaartpaneel, bericht: VanPagina) => void;
  readonly weg: (paneel: Kaartpaneel) => void;
}

/** One panel with a routekaart: it follows the cursor, or is pinned (`vast`) to its route. */
export class Kaartpaneel implements Disposable {
  readonly paneel: WebviewPanel;
  vast: boolean;
  readonly #omgeving: Omgeving;
  readonly #bijPaneel: Disposable;
  #wens: Wens;
  /** With its content, also where the server did not send it again. */
  #kaart: Kaart | null = null;
  /** What the page was last told; empty where it is new. */
  #bijPagina: { readonly kenmerk?: string; readonly rest?: string } = {};
  #bezig = false;
  #opnieuw = false;
  #weg = false;

  constructor(paneel: WebviewPanel, wens: Wens, vast: boolean, omgeving: Omgeving) {
    this.paneel = paneel;
    this.vast = vast;
    this.#wens = wens;
    this.#omgeving = omgeving;
    paneel.webview.options = paneelopties(omgeving.bronnen);
    paneel.iconPath = {
      light: Uri.joinPath(omgeving.bronnen, 'media/route-light.svg'),
      dark: Uri.joinPath(omgeving.bronnen, 'media/route-dark.svg'),
    };
    this.#bijPaneel = Disposable.from(
      paneel.webview.onDidReceiveMessage((bericht: VanPagina) => this.#ontvang(bericht)),
      paneel.onDidDispose(() => {
        this.#weg = true;
        this.#bijPaneel.dispose();
        omgeving.weg(this);
      }),
    );
    this.herteken();
  }

  /** What is shown now, with its content. */
  get kaart(): Kaart | null {
    return this.#kaart;
  }

  get wens(): Wens {
    return this.#wens;
  }

  /** Shows something else; what is not named stays as it is. */
  async toon(wens: Partial<Wens>): Promise<void> {
    const { route = this.#wens.route } = wens;
    const anders = wens.position !== undefined || route !== this.#wens.route;
    // The choices and the pupils of one route say nothing in another.
    const { cohort: _, position: __, route: ___, ...blijft } = this.#wens;
    const { beeld } = this.#wens;
    const leeg = beeld?.soort === 'pad' ? { beeld: { soort: 'pad', keuzes: [] } as const } : {};
    this.#wens = { ...(anders ? { ...blijft, ...leeg } : this.#wens), ...wens };
    await this.haal();
  }

  maakVast(vast: boolean): void {
    this.vast = vast;
    this.#toonKaart(this.#kaart);
  }

  markeer(ids: readonly string[]): void {
    this.stuur({ soort: 'markeer', ids });
  }

  /** Draws page and picture anew, as after a change of the language. */
  herteken(): void {
    this.#bijPagina = {};
    this.paneel.webview.html = paginaHtml(this.paneel.webview, this.#omgeving.bronnen);
  }

  stuur(bericht: NaarPagina): void {
    void this.paneel.webview.postMessage(bericht);
  }

  dispose(): void {
    this.paneel.dispose();
  }

  /**
   * Asks the picture; while one is asked, the newest wish waits, so that at most one request is on its way. A hidden panel has no
   * page; it asks when it is seen again.
   */
  async haal(): Promise<void> {
    if (this.#weg || !this.paneel.visible) return;
    if (this.#bezig) {
      this.#opnieuw = true;
      return;
    }
    this.#bezig = true;
    try {
      do {
        this.#opnieuw = false;
        const { wissel, ...wens } = this.#wens;
        this.#wens = wens;
        const bekend = this.#kaart ? { kenmerk: this.#kaart.kenmerk } : {};
        const vraag = { ...wens, ...(wissel === undefined ? {} : { wissel }), ...bekend, thema: thema() };
        const kaart = await this.#omgeving.client.vraag('leerroute/routekaart', vraag);
        this.#toonKaart(kaart, wens);
      } while (this.#opnieuw);
    } finally {
      this.#bezig = false;
    }
  }

  #toonKaart(kaart: Kaart | null, bij = this.#wens): void {
    if (this.#weg) return;
    this.#kaart = kaart && { ...kaart, inhoud: kaart.inhoud ?? this.#kaart?.inhoud };
    this.paneel.title = kaart ? kaart.titel : paneelteksten().paneel;
    // From now on this route stays, also when the cursor goes where no route is; unless something else is wished meanwhile.
    if (kaart && bij === this.#wens) {
      const { position: _, ...wens } = bij;
      this.#wens = { ...wens, route: kaart.route, beeld: kaart.beeld };
    } else if (kaart && this.#wens.route === bij.route && this.#wens.beeld === bij.beeld) {
      // A click on top of this one: it builds on what this one chose.
      this.#wens = { ...this.#wens, beeld: kaart.beeld };
    }
    this.#stuurKaart();
  }

  /** Sends what the page does not have: no content it shows already, and nothing at all where all is the same. */
  #stuurKaart(): void {
    const kaart = this.#kaart;
    const { inhoud, versie: _, ...anders } = kaart ?? {};
    const rest = JSON.stringify([anders, this.vast]);
    if (rest === this.#bijPagina.rest) return;
    const heeft = kaart !== null && kaart.kenmerk === this.#bijPagina.kenmerk;
    this.#bijPagina = kaart ? { rest, kenmerk: kaart.kenmerk } : { rest };
    this.stuur({ soort: 'kaart', kaart: kaart && { ...kaart, inhoud: heeft ? undefined : inhoud }, vast: this.vast });
  }

  async #ontvang(bericht: VanPagina): Promise<void> {
    if (bericht.soort === 'klaar') {
      this.#bijPagina = {};
      if (this.#kaart) this.#stuurKaart();
      await this.haal();
    }
    if (bericht.soort === 'kies') await this.toon({ uri: bericht.uri, route: bericht.route });
    if (bericht.soort === 'beeld') await this.toon({ beeld: bericht.beeld });
    if (bericht.soort === 'vorm') await this.toon({ vorm: bericht.vorm });
    if (bericht.soort === 'cohort') await this.toon({ cohort: bericht.cohort });
    if (bericht.soort === 'wissel') await this.toon({ wissel: bericht.id });
    this.#omgeving.ontvang(this, bericht);
  }
}

/** What the page of a panel may do. */
export function paneelopties(bronnen: Uri) {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(bronnen, 'dist')] };
}
