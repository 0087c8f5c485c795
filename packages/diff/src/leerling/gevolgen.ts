import type { Localized } from '@leerroute/model';
import { getal } from '../bomen/waarden.ts';
import type { Leerlingzicht } from './types.ts';
import { MEESTE_WEGEN } from './wegen.ts';

type Zicht = Omit<Leerlingzicht, 'route' | 'gevolgen'>;

/** What a pupil notices of it all together, in sentences. `wie` is the subject, for one year or the whole route. */
export function gevolgenVan(zicht: Zicht, wie: (jaar?: number) => Localized): readonly Localized[] {
  return [
    ...zicht.wegen.map((rij) => overWegen(rij, wie(rij.jaar))),
    ...zicht.diplomas.map((rij) =>
      haalbaar(rij, wie(), { nl: `het diploma ${rij.diploma}`, en: `the diploma ${rij.diploma}` }),
    ),
    ...zicht.uitwegen.map((rij) =>
      haalbaar(rij, wie(), { nl: `een overstap naar ${rij.naar}`, en: `a switch to ${engels(rij.naar)}` }),
    ),
    ...zicht.vervolg.map((rij) =>
      haalbaar(rij, wie(), {
        nl: `een vervolg in ${rij.naar} na de route`,
        en: `a way on to ${engels(rij.naar)} after the route`,
      }),
    ),
    ...zicht.examens.map((rij) => overExamens(rij, wie(rij.jaar))),
    ...zicht.plekken.flatMap(({ jaar, tussen }) => (tussen === undefined ? [] : [overPlek(jaar, tussen)])),
    ...zicht.reis.flatMap((rij) => overReis(rij, wie(rij.jaar))),
  ];
}

function overWegen({ jaar, voor, na }: Zicht['wegen'][number], wie: Localized): Localized {
  if (na === 0)
    return {
      nl: `${wie.nl} kan jaar ${jaar} niet doen zoals het er staat: er moet meer gekozen worden dan er te kiezen is.`,
      en: `${wie.en} cannot do year ${jaar} as it stands: more must be chosen than there is to choose from.`,
    };
  if (na === 1)
    return {
      nl: `${wie.nl} heeft in jaar ${jaar} niets meer te kiezen. Er ${voor === 0 ? 'was geen enkele weg' : `waren ${veel(voor).nl} manieren`} om het jaar te doen, nu is er één.`,
      en: `${wie.en} have nothing left to choose in year ${jaar}. There ${voor === 0 ? 'was no way' : `were ${veel(voor).en} ways`} to do the year, now there is one.`,
    };
  if (voor <= 1)
    return {
      nl: `${wie.nl} heeft in jaar ${jaar} voortaan iets te kiezen: er zijn ${veel(na).nl} manieren om het jaar te doen.`,
      en: `${wie.en} have something to choose in year ${jaar} from now on: there are ${veel(na).en} ways to do the year.`,
    };
  return {
    nl: `${wie.nl} heeft in jaar ${jaar} ${na < voor ? 'minder' : 'meer'} te kiezen: ${veel(na).nl} manieren om het jaar te doen in plaats van ${veel(voor).nl}.`,
    en: `${wie.en} have ${na < voor ? 'less' : 'more'} to choose in year ${jaar}: ${veel(na).en} ways to do the year instead of ${veel(voor).en}.`,
  };
}

function veel(aantal: number): Localized {
  const { nl, en } = getal(aantal);
  return aantal < MEESTE_WEGEN ? { nl, en } : { nl: `${nl} of meer`, en: `${en} or more` };
}

function haalbaar(
  { voor, na }: Zicht['uitwegen'][number] | Zicht['diplomas'][number],
  wie: Localized,
  wat: Localized,
): Localized {
  if (na === 'niemand')
    return { nl: `${wie.nl} heeft geen weg meer naar ${wat.nl}.`, en: `${wie.en} no longer have a way to ${wat.en}.` };
  if (voor === 'niemand')
    return {
      nl: `${wie.nl} heeft voortaan een weg naar ${wat.nl}${na === 'sommigen' ? ', als hij die kiest' : ''}.`,
      en: `${wie.en} have a way to ${wat.en} from now on${na === 'sommigen' ? ', if they choose it' : ''}.`,
    };
  return na === 'sommigen'
    ? { nl: `Niet elke weg leidt nog naar ${wat.nl}.`, en: `Not every way still leads to ${wat.en}.` }
    : { nl: `Elke weg leidt voortaan naar ${wat.nl}.`, en: `Every way leads to ${wat.en} from now on.` };
}

function overExamens({ jaar, voor, na }: Zicht['examens'][number], wie: Localized): Localized {
  return {
    nl: `${wie.nl} doet in jaar ${jaar} ${na} ${na === 1 ? 'examen' : 'examens'} in plaats van ${voor}.`,
    en: `${wie.en} take ${na} ${na === 1 ? 'exam' : 'exams'} in year ${jaar} instead of ${voor}.`,
  };
}

function overPlek(jaar: number, minuten: number): Localized {
  const { nl, en } = getal(minuten);
  return {
    nl: `Tussen de oude en de nieuwe plaats in jaar ${jaar} is het ${nl} minuten reizen.`,
    en: `Between the old and the new place in year ${jaar} it takes ${en} minutes to travel.`,
  };
}

function overReis({ jaar, voor, na }: Zicht['reis'][number], wie: Localized): readonly Localized[] {
  if (na === undefined) return [];
  const [nu, toen] = [getal(na), voor === undefined ? undefined : getal(voor)];
  const dan = toen ? { nl: `; dat was ${toen.nl}`, en: `; it was ${toen.en}` } : { nl: '', en: '' };
  return [
    {
      nl: `${wie.nl} reist in jaar ${jaar} tussen zijn plaatsen hoogstens ${nu.nl} minuten${dan.nl}.`,
      en: `${wie.en} travel at most ${nu.en} minutes between their places in year ${jaar}${dan.en}.`,
    },
  ];
}

function engels(naar: string): string {
  return naar === 'werk' ? 'work' : naar;
}
