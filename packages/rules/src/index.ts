import { type CheckInStappen, maakCheck, maakCheckInStappen } from './check.ts';
import { type GelezenInstellingen, leesInstellingenMet } from './instellingen.ts';
import { regels } from './regels.generated.ts';
import type { Bereik, Regelkop } from './toetsregel.ts';

export {
  type Baselineregel,
  baselineTekst,
  leesBaseline,
  maakBaseline,
  vergelijkMetBaseline,
} from './baseline.ts';
export type { Bestandsuitslag, Check, CheckInStappen, Checkopties } from './check.ts';
export { dekkingVan } from './dekking.ts';
export type { Basis, Bewerking, Finding, Fix, Severity, Verwant } from './finding.ts';
export {
  type GelezenInstellingen,
  type Instellingen,
  STANDAARDINSTELLINGEN,
  type Standaarden,
} from './instellingen.ts';
export { type GeldendeUren, type Uren, urennormen, urennormVanRoute } from './normen.ts';

/** All rules over a project, sorted by file, position and rule. Call it again with a changed project: only what changed is done again. */
export const check = maakCheck(regels);

/** A check of all rules with a memory of its own, which can be left and taken up again: for a project that is checked at every change. */
export const nieuweCheck = (): CheckInStappen => maakCheckInStappen(regels);

/** Every rule there is, by name, with all there is to know about it. */
export const regelkoppen: ReadonlyMap<string, Regelkop & { readonly bereik: Bereik }> = new Map(
  regels.map((regel) => [regel.id, regel]),
);

/** Reads the text of `leerroute.json`. Never throws: what is wrong is in `fouten`, the rest counts. */
export function leesInstellingen(tekst: string): GelezenInstellingen {
  return leesInstellingenMet(tekst, regelkoppen);
}
