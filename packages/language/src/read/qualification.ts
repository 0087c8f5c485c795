import type { Kwalificatiegebruik } from '@leerroute/model';
import type * as ast from '../generated/ast.ts';
import { type Context, use } from './context.ts';
import { placed, required, spanOf } from './cst.ts';

/** `kwalificatie 25308 "…"` where it is used. */
export function readKwalificatieUse(context: Context, node: ast.Kwalificatiegebruik): Kwalificatiegebruik {
  const crebo = required(node, 'crebo');
  use(context, 'kwalificatie', [crebo]);
  return { crebo, titel: placed(node, 'titel'), span: spanOf(node) };
}
