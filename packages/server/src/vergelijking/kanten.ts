import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AKKOORDBESTAND, type Akkoordbestand, LEEG_BESTAND, leesAkkoorden } from '@leerroute/diff';
import { readBestand } from '@leerroute/language';
import { type Bestand, type Language, type Localized, maakProject, type Project } from '@leerroute/model';
import { URI } from 'vscode-uri';
import { today } from '../diagnostics.ts';
import { type Brontekst, leesTekst } from '../disk.ts';
import { Git, Gitfout } from '../git.ts';
import type { ProjectState } from '../project-state.ts';
import type { Workspace } from '../workspace.ts';

/** One of the two that are compared. */
interface Kant {
  /** As the user knows it. */
  readonly naam: string;
  readonly project: Project;
  readonly akkoorden: Akkoordbestand['akkoorden'];
}

/** What is compared, the older side first. */
export interface Kanten {
  readonly voor: Kant;
  readonly na: Kant;
  readonly peildatum: string;
  /** The document of a file of the newer side. */
  readonly uriOf: (pad: string) => string;
}

/** The project on this disk that a document belongs to, read as a whole. Throws `Gitfout` where there is none. */
export async function projectVan(workspace: Workspace, uri: string): Promise<ProjectState> {
  const state = workspace.find(uri)?.state;
  if (!state || state.reach === 'open') throw NOT_HERE;
  if (!state.loaded) await state.load();
  return state;
}

/** An earlier version in Git against the files as they are now, with what is typed but not saved. */
export async function kantenVanVersie(
  workspace: Workspace,
  uri: string,
  versie: string,
  taal: Language,
): Promise<Kanten> {
  const state = await projectVan(workspace, uri);
  const { files, agreements } = new Git(state.root, process.env).read(versie);
  const read = ({ pad, tekst }: Brontekst): Bestand => {
    const now = state.project.bestand(pad);
    return now?.tekst === tekst ? now : readBestand(pad, tekst);
  };
  return {
    voor: { naam: versie, project: maakProject(files.map(read)), akkoorden: akkoordenIn(agreements?.tekst) },
    na: { naam: NOW[taal], project: state.project, akkoorden: akkoordenOpSchijf(state.root) },
    peildatum: state.instellingen.peildatum ?? today(),
    uriOf: (pad) => state.uriOf(pad),
  };
}

/** Two files, each on its own. */
export function kantenVanBestanden(workspace: Workspace, oud: string, nieuw: string): Kanten {
  const kant = (uri: string): Kant => {
    const bestand = workspace.find(uri)?.bestand ?? opSchijf(uri);
    return { naam: basename(bestand.pad), project: maakProject([bestand]), akkoorden: [] };
  };
  return { voor: kant(oud), na: kant(nieuw), peildatum: today(), uriOf: () => nieuw };
}

function opSchijf(uri: string): Bestand {
  const path = URI.parse(uri).fsPath;
  const read = leesTekst(dirname(path), basename(path));
  if ('message' in read) throw new Gitfout(read.message);
  return readBestand(read.pad, read.tekst);
}

/** A file with agreements that cannot be read holds none: the comparison is worth seeing without. */
function akkoordenIn(tekst: string | undefined): Akkoordbestand['akkoorden'] {
  const read = tekst === undefined ? LEEG_BESTAND : leesAkkoorden(tekst);
  return 'message' in read ? [] : read.akkoorden;
}

function akkoordenOpSchijf(root: string): Akkoordbestand['akkoorden'] {
  const read = existsSync(join(root, AKKOORDBESTAND)) ? leesTekst(root, AKKOORDBESTAND) : undefined;
  return akkoordenIn(read && 'tekst' in read ? read.tekst : undefined);
}

const NOW: Localized = { nl: 'nu', en: 'now' };

const NOT_HERE = new Gitfout({
  nl: 'Dit bestand staat niet op deze schijf, dus is er geen eerdere versie van. Sla het eerst op.',
  en: 'This file is not on this disk, so there is no earlier version of it. Save it first.',
});
