import fc from 'fast-check';

/*
 * Texts of routes as no school would write them: very long words, twelve places, thirty options, decisions five deep.
 */

const LONG = [
  'Werknemerscompetentieontwikkelingsplan',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijen',
  'Woon- en kantoortechnologie voor installatie/onderhoud',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'Ondernemend gedrag (geschikt voor niveau 1 en 2) en nog veel meer dan dat alles bij elkaar',
  'élève Łódź 語語語語語語語語語語 👩‍👩‍👧',
  'a',
];
const KINDS = ['project', 'onderdeel', 'stage', 'bpv', 'lob', 'carrousel', 'bedrijfsbezoek'];
const SUBJECTS = ['nederlands', 'engels', 'wiskunde', 'nask1', 'maatschappijleer', 'lo', 'ckv', 'biologie'];
const ELECTIVES = [
  'booglasprocessen',
  'domotica-en-automatisering',
  'bloemwerk',
  'plaat-en-constructiewerk',
  'groene-zorg',
];

const title = fc.oneof(fc.constantFrom(...LONG), fc.constantFrom('Lassen', 'Tuin', 'Oriëntatie op het beroep'));
const hours = fc.oneof(fc.integer({ min: 1, max: 900 }), fc.constantFrom(7.5, 12000));
const say = (amount: number): string => String(amount).replace('.', ',');
const place = fc.integer({ min: 0, max: 11 });
const where = fc.oneof(
  fc.constant(''),
  place.map((at) => ` op plek${at}.loc`),
  place.map((at) => ` bij plek${at}`),
  fc.constantFrom(' elke ma', ' elke do, vr', ' elke ma t/m vr', ' op onbekend.plek'),
);

const part: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom(...SUBJECTS), hours).map(([name, amount]) => `vak ${name} ${say(amount)} uur`),
  fc
    .tuple(fc.constantFrom(...KINDS), title, hours, where)
    .map(([kind, name, amount, at]) => `${kind} "${name}" ${say(amount)} uur vo${at}`),
  fc.tuple(title, hours).map(([name, amount]) => `kerntaak B1-K1 "${name}" ${say(amount)} uur`),
  fc
    .tuple(fc.constantFrom('K0022', 'K0211', 'K9999'), hours)
    .map(([code, amount]) => `keuzedeel ${code} ${say(amount)} uur`),
  fc.tuple(hours, where).map(([amount, at]) => `profielvak pie ${say(amount)} uur${at} { module ontwerpen-en-maken }`),
  fc.constantFrom(
    'generiek rekenen 40 uur',
    'generiek nederlands 2F 40 uur',
    'generiek loopbaan-en-burgerschap 40 uur',
  ),
);

const option = fc
  .tuple(
    fc.constantFrom(...ELECTIVES),
    title,
    hours,
    where,
    fc.constantFrom('', ' { telt als kerntaak B1-K1 }', ' { telt als keuzedeel K0022 }'),
  )
  .map(([name, named, amount, at, counts]) => `keuzevak ${name} "${named}" ${say(amount)} uur${at}${counts}`);

const thirty = fc.array(option, { minLength: 30, maxLength: 30 });

const group = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    title,
    fc.oneof({ weight: 9, arbitrary: fc.array(option, { maxLength: 7 }) }, { weight: 1, arbitrary: thirty }),
  )
  .map(([least, name, options]) => `kies ${least} t/m ${least + 2} uit "${name}" {\n${options.join('\n')}\n}`);

function decision(depth: number): fc.Arbitrary<string> {
  const inner = fc.oneof(
    { weight: 4, arbitrary: part },
    { weight: 1, arbitrary: group },
    ...(depth > 1 ? [{ weight: 3, arbitrary: decision(depth - 1) }] : []),
  );
  const ends = fc.constantFrom(
    '',
    'overstap naar mbo 2 "Een heel andere opleiding" niet-verwant',
    'diploma mbo 2',
    'leerweg bbl',
  );
  const keuze = fc
    .tuple(title, fc.array(inner, { maxLength: 2 }), ends)
    .map(([name, things, end]) => `keuze k${depth} "${name}" {\n${things.join('\n')}\n${end}\n}`);
  return fc
    .tuple(title, title, fc.array(keuze, { minLength: 1, maxLength: 3 }))
    .map(
      ([name, looks, keuzes]) =>
        `beslismoment m${depth} "${name}" na 10 weken {\ncriterium "${looks}"\n${keuzes.join('\n')}\n}`,
    );
}

const event = fc.constantFrom(
  'examen cspe pie',
  'examen ce nederlands, engels, wiskunde, nask1 in tijdvak 1',
  'examen mbo kerntaak B1-K1, keuzedeel K0022',
  'diploma vmbo bb',
  'diploma mbo 2',
  'overstap naar mbo 2 "Een andere opleiding die een heel eind weg is" bij plek1 niet-verwant',
  'rooster ma t/m do op plek0.loc',
  'rooster vr op plek1.loc',
  'rooster ma t/m vr op plek2.loc',
  'overleg elke vr 13:30',
);

const year = fc.tuple(
  fc.array(fc.oneof({ weight: 6, arbitrary: part }, { weight: 2, arbitrary: group }, { weight: 2, arbitrary: event }), {
    maxLength: 14,
  }),
  fc.option(decision(5), { freq: 2 }),
  title,
);

const SORTS = ['school', 'instelling', 'bedrijf', 'opleidingsbedrijf'];

/** The text of an odd route with its organisations. */
export const oddText: fc.Arbitrary<string> = fc
  .tuple(
    title,
    fc.array(year, { minLength: 0, maxLength: 6 }),
    fc.array(title, { minLength: 12, maxLength: 12 }),
    fc.constantFrom('concept', 'actief', 'gestopt'),
    fc.constantFrom('', 'van bb profiel pie bij plek0', 'van kb profiel pie bij plek0, plek4'),
    fc.array(title, { maxLength: 4 }),
  )
  .map(([name, years, places, status, from, follows]) =>
    [
      ...places.map((named, at) => `${SORTS[at % SORTS.length]} plek${at} "${named}" {\n  locatie loc "${named}"\n}`),
      `route odd "${name}" {\n  status ${status}\n  cohort 2024-2025 t/m 2026-2027\n  ${from}`,
      ...years.map(
        ([things, moment, named], at) => `  jaar ${at + 1} "${named}" {\n${things.join('\n')}\n${moment ?? ''}\n}`,
      ),
      ...follows.map((named) => `  vervolg mbo 3 bol of bbl "${named}"`),
      '}',
    ].join('\n'),
  );
