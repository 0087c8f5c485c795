import { catalogusnaam, zoekKeuzedeel, zoekKeuzevak, zoekModule, zoekProfiel, zoekVak } from '@leerroute/catalogue';
import {
  type Localized,
  type Onderdeelnaam,
  type OnderdeelSoort,
  type Placed,
  type Span,
  somOp,
  toonNaam,
} from '@leerroute/model';
import { type Eigenschap, zelfde } from '../knoop.ts';

/** A name or code of the catalogue in its one spelling, so that a code and a name for one thing are the same. */
export function officieel(soort: string, naam: string): string {
  switch (soort) {
    case 'keuzevak':
      return gevonden(zoekKeuzevak(naam), (item) => item.catalogusnaam) ?? naam;
    case 'module':
      return gevonden(zoekModule(naam), (item) => item.catalogusnaam) ?? naam;
    case 'vak':
      return gevonden(zoekVak(naam), (item) => item.catalogusnaam) ?? naam;
    case 'profielvak':
    case 'profiel':
      return gevonden(zoekProfiel(naam), (item) => item.id) ?? naam;
    case 'keuzedeel':
      return gevonden(zoekKeuzedeel(naam), (item) => item.code) ?? naam;
    default:
      return naam;
  }
}

function gevonden<T>(
  antwoord: { readonly soort: 'gevonden'; readonly item: T } | { readonly soort: 'dubbelzinnig' | 'onbekend' },
  naam: (item: T) => string,
): string | undefined {
  return antwoord.soort === 'gevonden' ? naam(antwoord.item) : undefined;
}

/** What makes a part itself: its kind with its official name or, for the free kinds, its title. */
export function sleutelVan({ soort, naam, titel }: Onderdeelnaam): string {
  const eigen = naam ? officieel(soort.value, naam.value) : catalogusnaam(titel?.value ?? '');
  return `${soort.value} ${eigen}`.trim();
}

/** A part as people call it in a sentence: `het keuzevak Booglasprocessen`. */
export function naamVan(onderdeel: Onderdeelnaam): Localized {
  const naam = toonNaam(onderdeel);
  const soort = onderdeel.soort.value;
  const heel =
    naam.toLowerCase().split(' ', 1)[0] === soort
      ? naam.replace(/^./, (letter) => letter.toLowerCase())
      : `${soort} ${naam}`;
  if (soort === 'generiek') return { nl: `het generieke onderdeel ${naam}`, en: `the generic part ${naam}` };
  return { nl: `${DE_WOORDEN.has(soort) ? 'de' : 'het'} ${heel}`, en: `the ${heel}` };
}

const DE_WOORDEN: ReadonlySet<OnderdeelSoort> = new Set<OnderdeelSoort>([
  'module',
  'kerntaak',
  'bpv',
  'stage',
  'lob',
  'buddystage',
  'carrousel',
]);

type Waarde = string | number | boolean;

/** Gathers the properties of a node; what is not stated is an empty value, so that stating it later is a change of that value. */
export class Eigenschappen {
  readonly uit = new Map<string, Eigenschap>();

  /** One value as written. */
  een(naam: string, geplaatst: Placed<Waarde> | undefined, toon?: Localized, standaard: Waarde = ''): this {
    const waarde = geplaatst?.value ?? standaard;
    return this.zet(naam, {
      waarde: String(waarde),
      toon: toon ?? zelfde(typeof waarde === 'number' ? getal(waarde).nl : String(waarde)),
      getal: typeof waarde === 'number' ? waarde : undefined,
      span: geplaatst?.span,
    });
  }

  /** Several values of which the order says nothing. */
  lijst(naam: string, geplaatst: readonly Placed<string>[], toon: (waarde: string) => Localized = zelfde): this {
    const waarden = [...new Set(geplaatst.map(({ value }) => value))];
    return this.zet(naam, {
      waarde: [...waarden].sort().join(', '),
      toon: opsomming(waarden.map(toon)),
      span: geplaatst[0]?.span,
    });
  }

  /** A mark that is there or not. */
  vlag(naam: string, span: Span | undefined): this {
    return this.zet(naam, { waarde: span ? 'ja' : '', toon: span ? { nl: 'ja', en: 'yes' } : NIETS, span });
  }

  zet(naam: string, eigenschap: Eigenschap): this {
    this.uit.set(naam, eigenschap.waarde === '' ? { ...eigenschap, toon: NIETS } : eigenschap);
    return this;
  }
}

const NIETS: Localized = { nl: 'niets', en: 'nothing' };

/** An amount as it is written in a sentence. */
export function getal(aantal: number): Localized {
  const [heel = '', deel] = String(aantal).split('.');
  const groepen = (teken: string): string => (heel.length < 5 ? heel : heel.replaceAll(/\B(?=(\d{3})+$)/g, teken));
  return {
    nl: deel ? `${groepen('\u202f')},${deel}` : groepen('\u202f'),
    en: deel ? `${groepen(',')}.${deel}` : groepen(','),
  };
}

const DAGEN: Readonly<Record<string, Localized>> = {
  ma: { nl: 'maandag', en: 'Monday' },
  di: { nl: 'dinsdag', en: 'Tuesday' },
  wo: { nl: 'woensdag', en: 'Wednesday' },
  do: { nl: 'donderdag', en: 'Thursday' },
  vr: { nl: 'vrijdag', en: 'Friday' },
};

/** A day, or half of one as `do middag`, in words. */
function dagnaam(dag: string): Localized {
  const [heel = '', deel] = dag.split(' ');
  const naam = DAGEN[heel] ?? zelfde(heel);
  if (!deel) return naam;
  return { nl: naam.nl + deel, en: `${naam.en} ${deel === 'ochtend' ? 'morning' : 'afternoon'}` };
}

/** A day with its half, as it is written. */
export function dagtekst({ value, deel }: { readonly value: string; readonly deel?: string }): string {
  return deel ? `${value} ${deel}` : value;
}

/** In the order of the week, without repeats; of one day the whole, then the morning and the afternoon. */
export function opVolgorde(dagen: readonly string[]): readonly string[] {
  const delen = ['', ' ochtend', ' middag'];
  return Object.keys(DAGEN)
    .flatMap((dag) => delen.map((deel) => dag + deel))
    .filter((dag) => dagen.includes(dag));
}

/** Days in words and in the order of the week, three or more in a row as a range: `maandag t/m donderdag`. */
export function dagnamen(dagen: readonly string[]): Localized {
  const week = Object.keys(DAGEN);
  const op = opVolgorde(dagen);
  const [eerste, laatste] = [op[0], op.at(-1)];
  const heel = op.every((dag) => week.includes(dag));
  if (!eerste || !laatste || !heel || op.length < 3 || week.indexOf(laatste) - week.indexOf(eerste) !== op.length - 1)
    return opsomming(op.map(dagnaam));
  const [van, tot] = [dagnaam(eerste), dagnaam(laatste)];
  return { nl: `${van.nl} t/m ${tot.nl}`, en: `${van.en} to ${tot.en}` };
}

/** A list in words in both languages. */
export function opsomming(delen: readonly Localized[]): Localized {
  const teksten = (taal: keyof Localized): string[] => delen.map((deel) => deel[taal]);
  return { nl: somOp(teksten('nl'), 'en'), en: somOp(teksten('en'), 'and') };
}

/** Days as a property; their order says nothing. */
export function dagen(geplaatst: readonly (Placed<string> & { readonly deel?: string })[]): Eigenschap {
  const op = opVolgorde(geplaatst.map(dagtekst));
  return { waarde: op.join(' '), toon: dagnamen(op), span: geplaatst[0]?.span };
}
