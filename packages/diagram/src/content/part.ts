import type { Localized, Onderdeel } from '@leerroute/model';
import { telUren } from '@leerroute/model';
import { formatHours, formatLessonDays, sayTogether } from '../labels/format.ts';
import { LABELS, period } from '../labels/labels.ts';
import { partCodes, partName, readable } from '../labels/names.ts';
import { PART_KIND, STAFF } from '../labels/words.ts';
import type { Context } from './context.ts';

/** A part's hours as text; nothing where none are written. */
export function hoursText(part: Onderdeel, { opties }: Context): string | undefined {
  const { totaal } = telUren(part);
  return totaal > 0 || part.uren.length > 0 ? formatHours(totaal, opties.taal) : undefined;
}

/** What a part is called, its kind where it has no name. */
export function titleOf(part: Onderdeel, { t }: Context): string {
  const kind = t(PART_KIND[part.soort.value]);
  const name = partName(part);
  if (name === undefined) return kind;
  if (part.soort.value === 'profielvak' && !part.titel) return `${kind} ${name}`;
  if (part.soort.value === 'kerntaak')
    return part.titel && part.naam ? `${part.naam.value} ${name}` : `${kind} ${part.naam?.value ?? name}`;
  return name;
}

/** A werkproces or eindterm by its code, with its title where a kwalificatie of the route says it. */
function coveredText(code: string, { route, project }: Context): string {
  for (const { crebo } of route.naar?.kwalificaties ?? []) {
    const kerntaken = project.vind('kwalificatie', crebo.value)?.kerntaken ?? [];
    const found = kerntaken
      .flatMap((kerntaak) => [kerntaak, ...kerntaak.werkprocessen])
      .find((one) => one.code.value === code);
    if (found?.titel) return `${code} ${found.titel.value}`;
  }
  return code;
}

/** What stands inside a part, at any depth, each with all that is said of it: for where it has no lines of its own. */
export function innerLines(part: Onderdeel, context: Context): string[] {
  return part.onderdelen.flatMap((inner) => [
    `${context.t(LABELS.consistsOf)} ${sayTogether(detailsOf(inner, context))}`,
    ...innerLines(inner, context),
  ]);
}

/** The title of an organisation or place by its name as used, as short as it is clear. */
export function organisationTitle(name: string, { project }: Context): string {
  const place = project.vind('locatie', name);
  if (place) return place.locatie.titel?.value ?? readable(place.locatie.naam.value);
  return project.vind('organisatie', name)?.titel?.value ?? readable(name);
}

/** The other places and organisations of a part, each once; not the organisation that its own place belongs to. */
function alsoAt(part: Onderdeel, context: Context): string[] {
  const [home, ...more] = [...part.op, ...part.bij].map(({ value }) => value);
  const others = more.filter((name) => name !== home?.split('.')[0]);
  const titles = [...new Set(others.map((name) => organisationTitle(name, context)))];
  return titles.length > 0 ? [`${context.t(ALSO_AT)} ${titles.join(', ')}`] : [];
}

/** What a part counts for: said in words where no line shows it. */
function countsLines({ teltAls }: Onderdeel, { t }: Context): string[] {
  return teltAls.map((what) =>
    `${t(COUNTS)} ${t(PART_KIND[what.soort.value]).toLowerCase()} ${partName(what) ?? ''}`.trim(),
  );
}

/** What stands small under a part's title: the things a pupil notices. */
export function notesOf(part: Onderdeel, context: Context): string[] {
  const { t, opties } = context;
  const staff = (people: Onderdeel['door']): string => people.map((who) => t(STAFF[who.value])).join(', ');
  const kind = part.titel && !PLAIN.has(part.soort.value) ? [t(PART_KIND[part.soort.value])] : [];
  const says = part.titel?.value.toLowerCase() ?? '';
  return [
    ...kind.filter((word) => !says.includes(word.toLowerCase())),
    ...part.tijdvakken.map(({ eenheid, van, tot }) => t(period(eenheid, van.value, tot?.value))),
    part.dagen.length > 0 && `${t(EVERY)} ${formatLessonDays(part.dagen, opties.taal)}`,
    part.door.length > 0 && `${t(BY)} ${staff(part.door)}`,
    part.begeleidDoor.length > 0 && `${t(GUIDED_BY)} ${staff(part.begeleidDoor)}`,
    part.vakoverstijgend && t(LABELS.crossCurricular),
    part.onbegeleid && t(LABELS.unaccompanied),
    part.verdiept && t(LABELS.deepened),
    part.afgestemdMet.length > 0 &&
      `${t(TUNED)} ${part.afgestemdMet.map((who) => organisationTitle(who.value, context)).join(', ')}`,
    ...(context.linked.has(part.id) ? [] : countsLines(part, context)),
    ...alsoAt(part, context),
  ].filter((note) => typeof note === 'string');
}

const PLAIN = new Set(['vak', 'keuzevak', 'keuzedeel', 'generiek', 'module', 'kerntaak', 'profielvak', 'onderdeel']);
const EVERY: Localized = { nl: 'elke', en: 'every' };
const BY: Localized = { nl: 'door', en: 'by' };
const GUIDED_BY: Localized = { nl: 'begeleid door', en: 'guided by' };
const TUNED: Localized = { nl: 'afgestemd met', en: 'tuned with' };
const ALSO_AT: Localized = { nl: 'ook:', en: 'also:' };
const COVERS: Localized = { nl: 'dekt', en: 'covers' };
const COUNTS: Localized = { nl: 'telt mee als', en: 'counts as' };

/** Everything known of a part, a line each: name and code, hours with their split, then what stands under the title and more. */
export function detailsOf(part: Onderdeel, context: Context): string[] {
  const { t, opties } = context;
  const split = part.uren
    .map(({ aantal, merk }) => formatHours(aantal.value, opties.taal) + (merk ? ` ${merk.value}` : ''))
    .join(' + ');
  return [
    titleOf(part, context),
    sayTogether([
      t(PART_KIND[part.soort.value]),
      split || hoursText(part, context) || t(LABELS.unitWithoutHours),
      partCodes(part),
    ]),
    ...notesOf(part, context).filter((note) => note !== t(PART_KIND[part.soort.value])),
    part.dekt.length > 0 && `${t(COVERS)} ${part.dekt.map(({ value }) => coveredText(value, context)).join(', ')}`,
    ...context.exams(part),
    ...(context.linked.has(part.id) ? countsLines(part, context) : []),
    part.beschrijving,
    ...part.toelichtingen.map((text) => text.value),
  ].filter((line) => typeof line === 'string');
}
