import type { Language } from '@leerroute/model';
import { grondenVan, ROLLEN } from '../akkoord/rollen.ts';
import type { Klassestand } from '../akkoord/stand.ts';
import type { Basis, Klasse, Rol, Wijziging } from '../types.ts';
import { tabel, tekst } from './opmaak.ts';
import { KLASSEVOLGORDE, type Verslag } from './verslag.ts';
import { KLASSEN, ROLNAMEN } from './woorden.ts';

const KLAAR = '✅';
const OPEN = '⏳';

/** One task of one role: how many changes ask for it, for how many it is done, and on which articles it rests. */
export interface Taakstand {
  readonly klasse: Klasse;
  readonly rol: Rol;
  readonly gevraagd: number;
  readonly klaar: number;
  readonly gronden: readonly Basis[];
}

/** Who must agree to what and how far that is. */
export function taakstanden(verslag: Verslag): readonly Taakstand[] {
  const taken = KLASSEVOLGORDE.flatMap((klasse) => ROLLEN.map((rol) => ({ klasse, rol })));
  return taken.flatMap(({ klasse, rol }) => {
    const gevraagd = verslag.wijzigingen.flatMap((wijziging) => {
      const stand = standen(verslag, wijziging).find((een) => een.klasse === klasse);
      return stand?.nodig.includes(rol) ? [{ wijziging, stand }] : [];
    });
    if (gevraagd.length === 0) return [];
    const klaar = gevraagd.filter(({ stand }) => !stand.open.includes(rol)).length;
    const gronden = gevraagd.flatMap(({ wijziging }) => grondenVan(klasse, rol, wijziging));
    const eenmaal = [...new Map(gronden.map((grond) => [grond.titel, grond])).values()];
    return [{ klasse, rol, gevraagd: gevraagd.length, klaar, gronden: eenmaal }];
  });
}

/** Who must agree to what, how far that is and on which articles it rests; and what the law asks besides. */
export function akkoordtabel(verslag: Verslag, taal: Language): string {
  const { wijzigingen, akkoord } = verslag;
  const rijen = taakstanden(verslag).map(({ klasse, rol, gevraagd, klaar, gronden }) => {
    const van = { nl: `${klaar} van ${gevraagd}`, en: `${klaar} of ${gevraagd}` }[taal];
    const stand = `${klaar === gevraagd ? KLAAR : OPEN} ${van}`;
    const artikelen = gronden.map(({ titel, url }) => `[${titel}](${url})`).join(', ');
    return [ROLNAMEN[rol][taal], KLASSEN[klasse][taal], stand, artikelen];
  });
  if (rijen.length === 0) return '';
  const kop = { nl: ['Wie', 'Wat', 'Stand', 'Artikelen'], en: ['Who', 'What', 'Status', 'Articles'] }[taal];
  const titel = taal === 'nl' ? '### Wie moet akkoord geven' : '### Who must agree';
  const voorwaarden = new Map(
    wijzigingen.flatMap((w) => w.voorwaarden).map(({ rule, message }) => [rule, message[taal]]),
  );
  const letOp = [...voorwaarden].map(([rule, regel]) => `> **${rule}**: ${regel}`);
  const namen = akkoord.verleend.join(', ');
  const verleend = {
    nl: `> Voor deze keer als akkoord aangenomen (\`--akkoord\`): ${namen}.`,
    en: `> Taken as agreed for this run (\`--akkoord\`): ${namen}.`,
  }[taal];
  return [titel, tabel(kop, rijen), ...(namen ? [verleend] : []), ...letOp].join('\n\n');
}

/** Per class of one change who agreed, when and why, and who is still asked. */
export function standVan(verslag: Verslag, wijziging: Wijziging, taal: Language): string {
  return standen(verslag, wijziging)
    .filter(({ nodig }) => nodig.length > 0)
    .map((stand) => {
      const gegeven = stand.gegeven.map(({ rol, datum, reden }) => `${ROLNAMEN[rol][taal]} ${datum} (${tekst(reden)})`);
      const verleend = stand.verleend ? [{ nl: 'voor deze keer', en: 'for this run' }[taal]] : [];
      const open = stand.open.map((rol) => `${OPEN} ${ROLNAMEN[rol][taal]}`);
      const klaar = [...gegeven, ...verleend].map((wie) => `${KLAAR} ${wie}`);
      return `${stand.klasse}: ${[...klaar, ...open].join(', ')}`;
    })
    .join('<br>');
}

/** Agreements whose change is gone or different. */
export function vervallen({ akkoord }: Verslag, taal: Language): readonly string[] {
  return akkoord.vervallen.map(({ akkoord: { rol, datum, tekst: was }, nu }) => {
    const kop = {
      nl: `> ⚠️ Het akkoord van ${ROLNAMEN[rol].nl} (${datum}) geldt niet meer: ${tekst(was)}`,
      en: `> ⚠️ The agreement of ${ROLNAMEN[rol].en} (${datum}) no longer counts: ${tekst(was)}`,
    };
    const nuAnders = nu && {
      nl: `De wijziging is intussen anders: ${tekst(nu.message.nl)}`,
      en: `The change is different now: ${tekst(nu.message.en)}`,
    };
    const weg = { nl: 'Die wijziging is er niet meer.', en: 'That change is no longer there.' };
    return `${kop[taal]} ${(nuAnders ?? weg)[taal]}`;
  });
}

/** Per class of a change how far its agreement is. */
export function standen({ akkoord }: Verslag, { fingerprint }: Wijziging): readonly Klassestand[] {
  return akkoord.perWijziging.get(fingerprint) ?? [];
}
