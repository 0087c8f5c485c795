import type { Vergelijking, Vergelijkwijziging } from '@leerroute/server/protocol';
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { teksten } from './teksten.ts';

/** What stands in the tree: a route, in it a level, in that the changes. */
export type Knoop =
  | { readonly soort: 'route'; readonly naam?: string; readonly titel: string; readonly kinderen: readonly Knoop[] }
  | { readonly soort: 'niveau'; readonly titel: string; readonly kinderen: readonly Knoop[]; ouder?: Knoop }
  | { readonly soort: 'wijziging'; readonly wijziging: Vergelijkwijziging; ouder?: Knoop };

/** The changes of a comparison as a tree, per route and level, in the order of the pupil. */
export class Wijzigingenboom implements TreeDataProvider<Knoop> {
  readonly #veranderd = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#veranderd.event;
  #wortels: readonly Knoop[] = [];
  #perSleutel = new Map<string, Knoop>();

  toon(vergelijking: Vergelijking | undefined): void {
    this.#perSleutel = new Map();
    this.#wortels = vergelijking ? this.#bouw(vergelijking) : [];
    this.#veranderd.fire(undefined);
  }

  /** The place of a change in the tree. */
  knoop(sleutel: string): Knoop | undefined {
    return this.#perSleutel.get(sleutel);
  }

  getChildren(knoop?: Knoop): Knoop[] {
    if (!knoop) return [...this.#wortels];
    return knoop.soort === 'wijziging' ? [] : [...knoop.kinderen];
  }

  getParent(knoop: Knoop): Knoop | undefined {
    return knoop.soort === 'route' ? undefined : knoop.ouder;
  }

  getTreeItem(knoop: Knoop): TreeItem {
    return knoop.soort === 'wijziging' ? wijzigingsregel(knoop.wijziging) : kopregel(knoop);
  }

  #bouw({ routes, wijzigingen }: Vergelijking): Knoop[] {
    const namen = [...new Set(wijzigingen.map(({ route }) => route))];
    return namen.map((naam): Knoop => {
      const eigen = wijzigingen.filter(({ route }) => route === naam);
      const titel = routes.find(({ route }) => route === naam)?.titel ?? teksten().buiten;
      const niveaus = [...new Set(eigen.map(({ niveautekst }) => niveautekst))].map((niveau) =>
        this.#niveau(
          niveau,
          eigen.filter(({ niveautekst }) => niveautekst === niveau),
        ),
      );
      const wortel: Knoop = { soort: 'route', titel, kinderen: niveaus, ...(naam === undefined ? {} : { naam }) };
      for (const niveau of niveaus) niveau.ouder = wortel;
      return wortel;
    });
  }

  #niveau(titel: string, wijzigingen: readonly Vergelijkwijziging[]): Knoop & { soort: 'niveau' } {
    const kinderen = wijzigingen.map((wijziging): Knoop & { soort: 'wijziging' } => ({
      soort: 'wijziging',
      wijziging,
    }));
    const knoop: Knoop & { soort: 'niveau' } = { soort: 'niveau', titel, kinderen };
    for (const kind of kinderen) {
      kind.ouder = knoop;
      this.#perSleutel.set(kind.wijziging.sleutel, kind);
    }
    return knoop;
  }
}

function kopregel(knoop: Exclude<Knoop, { soort: 'wijziging' }>): TreeItem {
  const item = new TreeItem(knoop.titel, TreeItemCollapsibleState.Expanded);
  if (knoop.soort === 'route') item.iconPath = new ThemeIcon('map');
  else item.description = String(knoop.kinderen.length);
  return item;
}

const ICONEN = {
  open: new ThemeIcon('circle-large-outline', new ThemeColor('list.warningForeground')),
  gegeven: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  geen: new ThemeIcon('circle-small'),
} as const;

function wijzigingsregel(wijziging: Vergelijkwijziging): TreeItem {
  const { sleutel, tekst, akkoord, taken, niveautekst } = wijziging;
  const item = new TreeItem(tekst, TreeItemCollapsibleState.None);
  const stand = akkoord === 'geen' ? '' : teksten()[akkoord];
  item.id = sleutel;
  item.iconPath = ICONEN[akkoord];
  item.description = stand;
  // What an author wrote must stay text, so no Markdown is made of it.
  item.tooltip = new MarkdownString().appendText([tekst, ...taken].join('\n'));
  item.accessibilityInformation = { label: [tekst, niveautekst, stand].filter(Boolean).join(', ') };
  item.command = { command: 'leerroute.toonWijziging', title: teksten().wijzigingen, arguments: [sleutel] };
  return item;
}
