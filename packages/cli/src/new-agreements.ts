import {
  type Akkoord,
  KLASSEVOLGORDE,
  type Klasse,
  maakAkkoord,
  ROLLEN,
  type Verslag,
  type Wijziging,
} from '@leerroute/diff';
import { WrongUse } from './wrong-use.ts';

/** The agreements that the options of `leerroute akkoord` ask for, without those that are there already. */
export function newAgreements(
  report: Verslag,
  options: Readonly<Record<string, unknown>>,
  today: string,
): readonly Akkoord[] {
  const rol = ROLLEN.find((role) => role === options.rol);
  const klasse = KLASSEVOLGORDE.find((name) => name === options.klasse);
  const reden = typeof options.reden === 'string' ? options.reden.trim() : '';
  const named: readonly unknown[] | undefined = Array.isArray(options.wijziging) ? options.wijziging : undefined;
  if (!rol || !reden) throw NO_REASON;
  if (!named && !klasse) throw NO_CHANGE;
  const datum = typeof options.datum === 'string' ? options.datum : today;
  const chosen = named ? [...new Set(named.map((start) => changeBy(String(start), report)))] : report.wijzigingen;
  return chosen.flatMap((change) => {
    const standen = (report.akkoord.perWijziging.get(change.fingerprint) ?? []).filter(
      (stand) => klasse === undefined || stand.klasse === klasse,
    );
    const asked = standen.filter(({ nodig }) => nodig.includes(rol));
    const asksNobody = change.klassen.every((name) => name === 'redactioneel');
    if (named && asked.length === 0 && !asksNobody) throw notAsked(rol, change, report);
    const klassen: readonly Klasse[] = asked.filter(({ open }) => open.includes(rol)).map((stand) => stand.klasse);
    const isNew = klassen.length > 0 || (named && asksNobody && !report.akkoord.geaccepteerd.has(change.fingerprint));
    return isNew ? [maakAkkoord(change, { klassen, rol, datum, reden })] : [];
  });
}

/** The one change whose fingerprint starts so. */
function changeBy(start: string, { wijzigingen }: Verslag): Wijziging {
  const exact = wijzigingen.find(({ fingerprint }) => fingerprint === start);
  const [found, ...more] = exact ? [exact] : wijzigingen.filter(({ fingerprint }) => fingerprint.startsWith(start));
  if (found && more.length === 0 && start !== '') return found;
  throw new WrongUse(
    found
      ? {
          nl: `Meer dan één wijziging begint met “${start}”. Schrijf er een teken meer van.`,
          en: `More than one change starts with “${start}”. Write one sign more of it.`,
        }
      : {
          nl: `Er is geen wijziging “${start}”. Zonder --rol noemt deze opdracht wat er nog openstaat.`,
          en: `There is no change “${start}”. Without --rol this command lists what is still open.`,
        },
  );
}

function notAsked(rol: string, { fingerprint }: Wijziging, { akkoord }: Verslag): WrongUse {
  const standen = akkoord.perWijziging.get(fingerprint) ?? [];
  const roles = [...new Set(standen.flatMap(({ nodig }) => nodig))].join(', ');
  return new WrongUse({
    nl: `Deze wijziging vraagt dit akkoord niet van ${rol}. Wel van: ${roles}.`,
    en: `This change does not ask this agreement of ${rol}, but of: ${roles}.`,
  });
}

const NO_REASON = new WrongUse({
  nl: 'Zeg met --reden waarop het akkoord berust, bijvoorbeeld --reden "vergadering van 12 november". Noem geen namen van personen.',
  en: 'Tell with --reden what the agreement rests on, for instance --reden "meeting of 12 November". Name no persons.',
});

const NO_CHANGE = new WrongUse({
  nl: 'Zeg waarvoor het akkoord is: --wijziging <begin van de code>, of --klasse <klasse> voor alle wijzigingen van die klasse.',
  en: 'Tell what the agreement is for: --wijziging <start of the code>, or --klasse <class> for all changes of that class.',
});
