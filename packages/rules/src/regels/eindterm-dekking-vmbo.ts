import { zoekVak } from '@leerroute/catalogue';
import { alleInhoud, alleOnderdelen } from '@leerroute/model';
import { keuzevakkenIn, keuzevakVan } from '../keuzevakken.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { avoEisen, GEMEENSCHAPPELIJK, vakkenIn, vaknamen, vraagtVolledigExamen } from '../vmbo-vakken.ts';

export const regel = maakRegel({
  id: 'eindterm-dekking-vmbo',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [
    {
      titel: 'Sterk beroepsonderwijs, eindtermen in een route',
      url: 'https://www.sterkberoepsonderwijs.nl/faq/hoe-interpreteren-we-in-de-wet-de-opmerking-dat-de-jongeren-de-eindtermen-van-het-vmbo-en-mbo-gehad-moeten-hebben',
    },
  ],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    // That these are missing is said by the rules that ask for them.
    const gevraagd = vraagtVolledigExamen(route) ? [...GEMEENSCHAPPELIJK, ...avoEisen(route).flat()] : [];
    const gegeven = new Set([
      ...gevraagd.flatMap(({ uit }) => uit),
      ...[...alleOnderdelen(route)].flatMap((deel) => [
        ...vakkenIn(deel),
        ...keuzevakkenIn(deel).map(({ vak }) => vak.catalogusnaam),
      ]),
    ]);
    for (const { inhoud } of alleInhoud(route)) {
      if (inhoud.kind !== 'examen' || (inhoud.soort.value !== 'ce' && inhoud.soort.value !== 'se')) continue;
      for (const naam of inhoud.vakken) {
        const keuzevakken = keuzevakVan(naam).map(({ vak }) => vak.catalogusnaam);
        const isVak = zoekVak(naam.value).soort !== 'onbekend';
        const bedoeld = [...keuzevakken, ...(isVak ? vaknamen(naam) : [])];
        if (bedoeld.length === 0 || bedoeld.some((een) => gegeven.has(een))) continue;
        const soort = isVak ? 'vak' : 'keuzevak';
        yield {
          span: naam.span,
          message: {
            nl: `Er is een examen in ${naam.value}, maar in geen enkel jaar staat een onderdeel waarin leerlingen dat leren. Zet \`${soort} ${naam.value}\` in een van de jaren, of haal het hier weg.`,
            en: `There is an exam in ${naam.value}, but no year has a part in which pupils learn it. Put \`${soort} ${naam.value}\` in one of the years, or take it out here.`,
          },
        };
      }
    }
  },
});
