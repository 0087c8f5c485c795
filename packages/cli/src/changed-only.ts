import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check as checkProject, type Finding } from '@leerroute/rules';
import { Git } from '@leerroute/server';
import type { Context } from './environment.ts';
import type { Input } from './input.ts';
import { repositoryRoot } from './repository.ts';
import { settingsOf } from './settings.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * With `--alleen-gewijzigd`: the findings in files that differ from the last version in common with the named one, and in other files
 * those that were not found there, so that a change which breaks something elsewhere is told. Without it all findings.
 */
export function inChangedOnly(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  input: Input,
  options: Readonly<Record<string, unknown>>,
  context: Context,
): readonly Finding[] {
  const { alleenGewijzigd: ref } = options;
  if (typeof ref !== 'string') return findings;
  if (repositoryRoot(input.folder) === undefined) throw NO_GIT;
  const git = new Git(input.folder, context.env);
  const { root, files, settings } = git.read(git.mergeBase(ref, 'HEAD'));
  const before = new Map([...files, ...(settings ? [settings] : [])].map(({ pad, tekst }) => [root + pad, tekst]));
  const project = maakProject(files.map(({ pad, tekst }) => readBestand(root + pad, tekst)));
  const { peildatum, instellingen } = settingsOf({ settings }, options, context);
  const known = new Set(checkProject(project, { peildatum, instellingen }).map(keyOf));
  return findings.filter(
    (finding) => !known.has(keyOf(finding)) || texts.get(finding.bestand) !== before.get(finding.bestand),
  );
}

function keyOf({ rule, bestand, fingerprint }: Finding): string {
  return [rule, bestand, fingerprint].join('\0');
}

/** Fixing what nobody touched is not what was asked, and leaving it out would surprise too. */
export const NO_FIX = new WrongUse({
  nl: 'Kies --alleen-gewijzigd of --fix, niet allebei.',
  en: 'Choose --alleen-gewijzigd or --fix, not both.',
});

const NO_GIT = new WrongUse({
  nl: 'Deze map staat niet onder Git, dus is niet te zien wat er gewijzigd is. Laat --alleen-gewijzigd weg.',
  en: 'This folder is not under Git, so what has changed cannot be seen. Leave out --alleen-gewijzigd.',
});
