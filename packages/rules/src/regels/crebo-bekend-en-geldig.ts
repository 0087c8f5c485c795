import { catalogusPeildata, type Kwalificatie, zoekKwalificatie } from '@leerroute/catalogue';
import {
  alleInhoud,
  cohortenVan,
  dagenVan,
  type MboLeerweg,
  type Placed,
  type Route,
  schooljaarTekst,
  schooljaarVan,
} from '@leerroute/model';
import { crebosoort } from '../crebo.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { vervangDoor } from '../voorstellen.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'crebo-bekend-en-geldig',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [web('7.2.4')],
  bereik: 'route',
  *check(route, { peildatum }): Iterable<Melding> {
    for (const { crebo } of route.naar?.kwalificaties ?? []) {
      const gevonden = zoekKwalificatie(crebo.value);
      if (gevonden.soort === 'gevonden') {
        yield* anderNiveau(crebo, gevonden.item, route);
        yield* andereLeerweg(crebo, gevonden.item, route);
        yield* gesloten(crebo, gevonden.item, route);
        yield* opgevolgd(crebo, gevonden.item, route, peildatum);
      } else if (crebosoort(crebo.value) === 'onbekend') yield onbekend(crebo);
    }
  },
});

/** The list is not complete, so a code that is not in it is something to look at and never a mistake. */
function onbekend(crebo: Placed<string>): Melding {
  const peil = catalogusPeildata().find(({ id }) => id === 'kwalificaties')?.peildatum ?? '';
  return {
    span: crebo.span,
    severity: 'info',
    message: {
      nl: `Crebo ${crebo.value} staat niet in de lijst van dit programma (stand ${peil}). Die lijst is niet volledig, dus de code kan goed zijn; controleer hem bij SBB.`,
      en: `Crebo ${crebo.value} is not in the list of this program (as of ${peil}). That list is not complete, so the code may be right; check it with SBB.`,
    },
  };
}

function* anderNiveau(crebo: Placed<string>, { naam, niveau }: Kwalificatie, { naar }: Route): Iterable<Melding> {
  if (!naar || naar.niveau.value === niveau) return;
  yield {
    span: crebo.span,
    message: {
      nl: `Crebo ${crebo.value} (${naam}) is een opleiding op niveau ${niveau}, en de route leidt naar mbo ${naar.niveau.value}. Verbeter de code of het niveau: het diploma is van deze opleiding (WEB 7.2.4).`,
      en: `Crebo ${crebo.value} (${naam}) is a programme at level ${niveau}, while the route leads to mbo ${naar.niveau.value}. Correct the code or the level: the diploma is one of this programme (WEB 7.2.4).`,
    },
  };
}

/** The newest codes of the list may have one leerweg too few, so this is a hint. */
function* andereLeerweg(crebo: Placed<string>, { naam, leerwegen }: Kwalificatie, route: Route): Iterable<Melding> {
  if (leerwegen.length === 0) return;
  for (const leerweg of leerwegenVan(route))
    if (!leerwegen.includes(leerweg))
      yield {
        span: crebo.span,
        severity: 'info',
        message: {
          nl: `Crebo ${crebo.value} (${naam}) staat in de lijst van DUO alleen voor ${leerwegen.join(' en ')}, en de route gebruikt ${leerweg}. Controleer bij SBB of het kan.`,
          en: `Crebo ${crebo.value} (${naam}) is in the list of DUO for ${leerwegen.join(' and ')} only, while the route uses ${leerweg}. Check with SBB whether it can be.`,
        },
      };
}

function leerwegenVan(route: Route): ReadonlySet<MboLeerweg> {
  const gewisseld = [...alleInhoud(route)].flatMap(({ inhoud }) =>
    inhoud.kind === 'leerweg' ? [inhoud.leerweg.value] : [],
  );
  return new Set([...(route.naar ? [route.naar.leerweg.value] : []), ...gewisseld]);
}

/** A code that may no longer be begun with when the last cohort comes to the mbo. */
function* gesloten(crebo: Placed<string>, item: Kwalificatie, route: Route): Iterable<Melding> {
  const cohorten = cohortenVan(route);
  if (!item.instroomTot || !cohorten || item.opvolger) return;
  const start = schooljaarVan(cohorten.laatste, 3);
  if (dagenVan(start).van <= item.instroomTot) return;
  yield {
    span: crebo.span,
    message: {
      nl: `Met crebo ${crebo.value} (${item.naam}) kan iemand tot en met ${item.instroomTot} beginnen, en het laatste cohort begint in ${schooljaarTekst(start)} aan het mbo. Zoek bij SBB welke kwalificatie dan geldt (WEB 7.2.4 lid 7).`,
      en: `Crebo ${crebo.value} (${item.naam}) can be begun with up to ${item.instroomTot}, and the last cohort begins at the mbo in ${schooljaarTekst(start)}. Look with SBB which kwalificatie holds then (WEB 7.2.4 paragraph 7).`,
    },
  };
}

/** A code that has been replaced is only wrong for pupils who still have to begin in the mbo; the others finish on theirs. */
function* opgevolgd(crebo: Placed<string>, item: Kwalificatie, route: Route, peildatum: string): Iterable<Melding> {
  const cohorten = cohortenVan(route);
  if (item.laatsteVersie !== 'nee' || !item.opvolger || !cohorten) return;
  const start = schooljaarVan(cohorten.laatste, 3);
  if (dagenVan(start).van <= peildatum) return;
  yield {
    span: crebo.span,
    message: {
      nl: `Crebo ${crebo.value} (${item.naam}) is volgens onze lijst opgevolgd door ${item.opvolger}. Wie in ${schooljaarTekst(start)} aan het mbo begint, volgt de kwalificatie die dan geldt (WEB 7.2.4 lid 7); neem de nieuwe code, of controleer hem bij SBB.`,
      en: `Crebo ${crebo.value} (${item.naam}) has been replaced by ${item.opvolger} according to our list. Who begins at the mbo in ${schooljaarTekst(start)} takes the kwalificatie that holds then (WEB 7.2.4 paragraph 7); use the new code, or check it with SBB.`,
    },
    fixes: vervangDoor(crebo, [item.opvolger]),
  };
}
