import { type Language, schooljaarTekst } from '@leerroute/model';
import type { Plek } from '../types.ts';
import { KLASSEVOLGORDE, perNiveau, type Verslag } from './verslag.ts';

/** The report in the shape of schemas/diff.schema.json, with a line end. */
export function jsonVerslag(verslag: Verslag, taal: Language): string {
  const { peildatum, base, head, wijzigingen, leerlingzichten, kapot } = verslag;
  const plek = (waar: Plek | undefined, kant: 'voor' | 'na') =>
    waar ? { file: waar.bestand, range: verslag.waar(waar.bestand, waar.span, kant) } : null;
  const inhoud = {
    schema: 1,
    peildatum,
    base,
    head,
    changes: wijzigingen.map((wijziging) => ({
      change: wijziging.soort,
      level: wijziging.niveau,
      classes: wijziging.klassen,
      cohorts: wijziging.cohorten.map(schooljaarTekst),
      running: wijziging.lopend,
      route: wijziging.route,
      year: wijziging.jaar,
      message: wijziging.message[taal],
      before: plek(wijziging.voor, 'voor'),
      after: plek(wijziging.na, 'na'),
      basis: wijziging.basis.map(({ titel, url }) => ({ title: titel, url })),
      conditions: wijziging.voorwaarden.map(({ rule, message }) => ({ rule, message: message[taal] })),
      fingerprint: wijziging.fingerprint,
    })),
    pupils: leerlingzichten.map(({ route, uren, examens, diplomas }) => ({
      route,
      hours: uren.map(({ jaar, voor, na }) => ({ year: jaar, before: voor ?? null, after: na ?? null })),
      exams: examens.map(({ jaar, voor, na }) => ({ year: jaar, before: voor, after: na })),
      diplomas: diplomas.map(({ diploma, voor, na }) => ({ diploma, before: HAALT[voor], after: HAALT[na] })),
    })),
    broken: kapot.map(({ kant, bestand }) => ({ side: kant === 'voor' ? 'base' : 'head', file: bestand })),
    summary: {
      ...perNiveau(wijzigingen),
      classes: Object.fromEntries(
        KLASSEVOLGORDE.map((klasse) => [klasse, wijzigingen.filter(({ klassen }) => klassen.includes(klasse)).length]),
      ),
    },
  };
  return `${JSON.stringify(inhoud, null, 2)}\n`;
}

const HAALT = { iedereen: 'all', sommigen: 'some', niemand: 'none' } as const;
