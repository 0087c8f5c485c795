import type { Language, Project } from '@leerroute/model';
import type { Instellingen } from '@leerroute/rules';
import type { LinesOf, Range } from './positions.ts';

/** What a project sets aside: for a rule as a whole or in a folder, and at one place in a file. */
export interface Exceptions {
  /** From leerroute.json, in its order: first for the project, then per folder. */
  readonly settings: readonly {
    readonly rule: string;
    readonly folder?: string;
    readonly level?: string;
    readonly locked?: boolean;
    readonly reason: string;
  }[];
  /** Every `negeer` in the files checked. */
  readonly silenced: readonly {
    readonly rule: string;
    readonly file: string;
    readonly range: Range;
    readonly reason?: string;
    readonly until?: string;
  }[];
}

/** All that is set aside, also what has passed or is not needed: findings of their own tell that. */
export function exceptionsOf(
  project: Project,
  { regels, mappen }: Instellingen,
  isChosen: (file: string) => boolean,
  linesOf: LinesOf,
): Exceptions {
  const settings = [[undefined, regels] as const, ...mappen].flatMap(([folder, standen]) =>
    [...standen].map(([rule, { niveau, vast, reden }]) => ({
      rule,
      ...(folder === undefined ? {} : { folder }),
      ...(niveau === undefined ? {} : { level: niveau }),
      ...(vast === undefined ? {} : { locked: vast }),
      reason: reden,
    })),
  );
  const silenced = project.bestanden
    .filter(({ pad }) => isChosen(pad))
    .flatMap(({ pad, negeringen }) =>
      negeringen.map(({ regel, reden, totEnMet, span }) => ({
        rule: regel.value,
        file: pad,
        range: linesOf(pad).range(span),
        ...(reden ? { reason: reden.value } : {}),
        ...(totEnMet ? { until: totEnMet.value } : {}),
      })),
    );
  return { settings, silenced };
}

/** What a level in leerroute.json is called in running text. */
export const LEVELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { error: 'fout', warning: 'waarschuwing', info: 'opmerking', uit: 'uit' },
  en: { error: 'error', warning: 'warning', info: 'note', uit: 'off' },
};
