import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { target } from '../build.ts';

/** A piece of a line and the scope that colours it: the innermost one. */
export interface Token {
  readonly text: string;
  readonly scope: string;
}

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(readFileSync(wasm));

const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(target, 'utf8'), target)),
});
const grammar = await registry.loadGrammar('source.leerroute');

/** Colours a text as the editor does: line by line. Blank pieces are left out. */
export function tokensOf(text: string): Token[][] {
  if (!grammar) throw new Error('The grammar of colours does not load');
  let state = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scope: scopes.at(-1) ?? '',
      }))
      .filter((token) => token.text.trim() !== '');
  });
}

/** One line of tokens in short: `keuze=regel bol=declared`, by the names of `short`. */
export function shown(tokens: readonly Token[], short: (scope: string) => string): string {
  return tokens.map((token) => `${token.text.trim()}=${short(token.scope)}`).join(' ');
}
