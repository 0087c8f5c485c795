import { type Terminal, type Token, typeNamed, vocabularyOf } from './tokens.ts';

export interface Lexed {
  /** What the parser reads. */
  readonly tokens: Token[];
  /** Comments, in the order of the text. */
  readonly comments: Token[];
}

let lexer: Lexer | undefined;

/**
 * The words, numbers and signs of a text; every character belongs to a token, a comment or white space. In place of Langium's lexer, of which
 * the tables take longer to build than a route to read. A test holds both to the same tokens.
 */
export function lex(text: string): Lexed {
  lexer ??= new Lexer();
  return lexer.read(text);
}

class Lexer {
  readonly #words = vocabularyOf().words;
  readonly #signs = vocabularyOf().signs;
  readonly #name = terminalNamed('ID');
  readonly #sloCode = terminalNamed('SLOCODE');
  readonly #upTo = terminalNamed('VREEMD_TM');
  /** Takes all that hangs together with a number which is not part of it: `12abc-3`. A decimal ends where it ends. */
  readonly #oddNumber = terminalNamed('VREEMD_GETAL');
  readonly #decimal = typeNamed('DECIMAAL');
  readonly #perSign: (readonly Terminal[])[] = [];
  /** Where the token that was found last ends. */
  #end = 0;

  read(text: string): Lexed {
    const tokens: Token[] = [];
    const comments: Token[] = [];
    let line = 1;
    let lineStart = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at++;
        if (!endsLine(text, at)) continue;
        line++;
        lineStart = at;
        continue;
      }
      const { type, hidden } = (isLetter(code) && this.#word(text, at)) || this.#other(text, at, code);
      const token = { image: text.slice(at, this.#end), offset: at, line, column: at - lineStart + 1, type };
      if (hidden) {
        comments.push(token);
        for (let next = at + 1; next <= this.#end; next++) {
          if (!endsLine(text, next)) continue;
          line++;
          lineStart = next;
        }
      } else tokens.push(token);
      at = this.#end;
    }
    return { tokens, comments };
  }

  #fits({ pattern }: Terminal, text: string, at: number): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    this.#end = pattern.lastIndex;
    return true;
  }

  /** A word of the grammar, a name, or one of the few things that begin as a word and go on as something else. */
  #word(text: string, at: number): Found | undefined {
    if (!this.#fits(this.#name, text, at)) return undefined;
    const end = this.#end;
    const word = text.slice(at, end);
    const behind = text[end];
    if (behind === '.' && this.#fits(this.#upTo, text, at)) return this.#upTo;
    if (behind === '/') {
      if (!this.#beginsAsWord(word) && this.#fits(this.#sloCode, text, at)) return this.#sloCode;
      const sign = this.#signs.find((each) => this.#fits(each, text, at));
      if (sign) return sign;
    }
    this.#end = end;
    const type = this.#words.get(word);
    return type ? { type, hidden: false } : this.#name;
  }

  #beginsAsWord(text: string): boolean {
    for (const word of this.#words.keys()) if (text.startsWith(word)) return true;
    return false;
  }

  #other(text: string, at: number, code: number): Found {
    this.#perSign[code] ??= startingWith(String.fromCharCode(code));
    for (const terminal of this.#perSign[code]) {
      if (!this.#fits(terminal, text, at)) continue;
      const end = this.#end;
      const isNumber = code >= 48 && code <= 57 && terminal.type !== this.#decimal;
      if (isNumber && this.#fits(this.#oddNumber, text, at) && this.#end > end) return this.#oddNumber;
      this.#end = end;
      return terminal;
    }
    throw new Error(`No token fits ${JSON.stringify(text[at])}`);
  }
}

type Found = Pick<Terminal, 'type' | 'hidden'>;

function terminalNamed(name: string): Terminal {
  const found = vocabularyOf().terminals.find(({ type }) => type.name === name);
  if (!found) throw new Error(`The grammar has no terminal ${name}`);
  return found;
}

/** What a token that begins with this sign can be. Looks at the first part of each pattern alone; in doubt it can. */
function startingWith(sign: string): readonly Terminal[] {
  const { signs, terminals } = vocabularyOf();
  return [...signs, ...terminals].filter(({ pattern: { source } }) => {
    const [, part, times = ''] = /^(\[(?:\\.|[^\\\]])*\]|\\[^u]|[^\\[(.])(.?)/.exec(source) ?? [];
    return part === undefined || '*?{'.includes(times) || source.includes('|') || new RegExp(part).test(sign);
  });
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 192;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

/** Whether a line ends right before an offset, by `\n`, `\r\n` or `\r`. */
function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code === 10 || (code === 13 && text.charCodeAt(at) !== 10);
}
