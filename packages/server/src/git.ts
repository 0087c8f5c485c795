import { spawnSync } from 'node:child_process';
import { AKKOORDBESTAND } from '@leerroute/diff';
import type { Localized } from '@leerroute/model';
import { type Brontekst, INSTELLINGENBESTAND } from './disk.ts';

/** What was asked of Git cannot be done, with what to do about it. */
export class Gitfout extends Error {
  override readonly name = 'Gitfout';
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.nl);
    this.text = text;
  }
}

/** What a version in Git holds below one folder; paths are relative to that folder. */
export interface Version {
  /** The folder of the only project below the folder asked about, with `/` at its end; empty where that is the project itself. */
  readonly root: string;
  readonly files: readonly Brontekst[];
  readonly settings?: Brontekst;
  /** The file with agreements. */
  readonly agreements?: Brontekst;
  /** Files that are no text. */
  readonly unreadable: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly path: string;
}

/** Folders that are no part of a project, as on disk. */
const SKIPPED = /(^|\/)(node_modules|\.git|dist)\//;

/** Reads versions through the `git` command, out of its own store: no checkout, so a bare or shallow repository will do. */
export class Git {
  readonly #cwd: string;
  readonly #env: Readonly<Record<string, string | undefined>>;
  /** Where `cwd` stands in the repository: empty or with `/` at its end. */
  readonly #prefix: string;
  /** Whether there are files beside the store that can be compared with. */
  readonly hasWorkTree: boolean;

  /** Throws `Gitfout` where there is no Git or no repository. */
  constructor(cwd: string, env: Readonly<Record<string, string | undefined>>) {
    this.#cwd = cwd;
    this.#env = { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
    const inside = this.#ask(['rev-parse', '--is-inside-work-tree']);
    if (inside === undefined) {
      throw new Gitfout({
        nl: 'Deze map staat niet onder Git. Vergelijk twee bestanden of mappen met: leerroute diff --files <oud> <nieuw> (in VS Code: “vergelijk twee bestanden”)',
        en: 'This folder is not under Git. Compare two files or folders with: leerroute diff --files <old> <new> (in VS Code: “compare two files”)',
      });
    }
    this.hasWorkTree = inside.trim() === 'true';
    this.#prefix = this.#ask(['rev-parse', '--show-prefix'])?.replace(/\n$/, '') ?? '';
  }

