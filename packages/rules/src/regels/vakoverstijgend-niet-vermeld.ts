import { catalogusnaam, zoekVak } from '@leerroute/catalogue';
import { alleOnderdelen, metGeneste, type Onderdeel, type Onderdeelnaam, somOp, toonNaam } from '@leerroute/model';
import { aardVan, woordVan } from '../onderdeelaard.ts';
import { maakRegel } from '../toetsregel.ts';
import { vakoverstijgendErbij } from '../vakoverstijgend.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'vakoverstijgend-niet-vermeld',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107d'), web('9.1.8')],
  bereik: 'route',
  *check(route) {
    for (const onderdeel of alleOnderdelen(route)) {
      const aard = aardVan(onderdeel);
      if (onderdeel.vakoverstijgend || aard.bo || !aard.vo) continue;
      const namen = [...vakkenIn(onderdeel).values()];
      if (namen.length < 2) continue;
      const naam = toonNaam(onderdeel);
      yield {
        span: woordVan(onderdeel),
        message: {
          nl: `${naam} gaat over ${somOp(namen, 'en')}, en van zulke onderdelen moet staan dat ze vakoverstijgend zijn (WVO 2.107d lid 2 onder a). Schrijf er \`vakoverstijgend\` achter.`,
          en: `${naam} is about ${somOp(namen, 'and')}, and of such parts it must be said that they span subjects (WVO 2.107d paragraph 2 under a). Write \`vakoverstijgend\` after it.`,
        },
        fixes: vakoverstijgendErbij(onderdeel, true),
      };
    }
  },
});

/**
 * The subjects that are taught together in a part, by what tells them apart; all of the beroepsgericht programma is one. A part
 * without hours of its own is a heading above parts that are each taught by themselves.
 */
function vakkenIn(onderdeel: Onderdeel): ReadonlyMap<string, string> {
  if (onderdeel.uren.length === 0) return new Map();
  const delen = [...metGeneste([onderdeel])].flatMap((deel) => [deel, ...deel.teltAls]);
  return new Map(
    delen.flatMap((deel) => {
      const vak = vakVan(deel);
      return vak ? [[vak, toonNaam(deel)] as const] : [];
    }),
  );
}

function vakVan({ soort, naam }: Onderdeelnaam): string | undefined {
  if (['profielvak', 'module', 'keuzevak'].includes(soort.value)) return 'beroepsgericht';
  if (soort.value !== 'vak' || !naam) return undefined;
  const gevonden = zoekVak(naam.value);
  return gevonden.soort === 'gevonden' ? gevonden.item.duo : catalogusnaam(naam.value);
}
