import type { Kaart, Kaartvraag } from '@leerroute/server/protocol';
import { Disposable, Uri, type WebviewPanel } from 'vscode';
import type { NaarPagina, VanPagina } from './berichten.ts';
import type { Client } from './client.ts';
import { paginaHtml } from './pagina.ts';
import { paneelteksten } from './teksten.ts';
import { thema } from './thema.ts';

/** What a panel shows: of which route, and what of it. */
export type Wens = Omit<Kaartvraag, 'thema' | keyof Bekend>;

/** What the page has already, so that it is not sent again. */
type Bekend = Pick<Kaartvraag, 'kenmerk' | 'routeskenmerk'>;

/** What is sent of a picture only where it differs. */
type Inhoud = Pick<Kaart, 'inhoud' | 'stukken' | 'routes'>;

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
  #kaart: Omit<Kaart, keyof Inhoud> | null = null;
  /** What belongs to the cursor, so that a page that is new shows it too. */
  #ids: readonly string[] = [];
  /** What the page was last told; empty where it is new. */
  #bijPagina: Bekend & { readonly rest?: string } = {};
  #bezig = false;
  /** The page is still drawing what it was sent. */
  #tekent = false;
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

  /** What is shown now; its content is with the page alone. */
  get kaart(): Omit<Kaart, keyof Inhoud> | null {
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
    this.#stuurKaart();
  }

  markeer(ids: readonly string[]): void {
    this.#ids = ids;
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
   * Asks the picture; while one is asked or drawn, the newest wish waits, so that at most one picture is on its way. A hidden panel
   * has no page; it asks when it is seen again.
   */
  async haal(): Promise<void> {
    if (this.#weg || !this.paneel.visible) return;
    if (this.#bezig || this.#tekent) {
      this.#opnieuw = true;
      return;
    }
    this.#bezig = true;
    try {
      do {
        this.#opnieuw = false;
        const { wissel, ...wens } = this.#wens;
        this.#wens = wens;
        const { rest: _, ...bekend } = this.#bijPagina;
        const vraag = { ...wens, ...(wissel === undefined ? {} : { wissel }), ...bekend, thema: thema() };
        const kaart = await this.#omgeving.client.vraag('leerroute/routekaart', vraag);
        this.#toonKaart(kaart, wens, bekend);
      } while (this.#opnieuw && !this.#tekent);
    } finally {
      this.#bezig = false;
    }
  }

  #toonKaart(antwoord: Kaart | null, bij: Wens, bekend: Bekend): void {
    if (this.#weg) return;
    const [kaart, inhoud] = antwoord ? gesplitst(antwoord) : [null, {}];
    if (bij.position || kaart?.route !== this.#kaart?.route) this.#ids = kaart?.ids ?? [];
    this.#kaart = kaart && { ...kaart, ids: this.#ids };
    this.paneel.title = kaart ? kaart.titel : paneelteksten().paneel;
    // From now on this route stays, also when the cursor goes where no route is; unless something else is wished meanwhile.
    if (kaart && bij === this.#wens) {
      const { position: _, ...wens } = bij;
      this.#wens = { ...wens, route: kaart.route, beeld: kaart.beeld };
    } else if (kaart && this.#wens.route === bij.route && this.#wens.beeld === bij.beeld) {
      // A click on top of this one: it builds on what this one chose.
      this.#wens = { ...this.#wens, beeld: kaart.beeld };
    }
    // A page that is new meanwhile asks for itself; what differs from the page before is nothing to it.
    if (this.#bijPagina.kenmerk === bekend.kenmerk) this.#stuurKaart(inhoud);
  }

  /** Sends nothing at all where all is the same. */
  #stuurKaart(inhoud: Inhoud = {}): void {
    const kaart = this.#kaart;
    const { versie: _, ...anders } = kaart ?? {};
    const rest = JSON.stringify([anders, this.vast]);
    if (rest === this.#bijPagina.rest) return;
    const { kenmerk, routeskenmerk } = kaart ?? {};
    this.#bijPagina = { rest, kenmerk, routeskenmerk };
    this.#tekent = true;
    this.stuur({ soort: 'kaart', kaart: kaart && { ...kaart, ...inhoud }, vast: this.vast });
  }

  async #ontvang(bericht: VanPagina): Promise<void> {
    if (bericht.soort === 'klaar') {
      this.#bijPagina = {};
      this.#tekent = false;
      await this.haal();
    }
    if (bericht.soort === 'getekend') {
      this.#tekent = false;
      if (this.#opnieuw) await this.haal();
    }
    if (bericht.soort === 'kies') await this.toon({ uri: bericht.uri, route: bericht.route });
    if (bericht.soort === 'beeld') await this.toon({ beeld: bericht.beeld });
    if (bericht.soort === 'vorm') await this.toon({ vorm: bericht.vorm });
    if (bericht.soort === 'cohort') await this.toon({ cohort: bericht.cohort });
    if (bericht.soort === 'wissel') await this.toon({ wissel: bericht.id });
    this.#omgeving.ontvang(this, bericht);
  }
}

function gesplitst({ inhoud, stukken, routes, ...kaart }: Kaart): [Omit<Kaart, keyof Inhoud>, Inhoud] {
  return [kaart, { inhoud, stukken, routes }];
}

/** What the page of a panel may do. */
export function paneelopties(bronnen: Uri) {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(bronnen, 'dist')] };
}
