import {
  alleInhoud,
  jarenVan,
  type Leerjaar,
  optelling,
  type Padkeuze,
  type Route,
  routeduur,
  uitersten,
  urenVan,
} from '@leerroute/model';
import { getal, wie } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

/** How far a year may lie from the mean of its path before it is shown, in percents of that mean; our own choice. */
const AFWIJKING = 35;

export const regel = maakRegel({
  id: 'jaar-ongelijk-verdeeld',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107h'), wvo('2.107i')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const jaren = jarenVan(route);
    if (jaren.length < 2 || routeduur(route) < jaren.length || !jaren.every((jaar) => heeftUren(route, jaar))) return;
    for (const jaar of jaren) {
      const gevonden = uitschieter(route, jaar, jaren.length);
      if (gevonden) yield melding(jaar, gevonden);
    }
  },
});

/** A year without any hours is not yet described rather than light. */
function heeftUren(route: Route, jaar: Leerjaar): boolean {
  for (const plek of alleInhoud(route))
    if (plek.jaar === jaar && plek.inhoud.kind === 'onderdeel' && urenVan(plek.inhoud, 'totaal') > 0) return true;
  return false;
}

interface Uitschieter {
  readonly keuzes: readonly Padkeuze[];
  /** Hours of the year on this path, and of an average year on it. */
  readonly uren: number;
  readonly gemiddelde: number;
}

/** Larger than twice the hours of any year, so that both numbers of a walk fit in its one value. */
const VAK = 1e6;

/**
 * The pupil path on which this year lies furthest outside the bounds. With `aantal` years a path is below them when
 * 100 × aantal × year < (100 - deviation) × total. That difference adds up step by step, so its extreme over all paths is exact;
 * the hours of the year travel along in the same value. All in half hours and percents, so in whole numbers.
 */
function uitschieter(route: Route, jaar: Leerjaar, aantal: number): Uitschieter | undefined {
  for (const richting of ['min', 'max'] as const) {
    const grens = richting === 'min' ? 100 - AFWIJKING : 100 + AFWIJKING;
    const telling = optelling((inhoud, plek) => {
      const halveUren = 2 * urenVan(inhoud, 'totaal');
      return plek.jaar === jaar ? halveUren * (100 * aantal - grens) * VAK + halveUren : halveUren * -grens * VAK;
    });
    const [pad] = uitersten(route, telling, richting).filter(({ einde }) => einde === 'route');
    if (!pad) continue;
    const verschil = Math.round(pad.waarde / VAK);
    if (richting === 'min' ? verschil >= 0 : verschil <= 0) continue;
    const halveUren = pad.waarde - verschil * VAK;
    const alles = (100 * aantal * halveUren - verschil) / grens;
    return { keuzes: pad.keuzes, uren: halveUren / 2, gemiddelde: alles / 2 / aantal };
  }
  return undefined;
}

function melding(jaar: Leerjaar, { keuzes, uren, gemiddelde }: Uitschieter): Melding {
  const [leerling, telt, midden] = [wie(keuzes), getal(uren), getal(Math.round(gemiddelde))];
  const nummer = jaar.nummer.value;
  return {
    span: jaar.nummer.span,
    pad: keuzes,
    message: {
      nl: `${leerling.nl} heeft in jaar ${nummer} ${telt.nl} uur, en gemiddeld ${midden.nl} uur per jaar. Dat mag, want de wet telt alleen de hele route (WVO 2.107h, 2.107i); kijk of het zo bedoeld is.`,
      en: `${leerling.en} has ${telt.en} hours in year ${nummer}, and ${midden.en} hours a year on average. That is allowed, since the law counts the route as a whole (WVO 2.107h, 2.107i); see whether it is meant so.`,
    },
  };
}
