import { jsonVerslag, markdownVerslag, NIVEAUVOLGORDE, type Verslag, type Wijziging } from '@leerroute/diff';
import { compare } from '../comparison.ts';
import type { Context } from '../environment.ts';
import { diffText } from '../formats/diff-text.ts';

/** `leerroute diff`: what changed between two versions, for whom, who must agree and who did. */
export function diff(context: Context, names: readonly string[], options: Readonly<Record<string, unknown>>): number {
  const { report, taal } = compare(context, names, options);
  const { format } = options;
  if (format === 'json') context.stdout.write(jsonVerslag(report, taal));
  else if (format === 'markdown')
    context.stdout.write(markdownVerslag(report, taal, { overleg: options.overleg === true }));
  else context.stdout.write(diffText(report, { taal, kleur: context.kleur }));
  if (report.kapot.some(({ kant }) => kant === 'na')) return 2;
  return report.wijzigingen.some((change) => fails(change, report, options.failOn)) ? 1 : 0;
}

/** A level stands for itself and those above it, a class for itself. What was agreed to fails no more. */
function fails({ niveau, fingerprint }: Wijziging, { akkoord }: Verslag, failOn: unknown): boolean {
  const levels: readonly unknown[] = NIVEAUVOLGORDE;
  const level = levels.indexOf(failOn);
  if (level >= 0) return levels.indexOf(niveau) <= level && !akkoord.geaccepteerd.has(fingerprint);
  const classes = akkoord.perWijziging.get(fingerprint) ?? [];
  return classes.some(({ klasse, open }) => klasse === failOn && open.length > 0);
}
