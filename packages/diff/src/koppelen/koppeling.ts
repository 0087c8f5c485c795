import { inhoudVan, type Knoop, type Knoopsoort } from '../knoop.ts';
import { besteParen, gelijkenis } from './gelijkenis.ts';

/** What may turn up elsewhere in the same route and is then the same thing, moved; the bigger ones are tried first. */
const VERHUIZEND: readonly Knoopsoort[] = [
  'jaar',
  'beslismoment',
  'keuze',
  'keuzegroep',
  'onderdeel',
  'examen',
  'diploma',
  'overstap',
];

/** Of these one gone and one come under the same parent is a change of that one, not a loss and a gain. */
const VERVANGBAAR: ReadonlySet<Knoopsoort> = new Set<Knoopsoort>([
  'doelkwalificatie',
  'keuzegroep',
  'overleg',
  'borging',
]);

/** These keep their identity under another name, when what is in them is mostly the same. */
const HERNOEMBAAR: ReadonlySet<Knoopsoort> = new Set<Knoopsoort>(['jaar', 'beslismoment', 'keuze', 'keuzegroep']);

const GENOEG = 0.5;

/** Which node of one tree is which of the other. */
export class Koppeling {
  readonly #ander = new Map<Knoop, Knoop>();
  readonly #ouder = new Map<Knoop, Knoop>();

  constructor(oud: Knoop, nieuw: Knoop) {
    for (const wortel of [oud, nieuw]) this.#noteerOuders(wortel);
    this.#koppel(oud, nieuw);
    const [van, naar] = [plat(oud), plat(nieuw)];
    const over = (knopen: readonly Knoop[], soort: Knoopsoort) =>
      knopen.filter((knoop) => knoop.soort === soort && !this.#ander.has(knoop));
    for (const soort of VERHUIZEND) {
      if (HERNOEMBAAR.has(soort))
        this.#verbind(over(van, soort), over(naar, soort), (a, b) => {
          const punten = gelijkenis(a, b);
          return punten >= GENOEG ? punten + this.#nabijheid(a, b) : 0;
        });
      else
        this.#verbind(
          over(van, soort),
          over(naar, soort),
          (a, b) => 1 + gelijkenis(a, b) + this.#nabijheid(a, b),
          ({ sleutel }) => sleutel,
        );
    }
    this.#verbind(over(van, 'onderdeel'), over(naar, 'onderdeel'), (a, b) => this.#zelfdeOnderAndereTitel(a, b));
  }

  /** The same node on the other side. */
  ander(knoop: Knoop): Knoop | undefined {
    return this.#ander.get(knoop);
  }

  ouder(knoop: Knoop): Knoop | undefined {
    return this.#ouder.get(knoop);
  }

  /** The year that a node stands in. */
  jaarVan(knoop: Knoop): Knoop | undefined {
    let hier: Knoop | undefined = knoop;
    while (hier && hier.soort !== 'jaar') hier = this.#ouder.get(hier);
    return hier;
  }

  #noteerOuders(knoop: Knoop): void {
    for (const kind of knoop.kinderen) {
      this.#ouder.set(kind, knoop);
      this.#noteerOuders(kind);
    }
  }

  #koppel(oud: Knoop, nieuw: Knoop): void {
    this.#ander.set(oud, nieuw);
    this.#ander.set(nieuw, oud);
    const vrij = (knopen: readonly Knoop[]) => knopen.filter((knoop) => !this.#ander.has(knoop));
    this.#verbind(vrij(oud.kinderen), vrij(nieuw.kinderen), () => 1, inhoudVan);
    const vast = (knopen: readonly Knoop[]) => vrij(knopen).filter(({ soort }) => !VERVANGBAAR.has(soort));
    this.#verbind(
      vast(oud.kinderen),
      vast(nieuw.kinderen),
      (a, b) => 1 + gelijkenis(a, b),
      ({ soort, sleutel }) => `${soort} ${sleutel}`,
    );
    const [van, naar] = [vrij(oud.kinderen), vrij(nieuw.kinderen)];
    for (const soort of VERVANGBAAR) {
      const [a, b] = [van.filter((k) => k.soort === soort), naar.filter((k) => k.soort === soort)];
      const enige = a.length === 1 && b.length === 1 && soort !== 'keuzegroep';
      this.#verbind(a, b, (x, y) => Math.max(gelijkenis(x, y) - 0.3, enige ? 1 : 0));
    }
  }

  #verbind(
    oud: readonly Knoop[],
    nieuw: readonly Knoop[],
    score: (oud: Knoop, nieuw: Knoop) => number,
    groep?: (knoop: Knoop) => string,
  ): void {
    if (oud.length === 0 || nieuw.length === 0) return;
    for (const [van, naar] of besteParen(oud, nieuw, score, groep))
      if (!this.#ander.has(van) && !this.#ander.has(naar)) this.#koppel(van, naar);
  }

  /** Of two equal candidates the one in the same year, and then in the same block, is meant. */
  #nabijheid(a: Knoop, b: Knoop): number {
    const [ouder, ander] = [this.#ouder.get(a), this.#ouder.get(b)];
    const zelfdeBlok = ouder && ander && this.#ander.get(ouder) === ander ? 2 : 0;
    const [jaar, anderJaar] = [this.jaarVan(a), this.jaarVan(b)];
    return zelfdeBlok + (jaar && anderJaar && this.#ander.get(jaar) === anderJaar ? 1 : 0);
  }

  /** A free part, known by its title alone, that got another title and nothing else. */
  #zelfdeOnderAndereTitel(a: Knoop, b: Knoop): number {
    const [van, naar] = [a.onderdeel, b.onderdeel];
    if (!van || !naar || van.naam || naar.naam || van.soort.value !== naar.soort.value) return 0;
    const [ouder, ander] = [this.#ouder.get(a), this.#ouder.get(b)];
    if (!ouder || !ander || this.#ander.get(ouder) !== ander) return 0;
    const rest = (knoop: Knoop) =>
      JSON.stringify(
        [...knoop.eigenschappen].filter(([naam]) => naam !== 'titel').map(([n, { waarde }]) => [n, waarde]),
      );
    return rest(a) === rest(b) ? 1 + gelijkenis(a, b) : 0;
  }
}

function plat(knoop: Knoop): readonly Knoop[] {
  return [knoop, ...knoop.kinderen.flatMap(plat)];
}
