import assert from 'node:assert/strict';
import { maakScene, type Opties, tekenTabel } from '../src/index.ts';
import { routeOf } from './help/examples.ts';

const HALF = routeOf(`school s "School" { locatie g "Gebouw" } instelling m "Mbo" { locatie h "Hal" }
route r { van bb bij s naar mbo 2 bol bij m
  jaar 1 {
    rooster ma t/m wo op s.g
    rooster do ochtend op s.g
    rooster do middag op m.h
    lob "Terugkijken" 4 uur vo elke do ochtend
    carrousel "Kijken" 12 uur vo elke do middag
    carrousel "Verder kijken" 12 uur vo elke do middag, wo op m.h
  } }`);

/** The table without its tags. */
function table(opties: Partial<Opties>): string {
  const scene = maakScene(HALF.route, HALF.project, { taal: 'nl', peildatum: '2026-11-23', ...opties });
  return tekenTabel(scene)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('half a day', () => {
  it('is said with the part, in both languages', () => {
    assert.match(table({}), /Kijken 12 u · Carrousel · elke do middag/);
    assert.match(table({ taal: 'en' }), /Verder kijken 12 h · Carousel · every Wed, Thu afternoon/i);
  });

  it('puts a part where the rooster of that half of the day is', () => {
    assert.match(table({}), /A School Gebouw · vmbo Terugkijken 4 u .* B Mbo Hal · mbo Kijken 12 u/);
    assert.match(table({}), /do A\+B/);
  });

  it('is said in the week: alone where it is the same on all days, else with its day', () => {
    const week = table({ jaar: 1 });
    assert.match(week, /Terugkijken do · ochtend · 4 u/);
    assert.match(week, /Verder kijken wo, do · do middag · 12 u/);
  });
});
