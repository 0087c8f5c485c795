import type { DocumentHighlight, Location, LocationLink, Position } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { declarationsOf, type Occurrence, occurrenceAt, occurrencesOf } from '../names.ts';
import { offsetOf, rangeOf, touches } from '../place.ts';
import type { Place } from '../workspace.ts';

function locationOf({ state }: Place, { bestand, span }: Occurrence): Location {
  return { uri: state.uriOf(bestand.pad), range: rangeOf(bestand, span) };
}

/** From a name to where it is declared: all places, when it is declared more than once. */
export function definition(place: Place, position: Position): LocationLink[] {
  const { bestand, state } = place;
  const name = occurrenceAt(bestand, offsetOf(bestand, position));
  if (!name) return [];
  return declarationsOf(state.project.bestanden, name).map((target) => ({
    originSelectionRange: rangeOf(bestand, name.span),
    targetUri: state.uriOf(target.bestand.pad),
    targetRange: rangeOf(target.bestand, whole(target)),
    targetSelectionRange: rangeOf(target.bestand, target.span),
  }));
}

/** The declaration a declared name belongs to, for a peek at the whole of it. */
function whole({ bestand, span }: Occurrence) {
  const around = bestand.declaraties.find((d) => d.naam.span.start === span.start);
  return around?.span ?? span;
}

export function references(place: Place, position: Position, withDeclaration: boolean): Location[] {
  const { bestand, state } = place;
  const name = occurrenceAt(bestand, offsetOf(bestand, position));
  if (!name) return [];
  return occurrencesOf(state.project.bestanden, name)
    .filter(({ rol }) => withDeclaration || rol === 'gebruik')
    .map((found) => locationOf(place, found));
}

export function highlights({ bestand }: Place, position: Position): DocumentHighlight[] {
  const offset = offsetOf(bestand, position);
  const name = occurrenceAt(bestand, offset);
  if (!name || !touches(name.span, offset)) return [];
  return occurrencesOf([bestand], name).map(({ span, rol }) => ({
    range: rangeOf(bestand, span),
    kind: rol === 'declaratie' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
