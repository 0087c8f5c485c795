import type { Basis, Klasse, Rol, Wijziging } from '../types.ts';
import { TAKEN } from '../wet.ts';

/** All roles, in the order in which they are asked. */
export const ROLLEN: readonly Rol[] = [
  'examencommissie-school',
  'examencommissie-instelling',
  'mr-school',
  'bestuur-school',
  'bestuur-instelling',
];

/**
 * The roles that a class asks for, given the articles a change rests on: a change in the mbo exam is for the examencommissie of the
 * instelling, one in the PTA for that of the school. Where no article decides, all roles of the class are asked.
 */
export function rollenVoor(klasse: Klasse, { basis }: Pick<Wijziging, 'basis'>): readonly Rol[] {
  const titels = new Set(basis.map(({ titel }) => titel));
  const taken = TAKEN[klasse];
  const gegrond = taken.filter(({ gronden }) => gronden.some(({ titel }) => titels.has(titel)));
  return (gegrond.length > 0 ? gegrond : taken).map(({ rol }) => rol);
}

/** Of the articles that make a class the task of a role those that this change rests on. */
export function grondenVan(klasse: Klasse, rol: Rol, { basis }: Pick<Wijziging, 'basis'>): readonly Basis[] {
  const eigen = TAKEN[klasse].find((taak) => taak.rol === rol)?.gronden ?? [];
  return eigen.filter(({ titel }) => basis.some((grond) => grond.titel === titel));
}
