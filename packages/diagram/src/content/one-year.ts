import { routeduur } from '@leerroute/model';
import type { Content, Year } from './content.ts';
import type { Context } from './context.ts';

/** The lanes that something of this year stands in. */
function lanesOfYear(year: Year): Set<string> {
  const inWeek = year.plan.map(({ lane }) => lane.key);
  return new Set([...inWeek, ...[...year.cards].filter(([, cards]) => cards.length > 0).map(([key]) => key)]);
}

/** The content of one year alone, where one is asked for and there is such a year. */
export function onlyYear(content: Content, { route, opties }: Context): Content {
  const years = content.years.filter(({ number }) => number === opties.jaar);
  if (years.length === 0) return content;
  const keys = new Set(years.flatMap((year) => [...lanesOfYear(year)]));
  return {
    ...content,
    detail: true,
    years,
    lanes: content.lanes.filter(({ key }) => keys.has(key)),
    follows: opties.jaar === routeduur(route) ? content.follows : [],
    // What counts for what is said on the cards.
    links: [],
    keuzes: content.keuzes.filter(({ jaar }) => jaar === opties.jaar),
  };
}
