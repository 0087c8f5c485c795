const BEGIN = '# leerroute git-setup: begin';
const END = '# leerroute git-setup: eind';
const LINE = '*.route diff=leerroute merge=leerroute';

/** The text of `.gitattributes` with our own lines at its end, once; the lines of others stay as they are. */
export function withOwnLines(text: string): string {
  const rest = withoutOwnLines(text);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const start = rest === '' || rest.endsWith('\n') ? rest : rest + lineEnd;
  return start + [BEGIN, LINE, END, ''].join(lineEnd);
}

/** The same without our own lines. Without a line that ends them, only those that we know are taken away. */
export function withoutOwnLines(text: string): string {
  const own = [BEGIN, LINE, END];
  let inside = false;
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines
    .filter((line) => {
      const bare = line.trim();
      if (bare === BEGIN) inside = true;
      const mine = inside && own.includes(bare);
      if (!mine || bare === END) inside = false;
      return !mine;
    })
    .join('');
}

/** Whether our own lines stand in it. */
export function hasOwnLines(text: string): boolean {
  return withoutOwnLines(text) !== text && text.includes(LINE);
}
