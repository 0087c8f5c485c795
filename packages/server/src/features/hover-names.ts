import type { Language, Leerjaar, Locatie, Organisatie, Route } from '@leerroute/model';
import { schooljaarTekst } from '@leerroute/model';
import { plain } from '../markdown.ts';
import type { Occurrence } from '../names.ts';
import { NAAMSOORT, ORGANISATIESOORT } from '../words.ts';
import type { Place } from '../workspace.ts';

/** A name of the project: what it stands for, where that is written, and what its author says of it. */
export function describeName({ state, bestand }: Place, { soort, naam }: Occurrence, taal: Language): string[] {
  if (soort === 'beslismoment' || soort === 'keuze') return [];
  const found = state.project.vind(soort, naam);
  if (!found) return [];
  if (found.kind === 'plek')
    return [
      card(found.locatie.titel?.value ?? naam, NAAMSOORT.locatie[taal], placeFacts(found.organisatie, found.locatie)),
    ];
  const kind = found.kind === 'organisatie' ? ORGANISATIESOORT[found.soort] : NAAMSOORT[soort];
  const facts =
    found.kind === 'organisatie' ? organisationFacts(found) : found.kind === 'route' ? routeFacts(found) : [];
  const elsewhere = found.bestand === bestand.pad ? [] : [found.bestand];
  return [card(found.titel?.value ?? naam, kind[taal], [...facts, ...elsewhere], found.beschrijving)];
}

function card(title: string, kind: string, facts: readonly string[], description?: string): string {
  const head = `**${plain(title)}** — ${kind}`;
  const lines = [head, ...facts.map(plain)].join('  \n');
  return description ? `${lines}\n\n${plain(description)}` : lines;
}

function organisationFacts({ brin, plaats, leerwegen, profielen, locaties, erkendLeerbedrijf }: Organisatie): string[] {
  return [
    ...(brin ? [`BRIN ${brin.value}`] : []),
    ...(plaats ? [plaats.value] : []),
    ...(erkendLeerbedrijf ? ['erkend leerbedrijf'] : []),
    ...(leerwegen.length ? [leerwegen.map(({ value }) => value).join(', ')] : []),
    ...(profielen.length ? [profielen.map(({ value }) => value).join(', ')] : []),
    ...(locaties.length ? [locaties.map(({ titel, naam }) => titel?.value ?? naam.value).join(' · ')] : []),
  ];
}

function placeFacts(organisatie: Organisatie, { plaats, faciliteiten }: Locatie): string[] {
  return [
    organisatie.titel?.value ?? organisatie.naam.value,
    ...(plaats ? [plaats.value] : []),
    ...(faciliteiten.length ? [faciliteiten.map(({ value }) => value).join(', ')] : []),
  ];
}

function routeFacts({ soort, status, cohort, van, naar, jaren }: Route): string[] {
  const from =
    van &&
    `vmbo ${van.leerwegen.map(({ value }) => value).join(', ')} ${van.profielen.map(({ value }) => value).join(', ')}`;
  const to = naar && `mbo ${naar.niveau.value} ${naar.leerweg.value}`;
  return [
    [soort?.value, status?.value].filter(Boolean).join(' · '),
    [from, to].filter(Boolean).join(' → '),
    [cohort && schooljaarTekst(cohort.van.value), yearsText(jaren)].filter(Boolean).join(' · '),
  ].filter(Boolean);
}

function yearsText(jaren: readonly Leerjaar[]): string {
  return jaren.length ? `${jaren.length} jaar` : '';
}
