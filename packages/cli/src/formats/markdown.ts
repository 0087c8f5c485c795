import { type Paint, printable, width } from '../terminal.ts';

/** Columns of running text; a longer line is hard to read. */
const WIDEST = 100;

/** A Markdown page for the terminal: headings, lists, code and links as far as our own pages use them. */
export function renderMarkdown(page: string, columns: number, paint: Paint): string {
  const rows: string[] = [];
  let paragraph: string[] = [];
  let inCode = false;
  const flush = (): void => {
    if (paragraph.length > 0) rows.push(...wrapped(paragraph.join(' '), Math.min(columns, WIDEST), paint));
    paragraph = [];
  };
  for (const line of page.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\r?\n/)) {
    const heading = /^#+ (.*)/.exec(line)?.[1];
    if (line.startsWith('```')) {
      flush();
      inCode = !inCode;
    } else if (inCode) rows.push(`    ${paint('cyan', printable(line))}`.trimEnd());
    else if (heading !== undefined) {
      flush();
      rows.push(paint('bold', printable(heading)));
    } else if (line.trim() === '' || /^\s*(<!--.*-->|\|.*)$/.test(line)) {
      flush();
      rows.push(printable(line.replace(/<!--.*-->/, '')));
    } else {
      if (/^\s*([-*]|\d+\.) /.test(line)) flush();
      paragraph.push(paragraph.length > 0 ? line.trim() : line.trimEnd());
    }
  }
  flush();
  return `${rows
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** A paragraph or list item in lines no wider than `columns`; the lines of an item stand under its first word. */
function wrapped(text: string, columns: number, paint: Paint): string[] {
  const [, indent = '', body = ''] = /^(\s*(?:(?:[-*]|\d+\.) )?)(.*)$/s.exec(printable(text)) ?? [];
  const lines: string[] = [];
  let line = indent;
  let room = false;
  for (const word of withoutMarks(body).split(' ')) {
    if (room && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = ' '.repeat(indent.length) + word;
    } else line += room ? ` ${word}` : word;
    room = true;
  }
  return [...lines, line].map((row) => styled(row, paint));
}

/** Links as their text with the address behind it; bold and code keep their marks until the lines are made. */
function withoutMarks(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\((https?:[^)]*)\)/g, (_, title: string, url: string) =>
      title === url ? url : `${title} (${url})`,
    )
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function styled(text: string, paint: Paint): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => paint('bold', bold))
    .replace(/`[^`]+`/g, (code) => paint('cyan', code));
}
