import keuzevaklijst from '../data/keuzevakken.json' with { type: 'json' };
import { aangevuld } from './aanvulling.ts';
import { type Herkomst, herkomst } from './bron.ts';
import { catalogusnaam } from './naam.ts';
import { Index, klein, type Opzoeking, sloCode, zetOm } from './opzoeken.ts';
import { type Profielmodule, profielen, zoekModule } from './profielen.ts';
import { eenmaal, leesLijst, perStuk, type Rij } from './tabel.ts';
import { type Geldigheid, geldigheid, leerwegen, ofNiets, type VmboLeerweg } from './waarden.ts';

/** `alleen-slo`: published by SLO, not yet with a DUO code; `profielmodule`: a module, taken as keuzevak by pupils of another profile. */
type KeuzevakStatus = 'actueel' | 'vervallen' | 'alleen-slo' | 'profielmodule';

export interface Keuzevak extends Geldigheid, Herkomst {
  /** The official name according to DUO. */
  readonly naam: string;
  readonly catalogusnaam: string;
  /** The name SLO gives it, where that is another. */
  readonly naamSlo?: string;
  readonly duo?: string;
  /** `K/PIE/02` */
  readonly slo?: string;
  readonly afkorting?: string;
  /** The id of its profile according to DUO, where DUO does not have it according to SLO. Any pupil may choose it. */
  readonly profiel: string;
  /** The id of its profile according to SLO, where that is another. */
  readonly profielSlo?: string;
  /** Leerwegen according to DUO; empty where DUO does not have it. */
  readonly leerwegen: readonly VmboLeerweg[];
  /** Leerwegen according to SLO; empty where SLO says nothing. */
  readonly leerwegenSlo: readonly VmboLeerweg[];
  readonly status: KeuzevakStatus;
}

const rijen = eenmaal(() => leesLijst(keuzevaklijst));

const profielPerSlo = eenmaal(() => new Map(profielen().map((profiel) => [profiel.slo ?? '', profiel.id])));

const keuzevak = perStuk(({ cel, bronnen }: Rij): Keuzevak => {
  const naam = catalogusnaam(cel('naam'));
  const duo = profielPerSlo().get(cel('profiel_duo') || '-');
  const slo = profielPerSlo().get(cel('profiel_slo') || '-');
  return {
    naam: cel('naam'),
    catalogusnaam: naam,
    naamSlo: cel('naam_slo') && catalogusnaam(cel('naam_slo')) !== naam ? cel('naam_slo') : undefined,
    duo: ofNiets(cel('code_duo')),
    slo: ofNiets(cel('code_slo')),
    afkorting: ofNiets(cel('afkorting_duo')),
    profiel: duo ?? slo ?? '',
    profielSlo: duo && slo !== duo ? slo : undefined,
    leerwegen: leerwegen(cel('leerwegen')),
    leerwegenSlo: leerwegen(cel('leerwegen_slo')),
    status: statusVan(cel('status')),
    ...geldigheid(cel),
    ...herkomst(bronnen),
  };
});

function statusVan(cel: string): KeuzevakStatus {
  if (cel.startsWith('profielmodule')) return 'profielmodule';
  if (cel.startsWith('alleen SLO')) return 'alleen-slo';
  return cel === 'vervallen' ? 'vervallen' : 'actueel';
}

const index = new Index<Rij>(rijen, [
  { via: 'naam', sleutelVan: catalogusnaam, sleutels: ({ cel }) => [catalogusnaam(cel('naam'))] },
  { via: 'duo', sleutelVan: klein, sleutels: ({ cel }) => [cel('code_duo')] },
  { via: 'slo', sleutelVan: sloCode, sleutels: ({ cel }) => [cel('code_slo')] },
  { via: 'naam-slo', sleutelVan: catalogusnaam, sleutels: ({ cel }) => [catalogusnaam(cel('naam_slo'))] },
  { via: 'afkorting', sleutelVan: klein, sleutels: ({ cel }) => [cel('afkorting_duo').toLowerCase()] },
]);

