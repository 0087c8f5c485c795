import type { Naamgebruik, Naamsoort, Naamvoorkomen, Placed, Regel, Span, Syntaxfout } from '@leerroute/model';
import type { AstNode } from 'langium';
import type { Comments } from './comments.ts';
import { is, placed, spanOf, syntaxOf } from './cst.ts';

/** What reading one file gathers beside its declarations. */
export interface Context {
  readonly bestand: string;
  readonly comments: Comments;
  readonly voorkomens: Naamvoorkomen[];
  readonly fouten: Syntaxfout[];
  /** The span of every statement, for `// negeer`. */
  readonly statements: Span[];
  /** Makes a name unique within the current route. */
  readonly ids: Map<string, number>;
}

/** `jaar-1`, and for a second one `jaar-1~2`. */
export function uniqueId(context: Context, id: string): string {
  const count = (context.ids.get(id) ?? 0) + 1;
  context.ids.set(id, count);
  return count === 1 ? id : `${id}~${count}`;
}

/** The statements of a block by their leading words, and the explanations among them. */
export function readBlock(
  context: Context,
  nodes: readonly AstNode[],
): { readonly regels: readonly Regel[]; readonly toelichtingen: readonly Placed<string>[] } {
  const regels: Regel[] = [];
  const toelichtingen: Placed<string>[] = [];
  for (const node of nodes) {
    const span = spanOf(node);
    context.statements.push(span);
    const word = /^[^\s"{}(),.]+/.exec(syntaxOf(node).text)?.[0] ?? '';
    regels.push({ woord: word, span: { start: span.start, end: span.start + word.length } });
    if (is('Toelichting')(node)) {
      const tekst = placed(node, 'tekst');
      if (tekst) toelichtingen.push(tekst);
    }
  }
  return { regels, toelichtingen };
}

/** Notes where names are used. */
export function use(context: Context, soort: Naamsoort, names: readonly Naamgebruik[]): readonly Naamgebruik[] {
  for (const { value, span } of names) context.voorkomens.push({ soort, rol: 'gebruik', naam: value, span });
  return names;
}

/** Notes where one name is used, if it is there. */
export function useOne<T extends Naamgebruik | undefined>(context: Context, soort: Naamsoort, name: T): T {
  if (name) use(context, soort, [name]);
  return name;
}

/** Notes where a name is declared. */
export function declare(context: Context, soort: Naamsoort, naam: Placed<string>, qualified = naam.value): void {
  if (naam.value) context.voorkomens.push({ soort, rol: 'declaratie', naam: qualified, span: naam.span });
}

/**
 * Notes the places used. `org.locatie` names two things; a bare place inside an organisation is one of its own.
 */
export function usePlaces(context: Context, places: readonly Naamgebruik[], organisatie?: string): Naamgebruik[] {
  return places.map(({ value, span }) => {
    const dot = value.indexOf('.');
    if (dot < 0) {
      const naam = organisatie === undefined ? value : `${organisatie}.${value}`;
      use(context, 'locatie', [{ value: naam, span }]);
      return { value: naam, span };
    }
    const last = value.length - dot - 1;
    use(context, 'organisatie', [{ value: value.slice(0, dot), span: { start: span.start, end: span.start + dot } }]);
    use(context, 'locatie', [{ value, span: { start: span.end - last, end: span.end } }]);
    return { value, span };
  });
}
