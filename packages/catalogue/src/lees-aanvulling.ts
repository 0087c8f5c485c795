import { type Aanvulling, type Aanvullingslijst, SLEUTELS } from './aanvulling.ts';
import type { Tweetalig } from './tabel.ts';

const DATUM = /^\d{4}-\d\d-\d\d$/;

/** How each cell of a row must be; a cell that is not named here is not allowed. */
const CELLEN: Readonly<Record<Aanvullingslijst, Readonly<Record<string, (waarde: unknown) => boolean>>>> = {
  kwalificaties: {
    crebo: past(/^\d{5}$/),
    naam: past(/\S/),
    niveau: (waarde) => [1, 2, 3, 4].includes(waarde as number),
    leerwegen: elkUit('bol', 'bbl'),
    dossier: ofLeeg(past(/\S/)),
    instroomTot: ofLeeg(past(DATUM)),
    opvolger: ofLeeg(past(/^\d{5}$/)),
  },
  keuzedelen: { code: past(/^K\d{4}$/), naam: past(/\S/), sbu: ofLeeg((waarde) => Number.isInteger(waarde)) },
  keuzevakken: { slo: past(/^K\/[A-Z]{2,3}\/\d\d$/), naam: past(/\S/) },
  vakken: {
    duo: past(/^\d{4}$/),
    naam: past(/\S/),
    soort: (waarde) => waarde === 'vak' || waarde === 'keuzevak',
    leerwegen: elkUit('bb', 'kb', 'gl', 'tl'),
    vanaf: ofLeeg((waarde) => Number.isInteger(waarde)),
    tm: ofLeeg((waarde) => Number.isInteger(waarde)),
  },
  instellingen: { brin: past(/^\d\d[A-Z]{2}$/), naam: past(/\S/) },
  scholen: {
    brin: past(/^\d\d[A-Z]{2}$/),
    vestiging: past(/^\d\d[A-Z]{2}\d\d$/),
    naam: past(/\S/),
    plaats: ofLeeg(past(/\S/)),
    onderwijsstructuur: ofLeeg(past(/\S/)),
  },
};

/**
 * Reads the text of `leerroute-catalogus.json`. Never throws: where something is wrong the whole file is left out, since half an
 * official list would call existing codes unknown.
 */
export function leesAanvulling(tekst: string): { readonly aanvulling: Aanvulling; readonly fout?: Tweetalig } {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    return { aanvulling: {}, fout: GEEN_JSON };
  }
  if (!isObject(inhoud)) return { aanvulling: {}, fout: GEEN_JSON };
  const { $schema: _, ...lijsten } = inhoud;
  for (const [lijst, deel] of Object.entries(lijsten)) {
    const fout = foutIn(lijst, deel);
    if (fout) return { aanvulling: {}, fout };
  }
  return { aanvulling: lijsten as Aanvulling };
}

function foutIn(lijst: string, deel: unknown): Tweetalig | undefined {
  if (!Object.hasOwn(SLEUTELS, lijst)) {
    const bekend = Object.keys(SLEUTELS).join(', ');
    return {
      nl: `“${lijst}” is geen lijst van de catalogus. Bekend zijn: ${bekend}.`,
      en: `“${lijst}” is no list of the catalogue. Known are: ${bekend}.`,
    };
  }
  const cellen = CELLEN[lijst as Aanvullingslijst];
  const { bron, peildatum, rijen } = isObject(deel) ? deel : {};
  if (typeof bron !== 'string' || !past(DATUM)(peildatum) || !Array.isArray(rijen)) {
    return {
      nl: `Bij “${lijst}” ontbreekt bron, peildatum (2026-10-01) of rijen.`,
      en: `“${lijst}” lacks bron, peildatum (2026-10-01) or rijen.`,
    };
  }
  for (const [i, rij] of rijen.entries()) {
    const fout = isObject(rij) ? verkeerdeCel(rij, cellen) : 'rij';
    if (fout !== undefined) {
      return {
        nl: `Bij “${lijst}” klopt “${fout}” niet in rij ${i + 1}.`,
        en: `In “${lijst}” the value of “${fout}” in row ${i + 1} is wrong.`,
      };
    }
  }
  return undefined;
}

function verkeerdeCel(
  rij: Readonly<Record<string, unknown>>,
  cellen: Readonly<Record<string, (waarde: unknown) => boolean>>,
): string | undefined {
  return [...new Set([...Object.keys(cellen), ...Object.keys(rij)])].find((cel) => cellen[cel]?.(rij[cel]) !== true);
}

function past(patroon: RegExp): (waarde: unknown) => boolean {
  return (waarde) => typeof waarde === 'string' && patroon.test(waarde);
}

function elkUit(...waarden: readonly string[]): (waarde: unknown) => boolean {
  return (waarde) => Array.isArray(waarde) && waarde.every((een) => waarden.includes(een));
}

function ofLeeg(keur: (waarde: unknown) => boolean): (waarde: unknown) => boolean {
  return (waarde) => waarde === undefined || keur(waarde);
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

const GEEN_JSON: Tweetalig = {
  nl: 'Dit is geen leesbare aanvulling op de catalogus. Maak het bestand opnieuw met leerroute catalogus bijwerken.',
  en: 'This is no readable addition to the catalogue. Make the file anew with leerroute catalogus bijwerken.',
};
