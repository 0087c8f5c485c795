import { type Placed, type Route, soortVan, type VmboLeerweg } from '@leerroute/model';
import { anderLeerweg, zonderLeerweg } from '../leerweg-herstel.ts';
import { NIVEAUS_PER_LEERWEG } from '../normen.ts';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'leerweg-niveau-combinatie',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107a'), web('9.1.2')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    if (soortVan(route) !== 'doorlopend' || !route.van || !route.naar) return;
    const niveau = route.naar.niveau.value;
    const past = (leerweg: VmboLeerweg) => NIVEAUS_PER_LEERWEG[leerweg].includes(niveau);
    const passend = (Object.keys(NIVEAUS_PER_LEERWEG) as VmboLeerweg[]).filter(past);
    for (const leerweg of route.van.leerwegen) {
      if (past(leerweg.value)) continue;
      const mag = NIVEAUS_PER_LEERWEG[leerweg.value].map((een) => `mbo ${een}`);
      yield {
        span: leerweg.span,
        message: {
          nl: `Een doorlopende route van ${leerweg.value} naar mbo ${niveau} bestaat niet: van ${leerweg.value} kan alleen naar ${mag.join(' of ')} (WVO 2.107a lid 3). Kies een ander niveau of een andere leerweg, of maak er een \`leerlijn\` van.`,
          en: `A doorlopende route from ${leerweg.value} to mbo ${niveau} does not exist: ${leerweg.value} leads to ${mag.join(' or ')} only (WVO 2.107a paragraph 3). Choose another level or leerweg, or make it a \`leerlijn\`.`,
        },
        fixes: fixesVoor(route, leerweg, passend),
      };
    }
  },
});

/** The level follows from the goal of the route, so what can be mended here is the leerweg. */
function fixesVoor(route: Route, leerweg: Placed<VmboLeerweg>, passend: readonly VmboLeerweg[]): readonly Voorstel[] {
  const leerwegen = route.van?.leerwegen ?? [];
  if (leerwegen.some(({ value }) => passend.includes(value))) return [zonderLeerweg(route, leerweg)];
  return (leerwegen.length === 1 ? passend : []).map((ander) => anderLeerweg(leerweg, ander));
}
