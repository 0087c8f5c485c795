import vaklijst from '../data/avo-vakken.json' with { type: 'json' };
import roepnaamlijst from '../data/roepnamen.json' with { type: 'json' };
import { type Herkomst, herkomst } from './bron.ts';
import { catalogusnaam } from './naam.ts';
import { Index, klein, type Opzoeking } from './opzoeken.ts';
import { eenmaal, leesLijst, type Rij } from './tabel.ts';
import { type Geldigheid, geldigheid, leerwegen, type VmboLeerweg } from './waarden.ts';

/** A subject that is not tied to a profile: the algemene vakken, the praktijkgerichte vakken and those under a licence. */
export interface Vak extends Geldigheid, Herkomst {
  readonly duo: string;
  readonly afkorting: string;
  /** The official name: `Nederlandse taal`. */
  readonly naam: string;
  /** The name authors write: the everyday one where there is one (`nederlands`, `nask1`, `lo`). */
  readonly catalogusnaam: string;
  /** All names by which it is found. A name may belong to two subjects (`nask`). */
  readonly namen: readonly string[];
  readonly groep: string;
  readonly leerwegen: readonly VmboLeerweg[];
  readonly status: 'actueel' | 'vervallen';
}

const lijst = eenmaal(() => {
  const roepnamen = new Map(roepnaamlijst as [string, string[]][]);
  return leesLijst(vaklijst).map((rij) => maakVak(rij, roepnamen.get(rij.cel('code')) ?? []));
});

function maakVak({ cel, bronnen }: Rij, roepnamen: readonly string[]): Vak {
  const officieel = catalogusnaam(cel('naam'));
  return {
    duo: cel('code'),
    afkorting: cel('afkorting'),
    naam: cel('naam'),
    catalogusnaam: roepnamen[0] ?? officieel,
    namen: [...new Set([...roepnamen, officieel])],
    groep: cel('groep'),
    leerwegen: leerwegen(cel('leerwegen')),
    status: cel('status') === 'vervallen' ? 'vervallen' : 'actueel',
    ...geldigheid(cel),
    ...herkomst(bronnen),
  };
}

const index = new Index<Vak>(lijst, [
  { via: 'naam', sleutelVan: catalogusnaam, sleutels: (vak) => vak.namen },
  { via: 'duo', sleutelVan: klein, sleutels: (vak) => [vak.duo] },
  { via: 'afkorting', sleutelVan: klein, sleutels: (vak) => [vak.afkorting.toLowerCase()] },
]);

/** Looks up a subject by everyday name, official name, DUO code or abbreviation. `nask` and `rekenen` stand for two subjects. */
export function zoekVak(naam: string): Opzoeking<Vak> {
  return index.zoek(naam);
}

/** All subjects, also those that can no longer be taken; see `status` and the exam years. */
export function vakken(): readonly Vak[] {
  return lijst();
}
