import { keuzedelen, keuzevakken, koppelingen, kwalificaties, modules, profielen, vakken } from '@leerroute/catalogue';
import type { Slot, Verwacht } from '@leerroute/language';
import {
  type Declaratie,
  type Language,
  type Naamsoort,
  type OnderdeelSoort,
  type OrganisatieSoort,
  type Projectsoort,
  type Route,
  schooljaarOp,
  schooljaarTekst,
} from '@leerroute/model';
import { regelkoppen } from '@leerroute/rules';
import { type CompletionItem, CompletionItemKind, CompletionItemTag, MarkupKind } from 'vscode-languageserver';
import { today } from '../diagnostics.ts';
import {
  type Entry,
  entriesOfKwalificatie,
  entriesOfPart,
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
  /** The declaration at the caret. */
  readonly declaratie?: Declaratie;
  /** The words of the statement before the caret. */
  readonly regel: readonly string[];
}

type Wanted = Extract<Verwacht, { kind: 'slot' }>;

/** Candidates for a name or value. */
export function candidatesFor(wanted: Wanted, around: Around): Candidate[] {
  return SLOTS[wanted.slot]?.(around, wanted) ?? [];
}

const SLOTS: Partial<Record<Slot, (around: Around, wanted: Wanted) => Candidate[]>> = {
  organisatie: organisations,
  regio: (around) => names('regio', around),
  overeenkomst: (around) => names('overeenkomst', around),
  regeling: (around) => names('regeling', around),
  route: (around) => names('route', around).filter(({ item }) => item.label !== around.declaratie?.naam.value),
  locatie: places,
  vak: (around) => entries(vakken().map(vakEntry), around),
  examenvak: (around) => [
    ...entries(vakken().map(vakEntry), around),
    ...later(entries(keuzevakken().map(keuzevakEntry), around), 5),
  ],
  profiel: (around) => entries(profielen().map(profielEntry), around),
  module: (around) =>
    entries(
      profielen()
        .flatMap(({ id }) => modules(id))
        .map(moduleEntry),
      around,
    ),
  keuzevak: (around) => entries(keuzevakken().map(keuzevakEntry), around),
  keuzedeel: (around) => {
    const offered = new Set(
      crebosOf(around)
        .flatMap((crebo) => koppelingen(crebo))
        .map(({ keuzedeel }) => keuzedeel),
    );
    const all = entries(keuzedelen().map(keuzedeelEntry), around);
    return all.flatMap((candidate) => (offered.has(candidate.item.label) ? [candidate] : later([candidate], 1)));
  },
  crebo: (around) => {
    const niveau = routeOf(around)?.naar?.niveau.value;
    return kwalificaties().flatMap((kwalificatie) => {
      const candidate = entries([kwalificatieEntry(kwalificatie)], around);
      return niveau === undefined || kwalificatie.niveau === niveau ? candidate : later(candidate, 1);
    });
  },
  generiek: () => fixed(['nederlands', 'rekenen', 'loopbaan-en-burgerschap', 'engels']),
  referentieniveau: () => fixed(['2F', '3F']),
  onderwerp: () => fixed(ONDERWERPEN),
  kerntaak: (around) => codes(around).filter(({ item }) => !/-W\d+$/.test(item.label)),
  werkproces: codes,
  schooljaar: () => fixed([0, 1, 2].map((later) => schooljaarTekst({ start: schooljaarOp(today()).start + later }))),
  datum: () => fixed([today()]),
  titel: officialTitle,
  bevinding: () =>
    [...regelkoppen.keys()].map((label) => ({ rank: 0, item: { label, kind: CompletionItemKind.Value } })),
};

/** What an agreement must cover, items a to j of WVO 2.107b. */
const ONDERWERPEN = [
  'profiel-en-verwantschap',
  'leiding',
  'verantwoording',
  'inrichting',
  'overstapoptie',
  'bedrijfsleven',
  'geschillen',
  'toetreding-en-opzegging',
  'medezeggenschap',
];