const nieuwer = aangevuld('keuzevakken', ({ slo, naam }, herkomst): Keuzevak => {
  const profiel = profielPerSlo().get(slo.split('/')[1] ?? '') ?? '';
  return {
    naam,
    catalogusnaam: catalogusnaam(naam),
    slo,
    profiel,
    leerwegen: [],
    leerwegenSlo: [],
    status: 'alleen-slo',
    ...herkomst,
  };
});

const perDuo = aangevuld('vakken', ({ duo, naam, soort, leerwegen, vanaf, tm }, herkomst) => ({
  soort,
  keuzevak: {
    naam,
    catalogusnaam: catalogusnaam(naam),
    duo,
    leerwegen,
    examenjaarVanaf: vanaf,
    examenjaarTm: tm,
    ...herkomst,
  },
}));

/** A keuzevak with what a newer table of DUO says of it. */
function bijgewerkt(bekend: Keuzevak): Keuzevak {
  const nieuw = perDuo().get(bekend.duo ?? '');
  return nieuw?.soort === 'keuzevak' ? { ...bekend, ...nieuw.keuzevak } : bekend;
}

/** Keuzevakken that SLO or DUO published since. A code of SLO that is known already keeps what is said of it here. */
function nieuwe(): readonly Keuzevak[] {
  const vanSlo = [...nieuwer().values()].filter(({ slo = '' }) => index.zoek(slo).soort === 'onbekend');
  const vanDuo = [...perDuo().values()]
    .filter(({ soort, keuzevak: { duo } }) => soort === 'keuzevak' && index.zoek(duo).soort === 'onbekend')
    .map(({ keuzevak }): Keuzevak => ({ ...keuzevak, profiel: '', leerwegenSlo: [], status: 'actueel' }));
  return [...vanSlo, ...vanDuo];
}

/**
 * Looks up a beroepsgericht keuzevak by name, DUO code, SLO code (also `K-PIE-02`) or abbreviation. A module of a profile may be
 * taken as keuzevak by pupils of other profiles, so what is no keuzevak is sought among the modules and then has the status
 * `profielmodule`. The four new modules of economie en ondernemen stand in both lists and are found in either.
 */
export function zoekKeuzevak(naam: string): Opzoeking<Keuzevak> {
  const gevonden = zetOm(index.zoek(naam), (rij) => bijgewerkt(keuzevak(rij)));
  if (gevonden.soort !== 'onbekend') return gevonden;
  const gezocht = catalogusnaam(naam);
  for (const item of aangevulde()) {
    if (item.catalogusnaam === gezocht) return { soort: 'gevonden', item, via: 'naam' };
    if (item.slo !== undefined && item.slo === sloCode(naam)) return { soort: 'gevonden', item, via: 'slo' };
    if (item.duo !== undefined && item.duo === naam.trim()) return { soort: 'gevonden', item, via: 'duo' };
  }
  const module = zoekModule(naam);
  return module.soort === 'gevonden' ? { ...module, item: alsKeuzevak(module.item) } : gevonden;
}

/** Keuzevakken that are new, and those that have another name by now; the old name stays known. */
function aangevulde(): readonly Keuzevak[] {
  const bekend = [...perDuo().values()].flatMap(({ keuzevak: { duo } }) => {
    const gevonden = index.zoek(duo);
    return gevonden.soort === 'gevonden' ? [bijgewerkt(keuzevak(gevonden.item))] : [];
  });
  return [...nieuwe(), ...bekend];
}

const alsKeuzevak = perStuk((module: Profielmodule): Keuzevak => ({ ...module, status: 'profielmodule' }));

/** All keuzevakken, also those that can no longer be taken; see `status` and the exam years. */
export function keuzevakken(): readonly Keuzevak[] {
  return [...rijen().map(keuzevak).map(bijgewerkt), ...nieuwe()];
}
