import {
  type Jaarinhoud,
  jarenVan,
  type Localized,
  type Naamgebruik,
  type Project,
  type Route,
} from '@leerroute/model';
import type { Namen } from '../bomen/namen.ts';
import { dagnamen, dagtekst, opsomming } from '../bomen/waarden.ts';

/** Where a pupil is in one routejaar, over all that is written there. */
export interface Jaarplekken {
  /** Places by the name that both sides know, with the days where those are stated. */
  readonly dagen: ReadonlyMap<string, readonly string[]>;
  readonly toon: Localized;
  /** Minutes of the longest stated journey between two of these places. */
  readonly reis?: number;
}

/** By number of the year. Of two years with one number the last counts. */
export function plekkenPerJaar(route: Route, project: Project, namen: Namen): ReadonlyMap<number, Jaarplekken> {
  return new Map(
    jarenVan(route).map((jaar) => {
      const perPlek = new Map<string, Set<string>>();
      for (const { op, dagen } of verblijven(jaar.inhoud))
        for (const { value } of op) {
          const dagenDaar = perPlek.get(value) ?? new Set();
          for (const dag of dagen) dagenDaar.add(dagtekst(dag));
          perPlek.set(value, dagenDaar);
        }
      const plekken = [...perPlek].map(([naam, dagen]) => ({ naam, dagen: [...dagen] }));
      const reizen = plekken.flatMap(({ naam }, i) =>
        plekken.slice(i + 1).flatMap((ander) => reistijdTussen(naam, ander.naam, project) ?? []),
      );
      return [
        jaar.nummer.value,
        {
          dagen: new Map(plekken.map(({ naam, dagen }) => [namen.gedeeld(naam), dagen.sort()])),
          toon: opsomming(plekken.map(({ naam, dagen }) => plekMetDagen(namen.plek(naam), dagen))),
          ...(reizen.length > 0 ? { reis: Math.max(...reizen) } : {}),
        },
      ];
    }),
  );
}

/** Minutes between two places as stated at one of them; the longest where they are stated twice. */
export function reistijdTussen(een: string, ander: string, project: Project): number | undefined {
  const vanaf = (van: string, naar: string): readonly number[] =>
    project
      .vind('locatie', van)
      ?.locatie.reistijden.flatMap((reis) => (reis.naar.value === naar ? [reis.minuten.value] : [])) ?? [];
  const minuten = [...vanaf(een, ander), ...vanaf(ander, een)];
  return minuten.length > 0 ? Math.max(...minuten) : undefined;
}

function plekMetDagen(plek: Localized, dagen: readonly string[]): Localized {
  const op = dagnamen(dagen);
  return op.nl ? { nl: `${plek.nl}: ${op.nl}`, en: `${plek.en}: ${op.en}` } : plek;
}

interface Verblijf {
  readonly op: readonly Naamgebruik[];
  readonly dagen: readonly { readonly value: string; readonly deel?: string }[];
}

function verblijven(inhoud: readonly Jaarinhoud[]): readonly Verblijf[] {
  return inhoud.flatMap((ding): readonly Verblijf[] => {
    switch (ding.kind) {
      case 'rooster':
        return [{ op: [ding.op], dagen: ding.dagen }];
      case 'onderdeel':
        return [ding, ...verblijven(ding.onderdelen)];
      case 'keuzegroep':
        return verblijven(ding.opties);
      case 'beslismoment':
        return ding.keuzes.flatMap((keuze) => verblijven(keuze.inhoud));
      default:
        return [];
    }
  });
}
