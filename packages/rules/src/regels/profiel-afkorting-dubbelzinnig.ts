import { catalogusnamen, zoekOp } from '../catalogusnamen.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { bedoeltU, vervangDoor } from '../voorstellen.ts';

export const regel = maakRegel({
  id: 'profiel-afkorting-dubbelzinnig',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [
    {
      titel: 'SLO, examenprogramma’s beroepsgerichte vakken',
      url: 'https://github.com/slonl/curriculum-examenprogramma-bg',
    },
  ],
  bereik: 'declaratie',
  *check(declaratie): Iterable<Melding> {
    for (const gebruik of catalogusnamen(declaratie)) {
      if (gebruik.lijst !== 'profiel') continue;
      const gevonden = zoekOp(gebruik);
      if (gevonden.soort !== 'dubbelzinnig') continue;
      const { naam } = gebruik;
      const namen = gevonden.keuze.map(({ id }) => id);
      const uitleg = gevonden.keuze.map((profiel) => `${profiel.naam} (\`${profiel.id}\`)`);
      yield {
        span: naam.span,
        message: {
          nl: `“${naam.value}” kan ${uitleg.join(' of ')} zijn.${bedoeltU(namen).nl} Kies er een; het ene is van scholen, het andere van SLO.`,
          en: `“${naam.value}” may be ${uitleg.join(' or ')}.${bedoeltU(namen).en} Choose one; schools use it for the one, SLO for the other.`,
        },
        fixes: vervangDoor(naam, namen),
      };
    }
  },
});
