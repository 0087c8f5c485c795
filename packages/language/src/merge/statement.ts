import type * as ast from '../generated/ast.ts';
import type { Declaratie, RouteRegel } from '../generated/ast.ts';
import type { List } from './lists.ts';

/** What may stand in a list of statements. */
export type StatementNode =
  | Declaratie
  | RouteRegel
  | ast.RegioRegel
  | ast.OrganisatieRegel
  | ast.LocatieRegel
  | ast.KwalificatieRegel
  | ast.Werkproces
  | ast.RegelingRegel
  | ast.OvereenkomstRegel
  | ast.BorgingRegel
  | ast.JaarRegel
  | ast.KeuzegroepRegel
  | ast.BeslismomentRegel
  | ast.Keuze
  | ast.OnderdeelRegel;

/** A statement or declaration as it stands in the text; its parts in order give the text back. */
export interface Statement {
  readonly type: StatementNode['$type'];
  /** What makes it this thing and no other among its neighbours; absent where only its words tell. */
  readonly key?: string;
  /** White space and comments before it. */
  readonly lead: string;
  /** Up to its `{`, or the whole. */
  readonly head: string;
  /** The lists in its head. */
  readonly lists: readonly List[];
  readonly body?: Body;
  /** Comments behind it on its last line. */
  readonly trail: string;
  /** The words of the head, apart from layout. */
  readonly words: string;
  /** All its words and comments, apart from layout. */
  readonly meaning: string;
  /** The words of everything inside it. */
  readonly inside: readonly string[];
}

/** What stands between the braces. */
export interface Body {
  /** Comments behind the `{` on its line. */
  readonly opening: string;
  readonly statements: readonly Statement[];
  /** White space and comments before the `}`. */
  readonly closing: string;
}

/** The statement as it stands in the text. */
export function textOf({ lead, head, body, trail }: Statement): string {
  return lead + head + (body ? bodyText(body) : '') + trail;
}

function bodyText({ opening, statements, closing }: Body): string {
  return `{${opening}${statements.map(textOf).join('')}${closing}}`;
}

/** Statements that stand once in their block, so that two of them contradict each other. */
const ONCE: ReadonlySet<string> = new Set([
  'SoortRegel',
  'StatusRegel',
  'RegioRegelVanRoute',
  'Cohort',
  'Van',
  'Naar',
  'Verwantschap',
  'OvereenkomstRegelVanRoute',
  'VmboExamen',
  'Urennorm',
  'Groep',
  'Borging',
  'Projectleider',
  'Brin',
  'Plaats',
  'Bestuur',
  'Erkend',
  'Vestiging',
  'Getekend',
  'Looptijd',
  'Bedrag',
  'Ingeschreven',
  'LeerwegRegel',
]);

/** What makes a statement this thing and no other in its block. */
export function keyOf(node: StatementNode): string | undefined {
  if (ONCE.has(node.$type)) return node.$type;
  const name = nameOf(node);
  return name === undefined ? undefined : `${node.$type} ${name}`;
}

function nameOf(node: StatementNode): string | undefined {
  switch (node.$type) {
    case 'Regio':
    case 'Organisatie':
    case 'Locatie':
    case 'Regeling':
    case 'Overeenkomst':
    case 'Route':
    case 'Beslismoment':
    case 'Keuze':
      return node.naam;
    case 'Kwalificatie':
      return node.crebo;
    case 'Kerntaak':
    case 'Werkproces':
      return node.code;
    case 'Aanbod':
      return node.kwalificatie.crebo;
    case 'Reistijd':
      return node.naar;
    case 'Regelt':
      return node.onderwerp;
    case 'Gemeld':
      return node.door;
    case 'Jaar':
      return node.nummer;
    case 'Keuzegroep':
      return node.titel ?? '';
    case 'Onderdeel':
      return `${node.soort} ${node.naam ?? node.titel ?? ''}`;
    default:
      return undefined;
  }
}
