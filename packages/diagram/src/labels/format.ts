import type { Dag, Dagdeel, Language, Lesdag, Schooljaar } from '@leerroute/model';

const NARROW_SPACE = '\u202f';

/** A number as the language writes it: `10 000` (narrow space) and `7,5` in Dutch, `10,000` and `7.5` in English. */
export function formatNumber(value: number, taal: Language): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped =
    whole.replace('-', '').length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, taal === 'nl' ? NARROW_SPACE : ',');
  return decimals === undefined ? grouped : `${grouped}${taal === 'nl' ? ',' : '.'}${decimals}`;
}

/** Hours, short: `120 u` in Dutch, `120 h` in English. */
export function formatHours(hours: number, taal: Language): string {
  return `${formatNumber(hours, taal)}\u00a0${taal === 'nl' ? 'u' : 'h'}`;
}

/** A range of hours; one number where both ends are the same. */
export function formatRange(min: number, max: number, taal: Language): string {
  return min === max ? formatHours(min, taal) : `${formatNumber(min, taal)}–${formatHours(max, taal)}`;
}

/** `2021–2022` */
export function formatSchoolYear(year: Schooljaar): string {
  return `${year.start}–${year.start + 1}`;
}

export const DAYS: readonly Dag[] = ['ma', 'di', 'wo', 'do', 'vr'];

const ENGLISH_DAYS: Record<Dag, string> = { ma: 'Mon', di: 'Tue', wo: 'Wed', do: 'Thu', vr: 'Fri' };

/** A day, short. */
export function formatDay(day: Dag, taal: Language): string {
  return taal === 'nl' ? day : ENGLISH_DAYS[day];
}

/** Days in the order of the week, runs of three and more joined: `ma–wo, vr`. */
export function formatDays(days: readonly Dag[], taal: Language): string {
  const indices = [...new Set(days.map((day) => DAYS.indexOf(day)))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  const name = (index: number | undefined): string => formatDay(DAYS[index ?? 0] ?? 'ma', taal);
  return runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name))).join(', ');
}

/** Days and halves of days, in the order of the week, the halves after the whole days: `ma–wo, do middag`. */
export function formatLessonDays(days: readonly Lesdag[], taal: Language): string {
  const whole = days.filter(({ deel }) => !deel).map(({ value }) => value);
  const halves = DAYS.flatMap((day) =>
    DAY_HALVES.filter((half) => days.some(({ value, deel }) => value === day && deel === half)).map(
      (half) => `${formatDay(day, taal)} ${formatHalf(half, taal)}`,
    ),
  );
  return [...(whole.length > 0 ? [formatDays(whole, taal)] : []), ...halves].join(', ');
}

const DAY_HALVES: readonly Dagdeel[] = ['ochtend', 'middag'];

/** `middag`, in words. */
export function formatHalf(half: Dagdeel, taal: Language): string {
  if (taal === 'nl') return half;
  return half === 'ochtend' ? 'morning' : 'afternoon';
}

/** Says things beside each other, with a dot between that never starts a line; what is empty is left out. */
export function sayTogether(things: readonly (string | number | false | undefined)[]): string {
  return things.filter(Boolean).join('\u00a0· ');
}

/** The text with a capital to start with. */
export function capitalise(text: string): string {
  return text.startsWith('ij') ? `IJ${text.slice(2)}` : text.charAt(0).toUpperCase() + text.slice(1);
}

const MONTHS: Record<Language, readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** An ISO date in words: `15 september 2021`; what is no date stays as it is. */
export function formatDate(iso: string, taal: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[taal][Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : iso;
}
