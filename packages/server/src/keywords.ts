import type { Localized } from '@leerroute/model';
import table from './keywords.json' with { type: 'json' };

/** A word that begins a statement: what it says, and the statement with its required parts as a snippet. */
export interface Keyword extends Localized {
  readonly snippet: string;
}

export type Keywords = ReadonlyMap<string, Keyword>;

function keywordsFrom(rows: Readonly<Record<string, readonly string[]>>): Keywords {
  return new Map(Object.entries(rows).map(([word, [snippet = word, nl = '', en = '']]) => [word, { snippet, nl, en }]));
}

/** Words that begin a declaration. */
export const DECLARATIONS: Keywords = keywordsFrom(table.declarations);

/** Words that begin a statement in a block. */
export const STATEMENTS: Keywords = keywordsFrom(table.statements);
