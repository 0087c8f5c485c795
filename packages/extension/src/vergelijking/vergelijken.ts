import type { Vergelijking, Vergelijkvraag, Vergelijkwijziging, Weigering } from '@leerroute/server/protocol';
import {
  commands,
  Disposable,
  EventEmitter,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  type TreeView,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Client } from '../client.ts';
import { thema } from '../thema.ts';
import { type Knoop, Wijzigingenboom } from './boom.ts';
import { Vergelijkpaneel } from './paneel.ts';
import { teksten } from './teksten.ts';

/** The comparison that is open: its tree, its picture and the change that is shown. */
export class Vergelijken implements Disposable {
  readonly #client: Client;
  readonly #boom = new Wijzigingenboom();
  readonly #lijst: TreeView<Knoop>;
  readonly #paneel: Vergelijkpaneel;
  readonly #altijd: Disposable;
  readonly #getekend = new EventEmitter<number>();
  /** How many things a picture has, each time one is drawn; for tests. */
  readonly getekend = this.#getekend.event;
  #vraag: Omit<Vergelijkvraag, 'thema'> | undefined;
  #hier = -1;

  constructor(bronnen: Uri, client: Client) {
    this.#client = client;
    this.#paneel = new Vergelijkpaneel(
      bronnen,
      (id) => void this.#kies(id),
      (kaartjes) => this.#getekend.fire(kaartjes),
    );
    this.#lijst = window.createTreeView('leerroute.wijzigingen', { treeDataProvider: this.#boom });
    this.#altijd = Disposable.from(
      this.#lijst,
      this.#paneel,
      this.#getekend,
      window.onDidChangeActiveColorTheme(() => void this.#opnieuw()),
    );
  }

  get vergelijking(): Vergelijking | undefined {
    return this.#paneel.vergelijking;
  }

  /** The change that is shown now. */
  get wijziging(): Vergelijkwijziging | undefined {
    return this.vergelijking?.wijzigingen[this.#hier];
  }

  dispose(): void {
    this.#altijd.dispose();
  }

  /** Compares, and shows the tree and the picture. Git is only run in a folder that the user trusts. */
  async vergelijk(vraag: Omit<Vergelijkvraag, 'thema'>): Promise<void> {
    if ('versie' in vraag.met && !magGit()) return;
    const antwoord = await this.#client.vraag('leerroute/vergelijk', { ...vraag, thema: thema() });
    if (isWeigering(antwoord)) {
      void window.showWarningMessage(antwoord.reden);
      return;
    }
    this.#vraag = vraag;
    this.#hier = -1;
    this.#boom.toon(antwoord);
    this.#paneel.toon(antwoord);
    this.#lijst.title = teksten().wijzigingen;
    this.#lijst.description = `${antwoord.voor} ↔ ${antwoord.na}`;
    await commands.executeCommand('setContext', 'leerroute.vergelijking', true);
    const [eerste] = antwoord.wijzigingen;
    const knoop = eerste && this.#boom.knoop(eerste.sleutel);
    // Opens the view where it is folded.
    if (knoop) await this.#lijst.reveal(knoop, { select: false, focus: false });
    if (eerste) return;
    const { voor, na } = antwoord;
    void window.showInformationMessage(teksten().geen.replace('{voor}', voor).replace('{na}', na));
  }

  /** Asks the branches and tags, and compares with the one that is chosen. */
  async kiesVersie(uri: string): Promise<void> {
    if (!magGit()) return;
    const antwoord = await this.#client.vraag('leerroute/versies', { uri });
    if (isWeigering(antwoord) || antwoord.versies.length === 0) {
      void window.showWarningMessage(isWeigering(antwoord) ? antwoord.reden : teksten().geenVersies);
      return;
    }
    const versie = await window.showQuickPick([...antwoord.versies], { placeHolder: teksten().kiesVersie });
    if (versie !== undefined) await this.vergelijk({ uri, met: { versie } });
  }

  /** To the next change in the order of the pupil, or with -1 to the one before; round at the ends. */
  async stap(richting: 1 | -1): Promise<void> {
    const aantal = this.vergelijking?.wijzigingen.length ?? 0;
    if (aantal === 0) {
      void window.showInformationMessage(teksten().geenVergelijking);
      return;
    }
    const vanaf = this.#hier < 0 && richting < 0 ? 0 : this.#hier;
    await this.#toon((vanaf + richting + aantal) % aantal);
  }

  /** Shows a change on the picture and in the text. */
  async toonWijziging(sleutel: string): Promise<void> {
    const at = this.vergelijking?.wijzigingen.findIndex((een) => een.sleutel === sleutel) ?? -1;
    if (at >= 0) await this.#toon(at);
  }

  /** Draws everything anew, as after a change of the language. */
  herteken(): void {
    this.#paneel.herteken();
    void this.#opnieuw();
  }

  async #opnieuw(): Promise<void> {
    if (this.#vraag) await this.vergelijk(this.#vraag);
  }

  async #toon(at: number): Promise<void> {
    this.#hier = at;
    const { wijziging } = this;
    if (!wijziging) return;
    this.#paneel.markeer(wijziging.route, wijziging.ids);
    const knoop = this.#boom.knoop(wijziging.sleutel);
    if (knoop && this.#lijst.visible) await this.#lijst.reveal(knoop, { select: true, focus: false });
    await toonPlek(wijziging);
  }

  /** A thing of the picture was clicked: to the change it is about. */
  async #kies(id: string): Promise<void> {
    const { route } = this.#paneel;
    const wijziging = this.vergelijking?.wijzigingen.find((een) => een.route === route && een.ids.includes(id));
    if (wijziging) await this.toonWijziging(wijziging.sleutel);
  }
}

/** Whether Git may be run; else tells why not, and leads to where the user can say that the folder is trusted. */
function magGit(): boolean {
  if (workspace.isTrusted) return true;
  const { nietVertrouwd, vertrouwen } = teksten();
  void window.showWarningMessage(nietVertrouwd, vertrouwen).then((gekozen) => {
    if (gekozen) void commands.executeCommand('workbench.trust.manage');
  });
  return false;
}

/** The text at a change; the focus stays where it is, so that one can step on. */
async function toonPlek({ plek }: Vergelijkwijziging): Promise<void> {
  if (!plek) return;
  const uri = Uri.parse(plek.uri);
  const open = window.visibleTextEditors.find((e) => e.document.uri.toString() === uri.toString());
  const document = await workspace.openTextDocument(uri);
  const viewColumn = open?.viewColumn ?? ViewColumn.One;
  const editor = await window.showTextDocument(document, { viewColumn, preserveFocus: true });
  const { start, end } = plek.range;
  const bereik = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
  editor.selection = new Selection(bereik.start, bereik.end);
  editor.revealRange(bereik, TextEditorRevealType.InCenterIfOutsideViewport);
}

function isWeigering(antwoord: object): antwoord is Weigering {
  return 'reden' in antwoord;
}