  /** The last version that two versions have in common. */
  mergeBase(one: string, other: string): string {
    const [a, b] = [this.#commit(one), this.#commit(other)];
    const found = this.#ask(['merge-base', a, b])?.trim();
    if (found) return found;
    throw new Gitfout({
      nl: `“${one}” en “${other}” hebben geen gezamenlijk begin. Is de geschiedenis volledig opgehaald? Probeer: git fetch --unshallow`,
      en: `“${one}” and “${other}” have no beginning in common. Is the history complete? Try: git fetch --unshallow`,
    });
  }

  /** The branches and tags, the last one changed first; at most so many as somebody looks through. */
  names(): readonly string[] {
    const listed = this.#ask([
      'for-each-ref',
      '--sort=-creatordate',
      '--count=500',
      '--format=%(refname:short)',
      'refs/heads',
      'refs/tags',
      'refs/remotes',
    ]);
    return (listed ?? '').split('\n').filter(Boolean);
  }

  /** All `.route` files of a version, below the folder that this was made for. */
  read(ref: string): Version {
    const tree = this.#commit(ref);
    const listed = this.#entries(tree);
    const root = rootOf(listed);
    const entries = listed
      .filter(({ path }) => path.startsWith(root))
      .map(({ id, path }) => ({ id, path: path.slice(root.length) }));
    const nested = entries
      .filter(({ path }) => path.endsWith(`/${INSTELLINGENBESTAND}`))
      .map(({ path }) => path.slice(0, -INSTELLINGENBESTAND.length));
    const own = entries.filter(({ path }) => !nested.some((folder) => path.startsWith(folder)) && !SKIPPED.test(path));
    const texts = this.#texts(own);
    const files = texts.flatMap(({ pad, tekst }) => (tekst === undefined ? [] : [{ pad, tekst }]));
    return {
      root,
      files: files.filter(({ pad }) => pad.endsWith('.route')),
      settings: files.find(({ pad }) => pad === INSTELLINGENBESTAND),
      agreements: files.find(({ pad }) => pad === AKKOORDBESTAND),
      unreadable: texts.filter(({ tekst }) => tekst === undefined).map(({ pad }) => pad),
    };
  }

  #entries(tree: string): Entry[] {
    const listed = this.#ask([
      'ls-tree',
      '-r',
      '-z',
      '--full-tree',
      tree,
      ...(this.#prefix ? ['--', this.#prefix] : []),
    ]);
    return (listed ?? '').split('\0').flatMap((line) => {
      const [, id, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      const own = path?.startsWith(this.#prefix) ? path.slice(this.#prefix.length) : undefined;
      const name = own?.split('/').at(-1);
      const wanted = own?.endsWith('.route') || name === INSTELLINGENBESTAND || name === AKKOORDBESTAND;
      return id && own && wanted ? [{ id, path: own }] : [];
    });
  }

  /** One process for all files: the answers come in the order asked, each after a line with its size. */
  #texts(entries: readonly Entry[]): { readonly pad: string; readonly tekst: string | undefined }[] {
    if (entries.length === 0) return [];
    const ids = entries.map(({ id }) => `${id}\n`).join('');
    const output = this.#run(['cat-file', '--batch'], ids).stdout;
    let at = 0;
    return entries.map(({ path }) => {
      const end = output.indexOf(10, at);
      const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1] ?? Number.NaN);
      if (end < 0 || Number.isNaN(size)) throw INCOMPLETE;
      at = end + 1 + size + 1;
      return { pad: path, tekst: decode(output.subarray(end + 1, end + 1 + size)) };
    });
  }

  #commit(ref: string): string {
    const found = this.#ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
    if (found) return found;
    const shallow = this.#ask(['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
    const [nl, en] = shallow
      ? [
          ' De geschiedenis is hier niet volledig; probeer: git fetch --unshallow',
          ' The history is not complete here; try: git fetch --unshallow',
        ]
      : ['', ''];
    throw new Gitfout({
      nl: `Git kent hier geen versie “${ref}” (een tak, een label of een commit).${nl}`,
      en: `Git knows no version “${ref}” here (a branch, a tag or a commit).${en}`,
    });
  }

  /** What Git answers, or undefined where it refuses. */
  #ask(words: readonly string[]): string | undefined {
    const { status, stdout } = this.#run(words);
    return status === 0 ? stdout.toString('utf8') : undefined;
  }

  #run(words: readonly string[], input?: string): { readonly status: number | null; readonly stdout: Buffer } {
    const result = spawnSync('git', words, {
      cwd: this.#cwd,
      env: this.#env,
      input,
      maxBuffer: 1024 ** 3,
      windowsHide: true,
    });
    if (result.error && 'code' in result.error && result.error.code === 'ENOENT') {
      throw new Gitfout({
        nl: 'Git is niet gevonden. Installeer het (https://git-scm.com), of vergelijk met: leerroute diff --files <oud> <nieuw> (in VS Code: “vergelijk twee bestanden”)',
        en: 'Git was not found. Install it (https://git-scm.com), or compare with: leerroute diff --files <old> <new> (in VS Code: “compare two files”)',
      });
    }
    return { status: result.error ? null : result.status, stdout: result.stdout ?? Buffer.alloc(0) };
  }
}

const INCOMPLETE = new Gitfout({
  nl: 'Git kon niet alle bestanden van deze versie geven. Is de geschiedenis volledig opgehaald? Probeer: git fetch --unshallow',
  en: 'Git could not give all files of this version. Is the history complete? Try: git fetch --unshallow',
});

/** A repository read from its top may hold one project in a folder of its own: then that is meant. */
function rootOf(entries: readonly Entry[]): string {
  const markers = entries.filter(({ path }) => path.endsWith(INSTELLINGENBESTAND)).map(({ path }) => path);
  const [only] = markers;
  const outside = (folder: string) => entries.some(({ path }) => path.endsWith('.route') && !path.startsWith(folder));
  if (only === undefined || markers.length > 1) return '';
  const folder = only.slice(0, -INSTELLINGENBESTAND.length);
  return outside(folder) ? '' : folder;
}

function decode(bytes: Uint8Array): string | undefined {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
