import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Markdown page of a rule. The build puts all pages into the bundle in place of this module (scripts/build.ts). */
export function rulePage(id: string): string | undefined {
  const page = join(import.meta.dirname, '../../../docs/regels', `${id}.md`);
  return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
}
