import vakken from '../data/profielen.json' with { type: 'json' };
import namen from '../data/profielnamen.json' with { type: 'json' };
import { type Herkomst, herkomst } from './bron.ts';
import { catalogusnaam } from './naam.ts';
import { Index, klein, type Opzoeking, sloCode } from './opzoeken.ts';
import { eenmaal, leesLijst, type Rij } from './tabel.ts';
import { type Geldigheid, geldigheid, leerwegen, ofNiets, type VmboLeerweg } from './waarden.ts';

/** The profielvak of a profile; economie en ondernemen has an old and a new one. */
interface Profielvak extends Geldigheid, Herkomst {
  readonly duo: string;
  readonly naam: string;
  readonly afkorting: string;
  readonly leerwegen: readonly VmboLeerweg[];
}

export interface Profielmodule extends Geldigheid, Herkomst {
  readonly duo: string;
  /** `P/PIE/01`; the modules of the old economie en ondernemen have none. */
  readonly slo?: string;
  readonly naam: string;
  readonly catalogusnaam: string;
  readonly afkorting: string;
  /** The id of its profile. */
  readonly profiel: string;
  /** Leerwegen according to DUO. */
  readonly leerwegen: readonly VmboLeerweg[];
  /** Leerwegen according to SLO, empty where SLO says nothing. */
  readonly leerwegenSlo: readonly VmboLeerweg[];
}

/**
 * A profile of the vmbo. `groen` and `zw` exist both for bb, kb, gl and as a profile of tl under the same name; they are one
 * item with all four leerwegen. Profielvakken and modules are never for tl.
 */
export interface Profiel extends Herkomst {
  readonly id: string;
  readonly naam: string;
  /** As schools write it: `M&T`. */
  readonly afkorting: string;
  /** The part of SLO codes: `MET` in `P/MET/01`. */
  readonly slo?: string;
  /** The DUO code of the profielvak that is valid now. */
  readonly duo?: string;
  readonly leerwegen: readonly VmboLeerweg[];
  readonly profielvakken: readonly Profielvak[];
  readonly modules: readonly Profielmodule[];
}

const lijst = eenmaal(() => {
  const rijen = leesLijst(vakken);
  return leesLijst(namen).map((rij) =>
    maakProfiel(
      rij,
      rijen.filter(({ cel }) => cel('profiel') === rij.cel('naam')),
    ),
  );
});

function maakProfiel({ cel, bronnen }: Rij, rijen: readonly Rij[]): Profiel {
  const id = cel('id');
  const profielvakken = rijen.filter((rij) => rij.cel('soort') === 'profielvak').map(maakProfielvak);
  return {
    id,
    naam: cel('naam'),
    afkorting: rijen[0]?.cel('profiel_gangbare_afk') ?? cel('naam'),
    slo: rijen[0]?.cel('profiel_slo'),
    duo: profielvakken.find((vak) => vak.examenjaarTm === undefined)?.duo,
    leerwegen: leerwegen(cel('leerwegen')),
    profielvakken,
    modules: rijen.filter((rij) => rij.cel('soort') !== 'profielvak').map((rij) => maakModule(rij, id, profielvakken)),
    ...herkomst(bronnen),
  };
}

function maakProfielvak({ cel, bronnen }: Rij): Profielvak {
  return {
    duo: cel('code_duo'),
    naam: cel('naam'),
    afkorting: cel('afkorting_duo'),
    leerwegen: leerwegen(cel('leerwegen')),
    ...geldigheid(cel),
    ...herkomst(bronnen),
  };
}

function maakModule({ cel, bronnen }: Rij, profiel: string, profielvakken: readonly Profielvak[]): Profielmodule {
  // DUO gives the modules of a replaced profielvak no last year of their own; they end with their profielvak.
  const vervangen = cel('soort') === 'profielmodule' && profielvakken.find((vak) => vak.examenjaarTm !== undefined);
  return {
    duo: cel('code_duo'),
    slo: ofNiets(cel('code_slo')),
    naam: cel('naam'),
    catalogusnaam: catalogusnaam(cel('naam')),
    afkorting: cel('afkorting_duo'),
    profiel,
    leerwegen: leerwegen(cel('leerwegen')),
    leerwegenSlo: leerwegen(cel('leerwegen_slo')),
    ...geldigheid(cel),
    ...(vervangen ? { examenjaarTm: vervangen.examenjaarTm, bezemIn: vervangen.bezemIn } : {}),
    ...herkomst(bronnen),
  };
}

/*
 * `mt` in lower case is the id of mobiliteit en transport, as schools write M&T. A bare `MT` is the code SLO uses for maritiem
 * en techniek, so whoever writes it may mean either: that is ambiguous. Hence ids are compared as written, short forms without case.
 */
const profielIndex = new Index<Profiel>(lijst, [
  {
    via: 'naam',
    sleutelVan: (geschreven) => geschreven.trim(),
    sleutels: (profiel) => [profiel.id, catalogusnaam(profiel.naam)],
  },
  { via: 'afkorting', sleutelVan: catalogusnaam, sleutels: (profiel) => korteNamen(profiel).map(catalogusnaam) },
  { via: 'duo', sleutelVan: klein, sleutels: (profiel) => profiel.profielvakken.map((vak) => vak.duo) },
]);

function korteNamen({ id, naam, afkorting, slo, profielvakken }: Profiel): readonly string[] {
  return [id, naam, afkorting, slo ?? '', ...profielvakken.flatMap((vak) => [vak.naam, vak.afkorting])];
}

const alleModules = eenmaal(() => lijst().flatMap((profiel) => profiel.modules));

const moduleIndex = new Index<Profielmodule>(alleModules, [
  { via: 'naam', sleutelVan: catalogusnaam, sleutels: (module) => [module.catalogusnaam] },
  { via: 'duo', sleutelVan: klein, sleutels: (module) => [module.duo] },
  { via: 'slo', sleutelVan: sloCode, sleutels: (module) => [module.slo] },
  { via: 'afkorting', sleutelVan: klein, sleutels: (module) => [module.afkorting.toLowerCase()] },
]);

/** Looks up a profile by id, name, abbreviation or the DUO code or abbreviation of its profielvak. A bare `MT` is ambiguous. */
export function zoekProfiel(naam: string): Opzoeking<Profiel> {
  return profielIndex.zoek(naam);
}

/** Looks up a profielmodule by name, DUO code, SLO code or abbreviation, in one profile or in all. */
export function zoekModule(naam: string, profielId?: string): Opzoeking<Profielmodule> {
  return moduleIndex.zoek(naam, (module) => profielId === undefined || module.profiel === profielId);
}

/** All twelve profiles: the ten for bb, kb and gl, of which two also for tl, and the two that only tl has. */
export function profielen(): readonly Profiel[] {
  return lijst();
}

/** The modules of a profile; with an exam year only those that can be taken in it. Unknown profile: none. */
export function modules(profielId: string, examenjaar?: number): readonly Profielmodule[] {
  return alleModules().filter(
    (module) =>
      module.profiel === profielId &&
      (examenjaar === undefined ||
        ((module.examenjaarVanaf ?? 0) <= examenjaar &&
          examenjaar <= (module.examenjaarTm ?? Number.POSITIVE_INFINITY))),
  );
}
