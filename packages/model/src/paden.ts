import { jarenVan } from './jaren.ts';
import type {
  Beslismoment,
  Jaarinhoud,
  Keuze,
  Keuzegroep,
  Leerjaar,
  Leerwegwissel,
  MboLeerweg,
  Onderdeel,
  Route,
} from './types.ts';

/*
 * A pupil path is one way through a route: every `kies` and `beslismoment` answered. There may be more paths than atoms, so they
 * are never listed: the walk keeps, for every state that still matters, the best path that leads to it.
 */

/** One answer on a pupil path. */
export interface Padkeuze {
  readonly bij: Keuzegroep | Beslismoment;
  readonly gekozen: Onderdeel | Keuze;
  readonly jaar: Leerjaar;
  /** Whether another answer could make a difference to what was asked; false too where there is nothing else to choose. */
  readonly telt: boolean;
}

/** What a walk meets, in the order written: all that is no choice itself, and each `keuze` at the moment it is entered. */
export type Stapinhoud = Exclude<Jaarinhoud, Keuzegroep | Beslismoment | Leerwegwissel> | Keuze;

/** A question over all pupil paths: a state that is followed along the path and a value that adds up. */
export interface Wandeling<S> {
  readonly begin: S;
  /** States with the same key are the same from here on: of the paths that lead to it only the best is kept. */
  sleutel(staat: S): string;
  /** The state after this step and what the step adds to the value. */
  stap(staat: S, inhoud: Stapinhoud, plek: Padplek): readonly [staat: S, waarde: number];
}

export interface Padplek {
  readonly jaar: Leerjaar;
  /** The leerweg of the mbo on this path at this point. */
  readonly leerweg: MboLeerweg;
}

/** An end that can be reached, with the best value and one path that gives it. */
export interface Padeinde<S> {
  readonly staat: S;
  /** The leerweg in which the path ends. */
  readonly leerweg: MboLeerweg;
  readonly waarde: number;
  /** All choices on that path, in order. */
  readonly keuzes: readonly Padkeuze[];
  /** `overstap`: the path leaves the route early through a keuze. */
  readonly einde: 'route' | 'overstap';
}

export type Richting = 'min' | 'max';

/** A walk without a state of its own, that only adds up. */
export function optelling(waarde: (inhoud: Stapinhoud, plek: Padplek) => number): Wandeling<null> {
  return {
    begin: null,
    sleutel: () => '',
    stap: (_, inhoud, plek) => [null, waarde(inhoud, plek)],
  };
}

/**
 * For every end state that some pupil path reaches the lowest or highest value, with a path that gives it; best first. Exact, in
 * time that grows with the text times the number of different states. Beyond `MEESTE_STATEN` states at one point further ones
 * are dropped: what is reported is then still a real path, but a better one may be missed.
 */
export function uitersten<S>(
  route: Route,
  wandeling: Wandeling<S>,
  richting: Richting,
  jaren: readonly Leerjaar[] = jarenVan(route),
): readonly Padeinde<S>[] {
  const loop = new Loop(wandeling, richting);
  const begin: Toestand<S> = { staat: wandeling.begin, leerweg: route.naar?.leerweg.value ?? 'bol', waarde: 0 };
  let front = loop.front([begin]);
  for (const jaar of jaren) front = loop.inhoud(front, jaar.inhoud, jaar, false);
  const einden = [...naarEinden(front, 'route'), ...naarEinden(loop.vertrokken, 'overstap')];
  return einden.sort((a, b) => (richting === 'min' ? a.waarde - b.waarde : b.waarde - a.waarde));
}

const MEESTE_STATEN = 20_000;

interface Keuzelijst extends Padkeuze {
  readonly vorige?: Keuzelijst;
}

interface Toestand<S> {
  readonly staat: S;
  readonly leerweg: MboLeerweg;
  readonly waarde: number;
  readonly keuzes?: Keuzelijst;
}

type Front<S> = Map<string, Toestand<S>>;

function naarEinden<S>(front: Front<S>, einde: 'route' | 'overstap'): Padeinde<S>[] {
  return [...front.values()].map(({ staat, leerweg, waarde, keuzes }) => {
    const lijst: Padkeuze[] = [];
    for (let keuze = keuzes; keuze; keuze = keuze.vorige) {
      const { bij, gekozen, jaar, telt } = keuze;
      lijst.push({ bij, gekozen, jaar, telt });
    }
    return { staat, leerweg, waarde, keuzes: lijst.reverse(), einde };
  });
}

class Loop<S> {
  readonly vertrokken: Front<S> = new Map();
  readonly #wandeling: Wandeling<S>;
  readonly #beter: (nieuw: number, oud: number) => boolean;

  constructor(wandeling: Wandeling<S>, richting: Richting) {
    this.#wandeling = wandeling;
    this.#beter = richting === 'min' ? (nieuw, oud) => nieuw < oud : (nieuw, oud) => nieuw > oud;
  }

  front(toestanden: Iterable<Toestand<S>>): Front<S> {
    const front: Front<S> = new Map();
    for (const toestand of toestanden) this.#plaats(front, toestand, this.#sleutel(toestand));
    return front;
  }

  inhoud(begin: Front<S>, inhoud: readonly Jaarinhoud[], jaar: Leerjaar, binnenKeuze: boolean): Front<S> {
    let front = begin;
    for (const ding of inhoud) {
      if (front.size === 0) return front;
      if (ding.kind === 'keuzegroep') front = this.#kies(front, ding, jaar);
      else if (ding.kind === 'beslismoment') front = this.#beslis(front, ding, jaar);
      else if (ding.kind === 'leerweg')
        front = this.front([...front.values()].map((t) => ({ ...t, leerweg: ding.leerweg.value })));
      else {
        front = this.#stapAllen(front, ding, jaar);
        if (ding.kind === 'overstap' && binnenKeuze) {
          for (const [sleutel, toestand] of front) this.#plaats(this.vertrokken, toestand, sleutel);
          return new Map();
        }
      }
    }
    return front;
  }

