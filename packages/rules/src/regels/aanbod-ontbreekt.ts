import { alleInhoud, type MboLeerweg, type Organisatie, type Route } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'aanbod-ontbreekt',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    const lijsten = (route.naar?.instellingen ?? []).flatMap((naam) => {
      const instelling = project.vind('organisatie', naam.value);
      return instelling && instelling.aanbod.length > 0 ? [instelling] : [];
    });
    if (lijsten.length === 0 || lijsten.length < (route.naar?.instellingen.length ?? 0)) return;
    for (const kwalificatie of route.naar?.kwalificaties ?? [])
      for (const leerweg of leerwegenVan(route)) {
        if (lijsten.some((instelling) => biedt(instelling, kwalificatie.crebo.value, leerweg))) continue;
        const namen = lijsten.map(({ naam }) => naam.value).join(', ');
        yield {
          span: kwalificatie.crebo.span,
          related: lijsten.flatMap(({ bestand, aanbod }) =>
            aanbod.slice(0, 1).map(({ span }) => ({
              bestand,
              span,
              message: { nl: 'Hier staat wat er wordt aangeboden.', en: 'Here is what is offered.' },
            })),
          ),
          message: {
            nl: `In het aanbod van ${namen} staat kwalificatie ${kwalificatie.crebo.value} in de ${leerweg} niet. Vul het aanbod aan met \`biedt kwalificatie\`, of kies een opleiding die er wel is.`,
            en: `The offer of ${namen} does not have kwalificatie ${kwalificatie.crebo.value} in the ${leerweg}. Add it with \`biedt kwalificatie\`, or choose a programme that is offered.`,
          },
        };
      }
  },
});

/** The leerweg that is stated, and each that a path of this route changes to. */
function leerwegenVan(route: Route): ReadonlySet<MboLeerweg> {
  const leerwegen = new Set(route.naar ? [route.naar.leerweg.value] : []);
  for (const { inhoud } of alleInhoud(route)) if (inhoud.kind === 'leerweg') leerwegen.add(inhoud.leerweg.value);
  return leerwegen;
}

function biedt({ aanbod }: Organisatie, crebo: string, leerweg: MboLeerweg): boolean {
  return aanbod.some(
    (een) => een.kwalificatie.crebo.value === crebo && een.leerwegen.some(({ value }) => value === leerweg),
  );
}
