import { merkVan, type Onderdeel, telUren } from '@leerroute/model';
import type { Document } from '../klassen.ts';
import type { Verschil } from '../koppelen/verschil.ts';

const onderdelenVan = ({ oud, nieuw }: Verschil): readonly Onderdeel[] =>
  [oud?.onderdeel, nieuw?.onderdeel].filter((onderdeel) => onderdeel !== undefined);

/** Whether it is about a part of one of these kinds. */
export function isSoort(verschil: Verschil, ...soorten: readonly string[]): boolean {
  return onderdelenVan(verschil).some(({ soort }) => soorten.includes(soort.value));
}

/** Whether it stands in the mbo half of the route: from year 3 (WVO 2.107e). */
export function inMboJaar({ oudJaar, nieuwJaar }: Verschil): boolean {
  return Math.max(oudJaar ?? 0, nieuwJaar ?? 0) >= 3;
}

/**
 * The descriptions that a part of the programme stands in: for the vo side that of WVO 2.107d, for the bo side and from
 * year 3 the oer.
 */
export function programmaVan(verschil: Verschil): readonly Document[] {
  const merken = onderdelenVan(verschil).flatMap((onderdeel) => {
    const { vo, bo } = telUren(onderdeel);
    const eigen = merkVan(onderdeel.soort.value);
    return [vo > 0 || eigen === 'vo' ? 'vo' : '', bo > 0 || eigen === 'bo' ? 'bo' : ''];
  });
  return merken.includes('bo') || inMboJaar(verschil) ? ['programma', 'oer'] : ['programma'];
}

/** What is tested in the schoolexamen and so stands in the pta; a vak with other hours does not change it, a vak that goes does. */
const IN_HET_PTA = ['vak', 'profielvak', 'module', 'keuzevak', 'profielwerkstuk', 'lob'];

/** The documents in which a part is named at all: those of the programme and, if it is examined at the school, the pta. */
export function documentenVan(verschil: Verschil): readonly Document[] {
  return isSoort(verschil, ...IN_HET_PTA) ? ['pta', ...programmaVan(verschil)] : programmaVan(verschil);
}
