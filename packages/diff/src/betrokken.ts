import { faseVan, type Project, type Route } from '@leerroute/model';
import type { Namen } from './bomen/namen.ts';
import type { Eigenschap, Knoop } from './knoop.ts';
import type { Verschil } from './koppelen/verschil.ts';
import type { Betrokkene, Klasse } from './types.ts';

/** One side of a difference. */
interface Kant {
  readonly knoop?: Knoop;
  readonly eigenschap?: Eigenschap;
  readonly project: Project;
  readonly namen: Namen;
}

/** Blocks in which much else is named: of these only the statement that changed counts. */
const RUIM: ReadonlySet<string> = new Set(['route', 'jaar', 'keuze', 'beslismoment', 'keuzegroep']);

/** The organisations that are named where something changed, on both sides. */
export function genoemd(
  { oud, nieuw, eigenschap, van, naar }: Verschil,
  voor: Pick<Kant, 'project' | 'namen'>,
  na: Pick<Kant, 'project' | 'namen'>,
): readonly string[] {
  const kanten: readonly Kant[] = [
    { knoop: oud, eigenschap: van, ...voor },
    { knoop: nieuw, eigenschap: naar, ...na },
  ];
  return kanten.flatMap(({ knoop, eigenschap: waarde, project, namen }) => {
    if (!knoop) return [];
    if (eigenschap?.startsWith('rooster')) return plekkenIn(knoop.eigenschappen.get('rooster'));
    const { bestand, span: heel } = knoop.plek;
    const span = eigenschap !== undefined && RUIM.has(knoop.soort) ? waarde?.span : heel;
    if (!span) return [];
    const voorkomens = project.bestand(bestand)?.voorkomens ?? [];
    return voorkomens.flatMap((naam) =>
      naam.soort === 'organisatie' && naam.span.start >= span.start && naam.span.end <= span.end
        ? [namen.gedeeld(naam.naam)]
        : [],
    );
  });
}

/** The organisations of the places in a roster, by the names that both sides know. */
function plekkenIn(rooster: Eigenschap | undefined): readonly string[] {
  return [...(rooster?.waarde ?? '').matchAll(/(?:^|; )([^.:]+)/g)].map((vondst) => vondst[1] ?? '');
}

/** School and instelling whose half of the route a change is in: both where it is in no single year. */
export function verantwoordelijk(
  routes: readonly Route[],
  jaar: number | undefined,
  klassen: readonly Klasse[],
): readonly string[] {
  const kanten = new Set(jaar === undefined ? ['vmbo', 'mbo'] : [faseVan(jaar)]);
  if (klassen.includes('mr-instemming')) kanten.add('vmbo');
  if (klassen.includes('oer-lopend-cohort')) kanten.add('mbo');
  if (klassen.includes('swo-wijziging') || klassen.includes('rio-melding')) kanten.add('vmbo').add('mbo');
  return routes
    .flatMap(({ van, naar }) => [
      ...(kanten.has('vmbo') ? (van?.scholen ?? []) : []),
      ...(kanten.has('mbo') ? (naar?.instellingen ?? []) : []),
    ])
    .map(({ value }) => value);
}

/** With their titles, each once. */
export function betrokkenen(namen: readonly string[], voor: Project, na: Project): readonly Betrokkene[] {
  return [...new Set(namen)].flatMap((naam) => {
    const organisatie = na.vind('organisatie', naam) ?? voor.vind('organisatie', naam);
    return organisatie ? [{ naam, titel: organisatie.titel?.value ?? naam }] : [];
  });
}
