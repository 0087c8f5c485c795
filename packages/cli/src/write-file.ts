import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WrongUse } from './wrong-use.ts';

/**
 * Replaces the text of a file as a whole: a new file beside it takes its place. Whoever reads, or a machine that stops halfway,
 * sees the old text or the new one, never a part. A link stays a link; rights stay as they were.
 */
export function replaceFile(path: string, text: string | Uint8Array): void {
  try {
    const real = realpathSync(path);
    putAsWhole(real, text, statSync(real).mode);
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** The same for a file that may not be there yet. */
export function makeOrReplaceFile(path: string, text: string): void {
  try {
    if (existsSync(path)) replaceFile(path, text);
    else putAsWhole(path, text);
  } catch (error) {
    throw error instanceof WrongUse ? error : notWritten(path, error);
  }
}

function putAsWhole(path: string, text: string | Uint8Array, mode?: number): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = openSync(beside, 'wx', mode);
  try {
    writeAndClose(file, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function writeAndClose(file: number, text: string | Uint8Array): void {
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What went wrong with writing a file, as a line for the user. */
export function notWritten(path: string, error: unknown): WrongUse {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
  return new WrongUse({
    nl: `“${path}” kan niet worden geschreven (${code}). Is er plaats op de schijf, en mag u hier schrijven?`,
    en: `“${path}” cannot be written (${code}). Is there room on the disk, and may you write here?`,
  });
}
