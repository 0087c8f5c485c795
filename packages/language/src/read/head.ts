import type { Route } from '@leerroute/model';
import type * as ast from '../generated/ast.ts';
import { type Context, readBlock } from './context.ts';
import { placed, required, spanOf } from './cst.ts';

type Head = Pick<Route, 'bestand' | 'naam' | 'titel' | 'beschrijving' | 'span' | 'regels' | 'toelichtingen'>;

/** What every declaration begins with, and the statements of its block. */
export function readHead(context: Context, node: ast.Declaratie): Head {
  const span = spanOf(node);
  context.statements.push(span);
  return {
    ...readBlock(context, node.regels),
    bestand: context.bestand,
    naam: node.$type === 'Kwalificatie' ? required(node, 'crebo') : required(node, 'naam'),
    titel: placed(node, 'titel'),
    beschrijving: context.comments.docBefore(span.start),
    span,
  };
}
