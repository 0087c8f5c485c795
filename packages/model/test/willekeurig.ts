import type { Jaarinhoud, MboLeerweg } from '@leerroute/model';
import fc from 'fast-check';
import { beslis, jaar, kies, leerweg, onderdeel, overstap, route } from './bouw.ts';

const eenOnderdeel = fc
  .record({ naam: fc.constantFrom('a', 'b', 'c', 'd'), uren: fc.nat(5) })
  .map(({ naam, uren }) => onderdeel('keuzevak', naam, uren));
const eenKies = fc
  .record({
    min: fc.nat(3),
    extra: fc.option(fc.nat(2), { nil: undefined }),
    opties: fc.array(eenOnderdeel, { maxLength: 4 }),
  })
  .map(({ min, extra, opties }) => kies(min, extra === undefined ? undefined : min + extra, opties));
const eenWissel = fc.constantFrom<MboLeerweg>('bol', 'bbl').map(leerweg);
const { inhoud: enigeInhoud } = fc.letrec<{ inhoud: Jaarinhoud[]; beslis: Jaarinhoud }>((tie) => ({
  inhoud: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      eenOnderdeel,
      eenKies,
      eenWissel,
      fc.constant(overstap()),
      tie('beslis'),
    ),
    { maxLength: 3 },
  ),
  beslis: fc
    .array(tie('inhoud'), { minLength: 1, maxLength: 3 })
    .map((keuzes) => beslis(Object.fromEntries(keuzes.map((keuze, index) => [`keuze-${index}`, keuze])))),
}));
/** Any small route: parts, groups, decisions in decisions, ways out and changes of leerweg, with few names so that they repeat. */
export const enigeRoute = fc
  .array(enigeInhoud, { minLength: 1, maxLength: 3 })
  .map((jaren) => route(jaren.map((inhoud, index) => jaar(index + 1, inhoud))));
