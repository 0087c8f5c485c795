import type { Basis } from './finding.ts';

/** The version of the law that the rules apply where a norm has no older one. */
export const WETSVERSIE = '2026-08-01';

function artikel(afkorting: string, regeling: string): (nummer: string, versie?: string) => Basis {
  return (nummer, versie = WETSVERSIE) => ({
    titel: `${afkorting} ${nummer}`,
    url: `https://wetten.overheid.nl/${regeling}/${versie}#Artikel${nummer}`,
  });
}

/** An article of the Wet voortgezet onderwijs 2020. */
export const wvo = artikel('WVO', 'BWBR0044212');
/** An article of the Wet educatie en beroepsonderwijs. */
export const web = artikel('WEB', 'BWBR0007625');
/** An article of the Uitvoeringsbesluit WVO 2020. */
export const ub = artikel('UB', 'BWBR0045787');
/** An article of the Leerplichtwet 1969. */
export const lpw = artikel('LPW', 'BWBR0002628');

const ekbArtikel = artikel('EKB', 'BWBR0027963');
/** An article of the Examen- en kwalificatiebesluit beroepsopleidingen WEB, in the version that was read. */
export const ekb = (nummer: string): Basis => ekbArtikel(nummer, '2026-01-01');
/** The Besluit referentieniveaus Nederlandse taal en rekenen. */
export const REFERENTIENIVEAUS: Basis = {
  titel: 'Besluit referentieniveaus',
  url: 'https://wetten.overheid.nl/BWBR0027879',
};
