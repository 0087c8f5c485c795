import {
  type Beslismoment,
  type Doelopleiding,
  type Examen,
  faseVan,
  type Jaarinhoud,
  type Keuze,
  type Leerjaar,
  type Localized,
  type Naamgebruik,
  type Overleg,
  type Rooster,
  type Route,
  toonNaam,
} from '@leerroute/model';
import { type Eigenschap, type Knoop, type Knoopsoort, zelfde } from '../knoop.ts';
import type { Bouwplaats } from './bouwplaats.ts';
import { keuzegroepknoop, onderdeelknoop } from './onderdeel.ts';
import {
  dagen,
  dagnamen,
  dagtekst,
  Eigenschappen,
  naamVan,
  officieel,
  opsomming,
  opVolgorde,
  sleutelVan,
} from './waarden.ts';

export function jaarknoop(route: Route, jaar: Leerjaar, bouw: Bouwplaats): Knoop {
  const nummer = jaar.nummer.value;
  const eigenschappen = new Eigenschappen()
    .een('nummer', jaar.nummer)
    .een('titel', jaar.titel)
    .een('beschrijving', bouw.beschrijving(jaar))
    .lijst('toelichting', jaar.toelichtingen);
  return {
    soort: 'jaar',
    sleutel: String(nummer),
    naam: { nl: `jaar ${nummer}`, en: `year ${nummer}` },
    eigenschappen: inhoudseigenschappen(eigenschappen, jaar.inhoud, bouw, wettelijkeInschrijving(route, nummer)).uit,
    kinderen: inhoudsknopen(jaar.inhoud, bouw),
    plek: bouw.plek(jaar.span),
  };
}

function wettelijkeInschrijving(route: Route, nummer: number): readonly Naamgebruik[] {
  return (faseVan(nummer) === 'vmbo' ? route.van?.scholen : route.naar?.instellingen) ?? [];
}

/** The statements that say something about the year or keuze as a whole. */
function inhoudseigenschappen(
  uit: Eigenschappen,
  inhoud: readonly Jaarinhoud[],
  bouw: Bouwplaats,
  wettelijk: readonly Naamgebruik[] = [],
): Eigenschappen {
  const roosters = inhoud.filter((ding) => ding.kind === 'rooster');
  const ingeschreven = bouw.organisaties(inhoud.flatMap((ding) => (ding.kind === 'ingeschreven' ? [ding.bij] : [])));
  const volgensWet = ingeschreven.waarde === bouw.organisaties(wettelijk).waarde;
  return uit
    .zet('rooster-dagen', roosterdagen(roosters))
    .zet('rooster', rooster(roosters, bouw))
    .zet('ingeschreven', volgensWet ? { ...ingeschreven, waarde: '' } : ingeschreven)
    .lijst(
      'leerweg',
      inhoud.flatMap((ding) => (ding.kind === 'leerweg' ? [ding.leerweg] : [])),
    )
    .lijst(
      'kwalificatie',
      inhoud.flatMap((ding) => (ding.kind === 'kwalificatie' ? [ding.kwalificatie.crebo] : [])),
    );
}

function roosterdagen(roosters: readonly Rooster[]): Eigenschap {
  const dagen = opVolgorde(roosters.flatMap((regel) => regel.dagen.map(dagtekst)));
  return { waarde: dagen.join(' '), toon: dagnamen(dagen), span: roosters[0]?.span };
}

function rooster(roosters: readonly Rooster[], bouw: Bouwplaats): Eigenschap {
  const perDag = new Map<string, Set<string>>();
  for (const { dagen, op } of roosters)
    for (const dag of dagen.map(dagtekst)) perDag.set(dag, (perDag.get(dag) ?? new Set()).add(op.value));
  const dagen = opVolgorde([...perDag.keys()]);
  const perPlek = new Map<string, string[]>();
  for (const dag of dagen)
    for (const plek of perDag.get(dag) ?? []) perPlek.set(plek, [...(perPlek.get(plek) ?? []), dag]);
  return {
    waarde: [...perPlek]
      .map(([plek, op]) => `${bouw.namen.gedeeld(plek)}: ${op.join(' ')}`)
      .sort()
      .join('; '),
    toon: opsomming(
      [...perPlek].map(([plek, op]) => {
        const [naam, wanneer] = [bouw.namen.plek(plek), dagnamen(op)];
        return { nl: `${wanneer.nl} op ${naam.nl}`, en: `${wanneer.en} at ${naam.en}` };
      }),
    ),
    span: roosters[0]?.span,
  };
}

function inhoudsknopen(inhoud: readonly Jaarinhoud[], bouw: Bouwplaats): Knoop[] {
  return inhoud.flatMap((ding): Knoop[] => {
    switch (ding.kind) {
      case 'onderdeel':
        return [onderdeelknoop(ding, bouw)];
      case 'keuzegroep':
        return [keuzegroepknoop(ding, bouw)];
      case 'beslismoment':
        return [beslismomentknoop(ding, bouw)];
      case 'examen':
        return examenknopen(ding, bouw);
      case 'diploma': {
        const naam =
          ding.soort === 'vmbo' ? `vmbo ${ding.vmboLeerweg?.value ?? ''}` : `mbo ${ding.niveau?.value ?? ''}`;
        const toon = zelfde(`diploma ${naam}`.trim());
        return [{ soort: 'diploma', sleutel: naam, naam: toon, ...leeg, plek: bouw.plek(ding.span) }];
      }
      case 'overstap':
        return [doelknoop('overstap', ding.doel, bouw)];
      case 'overleg':
        return [overlegknoop(ding, bouw)];
      default:
        return [];
    }
  });
}

