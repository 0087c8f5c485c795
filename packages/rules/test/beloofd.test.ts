import assert from 'node:assert/strict';
import { regelkoppen } from '@leerroute/rules';
import { leesPagina, voorbeelden } from './pagina.ts';

/** The rules that the product promises, kept apart from the register so that one that goes missing is noticed. */
const BELOOFD = `
aanbod-ontbreekt
aansluiting-benut
avo-extra-in-gl
bbl-voor-einde-leerplicht
borging-drie-niveaus
bot-onder-norm
bot-per-onderdeel-per-jaar
bpv-erkend-leerbedrijf
bpv-onder-norm
brin-formaat
ce-in-jaar-1-niet-alles
combinatie-niet-gesplitst
crebo-bekend-en-geldig
crebo-dossier-of-kwalificatie
crebo-formaat
dag-te-vol
diploma-ontbreekt
dubbel-programma
dubbele-naam
dubbele-regel
een-op-een-kwetsbaar
eindterm-dekking-vmbo
engels-niet-verplicht
evaluatie-gepland
financiering-eindig
geen-entree-of-specialist
geintegreerd-alleen-bb-mbo2
geintegreerd-vmbo-stof-gedekt
gemeenschappelijk-deel-compleet
generieke-onderdelen
groep-klein
inschrijving-per-fase
jaar-ongelijk-verdeeld
kader-in-basisroute
keuze-onmogelijk
keuze-schijn
keuze-zonder-vervolg
keuzedeel-formaat
keuzedeel-omvang
keuzedeelverplichting
keuzevak-bestaat
keuzevak-dubbel
keuzevak-past-bij-leerweg
keuzevak-uren-richtlijn
keuzevak-zonder-ce
keuzevakken-aantal
kwalificatie-niet-in-naar
leerjaren-aaneensluitend
leerweg-niveau-combinatie
lo-gespreid-en-afgesloten
lob-doorlopend
locatie-school-of-instelling
loopbaandossier-in-pta
melding-rio-per-partij
negering-onnodig
negering-verlopen
negering-zonder-reden
niet-verwante-uitweg
norm-verouderd
onbekende-naam
onbereikbaar
onderdeel-type-ontbreekt
overeenkomst-dekt-cohort
overgangsnorm-besluit-ontbreekt
overgangsnorm-niet-toegestaan
overleg-vast-moment
overstap-geldig-doel
overstapoptie-per-jaar
partijen-minimaal
profiel-aangeboden-door-school
profiel-afkorting-dubbelzinnig
profiel-past-bij-leerweg
profielgebonden-avo
profielmodules-aantal
profielvak-zonder-cspe
profielwerkstuk-gl-tl
referentieniveau
reistijd-lang
rooster-strijdig
route-vervangt-kringloop
routeduur-binnen-grenzen
start-in-leerjaar-3
startkwalificatie
studieduur-past-bij-niveau
swo-item-ontbreekt
swo-ontbreekt
syntax
team-alleen-bij-toegestaan-onderdeel
titel-klopt-met-catalogus
uren-totaal-onder-norm
vakoverstijgend-niet-vermeld
verwantschap-onderbouwd
verwantschap-onwaarschijnlijk
vmbo-diploma-verplicht-in-dlr
vmbo-examen-te-laat
vsg-item-j-onduidelijk
week-niet-gevuld
werkproces-dekking
`;

describe('elke beloofde regel', () => {
  const ids = BELOOFD.trim().split('\n');

  for (const id of ids)
    it(`${id}: met een fout en een goed voorbeeld`, () => {
      assert.ok(regelkoppen.has(id), 'de regel is er niet');
      const oordelen = new Set(voorbeelden(leesPagina(id)).map(({ oordeel }) => oordeel));
      assert.deepEqual([...oordelen].sort(), ['fout', 'goed']);
    });

  it('en geen andere', () => {
    assert.deepEqual([...regelkoppen.keys()].sort(), [...ids].sort());
  });
});
