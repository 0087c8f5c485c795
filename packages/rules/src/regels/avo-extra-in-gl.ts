import { zoekVak } from '@leerroute/catalogue';
import { metGeneste, type Naamgebruik, type Onderdeel } from '@leerroute/model';
import { minsteVerschillende } from '../minste-verschillende.ts';
import { wie } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { vraagtVolledigExamen } from '../vmbo-vakken.ts';
import { ub } from '../wet.ts';

/** Two algemene vakken of the profile and one in the free part (UB 3.7 lid 1 b and c). */
const AANTAL = 3;

export const regel = maakRegel({
  id: 'avo-extra-in-gl',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ub('3.7')],
  bereik: 'route',
  *check(route) {
    const leerwegen = route.van?.leerwegen ?? [];
    const gl = leerwegen.find(({ value }) => value === 'gl');
    if (!gl || route.jaren.length === 0 || !vraagtVolledigExamen(route)) return;
    if (leerwegen.some(({ value }) => value === 'bb' || value === 'kb')) return;
    const minste = minsteVerschillende(route, algemeneVakkenIn, AANTAL);
    if (!minste) return;
    const leerling = wie(minste.keuzes);
    const aantal = minste.namen.size;
    yield {
      span: gl.span,
      pad: minste.keuzes,
      message: {
        nl: `${leerling.nl} heeft ${aantal} ${aantal === 1 ? 'algemeen vak' : 'algemene vakken'} naast het gemeenschappelijk deel; gl vraagt er ${AANTAL}: twee bij het profiel en één in het vrije deel (UB 3.7). Voeg een algemeen vak toe, bijvoorbeeld \`vak duits\`.`,
        en: `${leerling.en} has ${aantal} general ${aantal === 1 ? 'subject' : 'subjects'} beside the common part; gl asks for ${AANTAL}: two with the profile and one in the free part (UB 3.7). Add a general subject, for example \`vak duits\`.`,
      },
    };
  },
});

const GEMEENSCHAPPELIJK: ReadonlySet<string> = new Set([
  'nederlands',
  'engels',
  'maatschappijleer',
  'lo',
  'ckv',
  'kunstvakken-i',
  'maatschappelijke-stage',
]);

/** The algemene vakken in a part that can be a vak of the profile or of the free part. A name nobody knows counts, for its own rule speaks of it. */
function algemeneVakkenIn(onderdeel: Onderdeel): readonly string[] {
  const vakken = [...metGeneste([onderdeel])]
    .flatMap((deel) => [deel, ...deel.teltAls])
    .flatMap(({ soort, naam }) => (soort.value === 'vak' && naam ? algemeenVak(naam) : []));
  return [...new Set(vakken)];
}

function algemeenVak({ value }: Naamgebruik): readonly string[] {
  const gevonden = zoekVak(value);
  if (gevonden.soort === 'onbekend') return [value];
  const item = gevonden.soort === 'gevonden' ? gevonden.item : gevonden.items[0];
  const naam = item?.catalogusnaam ?? value;
  if (GEMEENSCHAPPELIJK.has(naam) || /^(reken|praktijkgericht)/.test(naam)) return [];
  return [naam];
}
