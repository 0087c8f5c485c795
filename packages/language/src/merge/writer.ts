import type { Segment } from './blocks.ts';

export interface Markers {
  /** How many signs a marker has; Git asks for more in a merge within a merge. */
  readonly size: number;
  readonly labels: { readonly base: string; readonly ours: string; readonly theirs: string };
  /** Whether the text that both started from is shown too (`diff3`). */
  readonly showBase: boolean;
}

/** The merged text, with each conflict between markers on lines of their own. */
export function withMarkers(segments: readonly Segment[], { size, labels, showBase }: Markers): string {
  const marker = (sign: string, label?: string): string => `${sign.repeat(size)}${label ? ` ${label}` : ''}\n`;
  return written(segments, ({ base, ours, theirs }) =>
    [
      marker('<', labels.ours),
      asLines(ours),
      ...(showBase ? [marker('|', labels.base), asLines(base)] : []),
      marker('='),
      asLines(theirs),
      marker('>', labels.theirs),
    ].join(''),
  );
}

/** The text in which every conflict is settled for one side. */
export function settledFor(side: 'ours' | 'theirs', segments: readonly Segment[]): string {
  return written(segments, (conflict) => asLines(conflict[side]));
}

type Conflict = Exclude<Segment, { readonly text: string }>;

function written(segments: readonly Segment[], show: (conflict: Conflict) => string): string {
  let text = '';
  let lineIsFull = false;
  let afterConflict = false;
  for (const segment of segments) {
    if ('text' in segment) {
      if (segment.text === '') continue;
      if (lineIsFull && !/^[ \t]*\r?\n/.test(segment.text)) text += '\n';
      else if (/[^\s{}]$/.test(text) && /^[^\s}]/.test(segment.text)) text += ' ';
      text += segment.text;
      lineIsFull = segment.endsLine;
      afterConflict = false;
    } else {
      text += `${/^\s*\n/.exec(segment.ours || segment.theirs)?.[0].replaceAll(/[^\n]/g, '') || '\n'}${show(segment)}`;
      if (text.endsWith('\n')) text = text.slice(0, -1);
      lineIsFull = true;
      afterConflict = true;
    }
  }
  return afterConflict ? `${text}\n` : text;
}

/** Without the empty lines before it, and with an end to its last line. */
function asLines(text: string): string {
  const lines = text.replace(/^(?:[ \t]*\r?\n)+/, '');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}
