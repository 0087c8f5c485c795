import type { Lesdag } from './types.ts';

/** Whether two days share a moment: the same day, and not the morning of it and the afternoon. */
export function vallenSamen(een: Lesdag, ander: Lesdag): boolean {
  return een.value === ander.value && (!een.deel || !ander.deel || een.deel === ander.deel);
}
