import { catalogusnaam } from '../../packages/catalogue/src/naam.ts';
import type { Kolom } from './kolommen.ts';
import type { Fout, Rij } from './tsv.ts';

type Meld = (rij: Rij, kolom: string, reden: string) => void;

/** Checks every cell of a table by its own column: format, presence, and that a key stands once. */
export function keurCellen(rijen: readonly Rij[], kolommen: Readonly<Record<string, Kolom>>, meld: Meld): void {
  for (const [naam, kolom] of Object.entries(kolommen)) {
    const eerder = new Map<string, number>();
    for (const rij of rijen) {
      const cel = rij.cellen[naam] ?? '';
      if (cel === '') {
        if (kolom.verplicht) meld(rij, naam, naam === 'bron' ? 'the row has no source' : 'the cell is empty');
        continue;
      }
      const reden = kolom.keur?.(cel);
      if (reden) meld(rij, naam, reden);
      if (!kolom.uniek) continue;
      // Names are looked up by their catalogue name, so they must differ in that, not only in capitals or signs.
      const sleutel = naam.startsWith('naam') ? catalogusnaam(cel) : cel;
      const regel = eerder.get(sleutel);
      if (regel !== undefined) meld(rij, naam, `"${cel}" also stands on line ${regel}`);
      else eerder.set(sleutel, rij.regel);
    }
  }
}

/** Rows that deviate from a check and are known to be right; each is explained in `packages/catalogue/README.md`. */
const uitzonderingen = {
  /** Keuzevakken that SLO publishes and the DUO table of 28-08-2025 does not have yet. */
  zonderDuo: ['K/BWI/25', 'K/PIE/26', 'K/GR/17'],
  /** New modules of economie en ondernemen that DUO lists under the heading of the keuzevakken. */
  moduleOnderKeuzevak: ['1723', '1724', '1725', '1726'],
  /** Known from examenplannen only, so without a dossier. */
  zonderDossier: ['27081', '27082', '27083', '27084', '27085'],
  /** Dossier 23352 (dakdekken) has two series of codes; which of them replaces these is unknown. */
  zonderOpvolger: ['25086', '25087', '25088', '25089', '25090', '25542', '25543'],
  /** Cross-overs: a code with the same name exists, whether it replaces them is unknown. */
  opvolgerOnzeker: ['26007', '26010', '26026'],
} as const;

const kent = (lijst: readonly string[], waarde: string | undefined): boolean => lijst.includes(waarde ?? '');

/** Checks what rows say about each other, within a table and between tables. */
export function keurVerbanden(tabellen: ReadonlyMap<string, readonly Rij[]>, fouten: Fout[]): void {
  const rijen = (bestand: string): readonly Rij[] => tabellen.get(bestand) ?? [];
  const meldIn =
    (bestand: string): Meld =>
    (rij, kolom, reden) =>
      fouten.push({ bestand: `${bestand}.tsv`, regel: rij.regel, kolom, reden });
  keurProfielen(rijen('profielnamen'), rijen('profielen'), meldIn('profielen'));
  keurKeuzevakken(rijen('profielen'), rijen('keuzevakken'), meldIn('keuzevakken'));
  keurKwalificaties(rijen('kwalificaties'), meldIn('kwalificaties'));
  keurKoppeling(rijen('kwalificaties'), rijen('keuzedelen'), rijen('koppeling'), meldIn('koppeling'));
  keurScholen(rijen('scholen'), meldIn('scholen'));
  const codes = new Set(rijen('avo-vakken').map((rij) => rij.cellen.code));
  for (const rij of rijen('roepnamen')) {
    const { code } = rij.cellen;
    if (!codes.has(code)) meldIn('roepnamen')(rij, 'code', `"${code}" does not stand in avo-vakken.tsv`);
  }
}

function keurProfielen(namen: readonly Rij[], rijen: readonly Rij[], meld: Meld): void {
  const bekend = new Set(namen.map((rij) => rij.cellen.naam));
  for (const rij of rijen) {
    const { soort, profiel } = rij.cellen;
    if (!bekend.has(profiel ?? '')) meld(rij, 'profiel', `"${profiel}" does not stand in profielnamen.tsv`);
    if (soort !== 'profielvak') continue;
    const modules = rijen.filter((ander) => ander.cellen.profiel === profiel && ander.cellen.soort !== 'profielvak');
    const vakken = rijen.filter((ander) => ander.cellen.profiel === profiel && ander.cellen.soort === 'profielvak');
    if (modules.length !== 4 * vakken.length) {
      meld(rij, 'profiel', `${profiel} has ${modules.length} modules, a profielvak has four`);
    }
  }
}

