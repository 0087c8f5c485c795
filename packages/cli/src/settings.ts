import type { Language } from '@leerroute/model';
import { type GelezenInstellingen, leesInstellingen } from '@leerroute/rules';
import type { Context } from './environment.ts';
import type { Input } from './input.ts';

/** What holds for this run: what the user typed goes before what the project sets, and that before what is usual. */
export interface Settings extends GelezenInstellingen {
  /** ISO date for which the law is applied. */
  readonly peildatum: string;
  readonly taal: Language;
}

export function settingsOf(
  input: Pick<Input, 'settings'>,
  options: Readonly<Record<string, unknown>>,
  context: Context,
): Settings {
  const { instellingen, fouten } = leesInstellingen(input.settings?.tekst ?? '{}');
  const typed = typeof options.peildatum === 'string' ? options.peildatum : undefined;
  return {
    instellingen,
    fouten,
    peildatum: typed ?? instellingen.peildatum ?? context.today,
    taal: context.taalGevraagd ? context.taal : (instellingen.taal ?? context.taal),
  };
}
