import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Aanvulling, leesAanvulling } from '@leerroute/catalogue';
import type { Bestand, Localized } from '@leerroute/model';

/** The name of the settings file that marks the folder of a project. */
export const INSTELLINGENBESTAND = 'leerroute.json';

/** The name of the file in which a project keeps rows of newer official lists. */
export const CATALOGUSBESTAND = 'leerroute-catalogus.json';

/** Bytes. A file beyond this is no route, and reading it would only make the user wait. */
const MAX_BYTES = 10 * 1024 * 1024;

const OVERGESLAGEN = new Set(['node_modules', '.git', 'dist']);

/** The text of one file, its path relative to the project with `/`. */
export interface Brontekst {
  readonly pad: string;
  readonly tekst: string;
}

/** A file or folder that could not be read, with what to do about it. */
export interface Leesfout {
  readonly pad: string;
  readonly message: Localized;
}

export interface Projectteksten {
  /** Absolute path of the folder. */
  readonly map: string;
  /** All `.route` files, sorted by path. */
  readonly bestanden: readonly Brontekst[];
  /** `leerroute.json` of this folder, where there is one. */
  readonly instellingen?: Brontekst;
  /** What the folder adds to the catalogue. */
  readonly aanvulling: Aanvulling;
  readonly fouten: readonly Leesfout[];
}

/** The folder with `leerroute.json` at or above a file or folder (which need not exist), else undefined. */
export function zoekProjectmap(pad: string): string | undefined {
  for (let map = resolve(pad); ; map = dirname(map)) {
    if (existsSync(join(map, INSTELLINGENBESTAND))) return map;
    if (dirname(map) === map) return undefined;
  }
}

/** Reads the texts of all `.route` files below a folder. Never throws: what cannot be read is listed in `fouten`. */
export function leesProject(map: string): Projectteksten {
  const { paden, fouten } = vindBestanden(map);
  const bestanden: Brontekst[] = [];
  for (const pad of paden) {
    const gelezen = leesTekst(map, pad);
    if ('tekst' in gelezen) bestanden.push(gelezen);
    else fouten.push(gelezen);
  }
  const instellingen = leesInstellingentekst(map);
  if (instellingen && 'message' in instellingen) fouten.push(instellingen);
  const catalogus = leesCatalogus(map);
  if (catalogus.fout) fouten.push(catalogus.fout);
  return {
    map: resolve(map),
    bestanden,
    ...(instellingen && 'tekst' in instellingen ? { instellingen } : {}),
    aanvulling: catalogus.aanvulling,
    fouten,
  };
}

/** `leerroute.json` of a project folder; undefined where there is none. */
export function leesInstellingentekst(map: string): Brontekst | Leesfout | undefined {
  return existsSync(join(map, INSTELLINGENBESTAND)) ? leesTekst(map, INSTELLINGENBESTAND) : undefined;
}

/** What a project folder adds to the catalogue: nothing where it has no such file, or one that cannot be read. */
export function leesCatalogus(map: string): { readonly aanvulling: Aanvulling; readonly fout?: Leesfout } {
  if (!existsSync(join(map, CATALOGUSBESTAND))) return { aanvulling: {} };
  const gelezen = leesTekst(map, CATALOGUSBESTAND);
  if ('message' in gelezen) return { aanvulling: {}, fout: gelezen };
  const { aanvulling, fout } = leesAanvulling(gelezen.tekst);
  return fout ? { aanvulling, fout: { pad: CATALOGUSBESTAND, message: fout } } : { aanvulling };
}

/** What stands below a folder; all paths are relative to it. */
export interface Gevonden {
  /** The `.route` files, sorted. */
  readonly paden: string[];
  /** Folders with a `leerroute.json` of their own: other projects, whose files are left out. */
  readonly projecten: string[];
  readonly fouten: Leesfout[];
}

/**
 * Finds the `.route` files below a folder, or with `diep` false only those in it. A link to a folder is not followed, so links
 * cannot lead round in a circle or out to the whole disk.
 */
