import type { Bestand, Language } from '@leerroute/model';
import { check, type Finding, type Severity } from '@leerroute/rules';
import { type Connection, type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from './place.ts';
import type { ProjectState } from './project-state.ts';

/** Milliseconds without a change before the findings are worked out: long enough not to do it for each of two quick keys. */
const REST = 40;

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What was sent last of one file. */
interface Sent {
  readonly bestand: Bestand | undefined;
  readonly findings: readonly Finding[];
  readonly taal: Language;
  readonly text: string;
}

interface Known {
  version: number;
  byFile: Map<string, Finding[]>;
  readonly sent: Map<string, Sent>;
  timer?: NodeJS.Timeout;
}

/** Works out the findings of projects that changed and tells the editor of the files where they differ. */
export class Publisher {
  readonly #connection: Connection;
  readonly #taal: () => Language;
  readonly #known = new Map<ProjectState, Known>();
  /** Called when what is known of a project was sent. */
  onPublished: (state: ProjectState) => void = () => undefined;

  constructor(connection: Connection, taal: () => Language) {
    this.#connection = connection;
    this.#taal = taal;
  }

  /** Something changed in a project; `alive` is false when it is none any more. */
  changed(state: ProjectState, alive: boolean): void {
    const known = this.#of(state);
    clearTimeout(known.timer);
    if (alive) known.timer = setTimeout(() => this.#tryPublish(state), REST);
    else {
      for (const pad of known.sent.keys()) this.#send(state.uriOf(pad), []);
      this.#known.delete(state);
    }
  }

  /** The findings of a file in its newest text. */
  findingsOf(state: ProjectState, pad: string): readonly Finding[] {
    return this.#check(state).byFile.get(pad) ?? [];
  }

  dispose(): void {
    for (const { timer } of this.#known.values()) clearTimeout(timer);
  }

  #of(state: ProjectState): Known {
    const known = this.#known.get(state) ?? { version: -1, byFile: new Map(), sent: new Map() };
    this.#known.set(state, known);
    return known;
  }

  #check(state: ProjectState): Known {
    const known = this.#of(state);
    if (known.version === state.version) return known;
    known.version = state.version;
    const { instellingen } = state;
    const peildatum = instellingen.peildatum ?? today();
    const all = check(state.project, { peildatum, instellingen });
    // While files are still unread, a name may be unknown for that reason only.
    const findings = state.loaded ? all : all.filter(({ rule }) => rule === 'syntax');
    known.byFile = Map.groupBy(findings, ({ bestand }) => bestand);
    return known;
  }

  /** A mistake of our own must not take the server down with the author's unsaved work open. */
  #tryPublish(state: ProjectState): void {
    try {
      this.#publish(state);
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  #publish(state: ProjectState): void {
    const { byFile, sent } = this.#check(state);
    for (const pad of new Set([...byFile.keys(), ...sent.keys()]))
      this.#publishFile(state, pad, byFile.get(pad) ?? [], sent);
    this.#publishSettings(state, sent);
    this.onPublished(state);
  }

  #publishFile(state: ProjectState, pad: string, findings: readonly Finding[], sent: Map<string, Sent>): void {
    const bestand = state.project.bestand(pad);
    const before = sent.get(pad);
    const taal = this.#taal();
    const same = findings.length === before?.findings.length && findings.every((f, i) => f === before.findings[i]);
    if (same && before.bestand === bestand && before.taal === taal) return;
    const diagnostics = bestand ? findings.map((finding) => diagnosticOf(finding, bestand, state, taal)) : [];
    this.#sendIfNew(state, pad, { bestand, findings, taal, text: '' }, diagnostics, sent);
  }

  #publishSettings(state: ProjectState, sent: Map<string, Sent>): void {
    const { settings, settingErrors } = state;
    if (!settings && !sent.has(SETTINGS)) return;
    const taal = this.#taal();
    const document = TextDocument.create('', 'json', 0, settings && 'tekst' in settings ? settings.tekst : '');
    const diagnostics = settingErrors.map(({ message, span }) => ({
      range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
      severity: DiagnosticSeverity.Error,
      source: 'leerroute',
      message: message[taal],
    }));
    this.#sendIfNew(state, SETTINGS, { bestand: undefined, findings: [], taal, text: '' }, diagnostics, sent);
  }

  #sendIfNew(state: ProjectState, pad: string, now: Sent, diagnostics: Diagnostic[], sent: Map<string, Sent>): void {
    const text = JSON.stringify(diagnostics);
    const differs = text !== (sent.get(pad)?.text ?? '[]');
    if (diagnostics.length > 0) sent.set(pad, { ...now, text });
    else sent.delete(pad);
    if (differs) this.#send(state.uriOf(pad), diagnostics);
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}

const SETTINGS = 'leerroute.json';

function diagnosticOf(finding: Finding, bestand: Bestand, state: ProjectState, taal: Language): Diagnostic {
  const href = finding.basis[0]?.url;
  const related = finding.related.flatMap(({ bestand: pad, span, message }) => {
    const other = state.project.bestand(pad);
    return other ? [{ location: { uri: state.uriOf(pad), range: rangeOf(other, span) }, message: message[taal] }] : [];
  });
  return {
    range: visible(rangeOf(bestand, finding.span)),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    ...(href ? { codeDescription: { href } } : {}),
    source: 'leerroute',
    message: finding.message[taal],
    ...(related.length ? { relatedInformation: related } : {}),
    data: finding.fingerprint,
  };
}

/** A finding about a place between two signs gets one sign to underline. */
function visible(range: Range): Range {
  const { start, end } = range;
  if (start.line !== end.line || start.character !== end.character) return range;
  return { start, end: { line: end.line, character: end.character + 1 } };
}

/** The day of today by the clock of this machine, as ISO date. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
