import type { Declaratie } from '@leerroute/model';
import type * as ast from '../generated/ast.ts';
import type { Context } from './context.ts';
import { readKwalificatie, readOrganisatie, readOvereenkomst, readRegeling, readRegio } from './declarations.ts';
import { readRoute } from './route.ts';

/** What one declaration of a file means. */
export function readDeclaration(context: Context, node: ast.Declaratie): Declaratie {
  switch (node.$type) {
    case 'Regio':
      return readRegio(context, node);
    case 'Organisatie':
      return readOrganisatie(context, node);
    case 'Kwalificatie':
      return readKwalificatie(context, node);
    case 'Regeling':
      return readRegeling(context, node);
    case 'Overeenkomst':
      return readOvereenkomst(context, node);
    default:
      return readRoute(context, node);
  }
}
