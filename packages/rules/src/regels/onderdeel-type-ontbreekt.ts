import { alleInhoud, faseVan, type Merk, merkVan, type Onderdeel, toonNaam } from '@leerroute/model';
import { woordVan } from '../onderdeelaard.ts';
import { maakRegel, type Voorstel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'onderdeel-type-ontbreekt',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107d'), web('9.1.8')],
  bereik: 'route',
  *check(route) {
    for (const { inhoud, jaar } of alleInhoud(route)) {
      if (inhoud.kind !== 'onderdeel') continue;
      for (const onderdeel of zonderType(inhoud)) {
        const naam = toonNaam(onderdeel);
        yield {
          span: woordVan(onderdeel),
          message: {
            nl: `Van ${naam} staat er niet bij of het voortgezet onderwijs (vo) of beroepsonderwijs (bo) is, en dat moet bij elk onderdeel (WVO 2.107d lid 2). Schrijf \`vo\` of \`bo\` achter de uren, of allebei: \`20 uur vo + 30 uur bo\`.`,
            en: `${naam} does not say whether it is secondary (vo) or vocational education (bo), as every part must (WVO 2.107d paragraph 2). Write \`vo\` or \`bo\` after the hours, or both: \`20 uur vo + 30 uur bo\`.`,
          },
          fixes: merk(onderdeel, faseVan(jaar.nummer.value) === 'vmbo' ? 'vo' : 'bo'),
        };
      }
    }
  },
});

/** Parts of a free kind that do not say what they are. A sum that does not is a combination without a split, another rule. */
function zonderType(onderdeel: Onderdeel): readonly Onderdeel[] {
  if (merkVan(onderdeel.soort.value)) return [];
  if (onderdeel.uren.length > 0) return onderdeel.uren.length === 1 && !onderdeel.uren[0]?.merk ? [onderdeel] : [];
  return onderdeel.onderdelen.length > 0 ? onderdeel.onderdelen.flatMap(zonderType) : [onderdeel];
}

/** What is usual in this year of the route; only where there are hours to write it behind. */
function merk({ uren }: Onderdeel, gewoon: Merk): readonly Voorstel[] {
  return uren.map(({ span }) => ({
    titel: { nl: `Schrijf ${gewoon} achter de uren`, en: `Write ${gewoon} after the hours` },
    veilig: false,
    bewerkingen: [{ span: { start: span.end, end: span.end }, tekst: ` ${gewoon}` }],
  }));
}
