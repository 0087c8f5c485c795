import type { Keuzegroep, Kwalificatiegebruik, Language, Onderdeelnaam, Route, Span } from '@leerroute/model';
import { type InlayHint, MarkupKind, type Range } from 'vscode-languageserver';
import { type Entry, entriesOfKwalificatie, entriesOfPart } from '../entry.ts';
import { type Node, nodesIn } from '../nodes.ts';
import { offsetOf, rangeOf } from '../place.ts';
import { bereik } from '../words.ts';
import type { Place } from '../workspace.ts';
import { describeEntry } from './hover.ts';
import { hoursInYear, hoursOfChoice } from './hover-hours.ts';

/** In grey behind the text: official codes behind names, the sum of hours behind a year and a choice. */
export function inlayHints({ bestand }: Place, range: Range, taal: Language): InlayHint[] {
  const [from, to] = [offsetOf(bestand, range.start), offsetOf(bestand, range.end)];
  const hints: InlayHint[] = [];
  const hint = ({ end }: Span, label: string, entry?: Entry) =>
    hints.push({
      position: rangeOf(bestand, { start: end, end }).start,
      label,
      paddingLeft: true,
      ...(entry ? { tooltip: { kind: MarkupKind.Markdown, value: describeEntry(entry, taal) } } : {}),
    });
  for (const declaratie of bestand.declaraties) {
    if (declaratie.span.end < from || declaratie.span.start > to) continue;
    for (const node of nodesIn(declaratie)) {
      if (node.span.start > to || node.span.end < from) continue;
      if (isKeuzevak(node) && node.naam) {
        const [entry, more] = entriesOfPart('keuzevak', node.naam.value);
        if (entry && !more) hint(node.naam.span, codesOf(entry), entry);
      } else if (isKwalificatie(node)) {
        const entry = node.titel ? undefined : entriesOfKwalificatie(node.crebo.value)[0];
        if (entry) hint(node.crebo.span, entry.naam, entry);
      } else if (node.kind === 'keuzegroep') {
        const groep = node as Node & Keuzegroep;
        const hours = hoursOfChoice(groep, 'totaal');
        if (hours?.max) hint((groep.titel ?? groep.max ?? groep.min).span, hoursLabel(hours.min, hours.max, taal));
      }
    }
    if (declaratie.kind === 'route') yearHints(declaratie, from, to, taal, hint);
  }
  return hints;
}

function yearHints(
  route: Route,
  from: number,
  to: number,
  taal: Language,
  hint: (at: Span, label: string) => void,
): void {
  for (const jaar of route.jaren) {
    if (jaar.span.start > to || jaar.span.end < from) continue;
    const hours = hoursInYear(route, jaar, 'totaal');
    if (hours?.max) hint((jaar.titel ?? jaar.nummer).span, hoursLabel(hours.min, hours.max, taal));
  }
}

function hoursLabel(min: number, max: number, taal: Language): string {
  return `${bereik(min, max, taal)} ${{ nl: 'uur', en: 'hours' }[taal]}`;
}

/** Both codes, without the name of the list when there is one only. */
function codesOf({ codes }: Entry): string {
  return codes.map((code) => code.replace(/^(DUO|SLO) /, '')).join(' · ');
}

function isKeuzevak(node: Node): node is Node & Onderdeelnaam {
  const soort: unknown = 'soort' in node ? node.soort : undefined;
  return typeof soort === 'object' && soort !== null && 'value' in soort && soort.value === 'keuzevak';
}

function isKwalificatie(node: Node): node is Node & Kwalificatiegebruik {
  return 'crebo' in node;
}
