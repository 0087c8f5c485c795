import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import type { Context } from '../environment.ts';
import { notWritten, replaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

export const FORMATS = ['svg', 'png', 'pdf', 'html', 'mermaid', 'tabel'] as const;
export type Format = (typeof FORMATS)[number];

/** The ending of a file for each form. */
export const ENDINGS: Readonly<Record<Format, string>> = {
  svg: '.svg',
  png: '.png',
  pdf: '.pdf',
  html: '.html',
  mermaid: '.mmd',
  tabel: '.md',
};
const BY_ENDING: Readonly<Record<string, Format>> = {
  ...Object.fromEntries(FORMATS.map((format) => [ENDINGS[format], format])),
  '.htm': 'html',
  '.mermaid': 'mermaid',
};

/** Where pictures go to, and in which form. */
export interface Target {
  readonly format: Format;
  /** Absolute; nothing for the screen. */
  readonly path?: string;
  readonly isFolder: boolean;
}

/** What the user asked for; the ending of the file tells the form where `--format` does not. */
export function targetOf(options: Readonly<Record<string, unknown>>, cwd: string): Target {
  const asked = FORMATS.find((format) => format === options.format);
  if (typeof options.output !== 'string') return { format: asked ?? 'svg', isFolder: false };
  const path = resolve(cwd, options.output);
  const ending = extname(path).toLowerCase();
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? ending === '';
  if (asked || isFolder) return { format: asked ?? 'svg', path, isFolder };
  const format = BY_ENDING[ending];
  if (!format) throw unknownEnding(ending);
  return { format, path, isFolder };
}

/** Puts a picture in its file, and says where it is. */
export function save(path: string, content: string | Uint8Array, { stderr }: Context): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) writeFileSync(path, content, { flag: 'wx' });
    else replaceFile(path, content);
  } catch (error) {
    throw error instanceof WrongUse ? error : notWritten(path, error);
  }
  stderr.write(`${path}\n`);
}

/** Puts a picture on the output. Bytes would only spoil a terminal. */
export function show(content: string | Uint8Array, format: Format, { stdout }: Context): void {
  if (typeof content !== 'string' && stdout.isTTY) {
    throw new WrongUse({
      nl: `Een ${format} past niet op het scherm. Noem een bestand: --output kaart${ENDINGS[format]}`,
      en: `A ${format} does not fit on the screen. Name a file: --output map${ENDINGS[format]}`,
    });
  }
  stdout.write(content);
}

function unknownEnding(ending: string): WrongUse {
  const known = Object.keys(BY_ENDING).join(', ');
  return new WrongUse({
    nl: `Aan ${ending} is niet te zien welke vorm u wilt. Gebruik ${known}, of noem --format.`,
    en: `The ending ${ending} does not tell which form you want. Use ${known}, or name --format.`,
  });
}
