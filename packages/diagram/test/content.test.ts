import assert from 'node:assert/strict';
import type { Card, Content } from '../src/content/content.ts';
import { maakScene, type Opties, routekaart } from '../src/index.ts';
import { type Example, example, routeOf } from './help/examples.ts';

const OPTIES: Opties = { taal: 'nl', peildatum: '2026-11-23' };

function contentOf({ route, project }: Example, opties: Opties = OPTIES): Content {
  return maakScene(route, project, opties).content;
}

/** Titles of the cards of a year by the title of their lane. */
function cardsOf(content: Content, year: number): Record<string, string[]> {
  const titles = content.lanes.map(
    (lane) => [lane.title, content.years[year]?.cards.get(lane.key)?.map((card) => card.title) ?? []] as const,
  );
  return Object.fromEntries(titles.filter(([, cards]) => cards.length > 0));
}

function card(content: Content, year: number, title: string): Card {
  const found = [...(content.years[year]?.cards.values() ?? [])].flat().find((one) => one.title === title);
  if (!found) throw new Error(`no card ${title}`);
  return found;
}

describe('what the picture says', () => {
  const basis = contentOf(example('basis-mbo2'));

  it('the route in words', () => {
    assert.equal(basis.title, 'Basis naar mbo 2 in drie jaar');
    assert.equal(
      basis.subtitle.replaceAll('\u00a0', ' '),
      'Doorlopende leerroute · vmbo basis, profiel PIE → mbo niveau 2, bol · 3 jaar · cohort 2021–2022 · 8 t/m 16 leerlingen',
    );
    assert.equal(basis.status.label, 'actief');
    assert.equal(contentOf(example('basis-mbo2'), { ...OPTIES, taal: 'en' }).status.label, 'active');
  });

  it('each year with its leerjaar, school year and week', () => {
    assert.deepEqual(
      basis.years.map((year) => year.when.replaceAll('\u00a0', ' ')),
      ['vmbo leerjaar 3 · 2021–2022', 'vmbo leerjaar 4 · 2022–2023', 'mbo leerjaar 1 · 2023–2024'],
    );
    const week = basis.years.map((year) =>
      year.week.map((day) => day.lanes.map((lane) => lane.letter).join('+')).join(' '),
    );
    assert.deepEqual(week, ['A A A A A', 'A A A A B', 'B B B C C']);
    const split = contentOf(example('bol-of-bbl')).years[0]?.week[3];
    assert.deepEqual(
      split?.lanes.map((lane) => lane.letter),
      ['A', 'B'],
    );
  });

  it('parts at their place: as they say, else by the day, else school or instelling', () => {
    assert.deepEqual(cardsOf(basis, 1), {
      IJsselcollege: ['Avo-vakken', 'Loopbaandossier', 'Profielvak PIE'],
      Techniekcollege: ['Keuzevakken op het mbo'],
      Installatiebedrijf: ['Stage techniek'],
    });
    const route = (body: string): Example =>
      routeOf(
        `school s "School" { locatie a "A" locatie b "B" }\ninstelling m "Mbo" { }\nroute r { van bb profiel pie bij s\n naar mbo 2 bol bij m\n${body} }`,
      );
    assert.deepEqual(
      cardsOf(contentOf(route('jaar 1 { rooster ma op s.b\n lob "Thuis" 5 uur\n lob "Dag" 5 uur elke ma }')), 0),
      {
        School: ['Thuis', 'Dag'],
      },
    );
    const year3 = contentOf(route('jaar 3 { kerntaak B1-K1 10 uur\n bpv 20 uur }'));
    assert.deepEqual(cardsOf(year3, 0), { Mbo: ['Kerntaak B1-K1'], Leerbedrijf: ['Bpv'] });
  });

  it('subjects gathered on one card, each with its hours', () => {
    const avo = card(basis, 0, 'Avo-vakken');
    assert.equal(avo.value, '640\u00a0u');
    assert.deepEqual(
      avo.rows.slice(0, 2).map((row) => [row.id, row.title, row.value]),
      [
        ['jaar-1/vak-nederlands', 'Nederlands', '120\u00a0u'],
        ['jaar-1/vak-engels', 'Engels', '100\u00a0u'],
      ],
    );
  });

  it('electives by their official name, with how many one chooses and the hours', () => {
    const group = card(basis, 1, 'Keuzevakken op het mbo');
    assert.equal(group.value, '400\u00a0u');
    assert.equal(group.notes[0], 'kies 4 uit 5, elk 100\u00a0u');
    assert.equal(group.chips[3]?.title, 'Plaat- en constructiewerk');
    const apeldoorn = contentOf(example('bol-of-bbl'));
    assert.equal(card(apeldoorn, 1, 'Keuzevakken').value, '400–500\u00a0u');
  });

  it('a decision with what each keuze holds and where it leads', () => {
    const decision = contentOf(example('bol-of-bbl')).years[2]?.decisions[0];
    assert.deepEqual(
      decision?.branches.map((branch) => [branch.title, branch.value, branch.leaves, branch.leads]),
      [
        ['Verder in de bol', '790\u00a0u', false, ''],
        ['Overstap naar de bbl', '790\u00a0u', false, ''],
        ['Een andere richting', undefined, true, 'deze leerling verlaat de route'],
      ],
    );
    assert.deepEqual(
      decision?.branches[1]?.entries.map((entry) =>
        'row' in entry ? [entry.row.title, entry.row.lane?.letter, entry.row.id] : [],
      ),
      [
        ['leerweg bbl', undefined, undefined],
        ['Kerntaak B1-K1', 'B', undefined],
        ['Bpv', 'C', undefined],
      ],
    );
  });

  it('what only some do at its place, with the choice that it is for', () => {
    const content = contentOf(example('bol-of-bbl'));
    const only = card(content, 2, 'Alleen bij “Overstap naar de bbl”');
    assert.deepEqual(
      [only.only, only.rows.map(({ id }) => id)],
      ['keuze', ['jaar-3/geschikt-voor-bbl/bbl/kerntaak-b1-k1']],
    );
  });

  it('hours as a range where choices make one', () => {
    const { years, hours } = contentOf(example('bol-of-bbl'));
    assert.deepEqual(years[1]?.hours.total, { min: 1020, max: 1120 });
    assert.deepEqual(years[2]?.hours.placement, { min: 350, max: 610 });
    assert.deepEqual(hours.total, { min: 3021.5, max: 3121.5 });
  });

  it('exams, diplomas and ways out in the order written', () => {
    assert.deepEqual(
      basis.years[1]?.events.map((event) => [event.icon, event.title]),
      [
        ['exam', 'Praktijkexamen (cspe)'],
        ['exam', 'Centraal examen'],
        ['diploma', 'Diploma vmbo basis'],
        ['wayOut', 'Overstap naar mbo 2'],
      ],
    );
    assert.deepEqual(basis.follows, [{ title: 'Mbo 3 bol of bbl', note: 'Doorleren op niveau 3' }]);
  });

  it('what an elective counts for, as a line to the first that fits', () => {
    assert.deepEqual(
      basis.links.map(({ from, to }) => [from, to]),
      [['jaar-2/keuzevak-domotica-en-automatisering', 'jaar-3/kerntaak-b1-k1']],
    );
  });

  it('which year it is now, for a running route', () => {
    const now = (status: string, peildatum: string): number[] => {
      const one = routeOf(
        `route r { status ${status}\n cohort 2024-2025 t/m 2025-2026\n jaar 1 { }\n jaar 2 { }\n jaar 3 { } }`,
      );
      return contentOf(one, { ...OPTIES, peildatum }).years.flatMap((year) => (year.now ? [year.number] : []));
    };
    assert.deepEqual(now('actief', '2025-09-01'), [1, 2]);
    assert.deepEqual(now('actief', '2026-09-01'), [2, 3]);
    assert.deepEqual(now('actief', '2029-09-01'), []);
    assert.deepEqual(now('concept', '2025-09-01'), []);
  });

  it('findings on the innermost thing they lie in, the gravest first; those elsewhere and advice on the whole route not at all', () => {
    const one = example('basis-mbo2');
    const message = { nl: 'Let op', en: 'Mind' };
    const inner = one.route.jaren[0]?.inhoud.find((thing) => thing.kind === 'onderdeel');
    assert.ok(inner);
    const at = { start: inner.span.start + 1, end: inner.span.start + 2 };
    const content = contentOf(one, {
      ...OPTIES,
      bevindingen: [
        { severity: 'info', message, span: at },
        { severity: 'error', message, span: at, bestand: one.route.bestand },
        { severity: 'warning', message, span: one.route.naam.span },
        { severity: 'info', message, span: one.route.naam.span },
        { severity: 'warning', message, span: at, bestand: 'elders.route' },
        { severity: 'warning', message, span: { start: 1_000_000, end: 1_000_001 } },
      ],
    });
    assert.deepEqual(
      card(content, 0, 'Avo-vakken').rows[0]?.marks.map((mark) => mark.severity),
      ['error', 'info'],
    );
    assert.deepEqual(content.marks, [{ severity: 'warning', text: 'Let op' }]);
  });

  it('a norm only when one is handed in, and no alarm about a draft', () => {
    const { route, project } = example('kader-mbo3');
    const perRoute = { totaal: 4000, bot: 2700, bpv: 500 };
    const draft = routekaart(route, project, { ...OPTIES, normen: { perRoute } });
    assert.match(draft, /nog 3580 u in te vullen/);
    assert.doesNotMatch(draft, /onder de norm/);
    const active = { ...route, status: { value: 'actief', span: route.span } as const };
    assert.match(routekaart(active, project, { ...OPTIES, normen: { perRoute } }), /3580 u onder de norm/);
    assert.doesNotMatch(routekaart(active, project, OPTIES), /norm/);
  });
});

