import kwalificatielijst from '../data/kwalificaties.json' with { type: 'json' };
import { aangevuld } from './aanvulling.ts';
import { type Herkomst, herkomst } from './bron.ts';
import { Index, klein, type Opzoeking, zetOm } from './opzoeken.ts';
import { eenmaal, leesLijst, perStuk, type Rij } from './tabel.ts';
import { type MboLeerweg, ofNiets } from './waarden.ts';

type Opleidingssoort =
  | 'entreeopleiding'
  | 'basisberoepsopleiding'
  | 'vakopleiding'
  | 'middenkaderopleiding'
  | 'specialistenopleiding';

export interface Kwalificatie extends Herkomst {
  readonly crebo: string;
  readonly naam: string;
  readonly niveau: number;
  /** Absent where only its level is known: level 4 has two kinds. */
  readonly soort?: Opleidingssoort;
  readonly leerwegen: readonly MboLeerweg[];
  /** The code of the dossier it belongs to now, also for a code that has been replaced. */
  readonly dossierCrebo?: string;
  readonly dossier?: string;
  /** The code of its dossier in the regulation of 2015. */
  readonly dossierCrebo2015?: string;
  readonly sectorkamer?: string;
  /** Whether this is the newest code, DERIVED (see `laatsteVersieGrond`). A cohort that has begun may still finish on an older one. */
  readonly laatsteVersie: 'ja' | 'nee' | 'onbekend';
  readonly laatsteVersieGrond: string;
  /** The crebo that replaces it, derived too. */
  readonly opvolger?: string;
  /** ISO date: the last day on which somebody may begin with it, where a newer list says so. */
  readonly instroomTot?: string;
  /** Cohorts for which it was seen in an OER or examenplan. */
  readonly cohorten: readonly number[];
}

const rijen = eenmaal(() => leesLijst(kwalificatielijst));

const kwalificatie = perStuk(({ cel, bronnen }: Rij): Kwalificatie => {
  return {
    crebo: cel('crebo'),
    naam: cel('naam'),
    niveau: Number(cel('niveau')),
    soort: cel('soort_opleiding') as Opleidingssoort,
    leerwegen: cel('leerweg').toLowerCase().split(',') as MboLeerweg[],
    dossierCrebo: ofNiets(cel('dossier_crebo')),
    dossier: ofNiets(cel('dossier')),
    dossierCrebo2015: ofNiets(cel('dossier_crebo_2015')),
    sectorkamer: ofNiets(cel('sectorkamer_sbb')),
    laatsteVersie: cel('laatste_versie_afgeleid') as Kwalificatie['laatsteVersie'],
    laatsteVersieGrond: cel('grond'),
    opvolger: ofNiets(cel('opvolger_crebo_afgeleid')),
    cohorten: cohortjaren(cel('in_oer_cohorten')),
    ...herkomst(bronnen),
  };
});

/** The start years in a cell such as `2024; 2025`. */
export function cohortjaren(cel: string): readonly number[] {
  return cel === '' ? [] : cel.split('; ').map(Number);
}

// The list is long, so the index is over rows and only what is found is made into an item.
const index = new Index<Rij>(rijen, [{ via: 'crebo', sleutelVan: klein, sleutels: (rij) => [rij.sleutel] }]);

const SOORT_PER_NIVEAU: Readonly<Record<number, Opleidingssoort>> = {
  1: 'entreeopleiding',
  2: 'basisberoepsopleiding',
  3: 'vakopleiding',
};

const nieuwer = aangevuld('kwalificaties', (rij, herkomst): Kwalificatie => {
  const { crebo, naam, niveau, leerwegen, dossier, instroomTot, opvolger } = rij;
  const bekend = index.zoek(crebo);
  const oud = bekend.soort === 'gevonden' ? kwalificatie(bekend.item) : undefined;
  return {
    ...(oud ?? {
      soort: SOORT_PER_NIVEAU[niveau],
      laatsteVersie: 'onbekend',
      laatsteVersieGrond: '',
      cohorten: [],
    }),
    crebo,
    naam,
    niveau,
    leerwegen: leerwegen.length > 0 ? leerwegen : (oud?.leerwegen ?? []),
    dossier: dossier ?? oud?.dossier,
    ...(instroomTot ? { instroomTot } : {}),
    ...(opvolger ? { opvolger, laatsteVersie: 'nee', laatsteVersieGrond: 'SBB' } : {}),
    ...herkomst,
  };
});

/** Looks up a kwalificatie of the mbo by crebo. The list is not complete: an unknown crebo may exist. */
export function zoekKwalificatie(crebo: string): Opzoeking<Kwalificatie> {
  const item = nieuwer().get(klein(crebo));
  return item ? { soort: 'gevonden', item, via: 'crebo' } : zetOm(index.zoek(crebo), kwalificatie);
}

/** All known kwalificaties, also those that have been replaced. */
export function kwalificaties(): readonly Kwalificatie[] {
  const ouder = rijen().filter((rij) => !nieuwer().has(rij.sleutel));
  return [...ouder.map(kwalificatie), ...nieuwer().values()];
}
