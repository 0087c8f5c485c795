import {
  type Bron,
  type Keuzedeel,
  type Keuzevak,
  type Kwalificatie,
  type Opzoeking,
  type Profiel,
  type Profielmodule,
  type Vak,
  zoekKeuzedeel,
  zoekKeuzevak,
  zoekKwalificatie,
  zoekModule,
  zoekProfiel,
  zoekVak,
} from '@leerroute/catalogue';
import type { Localized, OnderdeelSoort } from '@leerroute/model';

/** Something of the catalogue as the editor shows it, of whatever kind. */
export interface Entry {
  /** The official name. */
  readonly naam: string;
  /** What an author writes for it. */
  readonly woord: string;
  /** Its codes with the list they are of: `DUO 1326`. */
  readonly codes: readonly string[];
  /** The id of its profile. */
  readonly profiel?: string;
  /** vmbo or mbo leerwegen */
  readonly leerwegen: readonly string[];
  /** What else is known, in the order of importance. */
  readonly feiten: readonly Localized[];
  /** It can no longer be taken by new pupils. */
  readonly vervallen: boolean;
  readonly bron: Bron;
}

const same = (text: string): Localized => ({ nl: text, en: text });

export function vakEntry(vak: Vak): Entry {
  return {
    naam: vak.naam,
    woord: vak.catalogusnaam,
    codes: [`DUO ${vak.duo}`],
    leerwegen: vak.leerwegen,
    feiten: [same(vak.groep), ...validity(vak)],
    vervallen: vak.status === 'vervallen',
    bron: vak.bron,
  };
}

export function keuzevakEntry(vak: Keuzevak): Entry {
  const onlySlo = vak.status === 'alleen-slo';
  return {
    naam: vak.naam,
    woord: vak.catalogusnaam,
    codes: [...(vak.duo ? [`DUO ${vak.duo}`] : []), ...(vak.slo ? [`SLO ${vak.slo}`] : [])],
    profiel: vak.profiel,
    leerwegen: vak.leerwegen.length ? vak.leerwegen : vak.leerwegenSlo,
    feiten: [
      ...(onlySlo ? [{ nl: 'nog zonder DUO-code', en: 'without a DUO code yet' }] : []),
      ...(vak.status === 'profielmodule'
        ? [{ nl: 'profielmodule van een ander profiel', en: 'module of another profile' }]
        : []),
      ...validity(vak),
    ],
    vervallen: vak.status === 'vervallen',
    bron: vak.bron,
  };
}

export function moduleEntry(module: Profielmodule): Entry {
  return {
    naam: module.naam,
    woord: module.catalogusnaam,
    codes: [`DUO ${module.duo}`, ...(module.slo ? [`SLO ${module.slo}`] : [])],
    profiel: module.profiel,
    leerwegen: module.leerwegen,
    feiten: validity(module),
    vervallen: module.examenjaarTm !== undefined,
    bron: module.bron,
  };
}

export function profielEntry(profiel: Profiel): Entry {
  const n = profiel.modules.filter((module) => module.examenjaarTm === undefined).length;
  return {
    naam: profiel.naam,
    woord: profiel.id,
    codes: [...(profiel.duo ? [`DUO ${profiel.duo}`] : []), ...(profiel.slo ? [`SLO ${profiel.slo}`] : [])],
    leerwegen: profiel.leerwegen,
    feiten: n ? [{ nl: `${n} profielmodules`, en: `${n} modules` }] : [],
    vervallen: false,
    bron: profiel.bron,
  };
}

export function keuzedeelEntry(deel: Keuzedeel): Entry {
  return {
    naam: deel.naam,
    woord: deel.code,
    codes: [deel.code],
    leerwegen: [],
    feiten: [
      ...(deel.sbu ? [{ nl: `${deel.sbu} uur studielast (sbu)`, en: `${deel.sbu} hours of study load (sbu)` }] : []),
      ...(deel.gezienBij ? [{ nl: `gezien bij ${deel.gezienBij}`, en: `seen at ${deel.gezienBij}` }] : []),
    ],
    vervallen: false,
    bron: deel.bron,
  };
}

export function kwalificatieEntry(kwalificatie: Kwalificatie): Entry {
  const { opvolger, dossier, niveau, soort } = kwalificatie;
  return {
    naam: kwalificatie.naam,
    woord: kwalificatie.crebo,
    codes: [`crebo ${kwalificatie.crebo}`],
    leerwegen: kwalificatie.leerwegen,
    feiten: [
      { nl: `mbo niveau ${niveau} (${soort})`, en: `mbo level ${niveau} (${soort})` },
      ...(dossier ? [{ nl: `dossier ${dossier}`, en: `file ${dossier}` }] : []),
      ...(opvolger
        ? [{ nl: `waarschijnlijk opgevolgd door ${opvolger}`, en: `probably succeeded by ${opvolger}` }]
        : []),
    ],
    vervallen: kwalificatie.laatsteVersie === 'nee',
    bron: kwalificatie.bron,
  };
}

/** Until when something can be taken in an exam. */
function validity(item: { examenjaarVanaf?: number; examenjaarTm?: number; bezemIn?: number }): Localized[] {
  const { examenjaarVanaf: from, examenjaarTm: to, bezemIn: last } = item;
  const facts: Localized[] = [];
  if (from && to) facts.push({ nl: `examenjaren ${from} t/m ${to}`, en: `exam years ${from} to ${to}` });
  else if (from) facts.push({ nl: `vanaf examenjaar ${from}`, en: `from exam year ${from}` });
  else if (to) facts.push({ nl: `t/m examenjaar ${to}`, en: `until exam year ${to}` });
  if (last) facts.push({ nl: `bezemexamen in ${last}`, en: `last resit in ${last}` });
  return facts;
}

/** What the catalogue has for the name of a part: none when unknown, several when the name is ambiguous. */
export function entriesOfPart(soort: OnderdeelSoort, naam: string): readonly Entry[] {
  if (soort === 'vak') return found(zoekVak(naam), vakEntry);
  if (soort === 'keuzevak') return found(zoekKeuzevak(naam), keuzevakEntry);
  if (soort === 'module') return found(zoekModule(naam), moduleEntry);
  if (soort === 'profielvak') return entriesOfProfiel(naam);
  if (soort === 'keuzedeel') return found(zoekKeuzedeel(naam), keuzedeelEntry);
  return [];
}

export function entriesOfProfiel(naam: string): readonly Entry[] {
  return found(zoekProfiel(naam), profielEntry);
}

export function entriesOfKwalificatie(crebo: string): readonly Entry[] {
  return found(zoekKwalificatie(crebo), kwalificatieEntry);
}

function found<T>(result: Opzoeking<T>, entryOf: (item: T) => Entry): readonly Entry[] {
  if (result.soort === 'gevonden') return [entryOf(result.item)];
  return result.soort === 'dubbelzinnig' ? result.items.map(entryOf) : [];
}
