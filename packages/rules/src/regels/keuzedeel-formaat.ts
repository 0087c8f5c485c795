import { zoekKeuzedeel } from '@leerroute/catalogue';
import { alleInhoud, metGeneste, type Onderdeelnaam, type Route } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { vervangDoor } from '../voorstellen.ts';

const CODE = /^K\d{4}$/;

export const regel = maakRegel({
  id: 'keuzedeel-formaat',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    for (const { soort, naam } of onderdeelnamen(route)) {
      if (soort.value !== 'keuzedeel' || !naam || CODE.test(naam.value)) continue;
      if (zoekKeuzedeel(naam.value).soort === 'gevonden' && !/\d/.test(naam.value)) continue;
      const [, cijfers = ''] = /^k?0*(\d{1,4})$/i.exec(naam.value) ?? [];
      const bedoeld = cijfers && `K${cijfers.padStart(4, '0')}`;
      yield {
        span: naam.span,
        message: {
          nl: `“${naam.value}” is geen code van een keuzedeel: dat is een K met vier cijfers, zoals \`K0022\`. Neem de code over uit het register van SBB, anders weet niemand om welk keuzedeel het gaat.`,
          en: `“${naam.value}” is no code of a keuzedeel: that is a K with four digits, like \`K0022\`. Copy the code from the register of SBB, else nobody knows which keuzedeel it is.`,
        },
        fixes: vervangDoor(naam, bedoeld ? [bedoeld] : []),
      };
    }
  },
});

/** Every part that is named: in the programme, as what another counts for, and in an exam. */
function* onderdeelnamen(route: Route): Iterable<Onderdeelnaam> {
  for (const { inhoud } of alleInhoud(route)) {
    if (inhoud.kind === 'examen') yield* inhoud.doelen;
    if (inhoud.kind !== 'onderdeel') continue;
    for (const onderdeel of metGeneste([inhoud])) {
      yield onderdeel;
      yield* onderdeel.teltAls;
    }
  }
}
