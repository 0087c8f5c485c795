import { alleInhoud, type Onderdeel, toonNaam } from '@leerroute/model';
import { woordVan } from '../onderdeelaard.ts';
import { maakRegel } from '../toetsregel.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'bot-per-onderdeel-per-jaar',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [web('7.4.8')],
  bereik: 'route',
  *check(route) {
    for (const { inhoud, jaar } of alleInhoud(route)) {
      if (inhoud.kind !== 'onderdeel') continue;
      for (const onderdeel of zonderUren(inhoud)) {
        const [naam, nummer] = [toonNaam(onderdeel), jaar.nummer.value];
        yield {
          span: woordVan(onderdeel),
          message: {
            nl: `Bij ${naam} staat niet hoeveel uur het is, terwijl dat per onderdeel en per jaar vast moet liggen (WEB 7.4.8 lid 2a). Zet er de klokuren van jaar ${nummer} bij, bijvoorbeeld \`40 uur\`.`,
            en: `${naam} does not say how many hours it takes, while that must be laid down per part and per year (WEB 7.4.8 paragraph 2a). Add the klokuren of year ${nummer}, for instance \`40 uur\`.`,
          },
        };
      }
    }
  },
});

/** The parts that say nothing about hours; of one that is wholly silent only the part itself. */
function zonderUren(onderdeel: Onderdeel): readonly Onderdeel[] {
  if (onderdeel.uren.length > 0) return [];
  const delen = onderdeel.onderdelen.map(zonderUren);
  const zwijgt = delen.every((leeg, index) => leeg[0] === onderdeel.onderdelen[index]);
  return zwijgt ? [onderdeel] : delen.flat();
}
