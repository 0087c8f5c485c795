import { dirname, relative, resolve } from 'node:path';
import { type Aanvulling, vulAan } from '@leerroute/catalogue';
import type { Bestand } from '@leerroute/model';
import { URI } from 'vscode-uri';
import {
  CATALOGUSBESTAND,
  INSTELLINGENBESTAND,
  isOvergeslagen,
  type Leesfout,
  leesCatalogus,
  zoekProjectmap,
} from './disk.ts';
import { ProjectState, type Reach } from './project-state.ts';

/** A file in its project. */
export interface Place {
  readonly state: ProjectState;
  readonly bestand: Bestand;
}

/** All projects of the editor, found from its folders and its open documents. */
export class Workspace {
  #folders: readonly string[] = [];
  readonly #states = new Map<string, ProjectState>();
  readonly #open = new Map<string, () => string>();
  /** Where a document belongs; found by looking on the disk, so not at each keystroke. */
  readonly #located = new Map<string, { state: ProjectState; pad: string }>();
  /** What each project adds to the catalogue. Kept when projects are read anew, so that this does not ask for reading anew again. */
  readonly #additions = new Map<string, Aanvulling>();
  readonly #changed: (state: ProjectState) => void;
  readonly #failed: (error: unknown) => void;
  /** Called when what a project folder adds to the catalogue was read, with why it cannot be used. */
  onCatalogue: (root: string, error: Leesfout | undefined) => void = () => undefined;

  /** `changed` is told of each project of which something changed, `failed` of what went wrong while reading one. */
  constructor(changed: (state: ProjectState) => void, failed: (error: unknown) => void) {
    this.#changed = changed;
    this.#failed = failed;
  }

  get states(): Iterable<ProjectState> {
    return this.#states.values();
  }

  /** The folders of the window; their projects are read in the background. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris.flatMap((uri) => pathOf(uri) ?? []);
    this.reload();
    for (const folder of this.#folders) this.#ensure(zoekProjectmap(folder) ?? folder, 'below');
  }

  /** A document was opened or changed. */
  edit(uri: string, text: () => string): void {
    this.#open.set(uri, text);
    const { state, pad } = this.#locate(uri);
    if (pad === INSTELLINGENBESTAND) state.editSettings(text);
    else state.edit(pad, text);
    this.#changed(state);
  }

  close(uri: string): void {
    const { state, pad } = this.#locate(uri);
    this.#open.delete(uri);
    this.#located.delete(uri);
    if (pad === INSTELLINGENBESTAND) state.editSettings(undefined);
    else state.close(pad);
    if (!state.isOpen && state.reach !== 'below') this.#states.delete(state.root);
    this.#changed(state);
  }

  /** Files or folders on disk are new, changed or gone. */
  watched(uris: readonly string[], kind: 'changed' | 'created-or-deleted'): void {
    const paths = uris.flatMap((uri) => pathOf(uri) ?? []);
    if (paths.some((path) => path.endsWith(CATALOGUSBESTAND))) {
      for (const { root, reach } of this.#states.values()) if (reach !== 'open') this.#readAddition(root);
      return;
    }
    if (kind === 'created-or-deleted' && paths.some((path) => path.endsWith(INSTELLINGENBESTAND))) {
      this.reload();
      return;
    }
    for (const state of this.#states.values()) {
      const pads = paths.flatMap((path) => padIn(state.root, path) ?? []).filter((pad) => concerns(state, pad));
      if (pads.length === 0) continue;
      if (kind === 'created-or-deleted' || pads.includes(INSTELLINGENBESTAND)) {
        this.#load(state);
        continue;
      }
      for (const pad of pads) if (state.project.bestand(pad)) state.refresh(pad);
      this.#changed(state);
    }
  }

  /** The file of a document, in its newest text. */
  find(uri: string): Place | undefined {
    const { state, pad } = this.#locate(uri);
    const bestand = state.project.bestand(pad);
    return bestand && { state, bestand };
  }

  /** Divides all files over projects anew, as when a `leerroute.json` came or went. */
  reload(): void {
    const gone = [...this.#states.values()];
    this.#states.clear();
    this.#located.clear();
    for (const folder of this.#folders) this.#ensure(zoekProjectmap(folder) ?? folder, 'below');
    for (const [uri, text] of this.#open) this.edit(uri, text);
    for (const state of gone) if (!this.#states.has(state.root)) this.#changed(state);
  }

  /** Whether this is still a project of the workspace. */
  has(state: ProjectState): boolean {
    return this.#states.get(state.root) === state;
  }

  #locate(uri: string): { state: ProjectState; pad: string } {
    const known = this.#located.get(uri);
    if (known) return known;
    const found = this.#search(uri);
    if (this.#open.has(uri)) this.#located.set(uri, found);
    return found;
  }

  #search(uri: string): { state: ProjectState; pad: string } {
    const path = pathOf(uri);
    if (path === undefined) return { state: this.#ensure(uri, 'open'), pad: uri.slice(uri.lastIndexOf('/') + 1) };
    const root = zoekProjectmap(dirname(path)) ?? this.#folders.find((folder) => padIn(folder, path) !== undefined);
    const pad = root && padIn(root, path);
    if (pad !== undefined && !isOvergeslagen(pad)) return { state: this.#ensure(root ?? '', 'below'), pad };
    return { state: this.#ensure(dirname(path), 'in'), pad: path.slice(dirname(path).length).replace(/^[\\/]/, '') };
  }

  #ensure(root: string, reach: Reach): ProjectState {
    const known = this.#states.get(root);
    if (known) return known;
    if (reach !== 'open') this.#readAddition(root);
    // What it adds may have made everything be read anew, this project too.
    const again = this.#states.get(root);
    if (again) return again;
    const state = new ProjectState(root, reach);
    this.#states.set(root, state);
    this.#load(state);
    return state;
  }

  /** A catalogue that changed makes all that was worked out with it old, so every project is read anew. */
  #readAddition(root: string): void {
    const { aanvulling, fout } = leesCatalogus(root);
    this.onCatalogue(root, fout);
    this.#additions.set(root, aanvulling);
    if (vulAan([...this.#additions.values()].filter((addition) => Object.keys(addition).length > 0))) this.reload();
  }

  #load(state: ProjectState): void {
    this.#loadNow(state).catch(this.#failed);
  }

  async #loadNow(state: ProjectState): Promise<void> {
    // What asked for the project has its document first.
    await new Promise((resume) => setImmediate(resume));
    const below = await state.load();
    for (const root of below) if (this.has(state)) this.#ensure(root, 'below');
    this.#changed(state);
  }
}

/** Whether a changed path says something about a project: its files, its settings, or a folder with files of it. */
function concerns(state: ProjectState, pad: string): boolean {
  if (isOvergeslagen(pad)) return false;
  if (pad.endsWith('.route') || pad === INSTELLINGENBESTAND) return state.reach === 'below' || !pad.includes('/');
  return state.project.bestanden.some((bestand) => bestand.pad.startsWith(`${pad}/`));
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? resolve(parsed.fsPath) : undefined;
}

/** The path relative to a folder, with `/`; undefined where it is not below it. */
function padIn(root: string, path: string): string | undefined {
  const pad = relative(root, path).replaceAll('\\', '/');
  return pad === '' || pad.startsWith('..') || /^[A-Za-z]:/.test(pad) ? undefined : pad;
}
