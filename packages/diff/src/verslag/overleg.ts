import type { Language } from '@leerroute/model';
import { tekst } from './opmaak.ts';
import type { Verslag } from './verslag.ts';

/** Per organisation what concerns it, to tick off when it was talked about. Wording concerns nobody. */
export function overleg({ wijzigingen }: Verslag, taal: Language): string {
  const perNaam = new Map<string, { readonly titel: string; readonly zinnen: string[] }>();
  for (const { organisaties, message } of wijzigingen)
    for (const { naam, titel } of organisaties) {
      const lijst = perNaam.get(naam) ?? { titel, zinnen: [] };
      lijst.zinnen.push(`- [ ] ${tekst(message[taal])}`);
      perNaam.set(naam, lijst);
    }
  return [...perNaam.values()].map(({ titel, zinnen }) => `**${tekst(titel)}**\n\n${zinnen.join('\n')}`).join('\n\n');
}
