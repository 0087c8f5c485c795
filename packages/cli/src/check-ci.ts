import { type Bestand, maakProject, type Negering, type Project } from '@leerroute/model';
import { check as checkProject, type Finding } from '@leerroute/rules';
import type { CiReport, CiResult } from './ci-report.ts';
import type { Input } from './input.ts';
import type { LinesOf } from './positions.ts';
import { type ReportedFinding, reaches, type Severity } from './report.ts';
import { reported } from './reported.ts';
import { prefixInRepository } from './repository.ts';
import type { Settings } from './settings.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

const PATH = { nl: 'Leerlingpad', en: 'Pupil path' } as const;

/** What `check` found, with what the authors silenced, for a system for CI. */
export function checkCiReport(
  project: Project,
  input: Input,
  settings: Settings,
  found: { readonly findings: readonly ReportedFinding[]; readonly complete: boolean; readonly threshold: Severity },
  linesOf: LinesOf,
): CiReport {
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
      fails: reaches(severity, found.threshold),
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
    results: [...found.findings.map(result), ...silenced],
    complete: found.complete,
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
