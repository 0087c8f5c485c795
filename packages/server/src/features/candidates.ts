import { keuzedelen, keuzevakken, koppelingen, kwalificaties, modules, profielen, vakken } from '@leerroute/catalogue';
import type { Language, Naamsoort, Organisatie, OrganisatieSoort, Projectsoort, Route } from '@leerroute/model';
import { type CompletionItem, CompletionItemKind, CompletionItemTag, MarkupKind } from 'vscode-languageserver';
import {
  type Entry,
  entriesOfProfiel,
  keuzedeelEntry,
  keuzevakEntry,
  kwalificatieEntry,
  moduleEntry,
  profielEntry,
  vakEntry,
} from '../entry.ts';
import { NAAMSOORT, ORGANISATIESOORT } from '../words.ts';
import type { Place } from '../workspace.ts';
import { describeEntry } from './hover.ts';

/** What can fill a place, and how well it fits: the lower the rank, the higher in the list. */
export interface Candidate {
  readonly rank: number;
  readonly item: CompletionItem;
}

export interface Around {
  readonly place: Place;
  readonly taal: Language;
  /** The route at the caret. */
  readonly route?: Route;
  /** The organisation at the caret, whose own places need no name before the dot. */
  readonly organisatie?: Organisatie;
  /** The first word of the statement. */
  readonly statement: string;
}

/** Candidates for a name or value, by its rule in the grammar. */
export function candidatesFor(slot: string, around: Around): Candidate[] {
  return SLOTS[slot]?.(around) ?? [];
}

const SLOTS: Readonly<Record<string, (around: Around) => Candidate[]>> = {
  Organisatienaam: organisations,
  Regionaam: (around) => names('regio', around),
  Overeenkomstnaam: (around) => names('overeenkomst', around),
  Regelingnaam: (around) => names('regeling', around),
  Routenaam: (around) => names('route', around).filter(({ item }) => item.label !== around.route?.naam.value),
  Locatienaam: places,
  Vaknaam: (around) => entries(vakken().map(vakEntry), around),
  Examenvaknaam: (around) => [
    ...entries(vakken().map(vakEntry), around),
    ...entries(keuzevakken().map(keuzevakEntry), around).map(({ rank, item }) => ({ rank: rank + 5, item })),
  ],
  Profielnaam: (around) => entries(profielen().map(profielEntry), around),
  Modulenaam: (around) => {
    const own = profielen().flatMap(({ id }) => modules(id));
    return entries(own.map(moduleEntry), around);
  },
  Keuzevaknaam: (around) => entries(keuzevakken().map(keuzevakEntry), around),
  Keuzedeelcode: (around) => {
    const crebos = around.route?.naar?.kwalificaties.map(({ crebo }) => crebo.value) ?? [];
    const offered = new Set(crebos.flatMap((crebo) => koppelingen(crebo)).map(({ keuzedeel }) => keuzedeel));
    return entries(keuzedelen().map(keuzedeelEntry), around).map(({ rank, item }) => ({
      rank: offered.has(item.label) ? rank : rank + 1,
      item,
    }));
  },
  Crebo: (around) => {
    const niveau = around.route?.naar?.niveau.value;
    const all = kwalificaties();
    return entries(all.map(kwalificatieEntry), around).map(({ rank, item }, index) => ({
      rank: rank + (niveau === undefined || all[index]?.niveau === niveau ? 0 : 1),
      item,
    }));
  },
  Generieknaam: () => fixed(['nederlands', 'rekenen', 'loopbaan-en-burgerschap', 'engels']),
  Referentieniveau: () => fixed(['2F', '3F']),
  Kerntaakcode: (around) => codes(around).filter(({ item }) => !/-W\d+$/.test(item.label)),
  Werkprocescode: (around) => codes(around).filter(({ item }) => /-W\d+$/.test(item.label)),
  Dekkingscode: codes,
};

function organisations({ place, taal, statement }: Around): Candidate[] {
  const { project } = place.state;
  const wanted = EXPECTED_OF[statement] ?? [];
  return project.organisaties.map((organisatie) => ({
    rank: wanted.length === 0 || wanted.includes(organisatie.soort) ? 0 : 1,
    item: {
      label: organisatie.naam.value,
      kind: CompletionItemKind.Class,
      detail: organisatie.titel?.value,
      labelDetails: { description: ORGANISATIESOORT[organisatie.soort][taal] },
      ...(organisatie.beschrijving ? { documentation: organisatie.beschrijving } : {}),
    },
  }));
}

