import type { Soort } from '../soort.ts';
import { onderdelen } from './onderdelen.ts';
import { plaatsen } from './plaatsen.ts';
import { teksten } from './teksten.ts';
import { uren } from './uren.ts';

/** All kinds of change; of the kinds that fit a difference the first counts. */
export const SOORTEN: readonly Soort[] = [...onderdelen, ...uren, ...plaatsen, ...teksten];
