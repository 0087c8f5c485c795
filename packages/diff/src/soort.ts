import type { Localized } from '@leerroute/model';
import type { Document } from './klassen.ts';
import type { Verschil } from './koppelen/verschil.ts';
import type { Niveau } from './types.ts';

/** What a sentence about a change is made of. */
export interface Zinsdelen {
  /** The subject, with its comma: `Wie in 2025 begon,`. */
  readonly wie: Localized;
  /** What it is about; several names where one edit touches them alike. */
  readonly naam: Localized;
  /** ` in jaar 3`, with the blank before it; empty outside a year. */
  readonly in: Localized;
  /** The values before and after, of a change of a value. */
  readonly van: Localized;
  readonly naar: Localized;
  readonly verschil: Verschil;
}

export type Actie = Verschil['actie'] | 'verhoogd' | 'verlaagd';

/** A kind of change. Its page is `docs/wijzigingen/<id>.md`. */
export interface Soort {
  readonly id: string;
  readonly niveau: Niveau;
  /** What it is about: a kind of node (`onderdeel`), or a property of one (`onderdeel.uren`). */
  readonly over: readonly string[];
  readonly actie: Actie;
  /** The kind that undoes it. */
  readonly spiegel: string;
  /** The same edit on several parts of a year is one change. */
  readonly bundelt?: boolean;
  /** Narrows what it is about; of the kinds that fit the first in the register counts. */
  readonly als?: (verschil: Verschil) => boolean;
  readonly raakt: (verschil: Verschil) => readonly Document[];
  readonly zin: (zin: Zinsdelen) => Localized;
}

type Gedeeld = Pick<Soort, 'over' | 'als' | 'raakt' | 'bundelt'>;
type Eigen = Pick<Soort, 'id' | 'niveau' | 'zin'>;

/** Something that goes, and its mirror: something that comes. */
export function komtEnGaat(gedeeld: Gedeeld, weg: Eigen, erbij: Eigen): readonly Soort[] {
  return [
    { ...gedeeld, ...weg, actie: 'vervallen', spiegel: erbij.id },
    { ...gedeeld, ...erbij, actie: 'toegevoegd', spiegel: weg.id },
  ];
}

/** An amount that goes down, and its mirror: that goes up. No amount at all is less than any. */
export function minderEnMeer(gedeeld: Gedeeld, minder: Eigen, meer: Eigen): readonly Soort[] {
  const som = ({ van, naar }: Verschil): number => (naar?.getal ?? -1) - (van?.getal ?? -1);
  const past = gedeeld.als ?? (() => true);
  return [
    { ...gedeeld, ...minder, als: (v) => som(v) < 0 && past(v), actie: 'verlaagd', spiegel: meer.id },
    { ...gedeeld, ...meer, als: (v) => som(v) > 0 && past(v), actie: 'verhoogd', spiegel: minder.id },
  ];
}

/** A change of a value, whose mirror is the same kind. */
export function anders(soort: Gedeeld & Eigen): readonly Soort[] {
  return [{ ...soort, actie: 'gewijzigd', spiegel: soort.id }];
}

/** A mark that goes, and its mirror: that comes. */
export function vlagUitEnAan(gedeeld: Gedeeld, uit: Eigen, aan: Eigen): readonly Soort[] {
  return [
    { ...gedeeld, ...uit, als: ({ naar }) => !naar?.waarde, actie: 'gewijzigd', spiegel: aan.id },
    { ...gedeeld, ...aan, als: ({ naar }) => Boolean(naar?.waarde), actie: 'gewijzigd', spiegel: uit.id },
  ];
}

/** Something that turns up elsewhere, whose mirror is the same kind. */
export function verhuist(soort: Gedeeld & Eigen): readonly Soort[] {
  return [{ ...soort, actie: 'verplaatst', spiegel: soort.id }];
}

/** Whether a kind is about this difference. */
export function past(soort: Soort, verschil: Verschil): boolean {
  const knoop = verschil.nieuw ?? verschil.oud;
  const onderwerp = verschil.eigenschap === undefined ? knoop?.soort : `${knoop?.soort}.${verschil.eigenschap}`;
  const actie = soort.actie === 'verhoogd' || soort.actie === 'verlaagd' ? 'gewijzigd' : soort.actie;
  return (
    onderwerp !== undefined &&
    actie === verschil.actie &&
    soort.over.includes(onderwerp) &&
    (soort.als?.(verschil) ?? true)
  );
}
