import type {
  Declaratie,
  Jaarinhoud,
  Keuze,
  Language,
  Leerjaar,
  Localized,
  Locatie,
  Onderdeel,
} from '@leerroute/model';
import { toonNaam } from '@leerroute/model';
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { rangeOf } from '../place.ts';
import { NAAMSOORT, ORGANISATIESOORT } from '../words.ts';
import type { Place, Workspace } from '../workspace.ts';

const KIND: Record<Declaratie['kind'], SymbolKind> = {
  regio: SymbolKind.Namespace,
  organisatie: SymbolKind.Class,
  kwalificatie: SymbolKind.Struct,
  regeling: SymbolKind.Constant,
  overeenkomst: SymbolKind.Interface,
  route: SymbolKind.Module,
};

type Item = Declaratie | Locatie | Leerjaar | Jaarinhoud | Keuze;

/** The outline: declarations, years and what is in them, by their titles. */
export function documentSymbols({ bestand }: Place, taal: Language): DocumentSymbol[] {
  const symbol = (item: Item): DocumentSymbol[] => {
    const shown = show(item, taal);
    if (!shown) return [];
    const [name, detail, kind] = shown;
    const own = 'naam' in item && item.naam ? item.naam.span : { start: item.span.start, end: item.span.start };
    return [
      {
        name: name || '…',
        detail,
        kind,
        range: rangeOf(bestand, item.span),
        selectionRange: rangeOf(bestand, own),
        children: childrenOf(item).flatMap(symbol),
      },
    ];
  };
  return bestand.declaraties.flatMap(symbol);
}

function childrenOf(item: Item): readonly Item[] {
  if (item.kind === 'route') return item.jaren;
  if (item.kind === 'organisatie') return item.locaties;
  if (item.kind === 'regio' || item.kind === 'onderdeel') return item.onderdelen;
  if (item.kind === 'jaar' || item.kind === 'keuze') return item.inhoud;
  if (item.kind === 'keuzegroep') return item.opties;
  if (item.kind === 'beslismoment') return item.keuzes;
  return [];
}

/** Name, detail and icon; nothing for what is no thing of its own, like a rooster. */
function show(item: Item, taal: Language): [string, string, SymbolKind] | undefined {
  const text = (localized: Localized) => localized[taal];
  switch (item.kind) {
    case 'organisatie':
      return [item.titel?.value ?? item.naam.value, text(ORGANISATIESOORT[item.soort]), KIND.organisatie];
    case 'locatie':
      return [item.titel?.value ?? item.naam.value, text(NAAMSOORT.locatie), SymbolKind.Field];
    case 'jaar':
      return [
        text({ nl: `Jaar ${item.nummer.value}`, en: `Year ${item.nummer.value}` }),
        item.titel?.value ?? '',
        SymbolKind.Class,
      ];
    case 'onderdeel':
      return [toonNaam(item), partDetail(item), SymbolKind.Field];
    case 'keuzegroep': {
      const max = item.max ? `–${item.max.value}` : '';
      return [
        item.titel?.value ?? text({ nl: 'Keuze', en: 'Choice' }),
        `${item.min.value}${max} / ${item.opties.length}`,
        SymbolKind.Enum,
      ];
    }
    case 'beslismoment':
      return [item.titel?.value ?? item.naam.value, text(NAAMSOORT.beslismoment), SymbolKind.Event];
    case 'keuze':
      return [item.titel?.value ?? item.naam.value, text(NAAMSOORT.keuze), SymbolKind.EnumMember];
    case 'examen':
      return [
        `${text({ nl: 'Examen', en: 'Exam' })} ${item.soort.value}`,
        item.vakken.map(({ value }) => value).join(', '),
        SymbolKind.Event,
      ];
    case 'diploma':
      return [
        `Diploma ${item.soort} ${item.niveau?.value ?? item.vmboLeerweg?.value ?? ''}`.trim(),
        '',
        SymbolKind.Key,
      ];
    case 'overstap':
      return [text({ nl: 'Overstap', en: 'Transfer' }), item.doel.titel?.value ?? item.doel.soort, SymbolKind.Operator];
    case 'leerweg':
    case 'kwalificatie':
    case 'rooster':
    case 'ingeschreven':
    case 'overleg':
      return undefined;
    default:
      return [item.titel?.value ?? item.naam.value, text(NAAMSOORT[item.kind]), KIND[item.kind]];
  }
}

function partDetail({ uren, soort }: Onderdeel): string {
  const hours = uren.map(
    ({ aantal, merk }) => `${String(aantal.value).replace('.', ',')}${merk ? ` ${merk.value}` : ''}`,
  );
  return hours.length ? `${soort.value} · ${hours.join(' + ')} u` : soort.value;
}

/** More than this in one list helps nobody; the user types on. */
const MOST = 200;

/** All declared names and titles of all projects that hold the letters asked for, in their order. */
export function workspaceSymbols(workspace: Workspace, query: string, taal: Language): WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = [];
  for (const state of workspace.states) {
    for (const bestand of state.project.bestanden) {
      for (const declaratie of bestand.declaraties) {
        const title = declaratie.titel?.value;
        const name = title ? `${title} (${declaratie.naam.value})` : declaratie.naam.value;
        if (!matches(name, query)) continue;
        symbols.push({
          name,
          kind: KIND[declaratie.kind],
          containerName: NAAMSOORT[declaratie.kind][taal],
          location: { uri: state.uriOf(bestand.pad), range: rangeOf(bestand, declaratie.naam.span) },
        });
        if (symbols.length >= MOST) return symbols;
      }
    }
  }
  return symbols;
}

function matches(name: string, query: string): boolean {
  let at = 0;
  const lower = name.toLowerCase();
  for (const sign of query.toLowerCase().replaceAll(' ', '')) {
    at = lower.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
