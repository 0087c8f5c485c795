import keuzedeellijst from '../data/keuzedelen.json' with { type: 'json' };
import koppelinglijst from '../data/koppeling.json' with { type: 'json' };
import { aangevuld } from './aanvulling.ts';
import { type Herkomst, herkomst, type Zekerheid } from './bron.ts';
import { cohortjaren } from './kwalificaties.ts';
import { Index, type Opzoeking } from './opzoeken.ts';
import { eenmaal, leesLijst, type Rij } from './tabel.ts';
import { ofNiets } from './waarden.ts';

export interface Keuzedeel extends Herkomst {
  /** `K0022` */
  readonly code: string;
  readonly naam: string;
  /** Size in klokuren study load, where a document says it. */
  readonly sbu?: number;
  readonly zekerheid: Zekerheid;
  /** Names of the instellingen in whose documents it was seen. */
  readonly gezienBij?: string;
}

/** A keuzedeel that an instelling offers with a kwalificatie, read from its OER or examenplan. */
interface Koppeling extends Herkomst {
  readonly keuzedeel: string;
  readonly crebo: string;
  readonly instelling: string;
  /** Start years of the cohorts whose documents name it. */
  readonly cohorten: readonly number[];
  /** Number of documents that name it. */
  readonly documenten: number;
}

const lijst = eenmaal(() => leesLijst(keuzedeellijst).map(maakKeuzedeel));

function maakKeuzedeel({ cel, bronnen }: Rij): Keuzedeel {
  const zekerheid = cel('zekerheid') as Zekerheid;
  return {
    code: cel('code'),
    naam: cel('naam'),
    sbu: cel('sbu') ? Number(cel('sbu')) : undefined,
    zekerheid,
    gezienBij: ofNiets(cel('gezien_bij')),
    // Several documents that agree make a row surer than the kind of document does, so the row's own certainty counts.
    ...herkomst(bronnen.map((bron, i) => (i === 0 ? { ...bron, zekerheid } : bron))),
  };
}

const index = new Index<Keuzedeel>(lijst, [
  { via: 'code', sleutelVan: (geschreven) => geschreven.trim().toUpperCase(), sleutels: (deel) => [deel.code] },
]);

const perCrebo = eenmaal(() => {
  const perCode = new Map<string, Koppeling[]>();
  for (const { cel, bronnen } of leesLijst(koppelinglijst)) {
    const koppeling: Koppeling = {
      keuzedeel: cel('keuzedeel'),
      crebo: cel('crebo'),
      instelling: cel('instelling'),
      cohorten: cohortjaren(cel('cohorten')),
      documenten: Number(cel('n_documenten')),
      ...herkomst(bronnen),
    };
    const gelijk = perCode.get(koppeling.crebo);
    if (gelijk) gelijk.push(koppeling);
    else perCode.set(koppeling.crebo, [koppeling]);
  }
  return perCode;
});

const nieuwer = aangevuld('keuzedelen', ({ code, naam, sbu }, herkomst): Keuzedeel => {
  const bekend = index.zoek(code);
  const oud = bekend.soort === 'gevonden' ? bekend.item : undefined;
  return { ...oud, code, naam, sbu: sbu ?? oud?.sbu, zekerheid: herkomst.bron.zekerheid, ...herkomst };
});

/** Looks up a keuzedeel by its code. The list has about one in seven of all codes: an unknown code may well exist. */
export function zoekKeuzedeel(code: string): Opzoeking<Keuzedeel> {
  const item = nieuwer().get(code.trim().toUpperCase());
  return item ? { soort: 'gevonden', item, via: 'code' } : index.zoek(code);
}

/** All known keuzedelen. */
export function keuzedelen(): readonly Keuzedeel[] {
  return [...lijst().filter(({ code }) => !nieuwer().has(code)), ...nieuwer().values()];
}

/**
 * The keuzedelen that instellingen offer with this kwalificatie according to their own documents. This is NOT the official
 * link of SBB: a keuzedeel that is absent here may be allowed, one that is here was offered by at least one instelling.
 */
export function koppelingen(crebo: string): readonly Koppeling[] {
  return perCrebo().get(crebo) ?? [];
}
