/** One setting of Git. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

/** How this command is started: Node and the script, both absolute, so that neither `PATH` nor `npx` is needed each time. */
export interface Launcher {
  readonly node: string;
  readonly script: string;
}

/** The sections of the configuration that are ours alone. */
export const SECTIONS = ['diff.leerroute', 'merge.leerroute'];

/** Where Git keeps what `textconv` made of a version. */
export const CACHE = 'refs/notes/textconv/leerroute';

/**
 * The line over each hunk is the last line before it that fits: a declaration at the start of a line, else the year or a block of the route.
 * Git shows one line only, so inside a year it is the year; the route is then told by the file.
 */
const HUNK_HEADERS = [
  '^((route|regio|school|instelling|bedrijf|gemeente|opleidingsbedrijf|organisatie|kwalificatie|regeling|samenwerkingsovereenkomst|interne-regeling)[ \\t][^{]*)',
  '^[ \\t]*(jaar[ \\t]+[0-9][^{]*)',
  '^[ \\t]+(borging)[ \\t]*[{]',
].join('\n');

/** The settings with which Git compares and merges `.route` files by what they say. */
export function settingsFor({ node, script }: Launcher): Setting[] {
  const start = `${quoted(node)} ${quoted(script)}`;
  const there = `test -f ${quoted(script)}`;
  const byLines = 'git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B';
  return [
    { name: 'diff.leerroute.xfuncname', value: HUNK_HEADERS },
    // Whatever fails, the file is shown as it is: a diff must never stop because this command moved or Node is gone.
    {
      name: 'diff.leerroute.textconv',
      value: `f() { ${there} && ${start} textconv -- "$1" 2>/dev/null || cat "$1"; }; f`,
    },
    { name: 'diff.leerroute.cachetextconv', value: 'true' },
    { name: 'merge.leerroute.name', value: 'leerroute: merges .route files by statement' },
    // 0 is merged and 1 is a conflict; anything else means that lines must do, as without this driver.
    {
      name: 'merge.leerroute.driver',
      value: `(${escaped(there)} || exit 2; ${escaped(start)} merge -- %O %A %B %L %S %X %Y); s=$?; if test $s -gt 1; then ${byLines} || exit 1; else exit $s; fi`,
    },
  ];
}

/** A word for the shell that Git starts, which is `sh` on every system. */
function quoted(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}

/** Git fills in `%A` and the like in a merge driver. */
function escaped(command: string): string {
  return command.replaceAll('%', '%%');
}
