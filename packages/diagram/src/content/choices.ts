import type { Beslismoment, Keuze, Keuzegroep, Onderdeel } from '@leerroute/model';
import { cannotChoose, LABELS } from '../labels/labels.ts';
import { amountOf, canChoose } from '../path/choices.ts';
import { alternativesOf } from '../path/path.ts';
import type { Keuzestand, Mark } from './content.ts';
import type { Context } from './context.ts';
import { titleOf } from './part.ts';

function alternativeTitle(wat: Onderdeel | Keuze, context: Context): string {
  return wat.kind === 'keuze' ? (wat.titel?.value ?? wat.naam.value) : titleOf(wat, context);
}

function label(bij: Keuzegroep | Beslismoment, { t }: Context): string {
  return bij.titel?.value ?? (bij.kind === 'beslismoment' ? bij.naam.value : t(LABELS.electives));
}

/** Everything there is to choose, in the order of the years and the text, as it stands on the path. */
export function choicesOf(context: Context): Keuzestand[] {
  const { route, path } = context;
  const found = new Map<string, Keuzestand>();
  for (const alternative of alternativesOf(route).values()) {
    const { bij, wat, jaar } = alternative;
    const known = found.get(bij.id);
    const optie = {
      id: wat.id,
      label: alternativeTitle(wat, context),
      gekozen: path.chosen.has(wat.id),
      mogelijk: canChoose(route, alternative, path.chosen),
    };
    const base = known ?? {
      id: bij.id,
      label: label(bij, context),
      jaar: jaar.nummer.value,
      ...amountOf(bij),
      opties: [],
    };
    found.set(bij.id, { ...base, opties: [...base.opties, optie] });
  }
  return [...found.values()];
}

/** The choices that were asked for and cannot be made, in words above the picture. */
export function refusals(context: Context): Mark[] {
  const alternatives = alternativesOf(context.route);
  return context.path.refused.flatMap((id): Mark[] => {
    const alternative = alternatives.get(id);
    if (!alternative) return [];
    const text = cannotChoose(alternativeTitle(alternative.wat, context), label(alternative.bij, context));
    return [{ severity: 'warning', text: context.t(text) }];
  });
}