describe('odd routes', () => {
  it('a route without years is still a picture', () => {
    const { route, project } = routeOf('route leeg { }');
    assert.match(routekaart(route, project, OPTIES), /Deze route heeft nog geen jaren/);
  });

  it('names that nobody declared stay as they are', () => {
    const content = contentOf(routeOf('route r { jaar 1 { lob "Kijken" 5 uur op ergens.daar } }'));
    assert.deepEqual(cardsOf(content, 0), { ergens: ['Kijken'] });
  });
});

describe('the words on a card', () => {
  const written = routeOf(`
school s "School" { }
instelling m "Mbo" { locatie lab "Lab" }
route r {
  van bb bij s
  jaar 1 {
    stage "Proefweek" 20 uur op m.lab bij m, s
    keuzedeel K0022 40 uur op m.lab
    beslismoment b { criterium "Zin erin" criterium "Plek gevonden" keuze k { bpv "Meewerken" 10 uur op m.lab } }
  }
}`);
  const content = contentOf(written);

  it('do not name the organisation of its own place again', () => {
    assert.deepEqual(card(content, 0, 'Proefweek').notes, ['Stage', 'ook: School']);
  });

  it('call one keuzedeel by its name, with its kind and its hours once', () => {
    const { value, notes, rows } = card(content, 0, 'Digitale vaardigheden basis');
    assert.deepEqual([value?.replace('\u00a0', ' '), notes, rows], ['40 u', ['Keuzedeel'], []]);
  });

  it('keep what is looked at apart, capitals and all', () => {
    assert.deepEqual(content.years[0]?.decisions[0]?.notes, ['Beslismoment', 'gelet op: Zin erin; Plek gevonden']);
  });
});
