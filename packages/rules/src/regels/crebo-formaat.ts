import { zoekKwalificatie } from '@leerroute/catalogue';
import { crebosIn, crebosoort } from '../crebo.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { bedoeltU, vervangDoor } from '../voorstellen.ts';

export const regel = maakRegel({
  id: 'crebo-formaat',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [{ titel: 'SBB, erkende opleidingscode', url: 'https://www.s-bb.nl/onderwijs/erkende-opleidingscode/' }],
  bereik: 'declaratie',
  *check(declaratie): Iterable<Melding> {
    for (const { crebo } of crebosIn(declaratie)) {
      if (crebo.value === '' || crebosoort(crebo.value) !== 'ongeldig') continue;
      const gevonden = zoekKwalificatie(crebo.value);
      const namen = gevonden.soort === 'onbekend' ? gevonden.lijktOp.map((item) => item.crebo) : [];
      const vraag = bedoeltU(namen);
      yield {
        span: crebo.span,
        message: {
          nl: `“${crebo.value}” is geen crebo: dat zijn vijf cijfers, zoals 25308.${vraag.nl} Neem de code over van SBB, anders weet niemand welke opleiding het is.`,
          en: `“${crebo.value}” is no crebo: that is five digits, like 25308.${vraag.en} Copy the code from SBB, else nobody knows which programme it is.`,
        },
        fixes: vervangDoor(crebo, namen),
      };
    }
  },
});
