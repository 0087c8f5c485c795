import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Markdown page of a rule or of a kind of change. The build puts all pages into the bundle in place of this module (scripts/build.ts). */
export function rulePage(id: string): string | undefined {
  const docs = join(import.meta.dirname, '../../../docs');
  const page = ['regels', 'wijzigingen'].map((folder) => join(docs, folder, `${id}.md`)).find(existsSync);
  return page && readFileSync(page, 'utf8');
}
