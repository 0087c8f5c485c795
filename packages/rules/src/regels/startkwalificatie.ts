import {
  alleInhoud,
  jarenVan,
  type Localized,
  type Overstap,
  type Route,
  type Stapinhoud,
  uitersten,
  type Wandeling,
} from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';
import { lpw } from '../wet.ts';

/** The lowest mbo diploma that is a startkwalificatie (LPW 1 onder f). */
const STARTNIVEAU = 2;

export const regel = maakRegel({
  id: 'startkwalificatie',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [lpw('1'), lpw('4a')],
  bereik: 'route',
  *check(route) {
    for (const { inhoud, jaar } of alleInhoud(route)) {
      if (inhoud.kind !== 'overstap' || inhoud.doel.soort !== 'werk') continue;
      const tot = jarenVan(route).filter(({ nummer }) => nummer.value <= jaar.nummer.value);
      const pad = uitersten(route, naarWerk(inhoud), 'min', tot).find(({ staat }) => staat === 'zonder');
      if (!pad) continue;
      const dan = waarWel(route);
      yield {
        span: inhoud.doel.span,
        pad: pad.keuzes,
        message: {
          nl: `Wie hier gaat werken, heeft nog geen startkwalificatie; die is tot 18 jaar verplicht en geeft meer kans op werk (LPW 1 en 4a). ${dan.nl}`,
          en: `Who goes to work here has no startkwalificatie yet; until 18 it is compulsory, and it gives more chance of work (LPW 1 and 4a). ${dan.en}`,
        },
      };
    }
  },
});

type Staat = 'zoekt' | 'heeft' | 'zonder';

/** Whether a path comes to this overstap before it has a startkwalificatie. */
function naarWerk(overstap: Overstap): Wandeling<Staat> {
  return {
    begin: 'zoekt',
    sleutel: (staat) => staat,
    stap: (staat, inhoud) => {
      if (staat !== 'zoekt') return [staat, 0];
      if (inhoud === overstap) return ['zonder', 0];
      return [isStartkwalificatie(inhoud) ? 'heeft' : 'zoekt', 0];
    },
  };
}

function isStartkwalificatie(inhoud: Stapinhoud): boolean {
  return inhoud.kind === 'diploma' && inhoud.soort === 'mbo' && (inhoud.niveau?.value ?? STARTNIVEAU) >= STARTNIVEAU;
}

/** At which point the route does give one. */
function waarWel(route: Route): Localized {
  for (const { inhoud, jaar } of alleInhoud(route)) {
    if (inhoud.kind !== 'diploma' || !isStartkwalificatie(inhoud)) continue;
    const [niveau, nummer] = [inhoud.niveau?.value ?? '', jaar.nummer.value];
    return {
      nl: `Deze route geeft haar met het diploma mbo ${niveau} in jaar ${nummer}; zet de overstap daarna, of maak met de leerling een plan om haar alsnog te halen.`,
      en: `This route gives it with the diploma mbo ${niveau} in year ${nummer}; put the overstap after it, or make a plan with the pupil to get it still.`,
    };
  }
  return {
    nl: 'Maak met de leerling een plan om haar alsnog te halen.',
    en: 'Make a plan with the pupil to get it still.',
  };
}
