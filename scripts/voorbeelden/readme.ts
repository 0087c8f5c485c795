/*
 * The README of an example says where each fact stands: a link with the file and the line number, then that line itself. The line
 * is what counts; its number follows from it, so that a line added above costs nobody any work.
 */

const REGEL = /\[([\w./-]+\.route):\d+\]\(\1#L\d+\) `([^`\n]+)`/g;

export interface Vernieuwd {
  readonly tekst: string;
  /** How many lines the README names. */
  readonly aantal: number;
  /** What the README quotes and no file says, as `file: line`. */
  readonly kwijt: readonly string[];
}

/** The README with the line numbers as they are now. Of equal lines the first after the one named before it counts. */
export function vernieuwRegelnummers(readme: string, teksten: ReadonlyMap<string, string>): Vernieuwd {
  const kwijt: string[] = [];
  let aantal = 0;
  let vorige = { bestand: '', nummer: 0 };
  const tekst = readme.replaceAll(REGEL, (hier, bestand: string, regel: string) => {
    aantal += 1;
    const regels = (teksten.get(bestand) ?? '').split('\n').map((een) => een.trim());
    const na = bestand === vorige.bestand ? regels.indexOf(regel, vorige.nummer) : -1;
    const nummer = (na >= 0 ? na : regels.indexOf(regel)) + 1;
    if (nummer === 0) {
      kwijt.push(`${bestand}: ${regel}`);
      return hier;
    }
    vorige = { bestand, nummer };
    return `[${bestand}:${nummer}](${bestand}#L${nummer}) \`${regel}\``;
  });
  return { tekst, aantal, kwijt };
}

/** What the README says under `## Meldingen die hier horen`: per rule how often it may be found. */
export function verklaardeMeldingen(readme: string): Readonly<Record<string, number>> {
  const deel = /^## Meldingen die hier horen\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readme)?.[1] ?? '';
  return Object.fromEntries(
    [...deel.matchAll(/^\| `([\w-]+)` \| (\d+) \|/gm)].map(([, regel = '', keer]) => [regel, Number(keer)]),
  );
}