const leeg = { eigenschappen: new Map<string, Eigenschap>(), kinderen: [] };

function beslismomentknoop(moment: Beslismoment, bouw: Bouwplaats): Knoop {
  const naam = zelfde(`“${moment.titel?.value ?? moment.naam.value}”`);
  return {
    soort: 'beslismoment',
    sleutel: moment.naam.value,
    naam,
    eigenschappen: new Eigenschappen()
      .een('naam', moment.naam)
      .een('titel', moment.titel)
      .een('na-weken', moment.naWeken)
      .lijst('toelichting', moment.toelichtingen).uit,
    kinderen: [
      ...moment.criteria.map(
        (criterium): Knoop => ({
          soort: 'criterium',
          sleutel: criterium.value,
          naam: zelfde(`“${criterium.value}”`),
          ...leeg,
          plek: bouw.plek(criterium.span),
        }),
      ),
      ...moment.keuzes.map((keuze) => keuzeknoop(keuze, bouw)),
    ],
    plek: bouw.plek(moment.span),
  };
}

function keuzeknoop(keuze: Keuze, bouw: Bouwplaats): Knoop {
  const eigenschappen = new Eigenschappen()
    .een('naam', keuze.naam)
    .een('titel', keuze.titel)
    .lijst('toelichting', keuze.toelichtingen);
  return {
    soort: 'keuze',
    sleutel: keuze.naam.value,
    naam: zelfde(`“${toonNaam(keuze)}”`),
    eigenschappen: inhoudseigenschappen(eigenschappen, keuze.inhoud, bouw).uit,
    kinderen: inhoudsknopen(keuze.inhoud, bouw),
    plek: bouw.plek(keuze.span),
  };
}

/** One node per subject, so that it does not matter over how many lines the subjects are spread. */
function examenknopen(examen: Examen, bouw: Bouwplaats): Knoop[] {
  const soort = examen.soort.value;
  const knoop = (sleutel: string, naam: Localized, span = examen.span): Knoop => ({
    soort: 'examen',
    sleutel: `${soort} ${sleutel}`.trim(),
    naam: { nl: `het ${EXAMEN[soort].nl} ${naam.nl}`.trim(), en: `the ${EXAMEN[soort].en} ${naam.en}`.trim() },
    eigenschappen: new Eigenschappen().een('tijdvak', examen.tijdvak).uit,
    kinderen: [],
    plek: bouw.plek(span),
  });
  const vakken = examen.vakken.map(({ value, span }) => {
    const naam = soort === 'cspe' ? officieel('profiel', value) : officieel('keuzevak', officieel('vak', value));
    return knoop(naam, zelfde(value.replaceAll('-', ' ')), span);
  });
  const doelen = examen.doelen.map((doel) => knoop(sleutelVan(doel), naamVan(doel), doel.span));
  return vakken.length + doelen.length > 0 ? [...vakken, ...doelen] : [knoop('', zelfde(''))];
}

const EXAMEN: Readonly<Record<Examen['soort']['value'], Localized>> = {
  cspe: { nl: 'praktijkexamen (cspe)', en: 'practical exam (cspe)' },
  ce: { nl: 'centraal examen', en: 'central exam' },
  se: { nl: 'schoolexamen', en: 'school exam' },
  mbo: { nl: 'mbo-examen', en: 'mbo exam' },
};

/** An `overstap` or a `vervolg`. */
export function doelknoop(
  soort: Extract<Knoopsoort, 'overstap' | 'vervolg'>,
  doel: Doelopleiding,
  bouw: Bouwplaats,
): Knoop {
  const trede =
    doel.soort === 'vmbo'
      ? `vmbo ${doel.vmboLeerweg?.value ?? ''}`
      : doel.soort === 'mbo'
        ? `mbo ${doel.niveau?.value ?? ''}`
        : 'werk';
  const titel = doel.titel?.value;
  const naam = titel ? `${trede} “${titel}”` : trede;
  return {
    soort,
    sleutel: trede,
    naam: { nl: naam, en: naam.replace(/^werk/, 'work') },
    eigenschappen: new Eigenschappen()
      .een('titel', doel.titel)
      .lijst('leerwegen', doel.leerwegen)
      .zet('bij', bouw.organisaties(doel.bij ? [doel.bij] : []))
      .een('verwant', doel.verwant, doel.verwant && VERWANT[`${doel.verwant.value}`]).uit,
    kinderen: [],
    plek: bouw.plek(doel.span),
  };
}

const VERWANT: Readonly<Record<string, Localized>> = {
  true: { nl: 'verwant', en: 'related' },
  false: { nl: 'niet-verwant', en: 'not related' },
};

export function overlegknoop(overleg: Overleg, bouw: Bouwplaats): Knoop {
  const op = dagen(overleg.dagen);
  return {
    soort: 'overleg',
    sleutel: '',
    naam: { nl: `het overleg op ${op.toon.nl}`, en: `the meeting on ${op.toon.en}` },
    eigenschappen: new Eigenschappen().zet('dagen', op).een('tijd', overleg.tijd).een('titel', overleg.titel).uit,
    kinderen: [],
    plek: bouw.plek(overleg.span),
  };
}
