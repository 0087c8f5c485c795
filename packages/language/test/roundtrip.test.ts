import assert from 'node:assert/strict';
import { formatTekst, readBestand } from '@leerroute/language';
import type { Jaarinhoud, Onderdeel } from '@leerroute/model';
import fc from 'fast-check';
import { meaning, told } from './helpers.ts';

/** A part in the shape that matters here; the printer below writes it. */
interface Part {
  readonly soort: string;
  readonly naam?: string;
  readonly titel?: string;
  readonly uren: readonly (readonly [number, string])[];
  readonly clauses: readonly (readonly [string, string])[];
  readonly modules: readonly string[];
}

type Item =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'kies'; readonly min: number; readonly options: readonly Part[] }
  | {
      readonly kind: 'beslismoment';
      readonly naam: string;
      readonly keuzes: readonly (readonly [string, readonly Item[]])[];
    };

const words = [
  'bol',
  'vak',
  'jaar',
  'in',
  'uur',
  'elke',
  'keuze',
  'route',
  't',
  'café',
  '_x',
  'a-1',
  'B1-K1',
  'Ünal',
  'module',
];
const naam = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[A-Za-zé_][A-Za-z0-9é_-]{0,8}$/));
const titel = fc.stringMatching(/^[^"\r\n\p{C}\p{Z}]{0,12}$/u);
const named = fc.record({ soort: fc.constantFrom('vak', 'profielvak', 'module', 'keuzevak'), naam });
const free = fc.record({
  soort: fc.constantFrom('bpv', 'stage', 'project', 'onderdeel'),
  titel: fc.option(titel, { nil: undefined }),
});
const uren = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 900 }).map((half) => half / 2),
    fc.constantFrom('', 'vo', 'bo'),
  ),
  { maxLength: 3 },
);
const clause = fc.oneof(
  fc.tuple(fc.constant('bij'), naam),
  fc.tuple(fc.constant('elke'), fc.constantFrom('ma', 'vr')),
  fc.tuple(fc.constant('door'), fc.constantFrom('team', 'bedrijf', 'mbo-4-student')),
);
const part: fc.Arbitrary<Part> = fc
  .tuple(fc.oneof(named, free), uren, fc.array(clause, { maxLength: 3 }), fc.array(naam, { maxLength: 2 }))
  .map(([head, hours, clauses, modules]) => ({ ...head, uren: hours, clauses, modules }));
const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constant('part' as const), part }),
    fc.record({ kind: fc.constant('kies' as const), min: fc.nat(9), options: fc.array(part, { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('beslismoment' as const),
      naam,
      keuzes: fc.array(fc.tuple(naam, fc.array(tie('item'), { maxLength: 2 })), { maxLength: 2 }),
    }),
  ),
}));
const space = fc.constantFrom(' ', '\n', '\t  ', '\r\n', ' /* x */ ', ' // y\n');

function printPart({ soort, naam: name, titel: title, uren: hours, clauses, modules }: Part): string[] {
  const amounts = hours.map(([amount, merk]) => [String(amount).replace('.', ','), 'uur', ...(merk ? [merk] : [])]);
  return [
    soort,
    ...(name === undefined ? [] : [name]),
    ...(title === undefined ? [] : [`"${title}"`]),
    ...amounts.flatMap((amount, index) => (index > 0 ? ['+', ...amount] : amount)),
    ...clauses.flat(),
    ...(modules.length > 0 ? ['{', ...modules.flatMap((module) => ['module', module]), '}'] : []),
  ];
}

function print(items: readonly Item[]): string[] {
  return items.flatMap((one) => {
    if (one.kind === 'part') return printPart(one.part);
    if (one.kind === 'kies') return ['kies', String(one.min), 'uit', '{', ...one.options.flatMap(printPart), '}'];
    return [
      'beslismoment',
      one.naam,
      '{',
      ...one.keuzes.flatMap(([name, inner]) => ['keuze', name, '{', ...print(inner), '}']),
      '}',
    ];
  });
}

function partOf(read: Onderdeel): Part {
  const clauses = [
    ...read.bij.map(({ value, span }) => ({ at: span.start, clause: ['bij', value] as const })),
    ...read.dagen.map(({ value, span }) => ({ at: span.start, clause: ['elke', value] as const })),
    ...read.door.map(({ value, span }) => ({ at: span.start, clause: ['door', value] as const })),
  ];
  return {
    soort: read.soort.value,
    naam: read.naam?.value,
    titel: read.titel?.value,
    uren: read.uren.map(({ aantal, merk }) => [aantal.value, merk?.value ?? '']),
    clauses: clauses.sort((a, b) => a.at - b.at).map(({ clause: found }) => found),
    modules: read.onderdelen.map((module) => module.naam?.value ?? ''),
  };
}

function itemsOf(inhoud: readonly Jaarinhoud[]): Item[] {
  return inhoud.map((read): Item => {
    if (read.kind === 'onderdeel') return { kind: 'part', part: partOf(read) };
    if (read.kind === 'keuzegroep') return { kind: 'kies', min: read.min.value, options: read.opties.map(partOf) };
    assert(read.kind === 'beslismoment');
    return {
      kind: 'beslismoment',
      naam: read.naam.value,
      keuzes: read.keuzes.map((keuze) => [keuze.naam.value, itemsOf(keuze.inhoud)]),
    };
  });
}

/** JSON, so that a feature that is absent and one that is undefined are the same. */
const plain = (items: readonly Item[]): unknown => JSON.parse(JSON.stringify(items));

describe('What is written', () => {
  it('is read back, in whatever layout, and the formatter keeps its meaning and is the same twice', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), fc.infiniteStream(space), (items, spaces) => {
        const tokens = ['route', 'r', '{', 'jaar', '1', '{', ...print(items), '}', '}'];
        // A word of the language that is a name stands on the line of the word before it, else it reads as the next statement.
        const text = tokens.map((token) => (words.includes(token) ? ' ' : spaces.next().value) + token).join('');
        const bestand = readBestand('test.route', text);
        assert.deepEqual(told(bestand), []);
        const [route] = bestand.declaraties;
        assert(route?.kind === 'route');
        assert.deepEqual(plain(itemsOf(route.jaren[0]?.inhoud ?? [])), plain(items));
        const laid = formatTekst(text);
        assert('tekst' in laid);
        assert.deepEqual(meaning(laid.tekst), meaning(text));
        assert.deepEqual(formatTekst(laid.tekst), laid);
        assert.equal(laid.tekst.replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''));
      }),
      { numRuns: 80, seed: 2026 },
    );
  });
});
