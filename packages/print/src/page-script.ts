import { createHash } from 'node:crypto';
import { pageBundle } from './page-bundle.ts';

let known: { readonly code: string; readonly sha256: string } | undefined;

/** The program of the page that `tekenHtml` makes, with the hash by which the page allows it. */
export function paginascript(): { readonly code: string; readonly sha256: string } {
  if (!known) {
    const code = pageBundle();
    known = { code, sha256: createHash('sha256').update(code).digest('base64') };
  }
  return known;
}
