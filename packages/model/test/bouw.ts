import type {
  Beslismoment,
  Bestand,
  Declaratie,
  Jaarinhoud,
  Keuzegroep,
  Leerjaar,
  MboLeerweg,
  Onderdeel,
  OnderdeelSoort,
  Organisatie,
  Placed,
  Route,
  Span,
} from '@leerroute/model';

/* Models by hand, so that these tests know nothing of the language. */

export const nergens: Span = { start: 0, end: 0 };

export function op<T>(value: T): Placed<T> {
  return { value, span: nergens };
}

export function onderdeel(
  soort: OnderdeelSoort,
  naam: string,
  uren?: number,
  extra: Partial<Onderdeel> = {},
): Onderdeel {
  return {
    kind: 'onderdeel',
    id: naam,
    soort: op(soort),
    naam: op(naam),
    span: nergens,
    regels: [],
    toelichtingen: [],
    uren: uren === undefined ? [] : [{ aantal: op(uren), span: nergens }],
    dagen: [],
    op: [],
    bij: [],
    door: [],
    begeleidDoor: [],
    tijdvakken: [],
    onderdelen: [],
    dekt: [],
    teltAls: [],
    afgestemdMet: [],
    ...extra,
  };
}

export function kies(min: number, max: number | undefined, opties: readonly Onderdeel[]): Keuzegroep {
  return {
    kind: 'keuzegroep',
    id: 'kies',
    min: op(min),
    max: max === undefined ? undefined : op(max),
    opties,
    span: nergens,
    regels: [],
    toelichtingen: [],
  };
}

export function beslis(keuzes: Readonly<Record<string, readonly Jaarinhoud[]>>): Beslismoment {
  return {
    kind: 'beslismoment',
    id: 'beslis',
    naam: op('beslis'),
    criteria: [],
    keuzes: Object.entries(keuzes).map(([naam, inhoud]) => ({
      kind: 'keuze',
      id: naam,
      naam: op(naam),
      inhoud,
      span: nergens,
      regels: [],
      toelichtingen: [],
    })),
    span: nergens,
    regels: [],
    toelichtingen: [],
  };
}

export function leerweg(waarde: MboLeerweg): Jaarinhoud {
  return { kind: 'leerweg', leerweg: op(waarde), span: nergens };
}

export function overstap(): Jaarinhoud {
  return { kind: 'overstap', id: 'overstap', doel: { soort: 'mbo', leerwegen: [], span: nergens }, span: nergens };
}

export function jaar(nummer: number, inhoud: readonly Jaarinhoud[]): Leerjaar {
  return {
    kind: 'jaar',
    id: `jaar-${nummer}`,
    nummer: op(nummer),
    inhoud,
    span: nergens,
    regels: [],
    toelichtingen: [],
  };
}

export function route(jaren: readonly Leerjaar[], extra: Partial<Route> = {}): Route {
  return {
    kind: 'route',
    bestand: 'route.route',
    naam: op('proef'),
    span: nergens,
    regels: [],
    toelichtingen: [],
    gemeld: [],
    vervangt: [],
    vervolg: [],
    jaren,
    ...extra,
  };
}

export function school(naam: string, locaties: readonly string[] = []): Organisatie {
  return {
    kind: 'organisatie',
    soort: 'school',
    bestand: 'partners.route',
    naam: op(naam),
    span: nergens,
    regels: [],
    toelichtingen: [],
    leerwegen: [],
    profielen: [],
    aanbod: [],
    locaties: locaties.map((locatie) => ({
      kind: 'locatie',
      naam: op(locatie),
      faciliteiten: [],
      reistijden: [],
      span: nergens,
      regels: [],
      toelichtingen: [],
    })),
  };
}

export function bestand(pad: string, declaraties: readonly Declaratie[]): Bestand {
  return { pad, tekst: '', declaraties, voorkomens: [], negeringen: [], fouten: [] };
}