function later(candidates: readonly Candidate[], by: number): Candidate[] {
  return candidates.map(({ rank, item }) => ({ rank: rank + by, item }));
}

function routeOf({ declaratie }: Around): Route | undefined {
  return declaratie?.kind === 'route' ? declaratie : undefined;
}

function crebosOf(around: Around): string[] {
  return routeOf(around)?.naar?.kwalificaties.map(({ crebo }) => crebo.value) ?? [];
}

/** The official name of the code just before it, as title. */
function officialTitle({ regel }: Around): Candidate[] {
  const [soort, code] = regel.slice(-2);
  if (!soort || !code) return [];
  const found = soort === 'kwalificatie' ? entriesOfKwalificatie(code) : entriesOfPart(soort as OnderdeelSoort, code);
  return found.map(({ naam }) => ({ rank: 0, item: { label: `"${naam}"`, kind: CompletionItemKind.Text } }));
}

function organisations({ place, taal, regel }: Around, { soort }: Wanted): Candidate[] {
  const { project } = place.state;
  const wanted = soort ? [soort] : (EXPECTED_OF[regel[0] ?? ''] ?? []);
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

/** Places by their qualified name; only the last part where the organisation is clear already. */
function places({ place, declaratie }: Around, { organisatie }: Wanted): Candidate[] {
  const { project } = place.state;
  return project.namen('locatie').flatMap((naam) => {
    const found = project.vind('locatie', naam);
    const of = found?.organisatie.naam.value;
    if (!found || (organisatie !== undefined && of !== organisatie)) return [];
    const own = declaratie?.kind === 'organisatie' && declaratie.naam.value === of;
    return [
      {
        rank: own ? 0 : 1,
        item: {
          label: own || organisatie !== undefined ? found.locatie.naam.value : naam,
          kind: CompletionItemKind.Field,
          detail: found.locatie.titel?.value,
          labelDetails: { description: found.organisatie.titel?.value ?? found.organisatie.naam.value },
        },
      },
    ];
  });
}

/** The kerntaken and werkprocessen that the project declares for the kwalificaties of the route, else all. */
function codes(around: Around): Candidate[] {
  const { place } = around;
  const crebos = new Set(crebosOf(around));
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
function entries(all: readonly Entry[], around: Around): Candidate[] {
  const { taal } = around;
  const route = routeOf(around);
  const profiles = new Set(
    route?.van?.profielen.flatMap(({ value }) => entriesOfProfiel(value).map(({ woord }) => woord)),
  );
  const pathways = route?.van?.leerwegen.map(({ value }) => value as string) ?? [];
  return all.map((entry) => {
    const ofProfile = entry.profiel === undefined || profiles.size === 0 || profiles.has(entry.profiel);
    const fits =
      entry.leerwegen.length === 0 || pathways.length === 0 || pathways.some((p) => entry.leerwegen.includes(p));
    const codes = entry.codes.map((code) => code.replace(/^\w+ /, '')).filter((code) => code !== entry.woord);
    const isCode = entry.codes.some((code) => code === entry.woord || code.endsWith(` ${entry.woord}`));
    const abbreviation = entry.profiel?.toUpperCase();
    return {
      rank: (ofProfile ? 0 : 1) + (fits ? 0 : 1) + (entry.vervallen ? 3 : 0),
      item: {
        label: entry.woord,
        kind: CompletionItemKind.EnumMember,
        labelDetails: {
          ...(isCode ? { detail: ` ${entry.naam}` } : {}),
          description: [...codes.slice(0, 1), abbreviation, entry.leerwegen.join(' ')].filter(Boolean).join(' · '),
        },
        // Found by its official name and its codes too.
        filterText: [entry.woord, entry.naam, ...codes].join(' '),
        documentation: { kind: MarkupKind.Markdown, value: describeEntry(entry, taal) },
        ...(entry.vervallen ? { tags: [CompletionItemTag.Deprecated] } : {}),
      },
    };
  });
}
