import { createHash } from 'node:crypto';
import { type Pagina, pageBundle } from './page-bundle.ts';

interface Paginascript {
  readonly code: string;
  readonly sha256: string;
}

const known = new Map<Pagina, Paginascript>();

/**
 * The program of a page, with the hash by which the page allows it: of the page that `tekenHtml` makes, or of the report of a
 * comparison (`vergelijk`).
 */
export function paginascript(pagina: Pagina = 'main'): Paginascript {
  const made = known.get(pagina);
  if (made) return made;
  const code = pageBundle(pagina);
  const script = { code, sha256: createHash('sha256').update(code).digest('base64') };
  known.set(pagina, script);
  return script;
}
