import type { Bestand, Language } from '@leerroute/model';
import { type Bestandsuitslag, type Finding, nieuweCheck, type Severity } from '@leerroute/rules';
import { type Connection, type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from './place.ts';
import type { ProjectState } from './project-state.ts';

/** Milliseconds without a change before the findings are worked out: long enough not to do it for each of two quick keys. */
const REST = 40;

/** Milliseconds of checking before others get their turn, so that an editor is answered while a large project is checked. */
const SLICE = 12;

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

/** A check of one version of a project, as far as it is. */
interface Run {
  readonly version: number;
  readonly steps: Iterator<Bestandsuitslag, unknown>;
  readonly byFile: Map<string, readonly Finding[]>;
  done: boolean;
}

interface Known {
  run?: Run;
  readonly check: ReturnType<typeof nieuweCheck>;
  readonly sent: Map<string, Sent>;
  /** Who waits until all files are checked. */
  readonly waiting: Set<() => void>;
  timer?: NodeJS.Timeout;
}

/** Works out the findings of projects that changed and tells the editor of the files where they differ. */
export class Publisher {
  readonly #connection: Connection;
  readonly #taal: () => Language;
  readonly #known = new Map<ProjectState, Known>();
  /** Called at once when something in a project changed: a picture need not wait for the findings. */
  onChanged: (state: ProjectState) => void = () => undefined;

  constructor(connection: Connection, taal: () => Language) {
    this.#connection = connection;
    this.#taal = taal;
  }

  /** Something changed in a project; `alive` is false when it is none any more. */
  changed(state: ProjectState, alive: boolean): void {
    const known = this.#of(state);
    clearTimeout(known.timer);
    if (alive) {
      known.timer = setTimeout(() => this.#tryPublish(state, known), REST);
      this.onChanged(state);
    } else {
      for (const pad of known.sent.keys()) this.#send(state.uriOf(pad), []);
      this.#known.delete(state);
      this.#done(known);
    }
  }

  /** The findings of a file in its newest text. */
  findingsOf(state: ProjectState, pad: string): readonly Finding[] {
    const run = this.#runOf(state, this.#of(state), pad);
    while (!run.done && !run.byFile.has(pad)) this.#step(run, state);
    return run.byFile.get(pad) ?? [];
  }

  /** Waits until all files of a project are checked, without keeping the server from anything else. */
  async checked(state: ProjectState): Promise<void> {
    const known = this.#of(state);
    if (known.run?.version === state.version && known.run.done) return;
    await new Promise<void>((resume) => known.waiting.add(resume));
  }

  dispose(): void {
    for (const { timer } of this.#known.values()) clearTimeout(timer);
  }

  #done({ waiting }: Known): void {
    for (const resume of waiting) resume();
    waiting.clear();
  }

  #of(state: ProjectState): Known {
    const known = this.#known.get(state) ?? { check: nieuweCheck(), sent: new Map(), waiting: new Set() };
    this.#known.set(state, known);
    return known;
  }

  /** The check of the newest text; a new one begins with the open files and this one. */
  #runOf(state: ProjectState, known: Known, pad?: string): Run {
    if (known.run?.version === state.version) return known.run;
    const { version, instellingen, project } = state;
    const peildatum = instellingen.peildatum ?? today();
    const first = new Set([...state.openPads, ...(pad === undefined ? [] : [pad])]);
    const steps = known.check(project, { peildatum, instellingen }, first);
    known.run = { version, steps, byFile: new Map(), done: false };
    return known.run;
  }

  #step(run: Run, state: ProjectState): string | undefined {
    const step = run.steps.next();
    if (step.done) {
      run.done = true;
      return undefined;
    }
    const { bestand, findings } = step.value;
    // While files are still unread, a name may be unknown for that reason only.
    run.byFile.set(bestand.pad, state.loaded ? findings : findings.filter(({ rule }) => rule === 'syntax'));
    return bestand.pad;
  }

  /** A mistake of our own must not take the server down with the author's unsaved work open. */
  #tryPublish(state: ProjectState, known: Known): void {
    try {
      this.#publish(state, known);
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      this.#done(known);
    }
  }

  /** Checks for a while and tells what it found, then lets others go first. What is changed in between makes it begin anew, later. */
  #publish(state: ProjectState, known: Known): void {
    const run = this.#runOf(state, known);
    const until = performance.now() + SLICE;
    while (!run.done) {
      const pad = this.#step(run, state);
      if (pad !== undefined) this.#publishFile(state, pad, run.byFile.get(pad) ?? [], known.sent);
      if (performance.now() < until || run.done) continue;
      known.timer = setTimeout(() => this.#tryPublish(state, known), 0);
      return;
    }
    for (const pad of new Set([...run.byFile.keys(), ...known.sent.keys()]))
      this.#publishFile(state, pad, run.byFile.get(pad) ?? [], known.sent);
    this.#publishSettings(state, known.sent);
    this.#done(known);
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
