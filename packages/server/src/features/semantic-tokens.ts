import type { Bestand, Naamsoort, Span } from '@leerroute/model';
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import { nodesIn } from '../nodes.ts';
import { documentOf } from '../place.ts';
import type { Place } from '../workspace.ts';

/** Standard types only, so that every colour theme knows them. */
const TYPES = ['namespace', 'class', 'property', 'type', 'variable', 'interface', 'function', 'event', 'enumMember'];
const MODIFIERS = ['declaration', 'defaultLibrary'];

export const LEGEND: SemanticTokensLegend = { tokenTypes: TYPES, tokenModifiers: MODIFIERS };

const TYPE_OF: Record<Naamsoort, string> = {
  regio: 'namespace',
  organisatie: 'class',
  locatie: 'property',
  kwalificatie: 'type',
  regeling: 'variable',
  overeenkomst: 'interface',
  route: 'function',
  beslismoment: 'event',
  keuze: 'enumMember',
};

interface Token {
  readonly span: Span;
  readonly type: string;
  readonly modifier?: string;
}

/**
 * Colours of names, which only the meaning knows: `bol` is a word of the language in `naar mbo 2 bol` and a name in `keuze bol`.
 * Words of the language, numbers and texts are coloured by the TextMate grammar.
 */
export function semanticTokens({ bestand }: Place): SemanticTokens {
  const document = documentOf(bestand);
  const builder = new SemanticTokensBuilder();
  let end = 0;
  for (const { span, type, modifier } of tokensOf(bestand)) {
    // Of two tokens at one place the first counts: the protocol has no tokens within tokens.
    if (span.start < end || span.end <= span.start) continue;
    const { line, character } = document.positionAt(span.start);
    const bits = modifier ? 1 << MODIFIERS.indexOf(modifier) : 0;
    builder.push(line, character, span.end - span.start, TYPES.indexOf(type), bits);
    end = span.end;
  }
  return builder.build();
}

function tokensOf(bestand: Bestand): Token[] {
  const tokens: Token[] = bestand.voorkomens.map(({ span, soort, rol }) => ({
    span,
    type: TYPE_OF[soort],
    ...(rol === 'declaratie' ? { modifier: 'declaration' } : {}),
  }));
  for (const span of catalogueNames(bestand)) tokens.push({ span, type: 'enumMember', modifier: 'defaultLibrary' });
  return tokens.sort((a, b) => a.span.start - b.span.start);
}

/** Names of subjects, modules, profiles and codes: what the catalogue, not the project, gives a meaning. */
function* catalogueNames(bestand: Bestand): Generator<Span> {
  for (const node of nodesIn(bestand.declaraties)) {
    if ('soort' in node && 'naam' in node && isPlaced(node.naam) && isPlaced(node.soort)) yield node.naam.span;
    for (const key of ['profielen', 'vakken', 'dekt'] as const) {
      const list = (node as unknown as Record<string, unknown>)[key];
      if (Array.isArray(list)) for (const name of list) if (isPlaced(name)) yield name.span;
    }
  }
}

function isPlaced(value: unknown): value is { span: Span } {
  return typeof value === 'object' && value !== null && 'span' in value;
}
