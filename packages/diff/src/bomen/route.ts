import { cohortenVan, jarenVan, type Placed, type Route, schooljaarTekst, soortVan, statusVan } from '@leerroute/model';
import { type Eigenschap, type Knoop, type Knoopsoort, zelfde } from '../knoop.ts';
import type { Bouwplaats } from './bouwplaats.ts';
import { doelknoop, jaarknoop, overlegknoop } from './jaar.ts';
import { Eigenschappen, officieel } from './waarden.ts';

export function routeknoop(route: Route, bouw: Bouwplaats): Knoop {
  const { namen } = bouw;
  const { van, naar, urennorm, groep } = route;
  const besluit = urennorm?.besluit ? `(besluit “${urennorm.besluit.value}”)` : '';
  const eigenschappen = new Eigenschappen()
    .een('naam', route.naam)
    .een('titel', route.titel)
    .een('beschrijving', bouw.beschrijving(route))
    .lijst('toelichting', route.toelichtingen)
    .een('soort', { value: soortVan(route), span: route.soort?.span ?? route.naam.span })
    .een('status', { value: statusVan(route), span: route.status?.span ?? route.naam.span })
    .zet('regio', bouw.organisaties(route.regio ? [route.regio] : []))
    .zet('cohort', cohort(route))
    .een('niveau', naar?.niveau)
    .een('mbo-leerweg', naar?.leerweg)
    .een('studieduur', naar?.studieduur)
    .een('verwantschap', route.verwantschap)
    .zet('overeenkomst', bouw.organisaties(route.overeenkomst ? [route.overeenkomst] : []))
    .een('vmbo-examen', route.vmboExamen)
    .een('urennorm', urennorm && { value: `${urennorm.norm.value} ${besluit}`.trim(), span: urennorm.span })
    .een('groep', groep && { value: `${groep.min.value} t/m ${groep.max?.value ?? '…'}`, span: groep.span });
  return {
    soort: 'route',
    sleutel: namen.gedeeld(route.naam.value),
    naam: zelfde(`“${route.titel?.value ?? route.naam.value}”`),
    eigenschappen: eigenschappen.uit,
    kinderen: [
      ...bladen('leerweg', van?.leerwegen ?? [], bouw),
      ...bladen('profiel', van?.profielen ?? [], bouw, (naam) => officieel('profiel', naam)),
      ...organisaties('school', van?.scholen ?? [], bouw),
      ...organisaties('instelling', naar?.instellingen ?? [], bouw),
      ...organisaties('vervangt', route.vervangt, bouw),
      ...(naar?.kwalificaties ?? []).map(
        ({ crebo, titel, span }): Knoop => ({
          soort: 'doelkwalificatie',
          sleutel: crebo.value,
          naam: zelfde(titel ? `${crebo.value} “${titel.value}”` : crebo.value),
          eigenschappen: new Eigenschappen().een('crebo', crebo).een('titel', titel).uit,
          kinderen: [],
          plek: bouw.plek(span),
        }),
      ),
      ...route.gemeld.map(
        ({ door, op, span }): Knoop => ({
          soort: 'melding',
          sleutel: namen.gedeeld(door.value),
          naam: namen.titel(door.value),
          eigenschappen: new Eigenschappen().een('datum', op).uit,
          kinderen: [],
          plek: bouw.plek(span),
        }),
      ),
      ...jarenVan(route).map((jaar) => jaarknoop(route, jaar, bouw)),
      ...route.vervolg.map((doel) => doelknoop('vervolg', doel, bouw)),
      ...borging(route, bouw),
    ],
    plek: bouw.plek(route.span),
  };
}

function cohort(route: Route): Eigenschap {
  const cohorten = cohortenVan(route);
  if (!cohorten) return { waarde: '', toon: zelfde('') };
  const [van, tot] = [schooljaarTekst(cohorten.eerste), schooljaarTekst(cohorten.laatste)];
  const tekst = (woord: string): string => (van === tot ? van : `${van} ${woord} ${tot}`);
  return { waarde: tekst('t/m'), toon: { nl: tekst('t/m'), en: tekst('to') }, span: route.cohort?.span };
}

/** Nodes that are nothing but their name. */
export function bladen(
  soort: Knoopsoort,
  waarden: readonly Placed<string>[],
  bouw: Bouwplaats,
  sleutel: (waarde: string) => string = (waarde) => waarde,
): Knoop[] {
  return waarden.map(({ value, span }) => ({
    soort,
    sleutel: sleutel(value),
    naam: zelfde(value),
    eigenschappen: new Map(),
    kinderen: [],
    plek: bouw.plek(span),
  }));
}

/** Nodes that stand for a declaration elsewhere. */
export function organisaties(soort: Knoopsoort, waarden: readonly Placed<string>[], bouw: Bouwplaats): Knoop[] {
  return waarden.map(({ value, span }) => ({
    soort,
    sleutel: bouw.namen.gedeeld(value),
    naam: bouw.namen.titel(value),
    eigenschappen: new Map(),
    kinderen: [],
    plek: bouw.plek(span),
  }));
}

function borging({ borging }: Route, bouw: Bouwplaats): Knoop[] {
  if (!borging) return [];
  return [
    {
      soort: 'borging',
      sleutel: '',
      naam: { nl: 'de borging', en: 'the safeguarding' },
      eigenschappen: new Eigenschappen()
        .lijst('bestuur', borging.bestuur)
        .lijst('management', borging.management)
        .lijst('team', borging.team)
        .lijst('projectleider', borging.projectleider)
        .lijst('evaluaties', borging.evaluaties)
        .zet('financiering', bouw.organisaties(borging.financiering))
        .lijst('toelichting', borging.toelichtingen).uit,
      kinderen: borging.overleg.map((overleg) => overlegknoop(overleg, bouw)),
      plek: bouw.plek(borging.span),
    },
  ];
}
