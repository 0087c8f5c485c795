import type {
  Bestand,
  Declaratie,
  Kwalificatie,
  Locatie,
  Organisatie,
  Overeenkomst,
  Regeling,
  Regio,
  Route,
} from './types.ts';

/** A place of an organisation, found by its qualified name `organisatie.locatie`. */
export interface Plek {
  readonly kind: 'plek';
  readonly organisatie: Organisatie;
  readonly locatie: Locatie;
}

/** What a project name can stand for, by kind. */
export interface Benoemd {
  readonly regio: Regio;
  readonly organisatie: Organisatie;
  readonly kwalificatie: Kwalificatie;
  readonly regeling: Regeling;
  readonly overeenkomst: Overeenkomst;
  readonly route: Route;
  readonly locatie: Plek;
}

export type Projectsoort = keyof Benoemd;

/**
 * All files of a project as one table of names. Immutable: a changed file gives another project (`metBestand`), which shares
 * what did not change. Everything is in the order of the paths and, within a file, of the text.
 */
export interface Project {
  readonly bestanden: readonly Bestand[];
  readonly regios: readonly Regio[];
  readonly organisaties: readonly Organisatie[];
  readonly kwalificaties: readonly Kwalificatie[];
  readonly regelingen: readonly Regeling[];
  readonly overeenkomsten: readonly Overeenkomst[];
  readonly routes: readonly Route[];
  bestand(pad: string): Bestand | undefined;
  /** The first declaration of this kind with this name; a place by `organisatie.locatie`, a kwalificatie by crebo. */
  vind<S extends Projectsoort>(soort: S, naam: string): Benoemd[S] | undefined;
  /** All declarations of this kind with this name: more than one when the name is declared twice. */
  alle<S extends Projectsoort>(soort: S, naam: string): readonly Benoemd[S][];
  /** All declarations with this name, of any kind: a project has one name space. */
  declaraties(naam: string): readonly Declaratie[];
  /** The names declared of one kind, each once. */
  namen(soort: Projectsoort): readonly string[];
}

/** One file's share in the table, worked out once per file. */
interface Deel {
  readonly perNaam: ReadonlyMap<string, readonly Declaratie[]>;
  readonly perSoort: ReadonlyMap<Projectsoort, ReadonlyMap<string, readonly Benoemd[Projectsoort][]>>;
}

const delen = new WeakMap<Bestand, Deel>();

function deelVan(bestand: Bestand): Deel {
  let deel = delen.get(bestand);
  if (!deel) {
    deel = maakDeel(bestand);
    delen.set(bestand, deel);
  }
  return deel;
}

function maakDeel(bestand: Bestand): Deel {
  const perNaam = new Map<string, Declaratie[]>();
  const perSoort = new Map<Projectsoort, Map<string, Benoemd[Projectsoort][]>>();
  const voegToe = (soort: Projectsoort, naam: string, ding: Benoemd[Projectsoort]) => {
    const tabel = perSoort.get(soort) ?? new Map<string, Benoemd[Projectsoort][]>();
    perSoort.set(soort, tabel);
    toevoegen(tabel, naam, ding);
  };
  for (const declaratie of bestand.declaraties) {
    const naam = declaratie.naam.value;
    toevoegen(perNaam, naam, declaratie);
    voegToe(declaratie.kind, naam, declaratie);
    if (declaratie.kind !== 'organisatie') continue;
    for (const locatie of declaratie.locaties)
      voegToe('locatie', `${naam}.${locatie.naam.value}`, { kind: 'plek', organisatie: declaratie, locatie });
  }
  return { perNaam, perSoort };
}

function toevoegen<K, V>(tabel: Map<K, V[]>, sleutel: K, waarde: V): void {
  const lijst = tabel.get(sleutel);
  if (lijst) lijst.push(waarde);
  else tabel.set(sleutel, [waarde]);
}

/** name → the paths that declare it, in order; for all kinds together, so that one look-up serves every question. */
type Wijzer = ReadonlyMap<string, readonly string[]>;

/** All names that a file declares, by which they are looked up; places by `organisatie.locatie`. */
export function namenVan(bestand: Bestand): Set<string> {
  const deel = deelVan(bestand);
  return new Set([...deel.perNaam.keys(), ...(deel.perSoort.get('locatie')?.keys() ?? [])]);
}

