/*
 * The examples on the pages of the rules are short: they show what differs from a complete, correct project (test/basis). A line
 * `...` in a block stands for everything that the example does not write itself; `... zonder diploma, bpv` leaves these out too.
 */

/** A statement as lines: its first line, for a block what is in it, and the closing brace. */
interface Stuk {
  readonly sleutel: string;
  readonly kop: string;
  readonly inhoud?: readonly Stuk[];
  readonly regels: readonly string[];
}

const PUNTEN = /^\s*\.\.\.(?: zonder (.+))?$/;
const MET_NAAM = new Set([
  'vak',
  'keuzevak',
  'profielvak',
  'module',
  'generiek',
  'kerntaak',
  'keuzedeel',
  'examen',
  'jaar',
  'regelt',
]);

function inspringing(regel: string): number {
  return regel.length - regel.trimStart().length;
}

/** Splits well-indented text into its statements; one per line, a block until the brace at its own indent. */
function stukken(regels: readonly string[], diepte: number): readonly Stuk[] {
  const uit: Stuk[] = [];
  for (let i = 0; i < regels.length; i += 1) {
    const kop = regels[i] ?? '';
    if (kop.trim() === '') continue;
    let einde = i;
    if (kop.trimEnd().endsWith('{'))
      while (
        einde + 1 < regels.length &&
        !(
          regels[einde] !== kop &&
          /^\s*\}/.test(regels[einde] ?? '') &&
          inspringing(regels[einde] ?? '') === inspringing(kop)
        )
      )
        einde += 1;
    const eigen = regels.slice(i, einde + 1);
    const [woord = '', naam = ''] = kop.trim().split(/\s+/);
    const sleutel = diepte === 0 || MET_NAAM.has(woord) ? `${woord} ${naam}` : woord;
    uit.push({ sleutel, kop, regels: eigen, inhoud: einde > i ? stukken(eigen.slice(1, -1), diepte + 1) : undefined });
    i = einde;
  }
  return uit;
}

function samen(basis: Stuk | undefined, voorbeeld: Stuk): readonly string[] {
  const punten = voorbeeld.inhoud?.find((stuk) => PUNTEN.test(stuk.kop));
  if (!voorbeeld.inhoud || !punten) return voorbeeld.regels;
  if (!basis?.inhoud) throw new Error(`er is geen ${voorbeeld.sleutel} in de basis waar ... voor kan staan`);
  const eigen = new Set(voorbeeld.inhoud.map((stuk) => stuk.sleutel));
  const zonder = PUNTEN.exec(punten.kop)?.[1]?.split(', ') ?? [];
  for (const weg of zonder)
    if (!basis.inhoud.some((stuk) => begintMet(stuk, weg))) throw new Error(`"zonder ${weg}" laat niets weg`);
  const rest = basis.inhoud.filter((stuk) => !eigen.has(stuk.sleutel) && !zonder.some((weg) => begintMet(stuk, weg)));
  const inhoud = voorbeeld.inhoud.flatMap((stuk) =>
    stuk === punten
      ? rest.flatMap((ander) => ander.regels)
      : samen(
          basis.inhoud?.find((ander) => ander.sleutel === stuk.sleutel),
          stuk,
        ),
  );
  return [voorbeeld.kop, ...inhoud, voorbeeld.regels.at(-1) ?? '}'];
}

function begintMet(stuk: Stuk, woorden: string): boolean {
  return `${stuk.kop.trim()} `.startsWith(`${woorden} `);
}

/** The files of an example: its own text, filled in from the base, and the rest of the base. */
export function vulAan(tekst: string, basis: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const bestanden = Object.entries(basis).map(([pad, inhoud]) => ({ pad, stukken: stukken(inhoud.split('\n'), 0) }));
  const alles = bestanden.flatMap((bestand) => bestand.stukken);
  const eigen = stukken(tekst.split('\n'), 0);
  const sleutels = new Set(eigen.map((stuk) => stuk.sleutel));
  const rest = bestanden.map(({ pad, stukken: delen }) => [
    pad,
    delen
      .filter((stuk) => !sleutels.has(stuk.sleutel))
      .map((stuk) => `${stuk.regels.join('\n')}\n`)
      .join('\n'),
  ]);
  const aangevuld = eigen.map((stuk) =>
    samen(
      alles.find((ander) => ander.sleutel === stuk.sleutel),
      stuk,
    ).join('\n'),
  );
  return { ...Object.fromEntries(rest), 'voorbeeld.route': `${aangevuld.join('\n\n')}\n` };
}
