import { type Language, schooljaarTekst } from '@leerroute/model';
import { openPerKlasse } from '../akkoord/stand.ts';
import type { Plek } from '../types.ts';
import { KLASSEVOLGORDE, perNiveau, type Verslag } from './verslag.ts';

/** The report in the shape of schemas/diff.schema.json, with a line end. */
export function jsonVerslag(verslag: Verslag, taal: Language): string {
  const { peildatum, base, head, wijzigingen, leerlingzichten, akkoord, kapot } = verslag;
  const open = openPerKlasse(akkoord);
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
      agreement: (akkoord.perWijziging.get(wijziging.fingerprint) ?? []).map((stand) => ({
        class: stand.klasse,
        asked: stand.nodig,
        given: stand.gegeven.map(({ rol, datum, reden }) => ({ role: rol, date: datum, reason: reden })),
        open: stand.open,
        granted: stand.verleend,
      })),
      accepted: akkoord.geaccepteerd.has(wijziging.fingerprint),
      fingerprint: wijziging.fingerprint,
    })),
    pupils: leerlingzichten.map((zicht) => ({
      route: zicht.route,
      consequences: zicht.gevolgen.map((gevolg) => gevolg[taal]),
      hours: zicht.uren.map(({ jaar, voor, na }) => ({ year: jaar, before: voor ?? null, after: na ?? null })),
      exams: zicht.examens.map(({ jaar, voor, na }) => ({ year: jaar, before: voor, after: na })),
      diplomas: zicht.diplomas.map(({ diploma, voor, na }) => ({ diploma, before: HAALT[voor], after: HAALT[na] })),
      exits: zicht.uitwegen.map(({ naar, voor, na }) => ({ to: naar, before: HAALT[voor], after: HAALT[na] })),
      onward: zicht.vervolg.map(({ naar, voor, na }) => ({ to: naar, before: HAALT[voor], after: HAALT[na] })),
      ways: zicht.wegen.map(({ jaar, voor, na }) => ({ year: jaar, before: voor, after: na })),
      places: zicht.plekken.map(({ jaar, voor, na, tussen }) => ({
        year: jaar,
        before: voor?.[taal] ?? null,
        after: na?.[taal] ?? null,
        minutesBetween: tussen,
      })),
      travel: zicht.reis.map(({ jaar, voor, na }) => ({ year: jaar, before: voor ?? null, after: na ?? null })),
    })),
    stale: akkoord.vervallen.map(({ akkoord: { wijziging, soort, route, rol, datum, tekst }, nu }) => ({
      fingerprint: wijziging,
      change: soort,
      route,
      role: rol,
      date: datum,
      message: tekst,
      now: nu?.fingerprint,
    })),
    broken: kapot.map(({ kant, bestand }) => ({ side: kant === 'voor' ? 'base' : 'head', file: bestand })),
    summary: {
      ...perNiveau(wijzigingen),
      classes: Object.fromEntries(
        KLASSEVOLGORDE.map((klasse) => [klasse, wijzigingen.filter(({ klassen }) => klassen.includes(klasse)).length]),
      ),
      open: Object.fromEntries(KLASSEVOLGORDE.map((klasse) => [klasse, open.get(klasse) ?? 0])),
    },
  };
  return `${JSON.stringify(inhoud, null, 2)}\n`;
}

const HAALT = { iedereen: 'all', sommigen: 'some', niemand: 'none' } as const;
