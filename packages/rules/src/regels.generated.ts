// Made by `node scripts/regels.ts` from the files in regels/. Do not edit.
import { regel as botOnderNorm } from './regels/bot-onder-norm.ts';
import { regel as bpvOnderNorm } from './regels/bpv-onder-norm.ts';
import { regel as geenEntreeOfSpecialist } from './regels/geen-entree-of-specialist.ts';
import { regel as geintegreerdAlleenBbMbo2 } from './regels/geintegreerd-alleen-bb-mbo2.ts';
import { regel as kaderInBasisroute } from './regels/kader-in-basisroute.ts';
import { regel as leerwegNiveauCombinatie } from './regels/leerweg-niveau-combinatie.ts';
import { regel as studieduurPastBijNiveau } from './regels/studieduur-past-bij-niveau.ts';
import { regel as syntax } from './regels/syntax.ts';
import { regel as urenTotaalOnderNorm } from './regels/uren-totaal-onder-norm.ts';
import { regel as verwantschapOnderbouwd } from './regels/verwantschap-onderbouwd.ts';
import type { EnigeToetsregel } from './toetsregel.ts';

/** Every rule, by name. */
export const regels: readonly EnigeToetsregel[] = [
  botOnderNorm,
  bpvOnderNorm,
  geenEntreeOfSpecialist,
  geintegreerdAlleenBbMbo2,
  kaderInBasisroute,
  leerwegNiveauCombinatie,
  studieduurPastBijNiveau,
  syntax,
  urenTotaalOnderNorm,
  verwantschapOnderbouwd,
];
