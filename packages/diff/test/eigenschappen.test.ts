import assert from 'node:assert/strict';
import { vergelijk } from '@leerroute/diff';
import { formatTekst } from '@leerroute/language';
import type { Project } from '@leerroute/model';
import fc from 'fast-check';
import { boomVan } from '../src/bomen/declaratie.ts';
import { Namen } from '../src/bomen/namen.ts';
import { inhoudVan } from '../src/knoop.ts';
import { SOORTEN } from '../src/soorten/register.ts';
import { projectVan, voorbeeld } from './project.ts';

const PEILDATUM = '2026-11-23';
const REGIOS = ['capelle-oostland', 'apeldoorn', 'geintegreerd'].map(voorbeeld);
type Teksten = Record<string, string>;

/** One edit of one line of one file, as a person makes it. `waar` and `naar` pick lines, whatever the number of lines. */
function bewerk(teksten: Teksten, { soort, bestand, waar, naar }: Bewerking): Teksten {
  const paden = Object.keys(teksten);
  const pad = paden[bestand % paden.length] ?? '';
  const regels = (teksten[pad] ?? '').split('\n');
  const [i, j] = [waar % regels.length, naar % regels.length];
  const regel = regels[i] ?? '';
  const isBlok = /[{}]/.test(regel);
  if (soort === 'weg' && !isBlok) regels.splice(i, 1);
  if (soort === 'verdubbel' && !isBlok) regels.splice(j, 0, regel);
  if (soort === 'verplaats' && !isBlok) {
    regels.splice(i, 1);
    regels.splice(j, 0, regel);
  }
  if (soort === 'getal') regels[i] = regel.replace(/\d+/, (getal) => String(Number(getal) + 1 + (naar % 7)));
  if (soort === 'woord') regels[i] = regel.replace(/"([^"]*)"/, '"$1 nieuw"');
  if (soort === 'naam') regels[i] = regel.replace(/\b(bb|bol|vr|pie|team|actief|volledig)\b/, naar % 2 ? 'kb' : 'do');
  return { ...teksten, [pad]: regels.join('\n') };
}

const bewerking = fc.record({
  soort: fc.constantFrom('weg', 'verdubbel', 'verplaats', 'getal', 'woord', 'naam'),
  bestand: fc.nat(5),
  waar: fc.nat(200),
  naar: fc.nat(200),
});
type Bewerking = typeof bewerking extends fc.Arbitrary<infer T> ? T : never;

const paar = fc
  .tuple(fc.constantFrom(...REGIOS), fc.array(bewerking, { minLength: 1, maxLength: 6 }))
  .map(([teksten, bewerkingen]) => [teksten, bewerkingen.reduce(bewerk, teksten)] as const);

const uitstraling = fc.record({
  inspringing: fc.constantFrom('', '\t', '      '),
  regeleinde: fc.constantFrom('\n', '\r\n'),
  commentaar: fc.constantFrom('', ' // let op', ' /* let op */'),
  draai: fc.nat(1000),
  samen: fc.boolean(),
});
type Uitstraling = typeof uitstraling extends fc.Arbitrary<infer T> ? T : never;

/** One edit that makes no double and puts no line into a comment: there it is a text, to which a change of layout is a change. */
const enkelvoudig = fc
  .tuple(
    fc.constantFrom(...REGIOS),
    bewerking.filter(({ soort }) => soort !== 'verdubbel' && soort !== 'verplaats'),
  )
  .map(([teksten, een]) => [teksten, bewerk(teksten, een)] as const);

/** The same meaning in another layout. */
function verkleed(teksten: Teksten, { inspringing, regeleinde, commentaar, draai, samen }: Uitstraling): Teksten {
  const anders = Object.entries(teksten).map(([pad, tekst]) => {
    const regels = omgegooid(tekst.split('\n'), draai).map((regel) =>
      regel.trim().startsWith('*') || regel.includes('/*')
        ? regel
        : inspringing + regel.trim() + (regel.trim() ? commentaar : ''),
    );
    return [`elders/${pad}`, regels.join(regeleinde)] as const;
  });
  return samen ? { 'alles.route': anders.map(([, tekst]) => tekst).join('\n') } : Object.fromEntries(anders);
}

