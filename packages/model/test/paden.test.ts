import assert from 'node:assert/strict';
import {
  beschrijfPad,
  type Jaarinhoud,
  type Leerjaar,
  type MboLeerweg,
  optelling,
  type Padkeuze,
  type Route,
  uitersten,
  urenbereik,
  urenVan,
  type Wandeling,
} from '@leerroute/model';
import fc from 'fast-check';
import { beslis, jaar, kies, leerweg, onderdeel, overstap, route } from './bouw.ts';
import { enigeRoute } from './willekeurig.ts';

/** Hours of all steps, with the different names met as state: the hardest kind of question, since the state remembers. */
const verschillende: Wandeling<ReadonlySet<string>> = {
  begin: new Set(),
  sleutel: (staat) => [...staat].sort().join(),
  stap: (staat, inhoud, plek) => [
    inhoud.kind === 'onderdeel' ? new Set([...staat, inhoud.id]) : staat,
    urenVan(inhoud, 'totaal') * (plek.leerweg === 'bbl' ? 3 : 1),
  ],
};

interface Pad {
  namen: readonly string[];
  uren: number;
  leerweg: MboLeerweg;
  weg: boolean;
}

/** Every path, one by one: the slow truth. */
function allePaden(paden: readonly Pad[], inhoud: readonly Jaarinhoud[], binnenKeuze: boolean): readonly Pad[] {
  return inhoud.reduce(
    (front, ding) => front.flatMap((pad) => (pad.weg ? [pad] : verder(pad, ding, binnenKeuze))),
    paden,
  );
}

function verder(pad: Pad, ding: Jaarinhoud, binnenKeuze: boolean): readonly Pad[] {
  if (ding.kind === 'onderdeel') return [neem(pad, ding.id, urenVan(ding, 'totaal'))];
  if (ding.kind === 'leerweg') return [{ ...pad, leerweg: ding.leerweg.value }];
  if (ding.kind === 'overstap') return [{ ...pad, weg: binnenKeuze }];
  if (ding.kind === 'beslismoment') return ding.keuzes.flatMap((keuze) => allePaden([pad], keuze.inhoud, true));
  if (ding.kind !== 'keuzegroep') return [pad];
  const min = ding.min.value;
  const max = ding.max?.value ?? min;
  const uit: Pad[] = [];
  for (let masker = 0; masker < 2 ** ding.opties.length; masker += 1) {
    const gekozen = ding.opties.filter((_, index) => masker & (1 << index));
    if (gekozen.length < min || gekozen.length > max) continue;
    uit.push(gekozen.reduce((tot, optie) => neem(tot, optie.id, urenVan(optie, 'totaal')), pad));
  }
  return uit;
}

function neem(pad: Pad, naam: string, uren: number): Pad {
  const namen = [...new Set([...pad.namen, naam])].sort();
  return { ...pad, namen, uren: pad.uren + uren * (pad.leerweg === 'bbl' ? 3 : 1) };
}

function perEinde(eindes: Iterable<{ sleutel: string; waarde: number }>, beste: (...getallen: number[]) => number) {
  const uit = new Map<string, number>();
  for (const { sleutel, waarde } of eindes) uit.set(sleutel, beste(waarde, uit.get(sleutel) ?? waarde));
  return Object.fromEntries([...uit].sort());
}

function traag(proef: Route): readonly Pad[] {
  const begin: Pad = { namen: [], uren: 0, leerweg: 'bol', weg: false };
  return proef.jaren.reduce<readonly Pad[]>((paden, leerjaar) => allePaden(paden, leerjaar.inhoud, false), [begin]);
}

/** The same route with every choice answered as the witness says; a group that it leaves out keeps any answer. */
function volg(inhoud: readonly Jaarinhoud[], keuzes: readonly Padkeuze[], leerjaar: Leerjaar): readonly Jaarinhoud[] {
  const bij = (ding: Jaarinhoud) => keuzes.filter((keuze) => keuze.bij === ding && keuze.jaar === leerjaar);
  return inhoud.flatMap((ding): readonly Jaarinhoud[] => {
    if (ding.kind === 'beslismoment') {
      const gekozen = bij(ding)[0]?.gekozen;
      const keuze = ding.keuzes.find((mogelijk) => mogelijk === gekozen) ?? ding.keuzes[0];
      return keuze ? [{ ...ding, keuzes: [{ ...keuze, inhoud: volg(keuze.inhoud, keuzes, leerjaar) }] }] : [];
    }
    if (ding.kind !== 'keuzegroep') return [ding];
    const opties = ding.opties.filter((optie) => bij(ding).some((keuze) => keuze.gekozen === optie));
    return opties.length > 0 ? [kies(opties.length, opties.length, opties)] : [ding];
  });
}

