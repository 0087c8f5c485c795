import vaklijst from '../data/avo-vakken.json' with { type: 'json' };
import roepnaamlijst from '../data/roepnamen.json' with { type: 'json' };
import { aangevuld } from './aanvulling.ts';
import { type Herkomst, herkomst } from './bron.ts';
import { catalogusnaam } from './naam.ts';
import { Index, klein, type Opzoeking, zetOm } from './opzoeken.ts';
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

const nieuwer = aangevuld('vakken', ({ duo, naam, soort, leerwegen, vanaf, tm }, herkomst) => ({
  soort,
  vak: { duo, naam, leerwegen, examenjaarVanaf: vanaf, examenjaarTm: tm, ...herkomst },
}));

/** A subject with what a newer table of DUO says of it. */
function bijgewerkt(bekend: Vak): Vak {
  const nieuw = nieuwer().get(bekend.duo);
  return nieuw?.soort === 'vak' ? { ...bekend, ...nieuw.vak } : bekend;
}

/** Subjects that DUO published since. */
function nieuwe(): readonly Vak[] {
  return [...nieuwer().values()].flatMap(({ soort, vak }) => {
    if (soort !== 'vak' || index.zoek(vak.duo).soort !== 'onbekend') return [];
    const naam = catalogusnaam(vak.naam);
    return [{ ...vak, afkorting: '', catalogusnaam: naam, namen: [naam], groep: '', status: 'actueel' as const }];
  });
}

/** Looks up a subject by everyday name, official name, DUO code or abbreviation. `nask` and `rekenen` stand for two subjects. */
export function zoekVak(naam: string): Opzoeking<Vak> {
  const gevonden = zetOm(index.zoek(naam), bijgewerkt);
  if (gevonden.soort !== 'onbekend') return gevonden;
  const gezocht = catalogusnaam(naam);
  for (const item of nieuwe()) {
    if (item.catalogusnaam === gezocht) return { soort: 'gevonden', item, via: 'naam' };
    if (item.duo === naam.trim()) return { soort: 'gevonden', item, via: 'duo' };
  }
  return gevonden;
}

/** All subjects, also those that can no longer be taken; see `status` and the exam years. */
export function vakken(): readonly Vak[] {
  return [...lijst().map(bijgewerkt), ...nieuwe()];
}
