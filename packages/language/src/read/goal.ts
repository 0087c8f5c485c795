import type { Doelopleiding } from '@leerroute/model';
import type { Overstap, Vervolg } from '../generated/ast.ts';
import { type Context, useOne } from './context.ts';
import { allPlaced, placed, placedNumber, spanOf } from './cst.ts';

/** Where an `overstap` or a `vervolg` leads. */
export function readGoal(context: Context, node: Overstap | Vervolg): Doelopleiding {
  const vmboLeerweg = placed(node, 'vmboLeerweg');
  const niveau = placedNumber(node, 'niveau');
  const verwant = placed(node, 'verwant');
  return {
    soort: vmboLeerweg ? 'vmbo' : niveau ? 'mbo' : 'werk',
    vmboLeerweg,
    niveau,
    leerwegen: allPlaced(node, 'leerwegen'),
    titel: placed(node, 'titel'),
    bij: useOne(context, 'organisatie', placed(node, 'bij')),
    verwant: verwant && { value: verwant.value === 'verwant', span: verwant.span },
    span: spanOf(node),
  };
}