describe('uitersten over alle leerlingpaden', () => {
  for (const richting of ['min', 'max'] as const) {
    it(`vindt precies wat alle paden een voor een geven (${richting})`, () => {
      fc.assert(
        fc.property(enigeRoute, (proef) => {
          const snel = uitersten(proef, verschillende, richting).map(({ staat, leerweg: uit, einde, waarde }) => ({
            sleutel: `${uit} ${[...staat].sort().join()} ${einde}`,
            waarde,
          }));
          const waar = traag(proef).map((pad) => ({
            sleutel: `${pad.leerweg} ${pad.namen.join()} ${pad.weg ? 'overstap' : 'route'}`,
            waarde: pad.uren,
          }));
          assert.deepEqual(perEinde(snel, Math[richting]), perEinde(waar, Math[richting]));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('geeft bij elk einde een pad dat die uitkomst echt heeft', () => {
    fc.assert(
      fc.property(enigeRoute, (proef) => {
        for (const einde of uitersten(
          proef,
          optelling((inhoud) => urenVan(inhoud, 'totaal')),
          'min',
        )) {
          const jaren = proef.jaren.map((leerjaar) =>
            jaar(leerjaar.nummer.value, volg(leerjaar.inhoud, einde.keuzes, leerjaar)),
          );
          const uitkomsten = uitersten(
            { ...proef, jaren },
            optelling((inhoud) => urenVan(inhoud, 'totaal')),
            'min',
          );
          assert.ok(uitkomsten.some((ander) => ander.waarde === einde.waarde && ander.einde === einde.einde));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('kost evenredig veel als de tekst, niet als het aantal paden', () => {
    const groepen = Array.from({ length: 10 }, (_, groep) =>
      kies(
        4,
        undefined,
        Array.from({ length: 30 }, (_, optie) => onderdeel('keuzevak', `k${groep}-${optie}`, optie)),
      ),
    );
    const beslissingen = Array.from({ length: 8 }, (_, index) =>
      beslis({ links: [onderdeel('kerntaak', 'l', index)], rechts: [leerweg('bbl'), onderdeel('kerntaak', 'r', 1)] }),
    );
    let stappen = 0;
    const [best] = uitersten(
      route([jaar(1, groepen), jaar(2, beslissingen)]),
      optelling((inhoud) => {
        stappen += 1;
        return urenVan(inhoud, 'totaal');
      }),
      'max',
    );
    assert.equal(best?.waarde, 10 * (29 + 28 + 27 + 26) + 7 + 6 + 5 + 4 + 3 + 2 + 1 + 1);
    assert.ok(stappen < 3000, `${stappen} stappen`);
  });

  it('loopt de jaren op nummer en begint in de leerweg van de route', () => {
    const paden = uitersten(
      route([jaar(2, [onderdeel('vak', 'b')]), jaar(1, [onderdeel('vak', 'a')])], {
        naar: {
          niveau: { value: 2, span: { start: 0, end: 0 } },
          leerweg: { value: 'bbl', span: { start: 0, end: 0 } },
          kwalificaties: [],
          instellingen: [],
          span: { start: 0, end: 0 },
        },
      }),
      {
        begin: '',
        sleutel: (staat) => staat,
        stap: (staat, inhoud) => [inhoud.kind === 'onderdeel' ? staat + inhoud.id : staat, 0],
      },
      'min',
    );
    assert.deepEqual(
      paden.map(({ staat, leerweg: uit }) => [staat, uit]),
      [['ab', 'bbl']],
    );
  });

  it('een keuze die een pad verlaat telt niet mee in de uren van de route', () => {
    const proef = route([
      jaar(1, [onderdeel('vak', 'nederlands', 100)]),
      jaar(2, [
        overstap(),
        beslis({ door: [onderdeel('vak', 'engels', 50)], weg: [overstap(), onderdeel('vak', 'x', 900)] }),
      ]),
    ]);
    const bereik = urenbereik(proef, 'totaal');
    assert.deepEqual([bereik.route?.min.waarde, bereik.route?.max.waarde], [150, 150]);
    assert.deepEqual(
      proef.jaren.map((leerjaar) => bereik.jaren.get(leerjaar)?.min.waarde),
      [100, 50],
    );
    assert.equal(urenbereik(route([jaar(1, [beslis({ weg: [overstap()] })])]), 'bot').route, undefined);
  });
});

describe('een pad in woorden', () => {
  const groep = (uren: readonly number[]) =>
    route([
      jaar(1, [
        kies(
          2,
          undefined,
          uren.map((aantal, index) =>
            onderdeel('keuzevak', ['booglasprocessen', 'domotica-en-automatisering', 'robotica'][index] ?? '', aantal),
          ),
        ),
      ]),
    ]);

  it('noemt de gekozen onderdelen met hun naam', () => {
    const pad = urenbereik(groep([80, 60, 100]), 'totaal').route?.min;
    assert.equal(pad?.waarde, 140);
    assert.deepEqual(beschrijfPad(pad?.keuzes ?? []), {
      nl: 'wie Booglasprocessen en Domotica en automatisering kiest',
      en: 'a pupil who chooses Booglasprocessen and Domotica en automatisering',
    });
  });

  it('zwijgt over een keuze die niets uitmaakt', () => {
    const pad = urenbereik(groep([100, 100, 100]), 'totaal').route?.min;
    assert.equal(pad?.waarde, 200);
    assert.equal(beschrijfPad(pad?.keuzes ?? []).nl, 'elke leerling');
    assert.equal(pad?.keuzes.length, 2);
  });

  it('kort een lang pad in', () => {
    const opties = Array.from({ length: 9 }, (_, index) => onderdeel('project', `p${index}`, index));
    const pad = urenbereik(route([jaar(1, [kies(8, undefined, opties)])]), 'totaal').route?.max;
    assert.equal(beschrijfPad(pad?.keuzes ?? []).nl, 'wie p1, p2, p3, p4, p5 en nog 3 andere onderdelen kiest');
  });
});
