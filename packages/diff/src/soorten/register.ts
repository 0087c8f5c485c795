import type { Soort } from '../soort.ts';
import { examens } from './examens.ts';
import { inhoud } from './inhoud.ts';
import { jaren } from './jaren.ts';
import { keuzes } from './keuzes.ts';
import { omgeving } from './omgeving.ts';
import { onderdelen } from './onderdelen.ts';
import { organisaties } from './organisaties.ts';
import { overeenkomsten } from './overeenkomsten.ts';
import { plaatsen } from './plaatsen.ts';
import { routes } from './routes.ts';
import { teksten } from './teksten.ts';
import { uitwegen } from './uitwegen.ts';
import { uren } from './uren.ts';

/** All kinds of change; of the kinds that fit a difference the first counts. */
export const SOORTEN: readonly Soort[] = [
  ...routes,
  ...jaren,
  ...onderdelen,
  ...uren,
  ...plaatsen,
  ...inhoud,
  ...keuzes,
  ...examens,
  ...uitwegen,
  ...overeenkomsten,
  ...organisaties,
  ...omgeving,
  ...teksten,
];
