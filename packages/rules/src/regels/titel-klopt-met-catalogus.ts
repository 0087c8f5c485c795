import {
  type Opzoeking,
  zoekKeuzedeel,
  zoekKeuzevak,
  zoekKwalificatie,
  zoekModule,
  zoekProfiel,
  zoekVak,
} from '@leerroute/catalogue';
import {
  alleInhoud,
  alleOnderdelen,
  type Declaratie,
  type Onderdeelnaam,
  type OnderdeelSoort,
  type Placed,
} from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'titel-klopt-met-catalogus',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [],
  bereik: 'declaratie',
  *check(declaratie): Iterable<Melding> {
    for (const { code, titel, opgezocht } of metTitel(declaratie)) {
      if (!titel || opgezocht.soort === 'onbekend') continue;
      const namen = opgezocht.soort === 'gevonden' ? [opgezocht.item.naam] : opgezocht.items.map(({ naam }) => naam);
      if (namen.some((naam) => zelfde(naam, titel.value))) continue;
      yield { span: titel.span, ...verschil(code, titel, namen) };
    }
  },
});

interface MetTitel {
  readonly code: string;
  readonly titel?: Placed<string>;
  readonly opgezocht: Opzoeking<{ readonly naam: string }>;
}

type Zoek = (naam: string) => Opzoeking<{ readonly naam: string }>;

const ZOEK: Readonly<Partial<Record<OnderdeelSoort, Zoek>>> = {
  vak: zoekVak,
  profielvak: zoekProfiel,
  module: zoekModule,
  keuzevak: zoekKeuzevak,
  keuzedeel: zoekKeuzedeel,
};

/** All that has a code or name of the catalogue with a title beside it. */
function* metTitel(declaratie: Declaratie): Iterable<MetTitel> {
  const gebruik = ({ crebo, titel }: { crebo: Placed<string>; titel?: Placed<string> }): MetTitel => ({
    code: crebo.value,
    titel,
    opgezocht: zoekKwalificatie(crebo.value),
  });
  if (declaratie.kind === 'kwalificatie') yield gebruik({ crebo: declaratie.naam, titel: declaratie.titel });
  if (declaratie.kind === 'organisatie') yield* declaratie.aanbod.map(({ kwalificatie }) => gebruik(kwalificatie));
  if (declaratie.kind === 'route') {
    yield* declaratie.naar?.kwalificaties.map(gebruik) ?? [];
    for (const { inhoud } of alleInhoud(declaratie)) if (inhoud.kind === 'examen') yield* inhoud.doelen.flatMap(vanKop);
  }
  if (declaratie.kind !== 'route' && declaratie.kind !== 'regio') return;
  for (const onderdeel of alleOnderdelen(declaratie)) yield* [onderdeel, ...onderdeel.teltAls].flatMap(vanKop);
}

function vanKop({ soort, naam, titel }: Onderdeelnaam): MetTitel[] {
  const zoek = ZOEK[soort.value];
  return zoek && naam && titel ? [{ code: naam.value, titel, opgezocht: zoek(naam.value) }] : [];
}

/** Capitals and spaces differ between the official lists themselves, so they are no difference. */
function zelfde(a: string, b: string): boolean {
  const vorm = (tekst: string) => tekst.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return vorm(a) === vorm(b);
}

function verschil(code: string, titel: Placed<string>, namen: readonly string[]): Omit<Melding, 'span'> {
  const officieel = namen.map((naam) => `“${naam}”`);
  return {
    message: {
      nl: `“${titel.value}” is niet de officiële naam bij ${code}: dat is ${officieel.join(' of ')}. Neem die over, of controleer of de code klopt; zo weet iedereen om welk programma het gaat.`,
      en: `“${titel.value}” is not the official name of ${code}: that is ${officieel.join(' or ')}. Use it, or check the code; then everyone knows which programme is meant.`,
    },
    fixes: namen.map((naam) => ({
      titel: { nl: `Schrijf de officiële naam: ${naam}`, en: `Write the official name: ${naam}` },
      veilig: false,
      bewerkingen: [{ span: titel.span, tekst: `"${naam.replaceAll('"', '')}"` }],
    })),
  };
}
