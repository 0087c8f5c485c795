import {
  type Declaratie,
  type Localized,
  type Project,
  type Route,
  schooljaarOp,
  soortVan,
  vingerafdruk,
} from '@leerroute/model';
import { betrokkenen, genoemd, verantwoordelijk } from './betrokken.ts';
import { boomVan } from './bomen/declaratie.ts';
import { Namen } from './bomen/namen.ts';
import { opsomming } from './bomen/waarden.ts';
import { type Doelgroep, doelgroepVan, NIEMAND, samen } from './cohorten.ts';
import { weeg } from './klassen.ts';
import { inhoudVan, type Knoop, zelfde } from './knoop.ts';
import { hernoemingen } from './koppelen/hernoemd.ts';
import { type Verschil, verschillen } from './koppelen/verschil.ts';
import { past, type Soort } from './soort.ts';
import { SOORTEN } from './soorten/register.ts';
import type { Klasse, Wijziging } from './types.ts';

export interface Vergelijkopties {
  /** ISO date that decides which cohorts are running and whether the pta of this school year is fixed. */
  readonly peildatum: string;
}

/**
 * What changed from one project to the other, in its meaning: each edit once, nothing for layout, comments, order that says nothing,
 * or in which file something stands. Sorted by route, year and place in the text.
 */
export function vergelijk(oud: Project, nieuw: Project, { peildatum }: Vergelijkopties): readonly Wijziging[] {
  const andereNaam = hernoemingen(oud, nieuw);
  const [hier, daar] = [new Namen(oud, andereNaam), new Namen(nieuw, new Map())];
  const wijzigingen = paren(oud, nieuw, hier).flatMap((paar) => {
    if (paar.oud === paar.nieuw && andereNaam.size === 0) return [];
    const omgeving: Omgeving = { ...paar, oudProject: oud, nieuwProject: nieuw, hier, daar, peildatum };
    const gevonden = gebundeld(verschillenVan(paar, hier, daar));
    return gevonden.map(({ soort, bundel }) => maak(soort, bundel, omgeving)).sort(inDeVolgordeVanDeLeerling);
  });
  return eenduidig(wijzigingen);
}

/** One declaration on both sides; on one side only if it came or went. */
interface Paar {
  readonly oud?: Declaratie;
  readonly nieuw?: Declaratie;
}

interface Omgeving extends Paar {
  readonly oudProject: Project;
  readonly nieuwProject: Project;
  readonly hier: Namen;
  readonly daar: Namen;
  readonly peildatum: string;
}

function paren(oud: Project, nieuw: Project, namen: Namen): readonly Paar[] {
  const sleutel = ({ kind }: Declaratie, naam: string): string => `${kind} ${naam}`;
  const perNaam = new Map<string, Declaratie[]>();
  for (const declaratie of declaraties(oud)) {
    const eigen = sleutel(declaratie, namen.gedeeld(declaratie.naam.value));
    perNaam.set(eigen, [...(perNaam.get(eigen) ?? []), declaratie]);
  }
  const gevonden = declaraties(nieuw).map(
    (declaratie): Paar => ({
      oud: perNaam.get(sleutel(declaratie, declaratie.naam.value))?.shift(),
      nieuw: declaratie,
    }),
  );
  return [...gevonden, ...[...perNaam.values()].flat().map((declaratie): Paar => ({ oud: declaratie }))];
}

function declaraties(project: Project): readonly Declaratie[] {
  return project.bestanden.flatMap((bestand) => bestand.declaraties);
}

function verschillenVan({ oud, nieuw }: Paar, hier: Namen, daar: Namen): readonly Verschil[] {
  const [van, naar] = [oud && boomVan(oud, hier), nieuw && boomVan(nieuw, daar)];
  if (!van) return naar ? [{ actie: 'toegevoegd', nieuw: naar }] : [];
  if (!naar) return [{ actie: 'vervallen', oud: van }];
  return inhoudVan(van) === inhoudVan(naar) ? [] : verschillen(van, naar);
}

interface Bundel {
  readonly soort: Soort;
  readonly bundel: readonly [Verschil, ...Verschil[]];
}

/** The differences by kind; where a kind says so, the same change of several parts of one year together. */
function gebundeld(gevonden: readonly Verschil[]): readonly Bundel[] {
  const perSleutel = new Map<string, { soort: Soort; bundel: [Verschil, ...Verschil[]] }>();
  gevonden.forEach((verschil, index) => {
    const soort = SOORTEN.find((kandidaat) => past(kandidaat, verschil));
    if (!soort) return;
    const { oudJaar, nieuwJaar, eigenschap, van, naar } = verschil;
    const samenMet = [oudJaar, nieuwJaar, eigenschap, van?.waarde, naar?.waarde];
    const sleutel = JSON.stringify([soort.id, ...(soort.bundelt ? samenMet : [index])]);
    const bundel = perSleutel.get(sleutel);
    if (bundel) bundel.bundel.push(verschil);
    else perSleutel.set(sleutel, { soort, bundel: [verschil] });
  });
  return [...perSleutel.values()];
}

