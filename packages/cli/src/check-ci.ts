import { createHash } from 'node:crypto';
import { type Bestand, type Language, maakProject, type Negering, type Project } from '@leerroute/model';
import { check as checkProject, type Finding } from '@leerroute/rules';
import type { CiReport, CiResult } from './ci-report.ts';
import type { Input } from './input.ts';
import { mergedReport, type ProjectReport } from './project-report.ts';
import { type ReportedFinding, reaches, type Severity } from './report.ts';
import { reported } from './reported.ts';
import { prefixInRepository } from './repository.ts';
import type { Settings } from './settings.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

const PATH = { nl: 'Leerlingpad', en: 'Pupil path' } as const;

/** What `check` found in all projects, for a system for CI. Of several projects `prefix` is the folder where the user is. */
export function checkCiReport(all: readonly ProjectReport[], threshold: Severity, { cwd, taal }: CiPlace): CiReport {
  const reports = all.map((one) => projectCiReport(one, threshold));
  const [only] = reports;
  if (only && reports.length === 1) return only;
  return {
    command: 'check',
    taal,
    peildatum: mergedReport(all).peildatum,
    prefix: prefixInRepository(cwd),
    files: reports.flatMap(({ files }) => files),
    results: reports.flatMap(({ prefix, results }) => results.map((result) => ofProject(result, prefix))),
    complete: reports.every(({ complete }) => complete),
  };
}

interface CiPlace {
  readonly cwd: string;
  readonly taal: Language;
}

/** Projects may hold the same file with the same words; a system for CI takes what has the same fingerprint for one result. */
function ofProject(result: CiResult, prefix: string): CiResult {
  const project = createHash('sha256').update(prefix).digest('hex').slice(0, 6);
  return { ...result, fingerprint: `${result.fingerprint}-${project}` };
}

/** What `check` found in one project, with what the authors silenced. */
function projectCiReport(one: ProjectReport, threshold: Severity): CiReport {
  const { project, input, settings, linesOf } = one;
  const { taal, peildatum } = settings;
  const prefix = prefixInRepository(input.folder);
  const result = (finding: ReportedFinding): CiResult => {
    const { rule, severity, message, file, range, route, basis, path, related, fingerprint } = finding;
    return {
      id: rule,
      level: LEVELS[severity],
      message: path.length > 0 ? `${message}\n${PATH[taal]}: ${path.join(' → ')}` : message,
      file: prefix + file,
      range,
      fingerprint,
      related: related.map((other) => ({ ...other, file: prefix + other.file })),
      facts: { ...(route === undefined ? {} : { route }), basis },
      fails: reaches(severity, threshold),
    };
  };
  const silenced = silencedFindings(project, input, settings).map(({ finding, reason }) => ({
    ...result(reported(finding, linesOf, taal)),
    silenced: reason,
  }));
  return {
    command: 'check',
    taal,
    peildatum,
    prefix,
    files: project.bestanden.filter(({ pad }) => input.isChosen(pad)).map(({ pad }) => prefix + pad),
    results: [...one.reported.map(result), ...silenced],
    complete: !one.unread,
  };
}

/** What would be found if nobody had silenced anything, as far as it is silenced, with the author's reason. */
function silencedFindings(
  project: Project,
  { isChosen }: Input,
  { peildatum, instellingen }: Settings,
): readonly { readonly finding: Finding; readonly reason: string }[] {
  const files = project.bestanden.filter(({ pad, negeringen }) => isChosen(pad) && negeringen.length > 0);
  if (files.length === 0) return [];
  const place = ({ rule, bestand, span }: Finding): string => `${rule}\0${bestand}\0${span.start}`;
  const heard = new Set(checkProject(project, { peildatum, instellingen }).map(place));
  const withoutSilence = maakProject(project.bestanden.map((file): Bestand => ({ ...file, negeringen: [] })));
  const all = checkProject(withoutSilence, { peildatum, instellingen });
  return all.flatMap((finding) => {
    if (heard.has(place(finding))) return [];
    const file = files.find(({ pad }) => pad === finding.bestand);
    const by = file?.negeringen.find((negering) => covers(negering, finding));
    return by ? [{ finding, reason: by.reden?.value ?? '' }] : [];
  });
}

function covers({ regel, bereik }: Negering, { rule, span }: Finding): boolean {
  return regel.value === rule && bereik.start <= span.start && span.start < Math.max(bereik.end, bereik.start + 1);
}