const verschil = (oud: Teksten, nieuw: Teksten) =>
  vergelijk(projectVan(oud), projectVan(nieuw), { peildatum: PEILDATUM });

describe('vergelijk, whatever the edit', () => {
  it('finds nothing between a text and itself', () => {
    for (const teksten of REGIOS) assert.deepEqual(verschil(teksten, teksten), []);
  });

  it('finds nothing between a text and its fixed layout', () => {
    fc.assert(
      fc.property(paar, ([, teksten]) => {
        const opgemaakt = Object.entries(teksten).map(([pad, tekst]) => {
          const uitkomst = formatTekst(tekst);
          return [pad, 'tekst' in uitkomst ? uitkomst.tekst : tekst];
        });
        assert.deepEqual(verschil(teksten, Object.fromEntries(opgemaakt)), []);
      }),
      { numRuns: 40 },
    );
  });

  it('mirrors: what comes one way goes the other way', () => {
    const spiegel = new Map(SOORTEN.map((soort) => [soort.id, soort.spiegel]));
    const plek = (plaats: { bestand: string; span: { start: number } } | undefined) =>
      plaats ? `${plaats.bestand}:${plaats.span.start}` : '';
    fc.assert(
      fc.property(paar, ([oud, nieuw]) => {
        const heen = verschil(oud, nieuw).map((w) => `${w.soort} ${plek(w.voor)} ${plek(w.na)}`);
        const terug = verschil(nieuw, oud).map((w) => `${spiegel.get(w.soort)} ${plek(w.na)} ${plek(w.voor)}`);
        assert.deepEqual(heen.sort(), terug.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('finds something exactly where the meaning differs', () => {
    const betekenis = (project: Project) => {
      const namen = new Namen(project, new Map());
      const declaraties = project.bestanden.flatMap((bestand) => bestand.declaraties);
      return declaraties.map((declaratie) => inhoudVan(boomVan(declaratie, namen))).sort();
    };
    fc.assert(
      fc.property(paar, ([oud, nieuw]) => {
        const gelijk = JSON.stringify(betekenis(projectVan(oud))) === JSON.stringify(betekenis(projectVan(nieuw)));
        assert.equal(verschil(oud, nieuw).length === 0, gelijk);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every change a fingerprint of its own', () => {
    fc.assert(
      fc.property(paar, ([oud, nieuw]) => {
        const prints = verschil(oud, nieuw).map(({ fingerprint }) => fingerprint);
        assert.equal(new Set(prints).size, prints.length);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the fingerprints when both sides are laid out differently and stand in other files', () => {
    const prints = (oud: Teksten, nieuw: Teksten) =>
      verschil(oud, nieuw)
        .map(({ fingerprint }) => fingerprint)
        .sort();
    const leesbaar = (teksten: Teksten) => projectVan(teksten).bestanden.every(({ fouten }) => fouten.length === 0);
    fc.assert(
      fc.property(enkelvoudig, uitstraling, uitstraling, ([oud, nieuw], een, ander) => {
        fc.pre(leesbaar(nieuw));
        assert.deepEqual(prints(verkleed(oud, een), verkleed(nieuw, ander)), prints(oud, nieuw));
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing in layout, comments, order that says nothing and the division over files', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIOS), uitstraling, (teksten, uiterlijk) => {
        assert.deepEqual(verschil(teksten, verkleed(teksten, uiterlijk)), []);
      }),
      { numRuns: 40 },
    );
  });
});

/** The lines with every run of parts, exams and ways out turned around: their order says nothing. */
function omgegooid(regels: readonly string[], draai: number): string[] {
  const uit: string[] = [];
  let reeks: string[] = [];
  const vrij =
    /^\s*(vak|generiek|keuzedeel|keuzevak|overstap|examen|diploma|stage|bpv|gemeld|regelt|evaluatie)\b[^{}]*$/;
  for (const regel of [...regels, '']) {
    if (vrij.test(regel)) reeks.push(regel);
    else {
      const n = reeks.length > 0 ? draai % reeks.length : 0;
      uit.push(...reeks.slice(n), ...reeks.slice(0, n), regel);
      reeks = [];
    }
  }
  return uit;
}
