import type { Bestand, Negering } from '@leerroute/model';
import type { Finding } from './finding.ts';
import { gesteldVoor, type Instellingen } from './instellingen.ts';

/** What one `negeer` of an author does at this peildatum. */
export interface Negeringuitkomst {
  readonly bestand: Bestand;
  readonly negering: Negering;
  /** `werkt`: it silences something. `niets`: there is nothing to silence. The others say why it silences nothing at all. */
  readonly gevolg: 'werkt' | 'niets' | 'geen-reden' | 'verlopen' | 'regel-onbekend' | 'regel-staat-vast';
}

interface Omstandigheden {
  readonly peildatum: string;
  readonly instellingen: Instellingen;
  /** All rules there are. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Takes out the findings of a file that its author silenced where they stand, and tells of each `negeer` what came of it. Syntax is never
 * silenced: what was not read cannot be judged.
 */
export function negeer(
  findings: readonly Finding[],
  bestand: Bestand,
  omstandigheden: Omstandigheden,
): { readonly over: Finding[]; readonly uitkomsten: readonly Negeringuitkomst[] } {
  const { negeringen } = bestand;
  const belet = new Map(negeringen.map((negering) => [negering, beletselVan(negering, bestand, omstandigheden)]));
  const werkt = new Set<Negering>();
  const over = findings.filter((finding) => {
    const treffers = negeringen.filter((negering) => !belet.get(negering) && treft(negering, finding));
    for (const negering of treffers) werkt.add(negering);
    return treffers.length === 0;
  });
  const uitkomsten = negeringen.map((negering): Negeringuitkomst => {
    const gevolg = belet.get(negering) ?? (werkt.has(negering) ? 'werkt' : 'niets');
    return { bestand, negering, gevolg };
  });
  return { over, uitkomsten };
}

function beletselVan(
  { regel, reden, totEnMet }: Negering,
  { pad }: Bestand,
  { peildatum, instellingen, ids }: Omstandigheden,
): Negeringuitkomst['gevolg'] | undefined {
  if (!ids.has(regel.value)) return 'regel-onbekend';
  if (regel.value === 'syntax' || gesteldVoor(instellingen, regel.value, pad)?.vast) return 'regel-staat-vast';
  if (!reden || reden.value.trim() === '') return 'geen-reden';
  return totEnMet && totEnMet.value < peildatum ? 'verlopen' : undefined;
}

function treft({ regel, bereik }: Negering, finding: Finding): boolean {
  return (
    regel.value === finding.rule &&
    bereik.start <= finding.span.start &&
    finding.span.start < Math.max(bereik.end, bereik.start + 1)
  );
}