export function vindBestanden(map: string, diep = true): Gevonden {
  const paden: string[] = [];
  const projecten: string[] = [];
  const fouten: Leesfout[] = [];
  const werk = [''];
  for (let onder = werk.pop(); onder !== undefined; onder = werk.pop()) {
    let inhoud: Dirent[];
    try {
      inhoud = readdirSync(join(map, onder), { withFileTypes: true });
    } catch (fout) {
      fouten.push({ pad: onder || '.', message: leesfoutTekst(fout) });
      continue;
    }
    if (onder && inhoud.some((d) => d.name === INSTELLINGENBESTAND)) {
      projecten.push(onder);
      continue;
    }
    for (const d of inhoud) {
      const pad = onder ? `${onder}/${d.name}` : d.name;
      if (d.isDirectory()) {
        if (diep && !OVERGESLAGEN.has(d.name)) werk.push(pad);
      } else if (d.name.endsWith('.route') && (d.isFile() || telt(map, pad, d))) {
        paden.push(pad);
      }
    }
  }
  return { paden: paden.sort(), projecten, fouten };
}

/** A link to a file counts, unless that file stands in the project itself: then it is read there. A broken link counts, to be reported. */
function telt(map: string, pad: string, d: Dirent): boolean {
  if (!d.isSymbolicLink()) return false;
  try {
    const doel = realpathSync(join(map, pad));
    return statSync(doel).isFile() && !doel.startsWith(join(realpathSync(map), '/'));
  } catch {
    return true;
  }
}

/** Whether a path below a project lies in a folder that is left out of it. */
export function isOvergeslagen(pad: string): boolean {
  return pad.split('/').some((deel) => OVERGESLAGEN.has(deel));
}

/** The text of one file of a project, without its byte order mark. Never throws. */
export function leesTekst(map: string, pad: string): Brontekst | Leesfout {
  try {
    const vol = join(map, pad);
    const stat = statSync(vol);
    if (!stat.isFile()) return { pad, message: GEEN_BESTAND };
    if (stat.size > MAX_BYTES) return { pad, message: TE_GROOT };
    const bytes = readFileSync(vol);
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return { pad, tekst: new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes) };
  } catch (fout) {
    return { pad, message: leesfoutTekst(fout) };
  }
}

/** A file that could not be read as a file that says so: its message becomes a finding of the rule `syntax` at its start. */
export function onleesbaarBestand({ pad, message }: Leesfout): Bestand {
  return {
    pad,
    tekst: '',
    declaraties: [],
    voorkomens: [],
    negeringen: [],
    fouten: [{ message, span: { start: 0, end: 0 } }],
  };
}

const GEEN_BESTAND: Localized = {
  nl: 'Dit is geen gewoon bestand en wordt niet gelezen. Geef het een andere naam of haal het weg.',
  en: 'This is no ordinary file and is not read. Give it another name or remove it.',
};

const TE_GROOT: Localized = {
  nl: 'Dit bestand is groter dan 10 MB en wordt niet gelezen. Verdeel de routes over meer bestanden.',
  en: 'This file is larger than 10 MB and is not read. Divide the routes over more files.',
};

const NIET_LEESBAAR: Localized = {
  nl: 'Dit kan niet worden gelezen. Staat het er nog, en is het niet beschadigd?',
  en: 'This cannot be read. Is it still there, and undamaged?',
};

const LEESFOUTEN: Record<string, Localized> = {
  ENOENT: {
    nl: 'Dit bestand is er niet meer, of het is een verwijzing naar een bestand dat niet bestaat.',
    en: 'This file is no longer there, or it is a link to a file that does not exist.',
  },
  EACCES: {
    nl: 'U hebt geen recht om dit te lezen. Vraag de beheerder om leesrechten.',
    en: 'You are not allowed to read this. Ask the administrator for permission to read.',
  },
  EPERM: {
    nl: 'U hebt geen recht om dit te lezen. Vraag de beheerder om leesrechten.',
    en: 'You are not allowed to read this. Ask the administrator for permission to read.',
  },
  ELOOP: {
    nl: 'Deze verwijzing leidt in een kring naar zichzelf. Vervang haar door een gewoon bestand.',
    en: 'This link leads in a circle to itself. Replace it with an ordinary file.',
  },
  ERR_ENCODING_INVALID_ENCODED_DATA: {
    nl: 'Dit bestand is niet opgeslagen als UTF-8, dus letters als ï en é gaan verloren. Sla het opnieuw op met codering UTF-8.',
    en: 'This file is not saved as UTF-8, so letters such as ï and é get lost. Save it again with encoding UTF-8.',
  },
};

function leesfoutTekst(fout: unknown): Localized {
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : '';
  return LEESFOUTEN[code] ?? NIET_LEESBAAR;
}
