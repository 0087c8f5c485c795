import type { Localized } from '@leerroute/model';

/** A topic that an agreement has to settle (WVO 2.107b lid 2), by the word after `regelt`. */
export interface Onderwerp {
  readonly letter: string;
  readonly woord: string;
  readonly naam: Localized;
  /** Also in the interne regeling of a verticale scholengemeenschap. Item j differs between WVO and WEB and is not here. */
  readonly ookIntern: boolean;
}

/** Items a to d and f to j; e (bekostiging) only has to be there when funding is transferred, which the text does not say. */
export const ONDERWERPEN: readonly Onderwerp[] = [
  onderwerp(
    'a',
    'profiel-en-verwantschap',
    'het profiel en de verwante opleiding',
    'the profile and the related programme',
  ),
  onderwerp('b', 'leiding', 'wie de route leidt', 'who leads the route'),
  onderwerp('c', 'verantwoording', 'hoe de leiding zich verantwoordt', 'how those who lead account for it'),
  onderwerp('d', 'inrichting', 'de inrichting, het personeel en de gebouwen', 'organisation, staff and facilities'),
  onderwerp('f', 'overstapoptie', 'hoe een leerling kan overstappen', 'how a pupil can change over'),
  onderwerp('g', 'bedrijfsleven', 'hoe bedrijven meedoen', 'how companies take part'),
  onderwerp('h', 'geschillen', 'hoe u geschillen oplost', 'how disputes are settled', false),
  onderwerp('i', 'toetreding-en-opzegging', 'toetreden, opzeggen en wijzigen', 'joining, ending and changing', false),
  onderwerp('j', 'medezeggenschap', 'de medezeggenschap', 'participation of staff, parents and pupils', false),
];

export const MEDEZEGGENSCHAP = 'medezeggenschap';

function onderwerp(letter: string, woord: string, nl: string, en: string, ookIntern = true): Onderwerp {
  return { letter, woord, naam: { nl, en }, ookIntern };
}
