import type {
  Beslismoment,
  Diploma,
  Doelopleiding,
  Examen,
  Keuze,
  Leerjaar,
  Localized,
  Overstap,
} from '@leerroute/model';
import { capitalise, sayTogether } from '../labels/format.ts';
import { afterWeeks, LABELS, onlyWith } from '../labels/labels.ts';
import { namesInRow, partName, profileName } from '../labels/names.ts';
import { EXAM, PART_KIND, VMBO_LEERWEG } from '../labels/words.ts';
import type { Event, Follow } from './content.ts';
import type { Context } from './context.ts';
import { organisationTitle } from './part.ts';

const SITTING: Localized = { nl: 'tijdvak', en: 'sitting' };
const OR: Localized = { nl: ' of ', en: ' or ' };
const AT: Localized = { nl: 'bij', en: 'at' };
const TO: Localized = { nl: 'naar', en: 'to' };

/** `mbo 3 bol of bbl`, `vmbo basis`, `werk` */
function destination(doel: Doelopleiding, { t }: Context): string {
  if (doel.soort === 'werk') return t(LABELS.work).toLowerCase();
  if (doel.soort === 'vmbo') return doel.vmboLeerweg ? `vmbo ${t(VMBO_LEERWEG[doel.vmboLeerweg.value])}` : 'vmbo';
  const ways = doel.leerwegen.map((leerweg) => leerweg.value).join(t(OR));
  return ['mbo', doel.niveau?.value, ways].filter((word) => word !== undefined && word !== '').join(' ');
}

function destinationNote(doel: Doelopleiding, context: Context): string {
  const { t } = context;
  return sayTogether([
    doel.titel?.value,
    doel.bij && `${t(AT)} ${organisationTitle(doel.bij.value, context)}`,
    doel.verwant && t(doel.verwant.value ? LABELS.sameField : LABELS.otherField),
  ]);
}

function examEvent(examen: Examen, { t }: Context): { title: string; note: string } {
  const goals = examen.doelen.map((doel) =>
    `${t(PART_KIND[doel.soort.value]).toLowerCase()} ${partName(doel) ?? ''}`.trim(),
  );
  const subjects =
    examen.soort.value === 'cspe'
      ? examen.vakken.map((vak) => profileName(vak.value)).join(', ')
      : namesInRow(examen.vakken);
  return {
    title: t(EXAM[examen.soort.value]),
    note: sayTogether([subjects || goals.join(', '), examen.tijdvak && `${t(SITTING)} ${examen.tijdvak.value}`]),
  };
}

function diplomaTitle(diploma: Diploma, { t }: Context): string {
  const what =
    diploma.soort === 'vmbo'
      ? diploma.vmboLeerweg && t(VMBO_LEERWEG[diploma.vmboLeerweg.value])
      : diploma.niveau?.value;
  return [t(LABELS.diploma), diploma.soort, what].filter((word) => word !== undefined).join(' ');
}

/** An exam, diploma or way out as it stands on the line or in a branch. */
export function eventOf(inhoud: Examen | Diploma | Overstap, context: Context): Event {
  const { t } = context;
  if (inhoud.kind === 'overstap') {
    const title = `${t(LABELS.wayOut)} ${t(TO)} ${destination(inhoud.doel, context)}`;
    const note = destinationNote(inhoud.doel, context);
    return { ...context.thing(inhoud.id, title, [title, note]), icon: 'wayOut', note };
  }
  if (inhoud.kind === 'diploma') {
    const title = diplomaTitle(inhoud, context);
    return { ...context.thing(inhoud.id, title, [title]), icon: 'diploma' };
  }
  const { title, note } = examEvent(inhoud, context);
  return { ...context.thing(inhoud.id, title, [title, note]), icon: 'exam', note };
}

/** An exam or diploma as it stands in some keuzes of a decision. */
interface Chosen {
  readonly event: Event;
  readonly keuzes: Keuze[];
}

/** The exams and diplomas inside a decision, alike ones once, with the choices they are for. Each has its id in the decision. */
function chosenEvents(moment: Beslismoment, context: Context): Event[] {
  const { path, t } = context;
  const found = new Map<string, Chosen>();
  const visit = ({ keuzes }: Beslismoment): void => {
    for (const keuze of keuzes) {
      for (const inhoud of keuze.inhoud) {
        if (inhoud.kind === 'beslismoment') visit(inhoud);
        if (inhoud.kind !== 'examen' && inhoud.kind !== 'diploma') continue;
        const event = eventOf(inhoud, context);
        const key = `${event.title} ${event.note ?? ''}`;
        const known = found.get(key);
        if (known) known.keuzes.push(keuze);
        else found.set(key, { event, keuzes: [keuze] });
      }
    }
  };
  visit(moment);
  const stay = moment.keuzes.filter((keuze) => keuze.inhoud.every(({ kind }) => kind !== 'overstap'));
  return [...found.values()].map(({ event: { title, icon, note: own }, keuzes }) => {
    const all = stay.every((keuze) => keuzes.includes(keuze));
    const names = [...new Set(keuzes.map(({ titel, naam }) => titel?.value ?? naam.value))];
    const note = sayTogether([own, !all && t(onlyWith(...names))]);
    const stand = keuzes.every(({ id }) => path.faded.has(id)) ? ({ stand: 'vaag' } as const) : {};
    return { icon, title, note, marks: [], details: [title, note].filter(Boolean), ...stand };
  });
}

/** What stands on the line at the bottom in a year, in the order written. A decision only points to its card. */
export function eventsOf(jaar: Leerjaar, context: Context): Event[] {
  const { t } = context;
  return jaar.inhoud.flatMap((inhoud): Event[] => {
    if (inhoud.kind === 'examen' || inhoud.kind === 'diploma' || inhoud.kind === 'overstap')
      return [eventOf(inhoud, context)];
    if (inhoud.kind !== 'beslismoment') return [];
    const title = inhoud.titel?.value ?? inhoud.naam.value;
    const note = [t(LABELS.decision), inhoud.naWeken && t(afterWeeks(inhoud.naWeken.value))].filter(Boolean).join(' ');
    const stand = context.path.faded.has(inhoud.id) ? ({ stand: 'vaag' } as const) : {};
    const own: Event = { icon: 'decision', title, note, marks: [], details: [title, note], ...stand };
    return [own, ...chosenEvents(inhoud, context)];
  });
}

/** What a pupil can do after the route. */
export function followsOf(context: Context): Follow[] {
  return context.route.vervolg.map((doel) => {
    const title = destination(doel, context);
    const stand = context.path.reachesEnd ? {} : ({ stand: 'vaag' } as const);
    return { title: capitalise(title), note: destinationNote(doel, context), ...stand };
  });
}
