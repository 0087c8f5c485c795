import type { Naamgebruik, Placed, Span } from '@leerroute/model';
import type { Eigenschap } from '../knoop.ts';
import type { Plek } from '../types.ts';
import type { Namen } from './namen.ts';
import { opsomming } from './waarden.ts';

/** What is needed to make the nodes of one declaration. */
export class Bouwplaats {
  readonly namen: Namen;
  readonly #bestand: string;

  constructor(namen: Namen, bestand: string) {
    this.namen = namen;
    this.#bestand = bestand;
  }

  plek(span: Span): Plek {
    return { bestand: this.#bestand, span };
  }

  /** Places in words; their order says nothing. */
  plekken(gebruik: readonly Naamgebruik[]): Eigenschap {
    return this.#namen(gebruik, (naam) => this.namen.plek(naam));
  }

  /** Organisations in words; their order says nothing. */
  organisaties(gebruik: readonly Naamgebruik[]): Eigenschap {
    return this.#namen(gebruik, (naam) => this.namen.titel(naam));
  }

  /** The doc comment before a thing, at the place of that thing. */
  beschrijving(ding: { readonly beschrijving?: string; readonly span: Span }): Placed<string> | undefined {
    const value = ding.beschrijving?.replaceAll(/\s+/g, ' ').trim();
    return value ? { value, span: ding.span } : undefined;
  }

  #namen(gebruik: readonly Naamgebruik[], toon: (naam: string) => Eigenschap['toon']): Eigenschap {
    const namen = new Map(gebruik.map(({ value }) => [this.namen.gedeeld(value), value]));
    return {
      waarde: [...namen.keys()].sort().join(', '),
      toon: opsomming([...namen.values()].map(toon)),
      span: gebruik[0]?.span,
    };
  }
}
