// Made by `node scripts/regels.ts` from the files in regels/. Do not edit.
import { regel as botOnderNorm } from './regels/bot-onder-norm.ts';
import { regel as bpvOnderNorm } from './regels/bpv-onder-norm.ts';
import { regel as leerwegNiveauCombinatie } from './regels/leerweg-niveau-combinatie.ts';
import { regel as syntax } from './regels/syntax.ts';
import { regel as urenTotaalOnderNorm } from './regels/uren-totaal-onder-norm.ts';
import type { EnigeToetsregel } from './toetsregel.ts';

/** Every rule, by name. */
export const regels: readonly EnigeToetsregel[] = [
  botOnderNorm,
  bpvOnderNorm,
  leerwegNiveauCombinatie,
  syntax,
  urenTotaalOnderNorm,
];
