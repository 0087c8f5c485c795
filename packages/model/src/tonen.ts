import type { Padkeuze } from './paden.ts';
import type { Localized } from './place.ts';
import type { Keuze, Onderdeelnaam } from './types.ts';

/** A name as people say it: its title, else its catalogue name in words (`domotica-en-automatisering` → Domotica en automatisering). */
export function toonNaam(ding: Onderdeelnaam | Keuze): string {
  if (ding.titel) return ding.titel.value;
  const naam = ding.naam?.value ?? ('soort' in ding ? ding.soort.value : '');
  return /\d/.test(naam) ? naam : hoofdletter(naam.replaceAll(/[-_]+/g, ' '));
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** The names of the choices on a path, in order. */
export function namenOpPad(keuzes: readonly Padkeuze[]): readonly string[] {
  return keuzes.map(({ gekozen }) => toonNaam(gekozen));
}

const MEESTE_NAMEN = 6;

/**
 * Whom a path is about, as the subject of a sentence: `wie Booglasprocessen en Domotica kiest`. Only the choices that matter
 * are named, and of many only the first.
 */
export function beschrijfPad(keuzes: readonly Padkeuze[]): Localized {
  const namen = namenOpPad(keuzes.filter(({ telt }) => telt));
  if (namen.length === 0) return { nl: 'elke leerling', en: 'every pupil' };
  if (namen.length > MEESTE_NAMEN) {
    const begin = namen.slice(0, MEESTE_NAMEN - 1).join(', ');
    const rest = namen.length - MEESTE_NAMEN + 1;
    return {
      nl: `wie ${begin} en nog ${rest} andere onderdelen kiest`,
      en: `a pupil who chooses ${begin} and ${rest} more`,
    };
  }
  return { nl: `wie ${somOp(namen, 'en')} kiest`, en: `a pupil who chooses ${somOp(namen, 'and')}` };
}

/** `a, b en c` */
export function somOp(delen: readonly string[], voegwoord: string): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen[delen.length - 1]}`;
}
