// Made by `node scripts/regels.ts` from the files in regels/. Do not edit.
import { regel as bblVoorEindeLeerplicht } from './regels/bbl-voor-einde-leerplicht.ts';
import { regel as botOnderNorm } from './regels/bot-onder-norm.ts';
import { regel as botPerOnderdeelPerJaar } from './regels/bot-per-onderdeel-per-jaar.ts';
import { regel as bpvOnderNorm } from './regels/bpv-onder-norm.ts';
import { regel as combinatieNietGesplitst } from './regels/combinatie-niet-gesplitst.ts';
import { regel as dubbeleNaam } from './regels/dubbele-naam.ts';
import { regel as dubbeleRegel } from './regels/dubbele-regel.ts';
import { regel as geenEntreeOfSpecialist } from './regels/geen-entree-of-specialist.ts';
import { regel as geintegreerdAlleenBbMbo2 } from './regels/geintegreerd-alleen-bb-mbo2.ts';
import { regel as inschrijvingPerFase } from './regels/inschrijving-per-fase.ts';
import { regel as jaarOngelijkVerdeeld } from './regels/jaar-ongelijk-verdeeld.ts';
import { regel as kaderInBasisroute } from './regels/kader-in-basisroute.ts';
import { regel as keuzeOnmogelijk } from './regels/keuze-onmogelijk.ts';
import { regel as keuzeZonderVervolg } from './regels/keuze-zonder-vervolg.ts';
import { regel as keuzevakBestaat } from './regels/keuzevak-bestaat.ts';
import { regel as keuzevakkenAantal } from './regels/keuzevakken-aantal.ts';
import { regel as leerjarenAaneensluitend } from './regels/leerjaren-aaneensluitend.ts';
import { regel as leerwegNiveauCombinatie } from './regels/leerweg-niveau-combinatie.ts';
import { regel as locatieSchoolOfInstelling } from './regels/locatie-school-of-instelling.ts';
import { regel as onbekendeNaam } from './regels/onbekende-naam.ts';
import { regel as onderdeelTypeOntbreekt } from './regels/onderdeel-type-ontbreekt.ts';
import { regel as overgangsnormBesluitOntbreekt } from './regels/overgangsnorm-besluit-ontbreekt.ts';
import { regel as overgangsnormNietToegestaan } from './regels/overgangsnorm-niet-toegestaan.ts';
import { regel as profielAangebodenDoorSchool } from './regels/profiel-aangeboden-door-school.ts';
import { regel as profielAfkortingDubbelzinnig } from './regels/profiel-afkorting-dubbelzinnig.ts';
import { regel as profielPastBijLeerweg } from './regels/profiel-past-bij-leerweg.ts';
import { regel as routeduurBinnenGrenzen } from './regels/routeduur-binnen-grenzen.ts';
import { regel as startInLeerjaar3 } from './regels/start-in-leerjaar-3.ts';
import { regel as studieduurPastBijNiveau } from './regels/studieduur-past-bij-niveau.ts';
import { regel as syntax } from './regels/syntax.ts';
import { regel as teamAlleenBijToegestaanOnderdeel } from './regels/team-alleen-bij-toegestaan-onderdeel.ts';
import { regel as titelKloptMetCatalogus } from './regels/titel-klopt-met-catalogus.ts';
import { regel as urenTotaalOnderNorm } from './regels/uren-totaal-onder-norm.ts';
import { regel as vakoverstijgendNietVermeld } from './regels/vakoverstijgend-niet-vermeld.ts';
import { regel as verwantschapOnderbouwd } from './regels/verwantschap-onderbouwd.ts';
import { regel as verwantschapOnwaarschijnlijk } from './regels/verwantschap-onwaarschijnlijk.ts';
import type { EnigeToetsregel } from './toetsregel.ts';

/** Every rule, by name. */
export const regels: readonly EnigeToetsregel[] = [
  bblVoorEindeLeerplicht,
  botOnderNorm,
  botPerOnderdeelPerJaar,
  bpvOnderNorm,
  combinatieNietGesplitst,
  dubbeleNaam,
  dubbeleRegel,
  geenEntreeOfSpecialist,
  geintegreerdAlleenBbMbo2,
  inschrijvingPerFase,
  jaarOngelijkVerdeeld,
  kaderInBasisroute,
  keuzeOnmogelijk,
  keuzeZonderVervolg,
  keuzevakBestaat,
  keuzevakkenAantal,
  leerjarenAaneensluitend,
  leerwegNiveauCombinatie,
  locatieSchoolOfInstelling,
  onbekendeNaam,
  onderdeelTypeOntbreekt,
  overgangsnormBesluitOntbreekt,
  overgangsnormNietToegestaan,
  profielAangebodenDoorSchool,
  profielAfkortingDubbelzinnig,
  profielPastBijLeerweg,
  routeduurBinnenGrenzen,
  startInLeerjaar3,
  studieduurPastBijNiveau,
  syntax,
  teamAlleenBijToegestaanOnderdeel,
  titelKloptMetCatalogus,
  urenTotaalOnderNorm,
  vakoverstijgendNietVermeld,
  verwantschapOnderbouwd,
  verwantschapOnwaarschijnlijk,
];
