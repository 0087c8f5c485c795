import type { Basis } from './finding.ts';

/** `C26`: read in the consolidated text of 2026-08-01; `C`: in an older text or in official guidance. */
export type Zekerheid = 'C26' | 'C';

/** A law or decree that rules rest on, and how surely its text was read. */
interface Wet {
  readonly afkorting: string;
  readonly naam: string;
  /** Its number in the register of Dutch laws, part of the address of each article. */
  readonly bwb: string;
  /** The version that the rules apply where a norm has no older one; empty where it is not known. */
  readonly versie: string;
  readonly zekerheid: Zekerheid;
  /** Articles that were read in an older text than the rest. */
  readonly ouder?: readonly string[];
}

/** The version of the law that the rules apply where a norm has no older one. */
export const WETSVERSIE = '2026-08-01';

/** The laws and decrees, each with the version and certainty of its text. */
export const WETTEN = {
  wvo: {
    afkorting: 'WVO',
    naam: 'Wet voortgezet onderwijs 2020',
    bwb: 'BWBR0044212',
    versie: WETSVERSIE,
    zekerheid: 'C26',
    ouder: ['2.25', '2.26', '2.27'],
  },
  web: {
    afkorting: 'WEB',
    naam: 'Wet educatie en beroepsonderwijs',
    bwb: 'BWBR0007625',
    versie: WETSVERSIE,
    zekerheid: 'C26',
    ouder: ['8.1.1', '8.2.1'],
  },
  ub: {
    afkorting: 'UB',
    naam: 'Uitvoeringsbesluit WVO 2020',
    bwb: 'BWBR0045787',
    versie: WETSVERSIE,
    zekerheid: 'C26',
  },
  ekb: {
    afkorting: 'EKB',
    naam: 'Examen- en kwalificatiebesluit beroepsopleidingen WEB',
    bwb: 'BWBR0027963',
    versie: '2026-01-01',
    zekerheid: 'C',
  },
  /** Read in what others say of it, so which version held is not known. */
  ref: {
    afkorting: 'REF',
    naam: 'Besluit referentieniveaus Nederlandse taal en rekenen',
    bwb: 'BWBR0027879',
    versie: '',
    zekerheid: 'C',
  },
  lpw: { afkorting: 'LPW', naam: 'Leerplichtwet 1969', bwb: 'BWBR0002628', versie: WETSVERSIE, zekerheid: 'C' },
} as const satisfies Record<string, Wet>;

function artikel({ afkorting, bwb, versie: gelezen }: Wet): (nummer: string, versie?: string) => Basis {
  return (nummer, versie = gelezen) => ({
    titel: `${afkorting} ${nummer}`,
    url: `https://wetten.overheid.nl/${bwb}/${versie}#Artikel${nummer}`,
  });
}

/** An article of the Wet voortgezet onderwijs 2020. */
export const wvo = artikel(WETTEN.wvo);
/** An article of the Wet educatie en beroepsonderwijs. */
export const web = artikel(WETTEN.web);
/** An article of the Uitvoeringsbesluit WVO 2020. */
export const ub = artikel(WETTEN.ub);
/** An article of the Leerplichtwet 1969. */
export const lpw = artikel(WETTEN.lpw);
/** An article of the Examen- en kwalificatiebesluit beroepsopleidingen WEB. */
export const ekb = artikel(WETTEN.ekb);
/** The Besluit referentieniveaus Nederlandse taal en rekenen. */
export const REFERENTIENIVEAUS: Basis = {
  titel: 'Besluit referentieniveaus',
  url: `https://wetten.overheid.nl/${WETTEN.ref.bwb}`,
};