/** Whom a statement is usually about: they come first, others stay possible. */
const EXPECTED_OF: Readonly<Record<string, readonly OrganisatieSoort[]>> = {
  van: ['school'],
  naar: ['instelling'],
  bpv: ['bedrijf', 'opleidingsbedrijf'],
  stage: ['bedrijf', 'opleidingsbedrijf'],
  bedrijfsbezoek: ['bedrijf', 'opleidingsbedrijf'],
  overstap: ['instelling', 'school'],
  vervolg: ['instelling'],
  ingeschreven: ['school', 'instelling'],
  gemeld: ['school', 'instelling'],
};

function names(soort: Exclude<Projectsoort, 'locatie'>, { place, taal }: Around): Candidate[] {
  const { project } = place.state;
  return project.namen(soort).map((naam) => {
    const found = project.vind(soort, naam);
    return {
      rank: 0,
      item: {
        label: naam,
        kind: ICON[soort] ?? CompletionItemKind.Reference,
        detail: found?.titel?.value,
        labelDetails: { description: NAAMSOORT[soort][taal] },
        ...(found?.beschrijving ? { documentation: found.beschrijving } : {}),
      },
    };
  });
}

const ICON: Partial<Record<Naamsoort, CompletionItemKind>> = {
  regio: CompletionItemKind.Module,
  route: CompletionItemKind.Function,
  regeling: CompletionItemKind.Constant,
  overeenkomst: CompletionItemKind.Interface,
};

function places({ place, organisatie }: Around): Candidate[] {
  const { project } = place.state;
  return project.namen('locatie').flatMap((naam) => {
    const found = project.vind('locatie', naam);
    if (!found) return [];
    const own = found.organisatie.naam.value === organisatie?.naam.value;
    return [
      {
        rank: own ? 0 : 1,
        item: {
          label: own ? found.locatie.naam.value : naam,
          kind: CompletionItemKind.Field,
          detail: found.locatie.titel?.value,
          labelDetails: { description: found.organisatie.titel?.value ?? found.organisatie.naam.value },
        },
      },
    ];
  });
}

/** The kerntaken and werkprocessen that the project declares for the kwalificaties of the route, else all. */
function codes({ place, route }: Around): Candidate[] {
  const crebos = new Set(route?.naar?.kwalificaties.map(({ crebo }) => crebo.value));
  return place.state.project.kwalificaties.flatMap(({ naam, kerntaken }) => {
    const rank = crebos.has(naam.value) ? 0 : 1;
    return kerntaken
      .flatMap((kerntaak) => [kerntaak, ...kerntaak.werkprocessen])
      .map(({ code, titel }) => ({
        rank,
        item: { label: code.value, kind: CompletionItemKind.Value, detail: titel?.value },
      }));
  });
}

function fixed(words: readonly string[]): Candidate[] {
  return words.map((label, rank) => ({ rank, item: { label, kind: CompletionItemKind.Value } }));
}

/** Catalogue items: those of the route's profile first, then the others, last what can no longer be taken. */
function entries(all: readonly Entry[], { route, taal }: Around): Candidate[] {
  const profiles = new Set(
    route?.van?.profielen.flatMap(({ value }) => entriesOfProfiel(value).map(({ woord }) => woord)),
  );
  const pathways = route?.van?.leerwegen.map(({ value }) => value as string) ?? [];
  return all.map((entry) => {
    const ofProfile = entry.profiel === undefined || profiles.size === 0 || profiles.has(entry.profiel);
    const fits =
      entry.leerwegen.length === 0 || pathways.length === 0 || pathways.some((p) => entry.leerwegen.includes(p));
    const abbreviation = entry.profiel?.toUpperCase();
    return {
      rank: (ofProfile ? 0 : 1) + (fits ? 0 : 1) + (entry.vervallen ? 3 : 0),
      item: {
        label: entry.woord,
        kind: CompletionItemKind.EnumMember,
        detail: entry.woord === entry.codes[0] ? entry.naam : [entry.naam, ...entry.codes].join(' · '),
        labelDetails: { description: [abbreviation, entry.leerwegen.join(' ')].filter(Boolean).join(' · ') },
        // Found by its official name and its codes too.
        filterText: [entry.woord, entry.naam, ...entry.codes.map((code) => code.replace(/^\w+ /, ''))].join(' '),
        documentation: { kind: MarkupKind.Markdown, value: describeEntry(entry, taal) },
        ...(entry.vervallen ? { tags: [CompletionItemTag.Deprecated] } : {}),
      },
    };
  });
}
