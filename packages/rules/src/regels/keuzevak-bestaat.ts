import { catalogusnamen, zoekOp } from '../catalogusnamen.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { bedoeltU, vervangDoor } from '../voorstellen.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'keuzevak-bestaat',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  altijd: true,
  herstelbaar: true,
  basis: [ub('2.29')],
  bereik: 'declaratie',
  *check(declaratie): Iterable<Melding> {
    for (const gebruik of catalogusnamen(declaratie)) {
      const { naam, lijst } = gebruik;
      if (lijst !== 'keuzevak' || naam.value === '') continue;
      const gevonden = zoekOp(gebruik);
      if (gevonden.soort === 'gevonden') continue;
      const namen = gevonden.keuze.map(({ id }) => id);
      const vraag = bedoeltU(namen);
      yield {
        span: naam.span,
        message:
          gevonden.soort === 'dubbelzinnig'
            ? {
                nl: `“${naam.value}” kan meer dan één keuzevak zijn.${vraag.nl} Schrijf de hele naam, zodat duidelijk is welk examenprogramma geldt.`,
                en: `“${naam.value}” may be more than one keuzevak.${vraag.en} Write the full name, so that it is clear which exam programme holds.`,
              }
            : {
                nl: `Het keuzevak “${naam.value}” staat niet in de officiële lijst (UB 2.29).${vraag.nl} Alleen een keuzevak uit de lijst telt mee voor het examen; kies er een, of maak er een \`project\` van.`,
                en: `The keuzevak “${naam.value}” is not in the official list (UB 2.29).${vraag.en} Only a keuzevak from the list counts for the exam; choose one, or make it a \`project\`.`,
              },
        fixes: vervangDoor(naam, namen),
      };
    }
  },
});