function keurKeuzevakken(profielen: readonly Rij[], rijen: readonly Rij[], meld: Meld): void {
  const bekend = new Set(profielen.map((rij) => rij.cellen.profiel_slo));
  const modules = new Set(
    profielen.filter((rij) => rij.cellen.soort !== 'profielvak').map((rij) => rij.cellen.code_duo),
  );
  for (const rij of rijen) {
    const { code_duo, code_slo, profiel_duo, profiel_slo, leerwegen, status } = rij.cellen;
    for (const kolom of ['profiel_duo', 'profiel_slo']) {
      const profiel = rij.cellen[kolom];
      if (profiel && !bekend.has(profiel)) meld(rij, kolom, `"${profiel}" is not a profile of profielen.tsv`);
    }
    if (!profiel_duo && !profiel_slo) meld(rij, 'profiel_duo', 'the keuzevak belongs to no profile');
    if (code_slo && code_slo.split('/')[1] !== profiel_slo) {
      meld(rij, 'profiel_slo', `"${profiel_slo}" is not the profile of ${code_slo}`);
    }
    if (!code_duo && !kent(uitzonderingen.zonderDuo, code_slo)) meld(rij, 'code_duo', 'the cell is empty');
    if (code_duo && !leerwegen) meld(rij, 'leerwegen', 'the cell is empty');
    const isModule = modules.has(code_duo) && kent(uitzonderingen.moduleOnderKeuzevak, code_duo);
    if (isModule !== status?.startsWith('profielmodule')) {
      meld(rij, 'status', `whether "${code_duo}" is a module differs from profielen.tsv`);
    }
  }
}

function keurKwalificaties(rijen: readonly Rij[], meld: Meld): void {
  const opvolgers = new Map(rijen.map((rij) => [rij.cellen.crebo, rij.cellen.opvolger_crebo_afgeleid]));
  for (const rij of rijen) {
    const { crebo, dossier_crebo, dossier, laatste_versie_afgeleid: laatste } = rij.cellen;
    const opvolger = rij.cellen.opvolger_crebo_afgeleid;
    if ((!dossier_crebo || !dossier) && !kent(uitzonderingen.zonderDossier, crebo)) {
      meld(rij, 'dossier_crebo', 'the kwalificatie has no dossier');
    }
    if (laatste === 'nee' && !opvolger && !kent(uitzonderingen.zonderOpvolger, crebo)) {
      meld(rij, 'opvolger_crebo_afgeleid', 'not the last version, but no successor');
    }
    if (!opvolger) continue;
    if (laatste !== 'nee' && !kent(uitzonderingen.opvolgerOnzeker, crebo)) {
      meld(rij, 'laatste_versie_afgeleid', `is "${laatste}", but there is a successor`);
    }
    if (!opvolgers.has(opvolger)) meld(rij, 'opvolger_crebo_afgeleid', `"${opvolger}" does not stand in this table`);
    const gezien = new Set([crebo]);
    for (let code: string | undefined = opvolger; code; code = opvolgers.get(code)) {
      if (gezien.has(code)) {
        meld(rij, 'opvolger_crebo_afgeleid', `the successors of ${crebo} go round in a circle`);
        break;
      }
      gezien.add(code);
    }
  }
}

function keurKoppeling(
  kwalificaties: readonly Rij[],
  keuzedelen: readonly Rij[],
  rijen: readonly Rij[],
  meld: Meld,
): void {
  const namen = new Map(kwalificaties.map((rij) => [rij.cellen.crebo, rij.cellen.naam]));
  const delen = new Map(keuzedelen.map((rij) => [rij.cellen.code, rij.cellen.naam]));
  const eerder = new Map<string, number>();
  for (const rij of rijen) {
    const { keuzedeel, keuzedeel_naam, crebo, kwalificatie, instelling } = rij.cellen;
    if (!delen.has(keuzedeel)) meld(rij, 'keuzedeel', `"${keuzedeel}" does not stand in keuzedelen.tsv`);
    else if (delen.get(keuzedeel) !== keuzedeel_naam) meld(rij, 'keuzedeel_naam', 'differs from keuzedelen.tsv');
    if (!namen.has(crebo)) meld(rij, 'crebo', `"${crebo}" does not stand in kwalificaties.tsv`);
    else if (namen.get(crebo) !== kwalificatie) meld(rij, 'kwalificatie', 'differs from kwalificaties.tsv');
    const sleutel = `${keuzedeel} ${crebo} ${instelling}`;
    const regel = eerder.get(sleutel);
    if (regel !== undefined) meld(rij, 'keuzedeel', `the same offer also stands on line ${regel}`);
    else eerder.set(sleutel, rij.regel);
  }
}

function keurScholen(rijen: readonly Rij[], meld: Meld): void {
  const zonderVestiging = new Map<string, number>();
  for (const rij of rijen) {
    const { brin = '', soort, vestigingscode = '' } = rij.cellen;
    if (vestigingscode) {
      if (!vestigingscode.startsWith(brin)) meld(rij, 'vestigingscode', `does not belong to BRIN ${brin}`);
      continue;
    }
    if (soort === 'vo') meld(rij, 'vestigingscode', 'the cell is empty');
    const regel = zonderVestiging.get(brin);
    if (regel !== undefined) meld(rij, 'brin', `"${brin}" also stands on line ${regel}`);
    else zonderVestiging.set(brin, rij.regel);
  }
}
