import { modules } from '@leerroute/catalogue';
import {
  alleInhoud,
  alleOnderdelen,
  type Keuzegroep,
  keuzeaantal,
  type Naamgebruik,
  type Route,
  type Stapinhoud,
  somOp,
  uitersten,
  type Wandeling,
} from '@leerroute/model';
import { keuzevakkenIn } from '../keuzevakken.ts';
import { profielenVan } from '../profielen.ts';
import { examenjarenVan } from '../profielmodules.ts';
import { wie } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { ub } from '../wet.ts';

/** How many modules of other profiles a pupil may take as keuzevak. */
const MEESTE_MODULES = 2;

const SLO = { titel: 'SLO, handreikingen beroepsgericht', url: 'https://www.slo.nl/handreikingen/beroepsgericht/' };

export const regel = maakRegel({
  id: 'keuzevak-dubbel',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ub('3.5'), SLO],
  bereik: 'route',
  *check(route, { peildatum }): Iterable<Melding> {
    for (const { inhoud } of alleInhoud(route)) {
      if (inhoud.kind === 'keuzegroep') yield* dubbelIn(inhoud, route);
      if (inhoud.kind !== 'onderdeel') continue;
      for (const { naam, vak } of keuzevakkenIn(inhoud))
        if (vak.status === 'profielmodule' && isEigen(vak.catalogusnaam, route, peildatum))
          yield eigenModule(naam, route);
    }
    yield* teVeelModules(route);
  },
});

/** The same keuzevak twice among options of which a pupil takes two or more. */
function* dubbelIn(groep: Keuzegroep, route: Route): Iterable<Melding> {
  if ((keuzeaantal(groep)?.max ?? 0) < 2) return;
  const gezien = new Map<string, Naamgebruik>();
  for (const optie of groep.opties)
    for (const { naam, vak } of keuzevakkenIn(optie)) {
      const eerder = gezien.get(vak.catalogusnaam);
      gezien.set(vak.catalogusnaam, eerder ?? naam);
      if (!eerder) continue;
      yield {
        span: naam.span,
        basis: [ub('3.5')],
        related: [
          {
            bestand: route.bestand,
            span: eerder.span,
            message: { nl: 'Hier staat het ook.', en: 'It stands here too.' },
          },
        ],
        message: {
          nl: `${naam.value} staat hier twee keer; een leerling kan het dan twee keer kiezen, terwijl een keuzevak maar één keer telt (UB 3.5). Laat er een weg, of kies een ander keuzevak.`,
          en: `${naam.value} stands here twice; a pupil could choose it twice, while a keuzevak counts once (UB 3.5). Leave one out, or choose another keuzevak.`,
        },
      };
    }
}

/** Whether a module belongs to the profielvak of every profile of the route in one of its exam years. */
function isEigen(module: string, route: Route, peildatum: string): boolean {
  const profielen = route.van?.profielen.map(profielenVan) ?? [];
  const jaren = examenjarenVan(route, peildatum);
  return (
    profielen.length > 0 &&
    profielen.every(
      ([profiel, ander]) =>
        profiel &&
        !ander &&
        jaren.every((jaar) => modules(profiel.id, jaar).some((een) => een.catalogusnaam === module)),
    )
  );
}

function eigenModule(naam: Naamgebruik, route: Route): Melding {
  const profiel = route.van?.profielen.map(({ value }) => value).join(', ') ?? '';
  return {
    span: naam.span,
    basis: [ub('3.5')],
    message: {
      nl: `${naam.value} hoort al bij het profielvak ${profiel} en telt daarnaast niet als keuzevak (UB 3.5 lid 3). Kies een keuzevak, of een module van een ander profiel.`,
      en: `${naam.value} is already part of the profielvak ${profiel} and does not count as a keuzevak besides (UB 3.5 paragraph 3). Choose a keuzevak, or a module of another profile.`,
    },
  };
}

/** A pupil path with more modules of other profiles than may be taken as keuzevak. */
function* teVeelModules(route: Route): Iterable<Melding> {
  const eigen = new Set(route.van?.profielen.flatMap(profielenVan).map(({ id }) => id));
  const vreemd = [...alleOnderdelen(route)].flatMap((deel) =>
    keuzevakkenIn(deel).filter(({ vak }) => vak.status === 'profielmodule' && !eigen.has(vak.profiel)),
  );
  const namen = new Set(vreemd.map(({ vak }) => vak.catalogusnaam));
  const [eerste] = vreemd;
  if (!eerste || namen.size <= MEESTE_MODULES) return;
  const teVeel = uitersten(route, modulesOpPad(namen), 'max').find(
    ({ einde, staat }) => einde === 'route' && staat.length > MEESTE_MODULES,
  );
  if (!teVeel) return;
  const leerling = wie(teVeel.keuzes);
  yield {
    span: eerste.naam.span,
    pad: teVeel.keuzes,
    basis: [SLO],
    message: {
      nl: `${leerling.nl} heeft meer dan ${MEESTE_MODULES} modules van een ander profiel als keuzevak (${somOp(teVeel.staat, 'en')}); hoogstens ${MEESTE_MODULES} tellen er mee. Vervang er een door een gewoon keuzevak.`,
      en: `${leerling.en} has more than ${MEESTE_MODULES} modules of another profile as keuzevak (${somOp(teVeel.staat, 'and')}); at most ${MEESTE_MODULES} count. Replace one by an ordinary keuzevak.`,
    },
  };
}

/** Which of these modules a path has met, until there is one too many: from then on it does not matter which. */
function modulesOpPad(namen: ReadonlySet<string>): Wandeling<readonly string[]> {
  const perInhoud = new Map<Stapinhoud, readonly string[]>();
  const modulesIn = (inhoud: Stapinhoud) => {
    if (inhoud.kind !== 'onderdeel') return [];
    const gevonden =
      perInhoud.get(inhoud) ??
      keuzevakkenIn(inhoud).flatMap(({ vak }) => (namen.has(vak.catalogusnaam) ? [vak.catalogusnaam] : []));
    perInhoud.set(inhoud, gevonden);
    return gevonden;
  };
  return {
    begin: [],
    sleutel: (staat) => (staat.length > MEESTE_MODULES ? 'te veel' : staat.join()),
    stap: (staat, inhoud) => {
      const erbij = staat.length > MEESTE_MODULES ? [] : modulesIn(inhoud).filter((naam) => !staat.includes(naam));
      return [erbij.length > 0 ? [...staat, ...erbij].sort() : staat, 0];
    },
  };
}
