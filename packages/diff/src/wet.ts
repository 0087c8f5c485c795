import type { Basis, Klasse } from './types.ts';

const VERSIE = '2026-08-01';

const wvo = (nummer: string): Basis => ({
  titel: `WVO ${nummer}`,
  url: `https://wetten.overheid.nl/BWBR0044212/${VERSIE}#Artikel${nummer}`,
});

const web = (nummer: string): Basis => ({
  titel: `WEB ${nummer}`,
  url: `https://wetten.overheid.nl/BWBR0007625/${VERSIE}#Artikel${nummer}`,
});

/** The articles that the classes rest on. */
export const WET = {
  /** The pta: what it holds, who must consent, when it may change, who drafts it. */
  pta: [wvo('2.60a'), wvo('2.60b'), wvo('2.60e')],
  ptaNaOktober: wvo('2.60c'),
  /** Examining in a route. */
  vmboExamen: [wvo('2.107j')],
  /** The description of programme and exams per year of the route. */
  programma: [wvo('2.107d')],
  /** The oer, of which that description is a part on the mbo side. */
  oer: [web('7.4.8'), web('9.1.8')],
  mboDiploma: [web('7.4.6')],
  overeenkomst: [wvo('2.107b'), web('9.1.3')],
  melding: [wvo('2.107c'), web('9.1.4')],
  overstap: [wvo('2.107k'), web('9.1.14')],
  urennorm: [web('12.4c.2')],
} as const satisfies Record<string, Basis | readonly Basis[]>;

/** The articles that give a class its own ground. */
export const KLASSEGRONDEN: Readonly<Record<Klasse, readonly Basis[]>> = {
  'mr-instemming': [wvo('2.60b'), wvo('2.60c')],
  examencommissie: [wvo('2.60e'), wvo('2.60c'), wvo('2.107j'), web('7.4.6')],
  'oer-lopend-cohort': [web('7.4.8'), web('9.1.8')],
  'swo-wijziging': [wvo('2.107b'), web('9.1.3')],
  'rio-melding': [wvo('2.107c'), web('9.1.4')],
  informeren: [wvo('2.60b'), wvo('2.107d'), web('7.4.8'), wvo('2.107k'), web('9.1.14'), web('12.4c.2')],
  redactioneel: [],
};
