// Made by `node scripts/regels.ts` from the files in regels/. Do not edit.
import { regel as aanbodOntbreekt } from './regels/aanbod-ontbreekt.ts';
import { regel as aansluitingBenut } from './regels/aansluiting-benut.ts';
import { regel as avoExtraInGl } from './regels/avo-extra-in-gl.ts';
import { regel as bblVoorEindeLeerplicht } from './regels/bbl-voor-einde-leerplicht.ts';
import { regel as borgingDrieNiveaus } from './regels/borging-drie-niveaus.ts';
import { regel as botOnderNorm } from './regels/bot-onder-norm.ts';
import { regel as botPerOnderdeelPerJaar } from './regels/bot-per-onderdeel-per-jaar.ts';
import { regel as bpvErkendLeerbedrijf } from './regels/bpv-erkend-leerbedrijf.ts';
import { regel as bpvOnderNorm } from './regels/bpv-onder-norm.ts';
import { regel as brinFormaat } from './regels/brin-formaat.ts';
import { regel as ceInJaar1NietAlles } from './regels/ce-in-jaar-1-niet-alles.ts';
import { regel as combinatieNietGesplitst } from './regels/combinatie-niet-gesplitst.ts';
import { regel as creboBekendEnGeldig } from './regels/crebo-bekend-en-geldig.ts';
import { regel as creboDossierOfKwalificatie } from './regels/crebo-dossier-of-kwalificatie.ts';
import { regel as creboFormaat } from './regels/crebo-formaat.ts';
import { regel as dagTeVol } from './regels/dag-te-vol.ts';
import { regel as diplomaOntbreekt } from './regels/diploma-ontbreekt.ts';
import { regel as dubbelProgramma } from './regels/dubbel-programma.ts';
import { regel as dubbeleNaam } from './regels/dubbele-naam.ts';
import { regel as dubbeleRegel } from './regels/dubbele-regel.ts';
import { regel as eenOpEenKwetsbaar } from './regels/een-op-een-kwetsbaar.ts';
import { regel as eindtermDekkingVmbo } from './regels/eindterm-dekking-vmbo.ts';
import { regel as engelsNietVerplicht } from './regels/engels-niet-verplicht.ts';
import { regel as evaluatieGepland } from './regels/evaluatie-gepland.ts';
import { regel as financieringEindig } from './regels/financiering-eindig.ts';
import { regel as geenEntreeOfSpecialist } from './regels/geen-entree-of-specialist.ts';
import { regel as geintegreerdAlleenBbMbo2 } from './regels/geintegreerd-alleen-bb-mbo2.ts';
import { regel as geintegreerdVmboStofGedekt } from './regels/geintegreerd-vmbo-stof-gedekt.ts';
import { regel as gemeenschappelijkDeelCompleet } from './regels/gemeenschappelijk-deel-compleet.ts';
import { regel as generiekeOnderdelen } from './regels/generieke-onderdelen.ts';
import { regel as groepKlein } from './regels/groep-klein.ts';
import { regel as inschrijvingPerFase } from './regels/inschrijving-per-fase.ts';
import { regel as jaarOngelijkVerdeeld } from './regels/jaar-ongelijk-verdeeld.ts';
import { regel as kaderInBasisroute } from './regels/kader-in-basisroute.ts';
import { regel as keuzeOnmogelijk } from './regels/keuze-onmogelijk.ts';
import { regel as keuzeSchijn } from './regels/keuze-schijn.ts';
import { regel as keuzeZonderVervolg } from './regels/keuze-zonder-vervolg.ts';
import { regel as keuzedeelFormaat } from './regels/keuzedeel-formaat.ts';
import { regel as keuzedeelOmvang } from './regels/keuzedeel-omvang.ts';
import { regel as keuzedeelverplichting } from './regels/keuzedeelverplichting.ts';
import { regel as keuzevakBestaat } from './regels/keuzevak-bestaat.ts';
import { regel as keuzevakDubbel } from './regels/keuzevak-dubbel.ts';
import { regel as keuzevakPastBijLeerweg } from './regels/keuzevak-past-bij-leerweg.ts';
import { regel as keuzevakUrenRichtlijn } from './regels/keuzevak-uren-richtlijn.ts';
import { regel as keuzevakZonderCe } from './regels/keuzevak-zonder-ce.ts';
import { regel as keuzevakkenAantal } from './regels/keuzevakken-aantal.ts';
import { regel as kwalificatieNietInNaar } from './regels/kwalificatie-niet-in-naar.ts';
import { regel as leerjarenAaneensluitend } from './regels/leerjaren-aaneensluitend.ts';
import { regel as leerwegNiveauCombinatie } from './regels/leerweg-niveau-combinatie.ts';
import { regel as loGespreidEnAfgesloten } from './regels/lo-gespreid-en-afgesloten.ts';
import { regel as lobDoorlopend } from './regels/lob-doorlopend.ts';
import { regel as locatieSchoolOfInstelling } from './regels/locatie-school-of-instelling.ts';
import { regel as loopbaandossierInPta } from './regels/loopbaandossier-in-pta.ts';
import { regel as meldingRioPerPartij } from './regels/melding-rio-per-partij.ts';
import { regel as negeringOnnodig } from './regels/negering-onnodig.ts';
import { regel as negeringVerlopen } from './regels/negering-verlopen.ts';
import { regel as negeringZonderReden } from './regels/negering-zonder-reden.ts';
import { regel as nietVerwanteUitweg } from './regels/niet-verwante-uitweg.ts';
import { regel as normVerouderd } from './regels/norm-verouderd.ts';
import { regel as onbekendeNaam } from './regels/onbekende-naam.ts';
import { regel as onbereikbaar } from './regels/onbereikbaar.ts';
import { regel as onderdeelTypeOntbreekt } from './regels/onderdeel-type-ontbreekt.ts';
import { regel as overeenkomstDektCohort } from './regels/overeenkomst-dekt-cohort.ts';
import { regel as overgangsnormBesluitOntbreekt } from './regels/overgangsnorm-besluit-ontbreekt.ts';
import { regel as overgangsnormNietToegestaan } from './regels/overgangsnorm-niet-toegestaan.ts';
import { regel as overlegVastMoment } from './regels/overleg-vast-moment.ts';
import { regel as overstapGeldigDoel } from './regels/overstap-geldig-doel.ts';
import { regel as overstapoptiePerJaar } from './regels/overstapoptie-per-jaar.ts';
import { regel as partijenMinimaal } from './regels/partijen-minimaal.ts';
import { regel as profielAangebodenDoorSchool } from './regels/profiel-aangeboden-door-school.ts';
import { regel as profielAfkortingDubbelzinnig } from './regels/profiel-afkorting-dubbelzinnig.ts';
import { regel as profielPastBijLeerweg } from './regels/profiel-past-bij-leerweg.ts';
import { regel as profielgebondenAvo } from './regels/profielgebonden-avo.ts';
import { regel as profielmodulesAantal } from './regels/profielmodules-aantal.ts';
import { regel as profielvakZonderCspe } from './regels/profielvak-zonder-cspe.ts';
import { regel as profielwerkstukGlTl } from './regels/profielwerkstuk-gl-tl.ts';
import { regel as referentieniveau } from './regels/referentieniveau.ts';
import { regel as reistijdLang } from './regels/reistijd-lang.ts';
import { regel as roosterStrijdig } from './regels/rooster-strijdig.ts';
import { regel as routeVervangtKringloop } from './regels/route-vervangt-kringloop.ts';
import { regel as routeduurBinnenGrenzen } from './regels/routeduur-binnen-grenzen.ts';
import { regel as startInLeerjaar3 } from './regels/start-in-leerjaar-3.ts';
import { regel as startkwalificatie } from './regels/startkwalificatie.ts';
import { regel as studieduurPastBijNiveau } from './regels/studieduur-past-bij-niveau.ts';
import { regel as swoItemOntbreekt } from './regels/swo-item-ontbreekt.ts';
import { regel as swoOntbreekt } from './regels/swo-ontbreekt.ts';
import { regel as syntax } from './regels/syntax.ts';
import { regel as teamAlleenBijToegestaanOnderdeel } from './regels/team-alleen-bij-toegestaan-onderdeel.ts';
import { regel as titelKloptMetCatalogus } from './regels/titel-klopt-met-catalogus.ts';
import { regel as urenTotaalOnderNorm } from './regels/uren-totaal-onder-norm.ts';
import { regel as vakoverstijgendNietVermeld } from './regels/vakoverstijgend-niet-vermeld.ts';
import { regel as verwantschapOnderbouwd } from './regels/verwantschap-onderbouwd.ts';
import { regel as verwantschapOnwaarschijnlijk } from './regels/verwantschap-onwaarschijnlijk.ts';
import { regel as vmboDiplomaVerplichtInDlr } from './regels/vmbo-diploma-verplicht-in-dlr.ts';
import { regel as vmboExamenTeLaat } from './regels/vmbo-examen-te-laat.ts';
import { regel as vsgItemJOnduidelijk } from './regels/vsg-item-j-onduidelijk.ts';
import { regel as weekNietGevuld } from './regels/week-niet-gevuld.ts';
import { regel as werkprocesDekking } from './regels/werkproces-dekking.ts';
import type { EnigeToetsregel } from './toetsregel.ts';

