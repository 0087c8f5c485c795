import { kwalificaties } from '@leerroute/catalogue';
import type { Declaratie } from '@leerroute/model';
import { crebosIn, crebosoort } from '../crebo.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { vervangDoor } from '../voorstellen.ts';
import { web } from '../wet.ts';

/** More kwalificaties than this in one dossier are not offered as fixes: then it is better to look them up. */
const MEESTE_FIXES = 3;

export const regel = maakRegel({
  id: 'crebo-dossier-of-kwalificatie',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [web('7.4.8')],
  bereik: 'declaratie',
  *check(declaratie): Iterable<Melding> {
    for (const { crebo, titel } of crebosIn(declaratie)) {
      const soort = crebosoort(crebo.value);
      if (soort !== 'dossier' && soort !== 'domein') continue;
      if (/dossier|domein/i.test(titel?.value ?? '')) continue;
      const wat =
        soort === 'dossier'
          ? { nl: 'een kwalificatiedossier', en: 'a kwalificatiedossier' }
          : { nl: 'een opleidingsdomein', en: 'an opleidingsdomein' };
      const codes = soort === 'dossier' ? codesIn(crebo.value, declaratie) : [];
      yield {
        span: crebo.span,
        message: {
          nl: `${crebo.value} is de code van ${wat.nl}, niet van een kwalificatie; het diploma is van een kwalificatie (WEB 7.4.8). Schrijf de code van de kwalificatie, of zeg in de titel dat het een ${soort} is, als leerlingen zo beginnen.`,
          en: `${crebo.value} is the code of ${wat.en}, not of a kwalificatie; the diploma is one of a kwalificatie (WEB 7.4.8). Write the code of the kwalificatie, or say in the title that it is a ${soort}, if pupils start that way.`,
        },
        fixes: codes.length <= MEESTE_FIXES ? vervangDoor(crebo, codes) : [],
      };
    }
  },
});

/** The newest kwalificaties of a dossier, in a route only those of its level. */
function codesIn(dossier: string, declaratie: Declaratie): readonly string[] {
  const niveau = declaratie.kind === 'route' ? declaratie.naar?.niveau.value : undefined;
  return kwalificaties()
    .filter((een) => een.dossierCrebo === dossier && een.laatsteVersie !== 'nee')
    .filter((een) => niveau === undefined || een.niveau === niveau)
    .map(({ crebo }) => crebo);
}
