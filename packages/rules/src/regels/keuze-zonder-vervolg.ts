import { jarenVan, type Keuze, type Padeinde, type Route, uitersten, type Wandeling } from '@leerroute/model';
import { ontkend } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'keuze-zonder-vervolg',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    if (route.jaren.length === 0) return;
    const paden = uitersten(route, volgen(route), 'min').filter(({ einde }) => einde === 'route');
    const leeg = new Map(paden.flatMap((pad) => (pad.staat.open ? [[pad.staat.open, pad] as const] : [])));
    for (const [keuze, pad] of leeg) yield loopt(pad, keuze);
    if (leeg.size > 0 || route.vervolg.length > 0) return;
    const dood = paden.find(({ staat }) => !staat.diploma);
    if (dood) yield eindigt(route, dood);
  },
});

interface Gevolgd {
  /** The path has a diploma in the last year. */
  readonly diploma: boolean;
  /** The keuze that was taken last and after which nothing has come yet. */
  readonly open?: Keuze;
}

function volgen(route: Route): Wandeling<Gevolgd> {
  const laatste = jarenVan(route).at(-1)?.nummer.value;
  return {
    begin: { diploma: false },
    sleutel: ({ diploma, open }) => `${diploma} ${open?.id ?? ''}`,
    stap: ({ diploma, open }, inhoud, { jaar }) => {
      if (inhoud.kind === 'keuze') return [{ diploma, open: inhoud }, 0];
      if (inhoud.kind === 'diploma') return [{ diploma: diploma || jaar.nummer.value === laatste }, 0];
      return [inhoud.kind === 'onderdeel' || inhoud.kind === 'examen' ? { diploma } : { diploma, open }, 0];
    },
  };
}

function loopt(pad: Padeinde<Gevolgd>, keuze: Keuze): Melding {
  const naam = keuze.titel?.value ?? keuze.naam.value;
  return {
    span: keuze.naam.span,
    pad: pad.keuzes,
    message: {
      nl: `Wie “${naam}” kiest, komt nergens: er staat niets in deze keuze en er komt ook niets na. Zet erin wat de leerling doet, of waar hij heen gaat met \`overstap naar\`.`,
      en: `Who chooses “${naam}” gets nowhere: there is nothing in this keuze and nothing after it. Write what the pupil does, or where to go with \`overstap naar\`.`,
    },
  };
}

function eindigt(route: Route, pad: Padeinde<Gevolgd>): Melding {
  const { leerling, geenEen } = ontkend(pad.keuzes);
  return {
    span: route.naam.span,
    pad: pad.keuzes,
    message: {
      nl: `${leerling.nl} heeft in het laatste jaar ${geenEen.nl} diploma, en de route heeft geen vervolg. Zet op dit pad een \`diploma\`, of zeg met \`vervolg\` waar de leerling heen gaat.`,
      en: `${leerling.en} has ${geenEen.en} diploma in the last year, and the route has no vervolg. Add a \`diploma\` on this path, or say with \`vervolg\` where the pupil goes.`,
    },
  };
}
