import type { Declaratie, Kwalificatie, Locatie, Organisatie, Overeenkomst, Regeling, Regio } from '@leerroute/model';
import { type Knoop, zelfde } from '../knoop.ts';
import { Bouwplaats } from './bouwplaats.ts';
import { overlegknoop } from './jaar.ts';
import type { Namen } from './namen.ts';
import { onderdeelknoop } from './onderdeel.ts';
import { bladen, organisaties, routeknoop } from './route.ts';
import { Eigenschappen, officieel } from './waarden.ts';

/** The tree of one declaration. */
export function boomVan(declaratie: Declaratie, namen: Namen): Knoop {
  const bouw = new Bouwplaats(namen, declaratie.bestand);
  if (declaratie.kind === 'route') return routeknoop(declaratie, bouw);
  const eigenschappen = new Eigenschappen()
    .een('naam', declaratie.naam)
    .een('titel', declaratie.titel)
    .een('beschrijving', bouw.beschrijving(declaratie))
    .lijst('toelichting', declaratie.toelichtingen);
  const kinderen = vulAan(declaratie, eigenschappen, bouw);
  return {
    soort: declaratie.kind,
    sleutel: namen.gedeeld(declaratie.naam.value),
    naam: zelfde(declaratie.titel?.value ?? declaratie.naam.value),
    eigenschappen: eigenschappen.uit,
    kinderen,
    plek: bouw.plek(declaratie.span),
  };
}

function vulAan(
  declaratie: Regio | Organisatie | Kwalificatie | Regeling | Overeenkomst,
  uit: Eigenschappen,
  bouw: Bouwplaats,
): readonly Knoop[] {
  switch (declaratie.kind) {
    case 'regio':
      uit.een('projectleider', declaratie.projectleider);
      return [
        ...organisaties('partner', declaratie.partners, bouw),
        ...bladen('doel', declaratie.doelen, bouw),
        ...declaratie.overleg.map((overleg) => overlegknoop(overleg, bouw)),
        ...declaratie.onderdelen.map((onderdeel) => onderdeelknoop(onderdeel, bouw)),
      ];
    case 'organisatie':
      return organisatie(declaratie, uit, bouw);
    case 'kwalificatie':
      uit.een('niveau', declaratie.niveau);
      return declaratie.kerntaken.flatMap(({ code, titel, werkprocessen, span }) =>
        [{ code, titel, span }, ...werkprocessen].map(
          (taak): Knoop => ({
            soort: 'kerntaak',
            sleutel: taak.code.value,
            naam: zelfde(taak.titel ? `${taak.code.value} “${taak.titel.value}”` : taak.code.value),
            eigenschappen: new Eigenschappen().een('titel', taak.titel).uit,
            kinderen: [],
            plek: bouw.plek(taak.span),
          }),
        ),
      );
    case 'regeling':
      uit
        .een('van', declaratie.looptijd?.van)
        .een('tot', declaratie.looptijd?.tot)
        .een('bedrag', declaratie.bedrag)
        .zet('betaald', bouw.organisaties(declaratie.betaaldDoor));
      return [];
    case 'overeenkomst':
      uit
        .een('soort', { value: declaratie.soort, span: declaratie.naam.span })
        .een('getekend', declaratie.getekend)
        .een('van', declaratie.looptijd?.van)
        .een('tot', declaratie.looptijd?.tot);
      return [
        ...organisaties('partij', declaratie.partijen, bouw),
        ...declaratie.regelt.map(
          ({ onderwerp, tekst, span }): Knoop => ({
            soort: 'onderwerp',
            sleutel: onderwerp.value,
            naam: zelfde(`“${onderwerp.value.replaceAll('-', ' ')}”`),
            eigenschappen: new Eigenschappen().een('tekst', tekst).uit,
            kinderen: [],
            plek: bouw.plek(span),
          }),
        ),
      ];
  }
}

function organisatie(declaratie: Organisatie, uit: Eigenschappen, bouw: Bouwplaats): readonly Knoop[] {
  uit
    .een('soort', { value: declaratie.soort, span: declaratie.naam.span })
    .een('brin', declaratie.brin)
    .een('plaats', declaratie.plaats)
    .een('bestuur', declaratie.bestuur)
    .vlag('erkend', declaratie.erkendLeerbedrijf);
  return [
    ...bladen('leerweg', declaratie.leerwegen, bouw),
    ...bladen('profiel', declaratie.profielen, bouw, (naam) => officieel('profiel', naam)),
    ...declaratie.locaties.map((locatie) => locatieknoop(locatie, declaratie.naam.value, bouw)),
    ...declaratie.aanbod.map(
      ({ kwalificatie, leerwegen, op, span }): Knoop => ({
        soort: 'aanbod',
        sleutel: kwalificatie.crebo.value,
        naam: zelfde(
          kwalificatie.titel ? `${kwalificatie.crebo.value} “${kwalificatie.titel.value}”` : kwalificatie.crebo.value,
        ),
        eigenschappen: new Eigenschappen()
          .een('titel', kwalificatie.titel)
          .lijst('leerwegen', leerwegen)
          .zet('op', bouw.plekken(op)).uit,
        kinderen: [],
        plek: bouw.plek(span),
      }),
    ),
  ];
}

function locatieknoop(locatie: Locatie, organisatie: string, bouw: Bouwplaats): Knoop {
  const heel = `${organisatie}.${locatie.naam.value}`;
  return {
    soort: 'locatie',
    sleutel: bouw.namen.gedeeld(heel).replace(/^[^.]*\./, ''),
    naam: bouw.namen.plek(heel),
    eigenschappen: new Eigenschappen()
      .een('naam', locatie.naam)
      .een('titel', locatie.titel)
      .een('vestiging', locatie.vestiging)
      .een('plaats', locatie.plaats)
      .lijst('faciliteiten', locatie.faciliteiten)
      .lijst('toelichting', locatie.toelichtingen).uit,
    kinderen: locatie.reistijden.map(
      ({ minuten, naar, span }): Knoop => ({
        soort: 'reistijd',
        sleutel: bouw.namen.gedeeld(naar.value),
        naam: bouw.namen.plek(naar.value),
        eigenschappen: new Eigenschappen().een('minuten', minuten).uit,
        kinderen: [],
        plek: bouw.plek(span),
      }),
    ),
    plek: bouw.plek(locatie.span),
  };
}
