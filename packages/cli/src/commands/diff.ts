import { jsonVerslag, markdownVerslag, NIVEAUVOLGORDE, type Verslag, type Wijziging } from '@leerroute/diff';
import { compare } from '../comparison.ts';
import { diffCiReport } from '../diff-ci.ts';
import type { Context } from '../environment.ts';
import { diffHtml } from '../formats/diff-html.ts';
import { diffText } from '../formats/diff-text.ts';
import { wants, writeReport } from '../report-formats.ts';

/** `leerroute diff`: what changed between two versions, for whom, who must agree and who did. */
export async function diff(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const comparison = compare(context, names, options);
  const { report, taal, prefixes } = comparison;
  // Only this form needs the pictures and the program of the page, so they are made before and for it alone.
  const html = wants('html', options) ? await diffHtml(comparison) : '';
  const failing = (change: Wijziging): boolean => fails(change, report, options.failOn);
  writeReport(
    options,
    context,
    {
      text: (toFile) => diffText(report, { taal, kleur: context.kleur && !toFile }),
      json: () => jsonVerslag(report, taal),
      html: () => html,
      markdown: () => markdownVerslag(report, taal, { overleg: options.overleg === true }),
    },
    () => diffCiReport(report, prefixes, failing, taal),
  );
  if (report.kapot.some(({ kant }) => kant === 'na')) return 2;
  return report.wijzigingen.some(failing) ? 1 : 0;
}

/** A level stands for itself and those above it, a class for itself. What was agreed to fails no more. */
function fails({ niveau, fingerprint }: Wijziging, { akkoord }: Verslag, failOn: unknown): boolean {
  const levels: readonly unknown[] = NIVEAUVOLGORDE;
  const level = levels.indexOf(failOn);
  if (level >= 0) return levels.indexOf(niveau) <= level && !akkoord.geaccepteerd.has(fingerprint);
  const classes = akkoord.perWijziging.get(fingerprint) ?? [];
  return classes.some(({ klasse, open }) => klasse === failOn && open.length > 0);
}
