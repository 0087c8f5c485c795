import { join } from 'node:path';
import { readBestand } from '@leerroute/language';
import { type Bestand, maakProject, metBestand, type Project, type Syntaxfout, zonderBestand } from '@leerroute/model';
import { type Instellingen, leesInstellingen, STANDAARDINSTELLINGEN } from '@leerroute/rules';
import { URI } from 'vscode-uri';
import {
  type Brontekst,
  INSTELLINGENBESTAND,
  type Leesfout,
  leesInstellingentekst,
  leesTekst,
  onleesbaarBestand,
  vindBestanden,
} from './disk.ts';

/** Milliseconds of reading before others get their turn, so that an editor is answered while a large project loads. */
const SLICE = 12;

/** Where the files of a project are: below a folder, directly in a folder, or (not on this disk) the open documents alone. */
export type Reach = 'below' | 'in' | 'open';

/** One project as the editor sees it: the files on disk with the open documents over them. */
export class ProjectState {
  /** Absolute path of the folder, or for `open` the URI of the one document. */
  readonly root: string;
  readonly reach: Reach;
  /** Counts up with every change of what is known. */
  version = 0;
  /** False while closed files are still being read: until then an unknown name may only be unread. */
  loaded = false;
  /** `leerroute.json` as read, where there is one. */
  settings: Brontekst | Leesfout | undefined;
  instellingen: Instellingen = STANDAARDINSTELLINGEN;
  settingErrors: readonly Syntaxfout[] = [];
  #project: Project = maakProject([]);
  readonly #open = new Map<string, () => string>();
  /** Open documents whose newest text is not read yet. */
  readonly #stale = new Set<string>();
  #loads = 0;
  /** The text of `leerroute.json` where it is open in the editor. */
  #openSettings: (() => string) | undefined;

  constructor(root: string, reach: Reach) {
    this.root = root;
    this.reach = reach;
  }

  /** The project with the newest text of all open documents. */
  get project(): Project {
    for (const pad of this.#stale) {
      const text = this.#open.get(pad);
      if (text) this.#project = metBestand(this.#project, readBestand(pad, text()));
    }
    this.#stale.clear();
    return this.#project;
  }

  uriOf(pad: string): string {
    return this.reach === 'open' ? this.root : URI.file(join(this.root, pad)).toString();
  }

  /** An open document is new or changed; its text is taken when it is needed. */
  edit(pad: string, text: () => string): void {
    this.#open.set(pad, text);
    this.#stale.add(pad);
    this.version++;
  }

  /** `leerroute.json` is open, and what stands in the editor counts; without a text it was closed, and the disk counts again. */
  editSettings(text: (() => string) | undefined): void {
    this.#openSettings = text;
    this.#readSettings();
    this.version++;
  }

  /** A document was closed: the file on disk counts again. */
  close(pad: string): void {
    this.#open.delete(pad);
    this.#stale.delete(pad);
    this.refresh(pad);
  }

  /** The paths of the files that are open in the editor. */
  get openPads(): Iterable<string> {
    return this.#open.keys();
  }

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** A file may have changed on disk, or be gone. */
  refresh(pad: string): void {
    if (this.#open.has(pad)) return;
    const read = this.reach === 'open' ? undefined : leesTekst(this.root, pad);
    const current = read && 'tekst' in read ? readBestand(pad, read.tekst) : undefined;
    this.#project = current ? metBestand(this.#project, current) : zonderBestand(this.#project, pad);
    this.version++;
  }

  /**
   * Reads all files anew that are not open, in slices; gives the folders below that are projects of their own.
   * A load that is overtaken by a newer one gives up.
   */
  async load(): Promise<readonly string[]> {
    const turn = ++this.#loads;
    if (this.reach === 'open') {
      this.loaded = true;
      return [];
    }
    const { paden, projecten, fouten } = vindBestanden(this.root, this.reach === 'below');
    const read: Bestand[] = fouten.map(onleesbaarBestand);
    let until = performance.now() + SLICE;
    for (const pad of paden) {
      if (this.#open.has(pad)) continue;
      const text = leesTekst(this.root, pad);
      read.push('tekst' in text ? this.#readOnce(text) : onleesbaarBestand(text));
      if (performance.now() < until) continue;
      await new Promise((resume) => setImmediate(resume));
      if (turn !== this.#loads) return [];
      until = performance.now() + SLICE;
    }
    const open = this.project.bestanden.filter(({ pad }) => this.#open.has(pad));
    this.#project = maakProject([...read.filter(({ pad }) => !this.#open.has(pad)), ...open]);
    this.#readSettings();
    this.loaded = true;
    this.version++;
    return projecten.map((pad) => join(this.root, pad));
  }

  /** With the same text the settings stay the same object, so that findings worked out with them stay valid. */
  #readSettings(): void {
    const before = this.settings;
    const open = this.#openSettings && { pad: INSTELLINGENBESTAND, tekst: this.#openSettings() };
    const now = this.reach === 'below' ? (open ?? leesInstellingentekst(this.root)) : undefined;
    this.settings = now;
    if (now && 'tekst' in now && before && 'tekst' in before && now.tekst === before.tekst) return;
    const read = now && 'tekst' in now ? leesInstellingen(now.tekst) : undefined;
    this.instellingen = read?.instellingen ?? STANDAARDINSTELLINGEN;
    const unread = now && 'message' in now ? [{ message: now.message, span: { start: 0, end: 0 } }] : [];
    this.settingErrors = read?.fouten ?? unread;
  }

  /** A file with the same text stays the same object, so that what was worked out about it stays valid. */
  #readOnce({ pad, tekst }: Brontekst): Bestand {
    const known = this.#project.bestand(pad);
    return known?.tekst === tekst ? known : readBestand(pad, tekst);
  }
}
