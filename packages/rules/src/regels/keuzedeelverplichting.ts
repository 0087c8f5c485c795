import {
  alleInhoud,
  faseVan,
  type Jaarinhoud,
  jarenVan,
  type Keuze,
  metGeneste,
  type Onderdeel,
  type Route,
  uitersten,
  type Wandeling,
} from '@leerroute/model';
import { type Keuzedeelgebruik, keuzedeelVan } from '../keuzedelen.ts';
import { getal, wie } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { ekb } from '../wet.ts';

/** Hours of study load in keuzedelen that a diploma asks for, by level (EKB 17d). */
const VERPLICHT: ReadonlyMap<number, number> = new Map([
  [2, 480],
  [3, 720],
  [4, 720],
]);

type Inhoud = Jaarinhoud | Keuze;

export const regel = maakRegel({
  id: 'keuzedeelverplichting',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ekb('17d')],
  bereik: 'route',
  *check(route) {
    const niveau = route.naar?.niveau;
    const nodig = niveau && VERPLICHT.get(niveau.value);
    if (!nodig || !jarenVan(route).some(({ nummer }) => faseVan(nummer.value) === 'mbo')) return;
    const minste = uitersten(route, omvang(route), 'min').find(
      ({ einde, staat, waarde }) => einde === 'route' && staat !== 'onbekend' && waarde < nodig,
    );
    if (!minste) return;
    const leerling = wie(minste.keuzes);
    const [heeft, norm, tekort] = [getal(minste.waarde), getal(nodig), getal(nodig - minste.waarde)];
    yield {
      span: niveau.span,
      pad: minste.keuzes,
      message: {
        nl: `${leerling.nl} komt uit op ${heeft.nl} SBU aan keuzedelen; een diploma op mbo ${niveau.value} vraagt ${norm.nl} (EKB 17d). Zet er voor ${tekort.nl} SBU keuzedelen bij. Met persoonlijke, culturele of levensbeschouwelijke vorming is 240 minder genoeg: schrijf dan \`negeer\` met die reden.`,
        en: `${leerling.en} gets ${heeft.en} hours of study load (SBU) in keuzedelen; a diploma at mbo ${niveau.value} asks for ${norm.en} (EKB 17d). Add keuzedelen of ${tekort.en} hours. With personal, cultural or philosophical education 240 less is enough: then write \`negeer\` with that reason.`,
      },
    };
  },
});

/**
 * The size of the different keuzedelen on a path. Only those that stand in more places are remembered, so that many keuzedelen to
 * choose from do not make many states; a path with one of unknown size could be large enough.
 */
function omvang(route: Route): Wandeling<readonly string[] | 'onbekend'> {
  const plekken = new Map<string, number>();
  for (const { inhoud } of alleInhoud(route))
    for (const code of keuzedelenIn(inhoud).keys()) plekken.set(code, (plekken.get(code) ?? 0) + 1);
  return {
    begin: [],
    sleutel: String,
    stap: (staat, inhoud) => {
      if (staat === 'onbekend') return [staat, 0];
      const nieuw = [...keuzedelenIn(inhoud)].filter(([code]) => !staat.includes(code));
      if (nieuw.some(([, { deel }]) => deel?.sbu === undefined)) return ['onbekend', 0];
      const onthoud = nieuw.flatMap(([code]) => ((plekken.get(code) ?? 0) > 1 ? [code] : []));
      return [
        onthoud.length > 0 ? [...staat, ...onthoud].sort() : staat,
        nieuw.reduce((som, [, { deel }]) => som + (deel?.sbu ?? 0), 0),
      ];
    },
  };
}

const geteld = new WeakMap<Onderdeel, ReadonlyMap<string, Keuzedeelgebruik>>();

/** The keuzedelen that a part is, holds or counts as, each once; worked out once per part, as many paths lead along it. */
function keuzedelenIn(inhoud: Inhoud): ReadonlyMap<string, Keuzedeelgebruik> {
  if (inhoud.kind !== 'onderdeel') return new Map();
  const eerder = geteld.get(inhoud);
  if (eerder) return eerder;
  const gebruikt = [...metGeneste([inhoud])].flatMap((deel) => [deel, ...deel.teltAls].flatMap(keuzedeelVan));
  const perCode = new Map(gebruikt.map((gebruik) => [gebruik.code, gebruik]));
  geteld.set(inhoud, perCode);
  return perCode;
}
