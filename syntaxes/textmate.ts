/*
 * Words of the grammar → a TextMate grammar. A name is taken together with the keyword before it, so a name that happens to be a
 * keyword too (`keuze bol`) is a name; what is left over and looks like a keyword is one.
 */
import { nameScope, scope } from './scopes.ts';
import type { Statement, Word, Words } from './words.ts';

interface Pattern {
  name?: string;
  match?: string;
  begin?: string;
  end?: string;
  captures?: Record<string, Pattern>;
  beginCaptures?: Record<string, Pattern>;
  endCaptures?: Record<string, Pattern>;
  patterns?: readonly Pattern[];
  include?: string;
}

export interface TextMateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly repository: Record<string, { readonly patterns: readonly Pattern[] }>;
}

const letter = 'A-Za-z_À-ÖØ-öø-ž';
const inWord = `[${letter}0-9\\x{0300}-\\x{036F}-]`;
const identifier = `[${letter}]${inWord}*`;
const code = '[A-Za-z0-9][A-Za-z0-9/&-]*';
const name = `(?:${identifier}(?:\\.${identifier}|/[A-Za-z&]+/\\d+)?|${code})`;
const names = `${name}(?:\\s*,\\s*${name})*`;
/** At the start of a line, or of what stands in a block on the same line. */
const lineStart = '(?:^|(?<=[{}]|\\*/))\\s*';
const unitWords = ['uur', 'min', 'euro', 'weken', 'jaar', 'leerlingen'];

/** Alternation of whole words, longest first because Oniguruma takes the first that fits. */
function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?<!${inWord})(${longestFirst.join('|')})(?!${inWord})`;
}

/** Lists of names stand once in the repository: under the last word but one of their scope. */
const listId = (kind: string): string => `namen-${kind.split('.').at(-2)}`;

function nameLists(): TextMateGrammar['repository'] {
  const kinds = [scope.declared, scope.used, scope.catalogue, scope.code];
  return Object.fromEntries(
    kinds.map((kind) => {
      const item = kind === scope.code ? code : `${identifier}(?:/[A-Za-z&]+/\\d+)?|${code}`;
      const separators = [
        { match: ',', name: scope.comma },
        { match: '\\.', name: scope.dot },
      ];
      return [listId(kind), { patterns: [...separators, { match: item, name: kind }] }];
    }),
  );
}

/** Words that have the same scope and are followed by the same: nothing, a name, or a list of names. */
function wordPattern(words: readonly string[], keyword: string, follows: string | undefined, list: boolean): Pattern {
  if (!follows) return { match: anyOf(words), captures: { 1: { name: keyword } } };
  return {
    match: `${anyOf(words)}(?:\\s+(${list ? names : name}))?`,
    captures: { 1: { name: keyword }, 2: { patterns: [{ include: `#${listId(follows)}` }] } },
  };
}

