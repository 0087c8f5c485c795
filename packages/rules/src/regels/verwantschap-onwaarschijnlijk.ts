import { zoekKwalificatie } from '@leerroute/catalogue';
import { somOp } from '@leerroute/model';
import { profielenVan } from '../profielen.ts';
import { maakRegel } from '../toetsregel.ts';

const TECHNIEK = 'Techniek en gebouwde omgeving';
const MOBILITEIT = 'Mobiliteit, transport, logistiek en maritiem';
const ICT = 'Ict en creatieve industrie';
const GROEN = 'Voedsel, groen en gastvrijheid';
const HANDEL = 'Handel';
const ZAKELIJK = 'Zakelijke dienstverlening en veiligheid';
const ZORG = 'Zorg, welzijn en sport';
const AMBACHT = 'Specialistisch vakmanschap';

/**
 * Our own estimate, for want of an official one: the sectors (sectorkamers of SBB) in which a kwalificatie may well be related to
 * a profile. Generous on purpose; dienstverlening en producten is broad, so it is related to all and not in the table.
 */
const VERWANT: Readonly<Record<string, readonly string[]>> = {
  bwi: [TECHNIEK, AMBACHT, HANDEL, ICT, GROEN],
  pie: [TECHNIEK, MOBILITEIT, AMBACHT, ICT],
  mt: [MOBILITEIT, TECHNIEK, HANDEL],
  mvi: [ICT, TECHNIEK, HANDEL, AMBACHT, ZAKELIJK],
  mat: [MOBILITEIT, TECHNIEK, ZAKELIJK],
  zw: [ZORG, GROEN, ZAKELIJK, AMBACHT, ICT, HANDEL],
  eo: [HANDEL, ZAKELIJK, MOBILITEIT, GROEN, ICT],
  hbr: [GROEN, HANDEL, ZAKELIJK, ZORG, MOBILITEIT],
  groen: [GROEN, TECHNIEK, HANDEL, ZORG],
  techniek: [TECHNIEK, MOBILITEIT, ICT, AMBACHT, ZAKELIJK, GROEN],
  economie: [HANDEL, ZAKELIJK, MOBILITEIT, GROEN, ICT],
};

const SECTOREN = new Set(Object.values(VERWANT).flat());

export const regel = maakRegel({
  id: 'verwantschap-onwaarschijnlijk',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route) {
    const profielen = route.van?.profielen ?? [];
    const verwant = profielen.flatMap(profielenVan).map(({ id }) => VERWANT[id]);
    if (verwant.length === 0 || profielen.some((naam) => profielenVan(naam).length === 0)) return;
    for (const { crebo } of route.naar?.kwalificaties ?? []) {
      const gevonden = zoekKwalificatie(crebo.value);
      const sector = gevonden.soort === 'gevonden' ? gevonden.item.sectorkamer : undefined;
      if (gevonden.soort !== 'gevonden' || !sector || !SECTOREN.has(sector)) continue;
      if (verwant.some((sectoren) => !sectoren || sectoren.includes(sector))) continue;
      const namen = profielen.map(({ value }) => value);
      yield {
        span: crebo.span,
        related: profielen.map(({ span }) => ({
          bestand: route.bestand,
          span,
          message: { nl: 'Hier staat het profiel.', en: 'Here is the profile.' },
        })),
        message: {
          nl: `${crebo.value} ${gevonden.item.naam} valt onder “${sector}” en ligt ver van het profiel ${somOp(namen, 'en')}; een route vraagt een verwante opleiding. Controleer de code en het profiel. Klopt het toch, leg dan met \`negeer\` vast waarom.`,
          en: `${crebo.value} ${gevonden.item.naam} belongs to “${sector}” and is far from the profile ${somOp(namen, 'and')}; a route asks for a related programme. Check the code and the profile. If it is right, record why with \`negeer\`.`,
        },
      };
    }
  },
});
