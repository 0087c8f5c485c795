import { padVanBevinding } from '@leerroute/diagram';
import type { Bestand, Language } from '@leerroute/model';
import type { Bewerking, Finding, Fix } from '@leerroute/rules';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver';
import type { Publisher } from '../diagnostics.ts';
import { documentOf, offsetOf, rangeOf } from '../place.ts';
import type { ProjectState } from '../project-state.ts';
import type { Place } from '../workspace.ts';

export interface ActionOptions {
  readonly taal: Language;
  /** The editor can put the caret where the author goes on. */
  readonly snippets: boolean;
  /** It has our panel. */
  readonly isVsCode: boolean;
}

/** Ways to mend the findings in a range, to silence them with a reason, and to mend all that is safe in the file. */
export function codeActions(
  place: Place,
  params: CodeActionParams,
  publisher: Publisher,
  options: ActionOptions,
): CodeAction[] {
  const { taal } = options;
  const { bestand, state } = place;
  const findings = publisher.findingsOf(state, bestand.pad);
  const wants = (kind: string) =>
    !params.context.only || params.context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const [from, to] = [offsetOf(bestand, params.range.start), offsetOf(bestand, params.range.end)];
  const here = findings.filter(({ span }) => span.start <= to && from <= span.end);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const shown = (finding: Finding) => params.context.diagnostics.filter(({ data }) => data === finding.fingerprint);
    for (const finding of here) actions.push(...fixActions(place, finding, shown(finding), taal));
    if (options.isVsCode) for (const finding of here) actions.push(...pathAction(place, finding, shown(finding), taal));
    for (const finding of silenceable(bestand, here))
      actions.push(ignoreAction(place, finding, shown(finding), options));
  }
  if (wants(CodeActionKind.SourceFixAll)) actions.push(...fixAll(place, findings, taal));
  return actions;
}

function fixActions({ state }: Place, finding: Finding, diagnostics: Diagnostic[], taal: Language): CodeAction[] {
  return finding.fixes.map((fix, index) => ({
    title: fix.titel[taal],
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(fix.veilig && index === 0 ? { isPreferred: true } : {}),
    edit: { changes: changesOf(state, fix.bewerkingen) },
  }));
}

/** Shows the choices that a finding is about as the path of a pupil. */
function pathAction(
  { bestand, state }: Place,
  finding: Finding,
  diagnostics: Diagnostic[],
  taal: Language,
): CodeAction[] {
  const route = bestand.declaraties.find((d) => d.kind === 'route' && d.naam.value === finding.route);
  const pad = route?.kind === 'route' ? padVanBevinding(route, finding) : undefined;
  if (!route || !pad) return [];
  const title = { nl: 'Toon dit pad in de routekaart', en: 'Show this path in the route map' }[taal];
  const args = [state.uriOf(bestand.pad), route.naam.value, pad];
  const command = { title, command: 'leerroute.toonPad', arguments: args };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
}

/** The findings that a comment can silence, each rule once per line. */
function silenceable(bestand: Bestand, findings: readonly Finding[]): Iterable<Finding> {
  const lineOf = ({ span }: Finding) => rangeOf(bestand, span).start.line;
  const distinct = new Map(findings.map((finding) => [`${finding.rule} ${lineOf(finding)}`, finding]));
  return [...distinct.values()].filter(({ rule }) => rule !== 'syntax');
}

/** A comment before the line that silences the finding; the author fills in the reason, without which it counts for nothing. */
function ignoreAction(
  { bestand, state }: Place,
  finding: Finding,
  diagnostics: Diagnostic[],
  { taal, snippets }: ActionOptions,
): CodeAction {
  const { line } = rangeOf(bestand, finding.span).start;
  const at = { line, character: 0 };
  const text = documentOf(bestand).getText({ start: at, end: { line: line + 1, character: 0 } });
  const comment = `${/^[ \t]*/.exec(text)?.[0] ?? ''}// negeer ${finding.rule}: `;
  const range = { start: at, end: at };
  return {
    title: { nl: `Negeer “${finding.rule}” hier, met een reden`, en: `Ignore “${finding.rule}” here, with a reason` }[
      taal
    ],
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: {
      documentChanges: [
        {
          textDocument: { uri: state.uriOf(bestand.pad), version: null },
          edits: [
            snippets
              ? { range, snippet: { kind: 'snippet', value: `${comment}$1\n` } }
              : { range, newText: `${comment}\n` },
          ],
        },
      ],
    },
  };
}

/** All safe fixes of the file at once; of two that touch each other the second waits for a next time. */
function fixAll({ bestand, state }: Place, findings: readonly Finding[], taal: Language): CodeAction[] {
  const safe = findings.flatMap(({ fixes }) => fixes.find(({ veilig }) => veilig) ?? []);
  const chosen: Bewerking[] = [];
  for (const { bewerkingen } of safe) {
    const fits = bewerkingen.every((b) => b.bestand === bestand.pad && chosen.every((other) => apart(b, other)));
    if (fits) chosen.push(...bewerkingen);
  }
  if (chosen.length === 0) return [];
  const title = { nl: 'Herstel alles wat zonder nadenken kan', en: 'Mend everything that is safe' }[taal];
  return [{ title, kind: CodeActionKind.SourceFixAll, edit: { changes: changesOf(state, chosen) } }];
}

function apart(a: Bewerking, b: Bewerking): boolean {
  return a.span.end < b.span.start || b.span.end < a.span.start;
}

function changesOf(state: ProjectState, edits: Fix['bewerkingen']): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { bestand: pad, span, tekst } of edits) {
    const bestand: Bestand | undefined = state.project.bestand(pad);
    if (!bestand) continue;
    const uri = state.uriOf(pad);
    changes[uri] ??= [];
    changes[uri].push({ range: rangeOf(bestand, span), newText: tekst });
  }
  return changes;
}
