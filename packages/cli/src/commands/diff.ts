import {
  jsonVerslag,
  leerlingzichten,
  markdownVerslag,
  NIVEAUVOLGORDE,
  type Verslag,
  vergelijk,
  type Wijziging,
} from '@leerroute/diff';
import { readBestand } from '@leerroute/language';
import { type Bestand, maakProject, type Project } from '@leerroute/model';
import type { Context } from '../environment.ts';
import { diffText } from '../formats/diff-text.ts';
import { linesBy } from '../reported.ts';
import { settingsOf } from '../settings.ts';
import { type Side, sidesOfFiles, sidesOfVersions } from '../sides.ts';

/** `leerroute diff`: what changed between two versions, for whom, and who must agree. */
export function diff(context: Context, names: readonly string[], options: Readonly<Record<string, unknown>>): number {
  const { base, head } = options.files ? sidesOfFiles(names, context) : sidesOfVersions(names, context);
  const { peildatum, taal } = settingsOf({ settings: head.settings ?? base.settings }, options, context);
  const [oud, nieuw] = projects(base, head);
  const linesOf = {
    voor: linesBy((file) => oud.bestand(file)?.tekst),
    na: linesBy((file) => nieuw.bestand(file)?.tekst),
  };
  const report: Verslag = {
    peildatum,
    base: base.name,
    head: head.name,
    wijzigingen: vergelijk(oud, nieuw, { peildatum }),
    leerlingzichten: leerlingzichten(oud, nieuw),
    kapot: [...broken(base, oud, 'voor'), ...broken(head, nieuw, 'na')],
    waar: (file, span, side) => linesOf[side](file).range(span),
  };
  for (const { kant, bestand } of report.kapot) {
    const side = (kant === 'voor' ? base : head).name;
    const warning = {
      nl: `let op: ${bestand} (${side}) is niet helemaal te lezen; wat daarover staat, kan onjuist zijn`,
      en: `mind: ${bestand} (${side}) cannot be read as a whole; what is said about it may be wrong`,
    };
    context.stderr.write(`leerroute: ${warning[taal]}\n`);
  }
  const { format } = options;
  if (format === 'json') context.stdout.write(jsonVerslag(report, taal));
  else if (format === 'markdown') context.stdout.write(markdownVerslag(report, taal));
  else context.stdout.write(diffText(report, { taal, kleur: context.kleur }));
  if (report.kapot.some(({ kant }) => kant === 'na')) return 2;
  return report.wijzigingen.some((change) => fails(change, options.failOn)) ? 1 : 0;
}

/** Both projects. A file that is the same on both sides is read once. */
function projects(base: Side, head: Side): [Project, Project] {
  const read = new Map<string, Bestand>();
  const project = (side: Side): Project =>
    maakProject(
      side.files.map(({ pad, tekst }) => {
        const known = read.get(pad);
        if (known?.tekst === tekst) return known;
        const file = readBestand(pad, tekst);
        read.set(pad, file);
        return file;
      }),
    );
  return [project(base), project(head)];
}

function broken({ unreadable }: Side, project: Project, kant: 'voor' | 'na'): Verslag['kapot'] {
  const halfRead = project.bestanden.filter(({ fouten }) => fouten.length > 0).map(({ pad }) => pad);
  return [...unreadable, ...halfRead].map((bestand) => ({ kant, bestand }));
}

/** A level stands for itself and those above it, a class for itself. */
function fails({ niveau, klassen }: Wijziging, failOn: unknown): boolean {
  const levels: readonly unknown[] = NIVEAUVOLGORDE;
  const level = levels.indexOf(failOn);
  return level >= 0 ? levels.indexOf(niveau) <= level : klassen.some((klasse) => klasse === failOn);
}
