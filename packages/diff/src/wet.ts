import type { Basis, Klasse, Rol } from './types.ts';

/** What a role does for a class. */
interface Taak {
  readonly rol: Rol;
  readonly gronden: readonly Basis[];
}

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

/** Who does what a class asks, by role, and the articles that say so. */
export const TAKEN: Readonly<Record<Klasse, readonly Taak[]>> = {
  'mr-instemming': [{ rol: 'mr-school', gronden: [wvo('2.60b'), wvo('2.60c')] }],
  examencommissie: [
    { rol: 'examencommissie-school', gronden: [wvo('2.60e'), wvo('2.60c'), wvo('2.107j')] },
    { rol: 'examencommissie-instelling', gronden: [web('7.4.6')] },
  ],
  'oer-lopend-cohort': [{ rol: 'bestuur-instelling', gronden: [web('7.4.8'), web('9.1.8')] }],
  'swo-wijziging': [
    { rol: 'bestuur-school', gronden: [wvo('2.107b'), wvo('2.107k')] },
    { rol: 'bestuur-instelling', gronden: [web('9.1.3'), web('9.1.14')] },
  ],
  'rio-melding': [
    { rol: 'bestuur-school', gronden: [wvo('2.107c')] },
    { rol: 'bestuur-instelling', gronden: [web('9.1.4')] },
  ],
  informeren: [
    { rol: 'bestuur-school', gronden: [wvo('2.60b'), wvo('2.107d'), wvo('2.107k'), web('12.4c.2')] },
    { rol: 'bestuur-instelling', gronden: [web('7.4.8'), web('9.1.14'), web('12.4c.2')] },
  ],
  redactioneel: [],
};
