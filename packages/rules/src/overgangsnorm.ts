import type { Schooljaar } from '@leerroute/model';

/**
 * The last cohort for which both boards may still choose the old hours (WEB 12.4c.2 lid 1: studiejaar 2026-2027; lid 2: groups that
 * had begun before 1 August 2026).
 */
export const laatsteOudeCohort: Schooljaar = { start: 2026 };

/** The first day on which keeping the old hours is a choice; before it they were the law itself. */
export const KEUZE_VANAF = '2026-08-01';