function maak(soort: Soort, bundel: readonly [Verschil, ...Verschil[]], omgeving: Omgeving): Wijziging {
  const [verschil] = bundel;
  const { oudJaar, nieuwJaar, van, naar } = verschil;
  const jaren = [...new Set([oudJaar, nieuwJaar])].filter((jaar) => jaar !== undefined);
  const { groep, routes } = betrokken(omgeving, jaren);
  const { peildatum } = omgeving;
  const wettelijk =
    routes.length === 0 || routes.some((route) => ['doorlopend', 'geïntegreerd'].includes(soortVan(route)));
  const { klassen, basis, voorwaarden } = weeg(
    [...new Set(bundel.flatMap((deel) => soort.raakt(deel)))],
    groep,
    wettelijk,
    peildatum >= `${schooljaarOp(peildatum).start}-10-01`,
  );
  const jaar = nieuwJaar ?? oudJaar;
  const route = [omgeving.nieuw, omgeving.oud].find((declaratie) => declaratie?.kind === 'route')?.naam.value;
  const zin = soort.zin({
    wie: groep.wie,
    naam: opsomming([...new Map(bundel.map((deel) => [naamVan(deel).nl, naamVan(deel)])).values()]),
    in: jaar === undefined ? zelfde('') : { nl: ` in jaar ${jaar}`, en: ` in year ${jaar}` },
    van: van?.toon ?? zelfde(''),
    naar: naar?.toon ?? zelfde(''),
    verschil,
  });
  return {
    soort: soort.id,
    niveau: soort.niveau,
    klassen,
    cohorten: groep.cohorten,
    lopend: groep.lopend,
    route,
    jaar,
    message: metHoofdletter(zin),
    ...plekkenVan(verschil),
    elders: bundel.slice(1).map(plekkenVan),
    organisaties: organisatiesVan(bundel, omgeving, routes, jaar, klassen),
    basis,
    voorwaarden,
    fingerprint: vingerafdruk([soort.id, route ?? '', ...bundel.map((deel) => kern(deel).join('\0')).sort()]),
  };
}

function organisatiesVan(
  bundel: readonly Verschil[],
  { oudProject, nieuwProject, hier, daar }: Omgeving,
  routes: readonly Route[],
  jaar: number | undefined,
  klassen: readonly Klasse[],
): Wijziging['organisaties'] {
  if (klassen.includes('redactioneel')) return [];
  const eigen = verantwoordelijk(routes, jaar, klassen).map((naam) => hier.gedeeld(naam));
  const daarbij = bundel.flatMap((deel) =>
    genoemd(deel, { project: oudProject, namen: hier }, { project: nieuwProject, namen: daar }),
  );
  return betrokkenen([...eigen, ...daarbij], oudProject, nieuwProject);
}

function naamVan({ oud, nieuw }: Verschil): Localized {
  return nieuw?.naam ?? oud?.naam ?? zelfde('');
}

function plekkenVan({ oud, nieuw, van, naar }: Verschil): Pick<Wijziging, 'voor' | 'na'> {
  return { voor: plekVan(oud, van?.span), na: plekVan(nieuw, naar?.span) };
}

/** The very word that changed, else the statement. */
function plekVan(knoop: Knoop | undefined, span: Knoop['plek']['span'] | undefined): Wijziging['voor'] {
  return knoop && { bestand: knoop.plek.bestand, span: span ?? knoop.plek.span };
}

/** What makes a change the same change again, without where it stands. */
function kern({ oud, nieuw, oudJaar, nieuwJaar, eigenschap, van, naar }: Verschil): readonly string[] {
  const ding = [nieuw?.soort ?? oud?.soort ?? '', nieuw?.sleutel ?? oud?.sleutel ?? '', `${oudJaar}`, `${nieuwJaar}`];
  if (eigenschap !== undefined) return [...ding, eigenschap, van?.waarde ?? '', naar?.waarde ?? ''];
  return [...ding, oud ? inhoudVan(oud) : '', nieuw ? inhoudVan(nieuw) : ''];
}

/** The routes that a declaration matters to, and who is in them. */
function betrokken(
  { oud, nieuw, oudProject, nieuwProject, peildatum }: Omgeving,
  jaren: readonly number[],
): { readonly groep: Doelgroep; readonly routes: readonly Route[] } {
  const [van, naar] = [oud?.kind === 'route' ? oud : undefined, nieuw?.kind === 'route' ? nieuw : undefined];
  if (van || naar) {
    const routes = [van, naar].filter((route) => route !== undefined);
    return { groep: doelgroepVan(van, naar, jaren, peildatum), routes };
  }
  const routes = [...gebruikers(oudProject, oud), ...gebruikers(nieuwProject, nieuw)];
  const groepen = routes.map((route) => doelgroepVan(route, route, [], peildatum));
  return { groep: groepen.length > 0 ? samen(groepen, peildatum) : NIEMAND, routes };
}

function gebruikers(project: Project, declaratie: Declaratie | undefined): readonly Route[] {
  if (!declaratie) return [];
  const naam = declaratie.naam.value;
  return project.routes.filter((route) =>
    [
      route.regio,
      route.overeenkomst,
      ...(route.van?.scholen ?? []),
      ...(route.naar?.instellingen ?? []),
      ...(route.naar?.kwalificaties.map(({ crebo }) => crebo) ?? []),
      ...(route.borging?.financiering ?? []),
    ].some((gebruik) => gebruik?.value === naam),
  );
}

/** What holds for the whole route first, then year by year in the order of the text. */
function inDeVolgordeVanDeLeerling(a: Wijziging, b: Wijziging): number {
  const plek = ({ voor, na }: Wijziging): number => (na ?? voor)?.span.start ?? 0;
  return (a.jaar ?? 0) - (b.jaar ?? 0) || plek(a) - plek(b);
}

function metHoofdletter({ nl, en }: Localized): Localized {
  const groot = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
  return { nl: groot(nl), en: groot(en) };
}

/** Of changes with one fingerprint the second and later get a number. */
function eenduidig(wijzigingen: readonly Wijziging[]): readonly Wijziging[] {
  const gezien = new Map<string, number>();
  return wijzigingen.map((wijziging) => {
    const aantal = (gezien.get(wijziging.fingerprint) ?? 0) + 1;
    gezien.set(wijziging.fingerprint, aantal);
    return aantal === 1 ? wijziging : { ...wijziging, fingerprint: `${wijziging.fingerprint}-${aantal}` };
  });
}
