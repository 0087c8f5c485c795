// Made by `node scripts/regels.ts` from the files in regels/. Do not edit.
import { regel as botOnderNorm } from './regels/bot-onder-norm.ts';
import { regel as bpvOnderNorm } from './regels/bpv-onder-norm.ts';
import { regel as dubbeleNaam } from './regels/dubbele-naam.ts';
import { regel as dubbeleRegel } from './regels/dubbele-regel.ts';
import { regel as geenEntreeOfSpecialist } from './regels/geen-entree-of-specialist.ts';
import { regel as geintegreerdAlleenBbMbo2 } from './regels/geintegreerd-alleen-bb-mbo2.ts';
import { regel as kaderInBasisroute } from './regels/kader-in-basisroute.ts';
import { regel as keuzeOnmogelijk } from './regels/keuze-onmogelijk.ts';
import { regel as keuzeZonderVervolg } from './regels/keuze-zonder-vervolg.ts';
import { regel as keuzevakBestaat } from './regels/keuzevak-bestaat.ts';
import { regel as keuzevakkenAantal } from './regels/keuzevakken-aantal.ts';
import { regel as leerjarenAaneensluitend } from './regels/leerjaren-aaneensluitend.ts';
import { regel as leerwegNiveauCombinatie } from './regels/leerweg-niveau-combinatie.ts';
import { regel as onbekendeNaam } from './regels/onbekende-naam.ts';
import { regel as profielAfkortingDubbelzinnig } from './regels/profiel-afkorting-dubbelzinnig.ts';
import { regel as routeduurBinnenGrenzen } from './regels/routeduur-binnen-grenzen.ts';
import { regel as studieduurPastBijNiveau } from './regels/studieduur-past-bij-niveau.ts';
import { regel as syntax } from './regels/syntax.ts';
import { regel as titelKloptMetCatalogus } from './regels/titel-klopt-met-catalogus.ts';
import { regel as urenTotaalOnderNorm } from './regels/uren-totaal-onder-norm.ts';
import { regel as verwantschapOnderbouwd } from './regels/verwantschap-onderbouwd.ts';
import type { EnigeToetsregel } from './toetsregel.ts';

/** Every rule, by name. */
export const regels: readonly EnigeToetsregel[] = [
  botOnderNorm,
  bpvOnderNorm,
  dubbeleNaam,
  dubbeleRegel,
  geenEntreeOfSpecialist,
  geintegreerdAlleenBbMbo2,
  kaderInBasisroute,
  keuzeOnmogelijk,
  keuzeZonderVervolg,
  keuzevakBestaat,
  keuzevakkenAantal,
  leerjarenAaneensluitend,
  leerwegNiveauCombinatie,
  onbekendeNaam,
  profielAfkortingDubbelzinnig,
  routeduurBinnenGrenzen,
  studieduurPastBijNiveau,
  syntax,
  titelKloptMetCatalogus,
  urenTotaalOnderNorm,
  verwantschapOnderbouwd,
];
