import type {
  Bestand,
  Keuzegroep,
  Kwalificatiegebruik,
  Language,
  Leerjaar,
  Onderdeelnaam,
  Placed,
  Route,
} from '@leerroute/model';
import type { Finding } from '@leerroute/rules';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { type Entry, entriesOfKwalificatie, entriesOfPart, entriesOfProfiel } from '../entry.ts';
import { DECLARATIONS, STATEMENTS } from '../keywords.ts';
import { link, plain, source } from '../markdown.ts';
import { occurrenceAt } from '../names.ts';
import { type Node, nodesAt } from '../nodes.ts';
import { offsetOf, rangeOf, touches } from '../place.ts';
import type { Place } from '../workspace.ts';
import { choiceHours, routeHours, yearHours } from './hover-hours.ts';
import { describeName } from './hover-names.ts';

/** What is known of the word at a position: a name of the project, something of the catalogue, the hours of a block. */
export function hover(place: Place, position: Position, findings: readonly Finding[], taal: Language): Hover | null {
  const { bestand } = place;
  const offset = offsetOf(bestand, position);
  const path = nodesAt(bestand, offset);
  const name = occurrenceAt(bestand, offset);
  const parts: string[] = [];
  if (name) parts.push(...describeName(place, name, taal));
  const entries = name && name.soort !== 'kwalificatie' ? [] : entriesAt(path, offset);
  parts.push(...entries.map((entry) => describeEntry(entry, taal)));
  if (entries.length > 1) parts.unshift(AMBIGUOUS[taal]);
  parts.push(...hoursAt(path, offset, taal));
  if (parts.length === 0) parts.push(...keywordAt(bestand, offset, taal));
  parts.push(...lawOf(findings, offset));
  if (parts.length === 0) return null;
  const word = name?.span ?? path.at(-1)?.span;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    ...(word && word.end - word.start < 80 ? { range: rangeOf(bestand, word) } : {}),
  };
}

const AMBIGUOUS = {
  nl: 'Deze korte vorm kan meer dan één ding zijn. Schrijf de volledige naam.',
  en: 'This short form can mean more than one thing. Write the full name.',
};

/** What the catalogue has for the word at an offset. The word is the head of a part, a profile, a code of a kwalificatie. */
function entriesAt(path: readonly Node[], offset: number): readonly Entry[] {
  for (const node of path.toReversed()) {
    if (isPart(node) && node.naam && touches(headOf(node), offset))
      return entriesOfPart(node.soort.value, node.naam.value);
    if (isUseOfKwalificatie(node)) return entriesOfKwalificatie(node.crebo.value);
    const listed = placedIn(node, 'profielen', offset);
    if (listed) return entriesOfProfiel(listed.value);
    const subject = placedIn(node, 'vakken', offset);
    if (subject) {
      const profile = 'soort' in node && (node.soort as Placed<string>).value === 'cspe';
      if (profile) return entriesOfProfiel(subject.value);
      const known = entriesOfPart('vak', subject.value);
      return known.length ? known : entriesOfPart('keuzevak', subject.value);
    }
  }
  return [];
}

/** What the word that begins a statement or declaration says. */
function keywordAt({ tekst }: Bestand, offset: number, taal: Language): string[] {
  const begin = tekst.lastIndexOf('\n', offset - 1) + 1;
  const [, indent = '', word = ''] = /^([ \t]*)([\p{L}-]+)/u.exec(tekst.slice(begin)) ?? [];
  const column = offset - begin;
  if (column < indent.length || column > indent.length + word.length) return [];
  const known = indent === '' ? DECLARATIONS.get(word) : STATEMENTS.get(word);
  return known ? [known[taal]] : [];
}

/** Where it is written what the findings at a place rest on; the editor itself shows their text. */
function lawOf(findings: readonly Finding[], offset: number): string[] {
  const bases = findings.filter(({ span }) => touches(span, offset)).flatMap(({ basis }) => basis);
  const distinct = new Map(bases.map(({ titel, url }) => [url, link(titel, url)]));
  return distinct.size ? [[...distinct.values()].join(' · ')] : [];
}

/** From the keyword to the name: `keuzevak booglasprocessen`. */
function headOf({ span, naam }: Onderdeelnaam) {
  return { start: span.start, end: naam?.span.end ?? span.start };
}

function isPart(node: Node): node is Node & Onderdeelnaam {
  return 'soort' in node && 'naam' in node && (node.kind === 'onderdeel' || node.kind === undefined);
}

function isUseOfKwalificatie(node: Node): node is Node & Kwalificatiegebruik {
  return 'crebo' in node;
}

function placedIn(node: Node, key: string, offset: number): Placed<string> | undefined {
  const list: unknown = (node as unknown as Record<string, unknown>)[key];
  if (!Array.isArray(list)) return undefined;
  return list.find((item: Placed<string>) => touches(item.span, offset));
}

/** Name, codes, for whom, what else, and where that stands. */
export function describeEntry(entry: Entry, taal: Language): string {
  const profile = entry.profiel && entriesOfProfiel(entry.profiel)[0];
  const lines = [`**${plain(entry.naam)}**${entry.vervallen ? { nl: ' (vervallen)', en: ' (expired)' }[taal] : ''}`];
  const codes = entry.codes.filter((code) => code !== entry.woord).map((code) => plain(code));
  if (codes.length) lines.push(codes.join(' · '));
  if (profile) lines.push(`${{ nl: 'Profiel', en: 'Profile' }[taal]} ${plain(profile.naam)}`);
  if (entry.leerwegen.length) lines.push(`${{ nl: 'Leerwegen', en: 'Pathways' }[taal]} ${entry.leerwegen.join(', ')}`);
  lines.push(...entry.feiten.map((feit) => plain(feit[taal])));
  return `${lines.join('  \n')}\n\n${source(entry.bron, taal)}`;
}

/** The hours of the year, route or choice on whose head the offset is. */
function hoursAt(path: readonly Node[], offset: number, taal: Language): string[] {
  const route = path.find((node): node is Node & Route => node.kind === 'route');
  const last = path.findLast((node) => ['route', 'jaar', 'keuzegroep'].includes(String(node.kind)));
  if (!route || !last || !onHead(last, offset)) return [];
  if (last.kind === 'jaar') return [yearHours(route, last as Node & Leerjaar, taal)];
  if (last.kind === 'keuzegroep') return [choiceHours(last as Node & Keuzegroep, taal)];
  return [routeHours(route, taal)];
}

/** The keyword and what stands on it up to the title; nothing inside the block. */
function onHead(node: Node, offset: number): boolean {
  const item = node as Node & {
    titel?: Placed<string>;
    naam?: Placed<string>;
    nummer?: Placed<number>;
    min?: Placed<number>;
  };
  const end = (item.titel ?? item.naam ?? item.nummer ?? item.min)?.span.end ?? node.span.start;
  return offset <= end;
}
