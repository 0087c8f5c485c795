import { dichtbij } from '@leerroute/catalogue';
import { maakScene, type Opties } from '@leerroute/diagram';
import type { Project, Route } from '@leerroute/model';
import { WrongUse } from '../wrong-use.ts';

type View = Pick<Opties, 'pad' | 'jaar' | 'cohort'>;

/** What of the route is to be shown: one pupil's path, one year, one cohort. Throws `WrongUse` for what the route does not have. */
export function viewOf(route: Route, project: Project, options: Readonly<Record<string, unknown>>, base: Opties): View {
  const cohort = typeof options.cohort === 'string' ? options.cohort : undefined;
  const jaar = typeof options.jaar === 'number' ? options.jaar : undefined;
  const words = typeof options.pad === 'string' ? wordsIn(options.pad) : undefined;
  const { keuzes, cohorten } = maakScene(route, project, base).content;
  const years = route.jaren.map(({ nummer }) => nummer.value);
  if (jaar !== undefined && !years.includes(jaar)) throw unknown(COHORT_OR_YEAR.jaar, String(jaar), years.map(String));
  if (cohort !== undefined && !cohorten.includes(cohort)) throw unknown(COHORT_OR_YEAR.cohort, cohort, cohorten);
  const ids = keuzes.flatMap(({ opties }) => opties.map(({ id }) => id));
  return { cohort, jaar, pad: words?.map((word) => choiceNamed(word, ids)) };
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** A choice by its id, or by the end of it as far as that is clear: `bbl` for `jaar-3/geschikt-voor-bbl/bbl`. */
function choiceNamed(word: string, ids: readonly string[]): string {
  const exact = ids.find((id) => id === word);
  const ends = ids.filter((id) => id.endsWith(`/${word}`) || id.endsWith(`-${word}`));
  const found = exact ?? (ends.length === 1 ? ends[0] : undefined);
  if (found !== undefined) return found;
  if (ends.length > 1) {
    throw new WrongUse({
      nl: `“${word}” kan bij --pad meer dan één keuze zijn: ${ends.join(', ')}. Noem er één voluit.`,
      en: `“${word}” can be more than one choice for --pad: ${ends.join(', ')}. Name one in full.`,
    });
  }
  const near = dichtbij(
    word,
    ids.flatMap((id) => [[id.replace(/^.*\/(?:\w+-)?/, ''), id] as const]),
  );
  throw unknown({ nl: 'keuze', en: 'choice' }, word, near.length > 0 ? near : ids);
}

const COHORT_OR_YEAR = {
  jaar: { nl: 'jaar', en: 'year' },
  cohort: { nl: 'cohort', en: 'cohort' },
} as const;

function unknown(what: { readonly nl: string; readonly en: string }, word: string, known: readonly string[]): WrongUse {
  const some = known.slice(0, 10).join(', ');
  return new WrongUse({
    nl: `Deze route heeft geen ${what.nl} “${word}”.${some ? ` Wel: ${some}.` : ''}`,
    en: `This route has no ${what.en} “${word}”.${some ? ` There is: ${some}.` : ''}`,
  });
}