function grouped(words: ReadonlyMap<string, Word>, keywordOf: (text: string, word: Word) => string): Pattern[] {
  const groups = new Map<string, string[]>();
  for (const [text, word] of words) {
    if (!/\p{L}/u.test(text)) continue;
    const key = JSON.stringify([keywordOf(text, word), nameScope(word.slots), word.list]);
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return [...groups].sort().map(([key, texts]) => {
    const [keyword, follows, list] = JSON.parse(key) as [string, string | null, boolean];
    return wordPattern(texts, keyword, follows ?? undefined, list);
  });
}

/** The patterns of one statement: a region that begins with its keyword and ends with the line or at a brace. */
function regions(statement: Statement, keyword: string, heads: ReadonlySet<string>, taken: Set<string>): Pattern[] {
  const own = new Map([...statement.words].filter(([text]) => !statement.leads.has(text)));
  const inside = grouped(own, (text, { value }) =>
    heads.has(text) ? scope.statement : value ? scope.value : scope.link,
  );
  const leads = new Map([...statement.words].filter(([text]) => statement.leads.has(text) && !taken.has(text)));
  for (const lead of leads.keys()) taken.add(lead);
  return grouped(leads, () => keyword).map(({ match, captures }) => ({
    begin: `${lineStart}${match}`,
    beginCaptures: captures,
    end: '(?=[{}])|$',
    patterns: [{ include: '#waarden' }, ...inside, { include: '#los' }],
  }));
}

/** Words met outside their own line: a statement cut over two lines, or two statements on one. */
function loose({ statements }: Words): Pattern[] {
  const all = new Map<string, Word>();
  const leads = new Set(statements.flatMap((statement) => [...statement.leads]));
  for (const [text, { value, slots, list }] of statements.flatMap(({ words }) => [...words])) {
    const seen = all.get(text) ?? { value: true, slots: [], list: false };
    all.set(text, {
      value: value && seen.value,
      slots: new Set([...seen.slots, ...slots]),
      list: list || seen.list,
    });
  }
  const keywordOf = (text: string, { value }: Word) =>
    leads.has(text) ? scope.statement : value ? scope.value : scope.link;
  return [...grouped(all, keywordOf), { match: identifier, name: scope.used }];
}

const comments: Pattern[] = [
  { begin: '/\\*\\*(?!/)', end: '\\*/', name: scope.doc },
  { begin: '/\\*', end: '\\*/', name: scope.block },
  {
    match: '//\\s*(negeer)(?:\\s+([a-z0-9-]+)(?:\\s+(t/m)\\s+(\\d{4}-\\d{2}-\\d{2}))?)?.*$',
    name: scope.silence,
    captures: {
      1: { name: scope.silenceWord },
      2: { name: scope.silencedRule },
      3: { name: scope.silenceWord },
      4: { name: scope.date },
    },
  },
  { match: '//.*$', name: scope.line },
];

const values: Pattern[] = [
  { include: '#commentaar' },
  { match: '"[^"]*"', name: scope.string },
  { match: '"[^"]*$', name: scope.unclosed },
  { match: '\\d{4}-\\d{2}-\\d{2}', name: scope.date },
  { match: '\\d{4}-\\d{4}', name: scope.schoolYear },
  { match: '\\d{1,2}:\\d{2}', name: scope.time },
  {
    match: `(\\d+(?:,\\d+)?)\\s*${anyOf(unitWords).replace(`(?<!${inWord})`, '')}`,
    captures: { 1: { name: scope.number }, 2: { name: scope.unit } },
  },
  { match: `[BDP]\\d-K\\d+(?:-W\\d+)?(?!${inWord})|\\d+[A-Za-z][A-Za-z0-9]*`, name: scope.code },
  { match: '\\d+(?:,\\d+)?', name: scope.number },
  { match: ',', name: scope.comma },
  { match: '\\+', name: scope.plus },
];

/** The TextMate grammar of the language. */
export function textMateOf(words: Words): TextMateGrammar {
  const { declarations, statements } = words;
  checkUnits(words);
  const heads = statements.find(({ leads }) => leads.has('onderdeel'))?.leads ?? new Set();
  const taken = new Set<string>();
  const mostWordsFirst = [...statements].sort((a, b) => b.words.size - a.words.size);
  return {
    name: 'Leerroute',
    scopeName: 'source.leerroute',
    fileTypes: ['route'],
    patterns: [{ include: '#waarden' }, { include: '#blok' }, { include: '#declaraties' }],
    repository: {
      commentaar: { patterns: comments },
      waarden: { patterns: values },
      declaraties: {
        patterns: declarations.flatMap((each) => regions(each, scope.declaration, heads, new Set())),
      },
      blok: {
        patterns: [
          {
            begin: '\\{',
            beginCaptures: { 0: { name: scope.brace } },
            end: `(\\})|${nextDeclaration(words)}`,
            endCaptures: { 1: { name: scope.brace } },
            patterns: [{ include: '#waarden' }, { include: '#blok' }, { include: '#regels' }, { include: '#los' }],
          },
        ],
      },
      regels: { patterns: mostWordsFirst.flatMap((each) => regions(each, scope.statement, heads, taken)) },
      los: { patterns: loose(words) },
      ...nameLists(),
    },
  };
}

/** A declaration at the very start of a line ends all blocks, so that one forgotten brace does not discolour the rest of the file. */
function nextDeclaration({ declarations, statements }: Words): string {
  const leads = new Set(declarations.flatMap((each) => [...each.leads]));
  const inBlocks = new Set(statements.flatMap((each) => [...each.leads]));
  const certain = [...leads].filter((lead) => !inBlocks.has(lead));
  const withBlock = [...leads].filter((lead) => inBlocks.has(lead));
  return `^(?=${anyOf(certain)}|${anyOf(withBlock)}[^{}]*\\{)`;
}

function checkUnits({ statements }: Words): void {
  const known = new Set(statements.flatMap(({ words }) => [...words.keys()]));
  const gone = unitWords.filter((unit) => !known.has(unit));
  if (gone.length > 0) throw new Error(`No longer words of the grammar: ${gone.join(', ')}`);
}
