import {
  alleInhoud,
  metGeneste,
  type Naamgebruik,
  type Onderdeel,
  type OnderdeelSoort,
  type OrganisatieSoort,
  type Plek,
  type Project,
  type Route,
} from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

/** Education that is by nature taught in a classroom or workshop, so at the school or instelling. */
const LES: ReadonlySet<OnderdeelSoort> = new Set([
  'vak',
  'profielvak',
  'module',
  'keuzevak',
  'kerntaak',
  'keuzedeel',
  'generiek',
]);
/** Education that is by nature in practice, wherever that is. */
const PRAKTIJK: ReadonlySet<OnderdeelSoort> = new Set(['bpv', 'stage', 'bedrijfsbezoek']);
const BEDRIJF: ReadonlySet<OrganisatieSoort> = new Set(['bedrijf', 'opleidingsbedrijf']);

export const regel = maakRegel({
  id: 'locatie-school-of-instelling',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107d')],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    const partijen = partijenVan(route, project);
    if (!partijen) return;
    for (const { op, onderdeel } of plaatsen(route)) {
      const plek = project.vind('locatie', op.value);
      if (!plek || isVanPartij(plek, partijen) || isPraktijk(plek, onderdeel)) continue;
      const { organisatie, locatie } = plek;
      const naam = organisatie.naam.value;
      yield {
        span: op.span,
        related: [
          {
            bestand: organisatie.bestand,
            span: locatie.naam.span,
            message: { nl: `Deze locatie is van ${naam}.`, en: `This place is of ${naam}.` },
          },
        ],
        message: {
          nl: `Deze locatie is van ${naam}, en een route wordt gegeven op een locatie van de school of de instelling die haar verzorgt (WVO 2.107d lid 1). Gebruikt een van beide de plek als eigen lesplaats, zet de locatie dan bij haar; kies anders een andere plek.`,
          en: `This place is of ${naam}, and a route is taught at a place of the school or instelling that provides it (WVO 2.107d paragraph 1). If one of them uses it as a place of its own, put the locatie there; else choose another place.`,
        },
      };
    }
  },
});

/** The names of all who provide the route; undefined while the school or the instelling is not yet known. */
function partijenVan({ van, naar, overeenkomst }: Route, project: Project): ReadonlySet<string> | undefined {
  const [scholen, instellingen] = [van?.scholen ?? [], naar?.instellingen ?? []];
  if (scholen.length === 0 || instellingen.length === 0) return undefined;
  const partijen = overeenkomst ? (project.vind('overeenkomst', overeenkomst.value)?.partijen ?? []) : [];
  return new Set([...scholen, ...instellingen, ...partijen].map(({ value }) => value));
}

function* plaatsen(route: Route): Generator<{ readonly op: Naamgebruik; readonly onderdeel?: Onderdeel }> {
  for (const { inhoud } of alleInhoud(route)) {
    if (inhoud.kind === 'rooster') yield { op: inhoud.op };
    if (inhoud.kind !== 'onderdeel') continue;
    for (const onderdeel of metGeneste([inhoud])) for (const op of onderdeel.op) yield { op, onderdeel };
  }
}

function isVanPartij({ organisatie }: Plek, partijen: ReadonlySet<string>): boolean {
  return ['school', 'instelling'].includes(organisatie.soort) && partijen.has(organisatie.naam.value);
}

/** Days and parts at a company are practice, unless it is a lesson; some parts are practice anywhere. */
function isPraktijk({ organisatie }: Plek, onderdeel: Onderdeel | undefined): boolean {
  const soort = onderdeel?.soort.value;
  if (soort && PRAKTIJK.has(soort)) return true;
  return BEDRIJF.has(organisatie.soort) && !(soort && LES.has(soort));
}