function vergelijkPad(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

class Projecttabel implements Project {
  readonly perPad: ReadonlyMap<string, Bestand>;
  readonly wijzer: Wijzer;
  readonly #bestanden: { lijst?: readonly Bestand[] } = {};
  readonly #lijsten = new Map<Projectsoort, readonly Benoemd[Projectsoort][]>();

  /** `bestanden`: in the order of their paths, where that is known already. */
  constructor(perPad: ReadonlyMap<string, Bestand>, wijzer: Wijzer, bestanden?: readonly Bestand[]) {
    this.perPad = perPad;
    this.wijzer = wijzer;
    if (bestanden) this.#bestanden.lijst = bestanden;
  }

  get bestanden() {
    this.#bestanden.lijst ??= [...this.perPad.values()].sort((a, b) => vergelijkPad(a.pad, b.pad));
    return this.#bestanden.lijst;
  }
  get regios() {
    return this.#lijst('regio');
  }
  get organisaties() {
    return this.#lijst('organisatie');
  }
  get kwalificaties() {
    return this.#lijst('kwalificatie');
  }
  get regelingen() {
    return this.#lijst('regeling');
  }
  get overeenkomsten() {
    return this.#lijst('overeenkomst');
  }
  get routes() {
    return this.#lijst('route');
  }

  bestand(pad: string) {
    return this.perPad.get(pad);
  }

  vind<S extends Projectsoort>(soort: S, naam: string): Benoemd[S] | undefined {
    return this.alle(soort, naam)[0];
  }

  alle<S extends Projectsoort>(soort: S, naam: string): readonly Benoemd[S][] {
    const gevonden = this.#delen(naam).flatMap((deel) => deel.perSoort.get(soort)?.get(naam) ?? []);
    return gevonden as Benoemd[Projectsoort][] as Benoemd[S][];
  }

  declaraties(naam: string): readonly Declaratie[] {
    return this.#delen(naam).flatMap((deel) => deel.perNaam.get(naam) ?? []);
  }

  namen(soort: Projectsoort): readonly string[] {
    return [...new Set(this.bestanden.flatMap((bestand) => [...(deelVan(bestand).perSoort.get(soort)?.keys() ?? [])]))];
  }

  #delen(naam: string): Deel[] {
    return (this.wijzer.get(naam) ?? []).flatMap((pad) => {
      const bestand = this.perPad.get(pad);
      return bestand ? [deelVan(bestand)] : [];
    });
  }

  #lijst<S extends Projectsoort>(soort: S): readonly Benoemd[S][] {
    let lijst = this.#lijsten.get(soort);
    if (!lijst) {
      lijst = this.bestanden.flatMap((bestand) => [...(deelVan(bestand).perSoort.get(soort)?.values() ?? [])].flat());
      this.#lijsten.set(soort, lijst);
    }
    return lijst as Benoemd[Projectsoort][] as Benoemd[S][];
  }
}

/** The project of these files. Of two files with one path the last one counts. */
export function maakProject(bestanden: Iterable<Bestand>): Project {
  const perPad = new Map<string, Bestand>();
  for (const bestand of bestanden) perPad.set(bestand.pad, bestand);
  const wijzer = new Map<string, string[]>();
  const opVolgorde = [...perPad.values()].sort((a, b) => vergelijkPad(a.pad, b.pad));
  for (const bestand of opVolgorde) for (const naam of namenVan(bestand)) toevoegen(wijzer, naam, bestand.pad);
  return new Projecttabel(perPad, wijzer);
}

/** The same project with this file new or replaced. Names are only touched where the file's own names changed. */
export function metBestand(project: Project, bestand: Bestand): Project {
  const { perPad, wijzer } = tabelVan(project);
  const vorige = perPad.get(bestand.pad);
  return new Projecttabel(
    new Map(perPad).set(bestand.pad, bestand),
    verwijs(wijzer, bestand.pad, vorige ? namenVan(vorige) : new Set(), namenVan(bestand)),
    // An edit leaves the order as it is; sorting thousands of paths would cost more than all that follows from it.
    vorige && project.bestanden.map((ander) => (ander === vorige ? bestand : ander)),
  );
}

/** The same project without the file at this path. */
export function zonderBestand(project: Project, pad: string): Project {
  const { perPad, wijzer } = tabelVan(project);
  const vorige = perPad.get(pad);
  if (!vorige) return project;
  const rest = new Map(perPad);
  rest.delete(pad);
  return new Projecttabel(rest, verwijs(wijzer, pad, namenVan(vorige), new Set()));
}

function tabelVan(project: Project): { perPad: ReadonlyMap<string, Bestand>; wijzer: Wijzer } {
  if (project instanceof Projecttabel) return project;
  return tabelVan(maakProject(project.bestanden));
}

function verwijs(wijzer: Wijzer, pad: string, oud: Set<string>, nieuw: Set<string>): Wijzer {
  const weg = [...oud].filter((naam) => !nieuw.has(naam));
  const erbij = [...nieuw].filter((naam) => !oud.has(naam));
  if (weg.length === 0 && erbij.length === 0) return wijzer;
  const uit = new Map(wijzer);
  for (const naam of weg) {
    const rest = (uit.get(naam) ?? []).filter((ander) => ander !== pad);
    if (rest.length > 0) uit.set(naam, rest);
    else uit.delete(naam);
  }
  for (const naam of erbij) uit.set(naam, [...(uit.get(naam) ?? []), pad].sort(vergelijkPad));
  return uit;
}
