import type { Bewerking, Finding } from '@leerroute/rules';

/**
 * The new texts of the files that safe fixes change: of each finding its first safe fix. A fix that would touch what another
 * one changes is left for a next time.
 */
export function applySafeFixes(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
): ReadonlyMap<string, string> {
  const taken: Bewerking[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ veilig }) => veilig)?.bewerkingen ?? [];
    const possible = edits.every(
      (edit) => textOf(edit.bestand) !== undefined && !taken.some((other) => overlaps(edit, other)),
    );
    if (possible) taken.push(...edits);
  }
  const texts = new Map<string, string>();
  // From the end to the start, so that the places of what is still to be done stay right.
  for (const { bestand, span, tekst } of taken.sort((a, b) => b.span.start - a.span.start)) {
    const text = texts.get(bestand) ?? textOf(bestand) ?? '';
    texts.set(bestand, text.slice(0, span.start) + tekst + text.slice(span.end));
  }
  return texts;
}

function overlaps(a: Bewerking, b: Bewerking): boolean {
  return a.bestand === b.bestand && a.span.start <= b.span.end && b.span.start <= a.span.end;
}
