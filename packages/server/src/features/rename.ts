import { readBestand } from '@leerroute/language';
import type { Language, Localized } from '@leerroute/model';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isLocal, type Occurrence, occurrenceAt, occurrencesOf } from '../names.ts';
import { offsetOf, rangeOf } from '../place.ts';
import type { Place } from '../workspace.ts';

/** The word that would be renamed; an error that says why where there is none. */
export function prepareRename(place: Place, position: Position, taal: Language): { range: Range; placeholder: string } {
  const name = nameAt(place, position, taal);
  return { range: rangeOf(place.bestand, name.span), placeholder: word(name) };
}

/** Changes a name in all files of the project. */
export function rename(place: Place, position: Position, newName: string, taal: Language): WorkspaceEdit {
  const name = nameAt(place, position, taal);
  if (!isIdentifier(newName)) refuse(NOT_A_NAME(newName), taal);
  const found = occurrencesOf(place.state.project.bestanden, name);
  if (newName !== word(name) && isTaken(place, name, newName)) refuse(TAKEN(newName), taal);
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const { bestand, span } of found) {
    const uri = place.state.uriOf(bestand.pad);
    changes[uri] ??= [];
    changes[uri].push({ range: rangeOf(bestand, span), newText: newName });
  }
  return { changes };
}

function nameAt({ bestand }: Place, position: Position, taal: Language): Occurrence {
  const name = occurrenceAt(bestand, offsetOf(bestand, position));
  if (!name) return refuse(NO_NAME, taal);
  return name.soort === 'kwalificatie' ? refuse(OFFICIAL, taal) : name;
}

/** Whether the grammar takes it as a name: tried out, so that it holds when the grammar changes. */
function isIdentifier(name: string): boolean {
  const { declaraties, fouten } = readBestand('', `regio ${name} { }`);
  return fouten.length === 0 && declaraties.length === 1 && declaraties[0]?.naam.value === name;
}

function word({ bestand, span }: Occurrence): string {
  return bestand.tekst.slice(span.start, span.end);
}

/** Whether something else has the name already, where the two would be confused. */
function isTaken({ state }: Place, name: Occurrence, newName: string): boolean {
  const { project } = state;
  if (name.soort === 'locatie') {
    const organisatie = name.naam.slice(0, name.naam.indexOf('.'));
    return project.vind('locatie', `${organisatie}.${newName}`) !== undefined;
  }
  if (isLocal(name)) return occurrencesOf([name.bestand], { ...name, naam: newName }).length > 0;
  return project.declaraties(newName).length > 0;
}

function refuse(message: Localized, taal: Language): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, message[taal]);
}

const NO_NAME: Localized = {
  nl: 'Hier staat geen naam die u kunt veranderen. Zet de cursor op de naam van een school, route, locatie of ander eigen onderdeel.',
  en: 'There is no name here that can be changed. Put the cursor on the name of a school, route, place or other thing of your own.',
};

const OFFICIAL: Localized = {
  nl: 'Een crebonummer is een officiële code en krijgt geen andere naam. Verander het nummer in de tekst als het niet klopt.',
  en: 'A crebo number is an official code and gets no other name. Change the number in the text if it is wrong.',
};

const NOT_A_NAME = (name: string): Localized => ({
  nl: `“${name}” kan geen naam zijn. Begin met een letter en gebruik alleen letters, cijfers, - en _, zonder spaties.`,
  en: `“${name}” cannot be a name. Start with a letter and use only letters, digits, - and _, without spaces.`,
});

const TAKEN = (name: string): Localized => ({
  nl: `De naam “${name}” bestaat al in dit project. Kies een andere, anders zijn de twee niet uit elkaar te houden.`,
  en: `The name “${name}” exists already in this project. Choose another, or the two cannot be told apart.`,
});
