import assert from 'node:assert/strict';
import type { Opzoeking } from '@leerroute/catalogue';

/** The found item, or a failure that shows what came instead. */
export function gevonden<T>(opzoeking: Opzoeking<T>): T {
  if (opzoeking.soort !== 'gevonden') assert.fail(JSON.stringify(opzoeking));
  return opzoeking.item;
}

/** By which name or code it was found, or what kind of answer came instead. */
export function via<T>(opzoeking: Opzoeking<T>): string {
  return opzoeking.soort === 'gevonden' ? opzoeking.via : opzoeking.soort;
}

/** What was proposed for an unknown name. */
export function lijktOp<T>(opzoeking: Opzoeking<T>): readonly T[] {
  return opzoeking.soort === 'onbekend' ? opzoeking.lijktOp : assert.fail(opzoeking.soort);
}
