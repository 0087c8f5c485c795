import type { Declaratie, Project } from '@leerroute/model';
import { boomVan } from '../bomen/declaratie.ts';
import { Namen } from '../bomen/namen.ts';
import type { Knoop } from '../knoop.ts';
import { besteParen, gelijkenis } from './gelijkenis.ts';

/** Below this two declarations with different names are two different things. */
const GENOEG = 0.6;

/**
 * Old name → new name for what only got another identifier: one that is gone and one that came, of one kind, and alike enough.
 * A place by its name within its organisation, `organisatie.locatie`.
 */
export function hernoemingen(oud: Project, nieuw: Project): ReadonlyMap<string, string> {
  const namen = new Map<string, string>();
  const verdwenen = verschil(oud, nieuw);
  const verschenen = verschil(nieuw, oud);
  if (verdwenen.length > 0 && verschenen.length > 0) {
    const [hier, daar] = [bomen(oud), bomen(nieuw)];
    for (const [van, naar] of besteParen(verdwenen, verschenen, (a, b) => score(a, b, hier(a), daar(b))))
      namen.set(van.naam.value, naar.naam.value);
  }
  for (const organisatie of oud.organisaties) {
    const ander = nieuw.vind('organisatie', namen.get(organisatie.naam.value) ?? organisatie.naam.value);
    if (!ander) continue;
    const weg = organisatie.locaties.filter((a) => !ander.locaties.some((b) => b.naam.value === a.naam.value));
    const erbij = ander.locaties.filter((b) => !organisatie.locaties.some((a) => a.naam.value === b.naam.value));
    const paren = besteParen(weg, erbij, (a, b) =>
      a.titel?.value === b.titel?.value && a.plaats?.value === b.plaats?.value ? 1 : 0,
    );
    for (const [a, b] of paren)
      namen.set(`${organisatie.naam.value}.${a.naam.value}`, `${ander.naam.value}.${b.naam.value}`);
  }
  return namen;
}

/** The names that only one side has; a kwalificatie is named by its code, which is never only another name. */
function verschil(hier: Project, daar: Project): readonly Declaratie[] {
  return hier.bestanden
    .flatMap(({ declaraties }) => declaraties)
    .filter(({ kind, naam }) => kind !== 'kwalificatie' && daar.declaraties(naam.value).length === 0);
}

function bomen(project: Project): (declaratie: Declaratie) => Knoop {
  const namen = new Namen(project, new Map());
  const gemaakt = new Map<Declaratie, Knoop>();
  return (declaratie) => {
    const boom = gemaakt.get(declaratie) ?? boomVan(declaratie, namen);
    gemaakt.set(declaratie, boom);
    return boom;
  };
}

function score(a: Declaratie, b: Declaratie, boomA: Knoop, boomB: Knoop): number {
  if (a.kind !== b.kind) return 0;
  if (a.kind === 'route' && b.kind === 'route') {
    const vervangt = (x: typeof a, y: typeof a) => x.vervangt.some(({ value }) => value === y.naam.value);
    if (vervangt(b, a) || vervangt(a, b)) return 2;
  }
  if (a.kind === 'organisatie' && b.kind === 'organisatie' && a.brin && a.brin.value === b.brin?.value) return 2;
  const punten = gelijkenis(boomA, boomB);
  return punten >= GENOEG ? punten : 0;
}
