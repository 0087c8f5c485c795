import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vergelijkbareTekst } from '@leerroute/language';
import type { Context } from '../environment.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute textconv <file>`: what Git compares instead of the file, so that layout alone is no difference. */
export function textconv(context: Context, [name = '']: readonly string[]): number {
  context.stdout.write(vergelijkbareTekst(readText(resolve(context.cwd, name), name)));
  return 0;
}

function readText(path: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new WrongUse({ nl: `“${name}” is niet te lezen als tekst.`, en: `“${name}” cannot be read as text.` });
  }
}