  #plaats(front: Front<S>, toestand: Toestand<S>, sleutel: string): void {
    const oud = front.get(sleutel);
    if (oud ? this.#beter(toestand.waarde, oud.waarde) : front.size < MEESTE_STATEN) front.set(sleutel, toestand);
  }

  #sleutel({ staat, leerweg }: Toestand<S>): string {
    return `${leerweg} ${this.#wandeling.sleutel(staat)}`;
  }

  #stap(toestand: Toestand<S>, inhoud: Stapinhoud, jaar: Leerjaar): Toestand<S> {
    const { staat, leerweg, waarde, keuzes } = toestand;
    const [volgende, erbij] = this.#wandeling.stap(staat, inhoud, { jaar, leerweg });
    if (volgende === staat && erbij === 0) return toestand;
    return { staat: volgende, leerweg, waarde: waarde + erbij, keuzes };
  }

  /** The key after a step: a step leaves the leerweg as it is, and most steps the state too. */
  #sleutelNa(na: Toestand<S>, van: Toestand<S>, sleutel: string): string {
    return na.staat === van.staat ? sleutel : this.#sleutel(na);
  }

  /** All states a step further. A front belongs to the walk that has come there, so what stays one state with one key stays one front. */
  #stapAllen(front: Front<S>, inhoud: Stapinhoud, jaar: Leerjaar): Front<S> {
    const [enige] = front;
    if (enige && front.size === 1) {
      const [sleutel, toestand] = enige;
      const na = this.#stap(toestand, inhoud, jaar);
      if (na === toestand) return front;
      return na.staat === toestand.staat ? front.set(sleutel, na) : new Map([[this.#sleutel(na), na]]);
    }
    const uit: Front<S> = new Map();
    let isGelijk = true;
    for (const [sleutel, toestand] of front) {
      const na = this.#stap(toestand, inhoud, jaar);
      isGelijk &&= na === toestand;
      this.#plaats(uit, na, this.#sleutelNa(na, toestand, sleutel));
    }
    return isGelijk ? front : uit;
  }

  #beslis(front: Front<S>, beslismoment: Beslismoment, jaar: Leerjaar): Front<S> {
    if (beslismoment.keuzes.length === 0) return front;
    const uit: Front<S> = new Map();
    for (const keuze of beslismoment.keuzes) {
      const telt = beslismoment.keuzes.length > 1;
      const gekozen = [...front.values()].map((toestand) => ({
        ...toestand,
        keuzes: { bij: beslismoment, gekozen: keuze, jaar, telt, vorige: toestand.keuzes },
      }));
      const ingegaan = this.#stapAllen(this.front(gekozen), keuze, jaar);
      for (const [sleutel, toestand] of this.inhoud(ingegaan, keuze.inhoud, jaar, true))
        this.#plaats(uit, toestand, sleutel);
    }
    return uit;
  }

  /**
   * Between `min` and `max` of the options, each at most once: per number chosen so far a front of its own. Through a group
   * that asks the impossible no path leads, so that only its own rule speaks until it is mended.
   */
  #kies(front: Front<S>, groep: Keuzegroep, jaar: Leerjaar): Front<S> {
    const aantal = keuzeaantal(groep);
    if (!aantal) return new Map();
    const { min, max } = aantal;
    const gedwongen = min === groep.opties.length;
    const maaktUit = new Map(
      [...front.values()].map((t) => [t, !gedwongen && !(min === max && this.#zijnGelijk(t, groep.opties, jaar))]),
    );
    const lagen: Front<S>[] = [front, ...Array.from({ length: max }, (): Front<S> => new Map())];
    groep.opties.forEach((optie, index) => {
      const resterend = groep.opties.length - index;
      for (let gekozen = Math.min(max - 1, index); gekozen >= Math.max(0, min - resterend); gekozen -= 1) {
        const [van, naar] = lagen.slice(gekozen, gekozen + 2);
        if (!van || !naar) continue;
        for (const [sleutel, toestand] of van) {
          const na = this.#stap(toestand, optie, jaar);
          const vorige = toestand.keuzes;
          const telt = maaktUit.get(toestand) ?? vorige?.telt ?? true;
          const gekozenNa = { ...na, keuzes: { bij: groep, gekozen: optie, jaar, telt, vorige } };
          this.#plaats(naar, gekozenNa, this.#sleutelNa(na, toestand, sleutel));
        }
      }
    });
    return this.front(lagen.slice(min).flatMap((laag) => [...laag.values()]));
  }

  /** Whether it makes no difference here which options are taken, so that a sentence need not name them. */
  #zijnGelijk(toestand: Toestand<S>, opties: readonly Onderdeel[], jaar: Leerjaar): boolean {
    const uitkomsten = opties.map((optie) => this.#stap(toestand, optie, jaar));
    const eerste = uitkomsten[0];
    return uitkomsten.every(
      (uitkomst) =>
        eerste &&
        uitkomst.waarde === eerste.waarde &&
        (uitkomst.staat === eerste.staat || this.#sleutel(uitkomst) === this.#sleutel(eerste)),
    );
  }
}

/** How many options a pupil may take from a group; undefined where it cannot be done, e.g. 4 out of 3. */
export function keuzeaantal(groep: Keuzegroep): { readonly min: number; readonly max: number } | undefined {
  const min = groep.min.value;
  const max = groep.max?.value ?? min;
  const opties = groep.opties.length;
  return min > opties || max < min ? undefined : { min, max: Math.min(max, opties) };
}
