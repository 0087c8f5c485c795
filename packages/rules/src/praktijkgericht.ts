import { zoekVak } from '@leerroute/catalogue';
import { metGeneste, type Stapinhoud } from '@leerroute/model';

/** Whether this is a praktijkgericht vak, which in gl may take the place of the profielvak (UB 3.7 lid 1a). */
export function isPraktijkgericht(inhoud: Stapinhoud): boolean {
  if (inhoud.kind !== 'onderdeel') return false;
  return [...metGeneste([inhoud])].some(({ soort, naam }) => {
    if (soort.value !== 'vak' || !naam) return false;
    const gevonden = zoekVak(naam.value);
    return gevonden.soort === 'gevonden' && gevonden.item.catalogusnaam.startsWith('praktijkgericht');
  });
}