/** Every rule, by name. */
export const regels: readonly EnigeToetsregel[] = [
  aanbodOntbreekt,
  aansluitingBenut,
  avoExtraInGl,
  bblVoorEindeLeerplicht,
  borgingDrieNiveaus,
  botOnderNorm,
  botPerOnderdeelPerJaar,
  bpvErkendLeerbedrijf,
  bpvOnderNorm,
  brinFormaat,
  ceInJaar1NietAlles,
  combinatieNietGesplitst,
  creboBekendEnGeldig,
  creboDossierOfKwalificatie,
  creboFormaat,
  dagTeVol,
  diplomaOntbreekt,
  dubbelProgramma,
  dubbeleNaam,
  dubbeleRegel,
  eenOpEenKwetsbaar,
  eindtermDekkingVmbo,
  engelsNietVerplicht,
  evaluatieGepland,
  financieringEindig,
  geenEntreeOfSpecialist,
  geintegreerdAlleenBbMbo2,
  geintegreerdVmboStofGedekt,
  gemeenschappelijkDeelCompleet,
  generiekeOnderdelen,
  groepKlein,
  inschrijvingPerFase,
  jaarOngelijkVerdeeld,
  kaderInBasisroute,
  keuzeOnmogelijk,
  keuzeSchijn,
  keuzeZonderVervolg,
  keuzedeelFormaat,
  keuzedeelOmvang,
  keuzedeelverplichting,
  keuzevakBestaat,
  keuzevakDubbel,
  keuzevakPastBijLeerweg,
  keuzevakUrenRichtlijn,
  keuzevakZonderCe,
  keuzevakkenAantal,
  kwalificatieNietInNaar,
  leerjarenAaneensluitend,
  leerwegNiveauCombinatie,
  loGespreidEnAfgesloten,
  lobDoorlopend,
  locatieSchoolOfInstelling,
  loopbaandossierInPta,
  meldingRioPerPartij,
  negeringOnnodig,
  negeringVerlopen,
  negeringZonderReden,
  nietVerwanteUitweg,
  normVerouderd,
  onbekendeNaam,
  onbereikbaar,
  onderdeelTypeOntbreekt,
  overeenkomstDektCohort,
  overgangsnormBesluitOntbreekt,
  overgangsnormNietToegestaan,
  overlegVastMoment,
  overstapGeldigDoel,
  overstapoptiePerJaar,
  partijenMinimaal,
  profielAangebodenDoorSchool,
  profielAfkortingDubbelzinnig,
  profielPastBijLeerweg,
  profielgebondenAvo,
  profielmodulesAantal,
  profielvakZonderCspe,
  profielwerkstukGlTl,
  referentieniveau,
  reistijdLang,
  roosterStrijdig,
  routeVervangtKringloop,
  routeduurBinnenGrenzen,
  startInLeerjaar3,
  startkwalificatie,
  studieduurPastBijNiveau,
  swoItemOntbreekt,
  swoOntbreekt,
  syntax,
  teamAlleenBijToegestaanOnderdeel,
  titelKloptMetCatalogus,
  urenTotaalOnderNorm,
  vakoverstijgendNietVermeld,
  verwantschapOnderbouwd,
  verwantschapOnwaarschijnlijk,
  vmboDiplomaVerplichtInDlr,
  vmboExamenTeLaat,
  vsgItemJOnduidelijk,
  weekNietGevuld,
  werkprocesDekking,
];
