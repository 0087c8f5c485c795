import assert from 'node:assert/strict';
import { formatTekst, readBestand, verwachtOp } from '@leerroute/language';
import fc from 'fast-check';
import { examples, lineOf, withoutPlaces } from './helpers.ts';

/** Statements that are not finished yet. */
const unfinished = [
  'keuzevak',
  'vak nederlands 120',
  'naar mbo',
  'jaar',
  'jaar 4 "x"',
  'jaar 4 {',
  'kies 4 uit',
  'kies 4 uit "x" {',
  'examen ce nederlands,',
  'project "Cir',
  'project "Cir" 20 uur vo +',
  'stage "x" 20 uur bij',
  'overstap naar mbo',
  'diploma',
  'beslismoment x {',
  'keuze',
  'regio',
  'route y',
  'route y {',
  'school',
  'locatie',
  'biedt kwalificatie',
  'looptijd',
  'partners a,',
  'toelichting',
  'rooster ma op x.',
  'telt als',
  'dekt',
  'examen mbo',
  'bpv 20 uur door',
  'foo bar',
  '%',
  'vak x {',
];

interface Place {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** Every line of every example that is not inside a comment. */
const places: readonly Place[] = [...examples].flatMap(([name, text]) => {
  const comment = text.search(/^ \*\/$/m);
  return text.split('\n').flatMap((_, line) => {
    const offset = text.split('\n').slice(0, line).join('\n').length;
    return name.endsWith('basis-mbo2.route') && offset < comment ? [] : [{ name, text, line }];
  });
});

/** The text with a line put in, indented as its neighbours. */
function withLine({ text, line }: Place, statement: string): string {
  const lines = text.split('\n');
  const next = lines[line] || lines[line - 1] || '';
  const indent = `${/^ */.exec(next)?.[0]}${next.trim().startsWith('}') ? '  ' : ''}`;
  return [...lines.slice(0, line), indent + statement, ...lines.slice(line)].join('\n');
}

/** All that a text means, as a list of facts that each name where they belong. */
function facts(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => facts(item, path));
  if (typeof value !== 'object' || value === null) return [`${path}=${value}`];
  const entries = Object.entries(value).filter(([key]) => !['id', 'regels', 'beschrijving'].includes(key));
  const name = 'naam' in value && 'kind' in value ? JSON.stringify(value.naam) : '';
  return entries.flatMap(([key, item]) => facts(item, `${path}${name}.${key}`));
}

const factsOf = (text: string): string[] => facts(withoutPlaces(readBestand('test.route', text).declaraties));

/** The facts of one list that the other lacks. */
function lacking(of: readonly string[], among: readonly string[]): string[] {
  const counts = Map.groupBy(among, (fact) => fact);
  return of.filter((fact) => counts.get(fact)?.pop() === undefined);
}

describe('A mistake in one line', () => {
  it('leaves everything else standing and is told once, on its line', () => {
    const known = new Map([...examples.values()].map((text) => [text, factsOf(text)]));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...unfinished), (place, statement) => {
        const text = withLine(place, statement);
        const { fouten } = readBestand(place.name, text);
        assert.deepEqual(lacking(known.get(place.text) ?? [], factsOf(text)), []);
        assert.deepEqual(
          fouten.map((fout) => lineOf(text, fout)),
          [place.line + 1],
          fouten[0]?.message.nl,
        );
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it('is never the end: half files are read, expected and laid out without a word of complaint from the program', () => {
    const cut = fc
      .constantFrom(...examples.values())
      .chain((text) => fc.nat(text.length).map((end) => text.slice(0, end)));
    fc.assert(
      fc.property(cut, (text) => {
        const { declaraties } = readBestand('test.route', text);
        const written = [...text.matchAll(/^(?:route|school|instelling|regio) [\w-]+ "[^"\n]*" \{$/gm)];
        assert(declaraties.length >= written.length, 'each declaration that is opened is there');
        verwachtOp(text, text.length);
        formatTekst(text);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it('is no danger when many words are wrong', () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '"',
      ',',
      '.',
      '+',
      '\n',
      'vak',
      'uur',
      '7.5',
      'biedt {',
      'kies {',
      '//',
      '/*',
      '\0',
      'é',
      '1-8-2021',
    );
    const change = fc.record({ at: fc.nat(4000), remove: fc.nat(30), insert: fc.array(words, { maxLength: 3 }) });
    fc.assert(
      fc.property(
        fc.constantFrom(...examples.values()),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (text, changes) => {
          let changed = text;
          for (const { at, remove, insert } of changes) {
            const start = at % (changed.length + 1);
            changed = `${changed.slice(0, start)} ${insert.join(' ')} ${changed.slice(start + remove)}`;
          }
          const { fouten } = readBestand('test.route', changed);
          for (const { message, span } of fouten) {
            assert(0 <= span.start && span.start <= span.end && span.end <= changed.length);
            assert.doesNotMatch(`${message.nl} ${message.en}`, /undefined|``|\b(INT|STRING|ID|VREEMD)\b|niet te lezen/);
          }
        },
      ),
      { numRuns: 100, seed: 2026 },
    );
  });
});

describe('Bad input', () => {
  const one = (text: string): string => {
    const { fouten } = readBestand('test.route', text);
    assert.equal(fouten.length, 1);
    return fouten[0]?.message.nl ?? '';
  };

  it('is refused where blocks are nested too deep, and read where they are just not', () => {
    assert.match(one('{'.repeat(100_000)), /te veel blokken/);
    const deep = `route r { jaar 1 { ${'project {'.repeat(190)}${'}'.repeat(192)}`;
    assert.deepEqual(readBestand('test.route', deep).fouten, []);
  });

  it('may hold any sign', () => {
    assert.match(one('\0'.repeat(100_000)), /ken ik hier niet/);
    assert.equal(readBestand('test.route', 'school s { }\0\nschool t { }').declaraties.length, 2);
  });

  it('is told up to a hundred mistakes', () => {
    for (const text of ['}'.repeat(5000), '“a”\n'.repeat(5000), 'gewone zin\n'.repeat(5000)]) {
      const { fouten } = readBestand('test.route', text);
      assert.equal(fouten.length, 101);
      assert.match(fouten.at(-1)?.message.nl ?? '', /te veel fouten/);
    }
  });

  it('may be empty', () => {
    for (const text of ['', '\uFEFF', '\n\r\n', '// x']) assert.deepEqual(readBestand('test.route', text).fouten, []);
    assert.deepEqual(formatTekst('\n\n'), { tekst: '' });
  });
});
