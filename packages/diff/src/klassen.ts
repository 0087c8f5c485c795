import type { Localized } from '@leerroute/model';
import type { Doelgroep } from './cohorten.ts';
import type { Basis, Klasse, Voorwaarde } from './types.ts';
import { WET } from './wet.ts';

/** A document or register that a change touches; who must agree follows from it. */
export type Document =
  | 'pta'
  | 'vmbo-examen'
  | 'mbo-examen'
  | 'programma'
  | 'oer'
  | 'urennorm'
  | 'overstapoptie'
  | 'overeenkomst'
  | 'rio'
  | 'tekst';

export interface Weging {
  readonly klassen: readonly Klasse[];
  readonly basis: readonly Basis[];
  readonly voorwaarden: readonly Voorwaarde[];
}

const OP_VOLGORDE: readonly Klasse[] = [
  'mr-instemming',
  'examencommissie',
  'oer-lopend-cohort',
  'swo-wijziging',
  'rio-melding',
  'informeren',
  'redactioneel',
];

const GRONDEN: Readonly<Record<Document, readonly Basis[]>> = {
  pta: WET.pta,
  'vmbo-examen': [...WET.vmboExamen, ...WET.programma],
  'mbo-examen': [...WET.oer, ...WET.mboDiploma],
  programma: WET.programma,
  oer: WET.oer,
  urennorm: WET.urennorm,
  overstapoptie: WET.overstap,
  overeenkomst: WET.overeenkomst,
  rio: WET.melding,
  tekst: [],
};

const KLASSEN: Readonly<Record<Document, readonly Klasse[]>> = {
  pta: ['mr-instemming', 'examencommissie', 'informeren'],
  'vmbo-examen': ['examencommissie', 'informeren'],
  'mbo-examen': ['examencommissie', 'informeren'],
  programma: ['informeren'],
  oer: ['informeren'],
  urennorm: ['informeren'],
  overstapoptie: ['swo-wijziging', 'informeren'],
  overeenkomst: ['swo-wijziging'],
  rio: ['rio-melding'],
  tekst: ['redactioneel'],
};

/** These exist only for a route in the sense of the law, not for a leerlijn or leerlab. */
const ALLEEN_WETTELIJK: ReadonlySet<Document> = new Set<Document>(['overstapoptie', 'overeenkomst', 'rio', 'urennorm']);

const IN_DE_OER: ReadonlySet<Document> = new Set<Document>(['oer', 'mbo-examen']);

/**
 * Who must agree to a change that touches these documents. Where the law is silent about a leerlijn or leerlab only what holds for
 * every school is left. `naOktober`: the pta of the school year at the peildatum is fixed.
 */
export function weeg(
  documenten: readonly Document[],
  groep: Doelgroep,
  wettelijk: boolean,
  naOktober: boolean,
): Weging {
  const geldend = documenten.filter((document) => wettelijk || !ALLEEN_WETTELIJK.has(document));
  const klassen = new Set(geldend.flatMap((document) => KLASSEN[document]));
  const gronden = geldend.flatMap((document) => GRONDEN[document]);
  const voorwaarden: Voorwaarde[] = [];
  if (geldend.includes('pta') && groep.nuInDitJaar && naOktober) {
    gronden.push(WET.ptaNaOktober);
    voorwaarden.push({ rule: 'pta-wijziging-na-1-oktober', message: NA_OKTOBER });
  }
  if (geldend.some((document) => IN_DE_OER.has(document)) && groep.lopend) {
    klassen.add('oer-lopend-cohort');
    voorwaarden.push({ rule: 'oer-na-start-cohort', message: NA_START });
  }
  return {
    klassen: OP_VOLGORDE.filter((klasse) => klassen.has(klasse)),
    basis: [...new Map(gronden.map((grond) => [grond.titel, grond])).values()],
    voorwaarden,
  };
}

const NA_OKTOBER: Localized = {
  nl: 'Het PTA van dit schooljaar ligt sinds 1 oktober vast. Wijzigen mag alleen als iets onvoorziens het onuitvoerbaar maakt (grond a) of als er duidelijk een fout of gat in zit (grond b). De examencommissie geeft advies en de MR stemt opnieuw in.',
  en: 'The PTA of this school year is fixed since 1 October. It may change only if something unforeseen makes it unworkable (ground a) or if it has an evident mistake or gap (ground b). The examencommissie advises and the MR consents again.',
};

const NA_START: Localized = {
  nl: 'De OER staat vast voordat een cohort begint. Deze studenten zijn al begonnen: leg vast waarom het toch verandert en wat het voor hen betekent.',
  en: 'The OER is fixed before a cohort starts. These students have started: record why it changes all the same and what it means for them.',
};
