import { alleInhoud, type Onderdeel, type Route, type Span, telUren } from '@leerroute/model';
import { keuzevakkenIn } from '../keuzevakken.ts';
import { getal } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';

/** Klokuren per keuzevak that SLO gives as a guideline. */
const RICHTLIJN = 100;
/** Below this share of it we speak: a guideline is not a norm, so somewhat less is nothing to remark on. */
const DEEL = 0.75;

export const regel = maakRegel({
  id: 'keuzevak-uren-richtlijn',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [
    {
      titel: 'SLO, onderwijstijd',
      url: 'https://www.slo.nl/handreikingen/beroepsgericht/handreiking-se-bwi/algemene-informatie/onderwijstijd/',
    },
  ],
  bereik: 'route',
  *check(route) {
    const kort = urenPerKeuzevak(route).filter(({ uren }) => uren < RICHTLIJN * DEEL);
    const [eerste, ...rest] = kort;
    if (!eerste) return;
    const uren = getal(eerste.uren);
    const ook =
      rest.length === 0
        ? { nl: '', en: '' }
        : { nl: ` Dit geldt ook voor ${rest.length} andere.`, en: ` The same goes for ${rest.length} more.` };
    yield {
      span: eerste.span,
      related: rest.map(({ span, uren: ander }) => ({
        bestand: route.bestand,
        span,
        message: { nl: `${getal(ander).nl} uur`, en: `${getal(ander).en} hours` },
      })),
      message: {
        nl: `${eerste.naam} krijgt ${uren.nl} uur; SLO rekent op ongeveer ${RICHTLIJN} klokuren per keuzevak. Kijk of de stof daarin past; het is een richtlijn en geen norm.${ook.nl}`,
        en: `${eerste.naam} gets ${uren.en} hours; SLO reckons with about ${RICHTLIJN} clock hours per keuzevak. See whether the content fits; it is a guideline and not a norm.${ook.en}`,
      },
    };
  },
});

interface Keuzevakuren {
  readonly naam: string;
  readonly span: Span;
  readonly uren: number;
}

/**
 * The hours of each keuzevak over all places where it stands, which is the most that a pupil can get. Left out are those of which
 * a part has hours that cannot be told: without hours, inside another part, or in what only counts as the keuzevak.
 */
function urenPerKeuzevak(route: Route): readonly Keuzevakuren[] {
  const perVak = new Map<string, Keuzevakuren & { readonly telbaar: boolean }>();
  for (const { inhoud } of alleInhoud(route)) {
    if (inhoud.kind !== 'onderdeel') continue;
    for (const { naam, vak } of keuzevakkenIn(inhoud)) {
      const eerder = perVak.get(vak.catalogusnaam);
      const uren = naam === inhoud.naam ? telUren(inhoud).totaal : 0;
      perVak.set(vak.catalogusnaam, {
        naam: eerder?.naam ?? hoofdletter(vak.naam),
        span: eerder?.span ?? spanVan(inhoud, naam.span),
        uren: (eerder?.uren ?? 0) + uren,
        telbaar: (eerder?.telbaar ?? true) && uren > 0,
      });
    }
  }
  return [...perVak.values()].filter(({ telbaar }) => telbaar);
}

function spanVan({ uren }: Onderdeel, anders: Span): Span {
  return uren[0]?.span ?? anders;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
