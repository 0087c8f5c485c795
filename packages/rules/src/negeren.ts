import type { Bestand, Negering } from '@leerroute/model';
import type { Finding } from './finding.ts';

/** Whether an author silenced this finding where it stands: with a reason, and not past its date. Syntax is never silenced. */
export function isGenegeerd(finding: Finding, bestand: Bestand, peildatum: string): boolean {
  return finding.rule !== 'syntax' && bestand.negeringen.some((negering) => geldt(negering, finding, peildatum));
}

function geldt(negering: Negering, finding: Finding, peildatum: string): boolean {
  const { regel, reden, totEnMet, bereik } = negering;
  return (
    regel.value === finding.rule &&
    reden !== undefined &&
    reden.value.trim() !== '' &&
    (totEnMet === undefined || peildatum <= totEnMet.value) &&
    bereik.start <= finding.span.start &&
    finding.span.start < Math.max(bereik.end, bereik.start + 1)
  );
}
