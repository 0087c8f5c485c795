export type VmboLeerweg = 'bb' | 'kb' | 'gl' | 'tl';
export type MboLeerweg = 'bol' | 'bbl';

/** Exam years in which a subject can be taken; a missing end is open. */
export interface Geldigheid {
  readonly examenjaarVanaf?: number;
  readonly examenjaarTm?: number;
  /** The exam year in which only those who repeat the exam may still take it. */
  readonly bezemIn?: number;
}

/** The text of a cell, or undefined where it is empty. */
export const ofNiets = (cel: string): string | undefined => (cel === '' ? undefined : cel);

export const leerwegen = (cel: string): readonly VmboLeerweg[] => (cel === '' ? [] : (cel.split(',') as VmboLeerweg[]));

const jaar = (cel: string): number | undefined => (cel === '' ? undefined : Number(cel));

/** Reads the three columns on exam years that the vmbo lists share. */
export function geldigheid(cel: (kolom: string) => string): Geldigheid {
  return {
    examenjaarVanaf: jaar(cel('examenjaar_vanaf')),
    examenjaarTm: jaar(cel('examenjaar_tm')),
    bezemIn: jaar(cel('bezem_in')),
  };
}
