import { alleOnderdelen, type Merk, merkVan, type Onderdeel, toonNaam, type Uren } from '@leerroute/model';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'combinatie-niet-gesplitst',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107d'), web('9.1.8')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    for (const onderdeel of alleOnderdelen(route)) yield* ongemerkteSom(onderdeel) ?? verzwegenCombinatie(onderdeel);
  },
});

function merkOp(onderdeel: Onderdeel, { merk }: Uren): Merk | undefined {
  return merk?.value ?? merkVan(onderdeel.soort.value);
}

/** A sum of which a part is neither vo nor bo. */
function ongemerkteSom(onderdeel: Onderdeel): readonly Melding[] | undefined {
  const ongemerkt = onderdeel.uren.filter((uren) => !merkOp(onderdeel, uren));
  const [eerste] = ongemerkt;
  if (!eerste || onderdeel.uren.length < 2) return undefined;
  const naam = toonNaam(onderdeel);
  const gemerkt = new Set(onderdeel.uren.flatMap((uren) => merkOp(onderdeel, uren) ?? []));
  return [
    {
      span: eerste.span,
      message: {
        nl: `Van deze uren van ${naam} staat er niet bij of ze vo of bo zijn, terwijl een combinatie moet zeggen hoeveel van elk (WVO 2.107d lid 2 onder c). Schrijf \`vo\` of \`bo\` achter elk getal.`,
        en: `These hours of ${naam} are not said to be vo or bo, while a combination must say how much of each it is (WVO 2.107d paragraph 2 under c). Write \`vo\` or \`bo\` after each number.`,
      },
      fixes: ongemerkt.length === 1 && gemerkt.size === 1 ? [vulAan(eerste, gemerkt.has('vo') ? 'bo' : 'vo')] : [],
    },
  ];
}

function vulAan({ span }: Uren, merk: Merk): Voorstel {
  return {
    titel: { nl: `Maak dit deel ${merk}`, en: `Make this share ${merk}` },
    veilig: false,
    bewerkingen: [{ span: { start: span.end, end: span.end }, tekst: ` ${merk}` }],
  };
}

/** A part that counts as something of the other kind without hours of that kind. */
function* verzwegenCombinatie(onderdeel: Onderdeel): Generator<Melding> {
  const eigen = new Set(onderdeel.uren.filter(({ aantal }) => aantal.value > 0).map((uren) => merkOp(onderdeel, uren)));
  if (eigen.size === 0 || eigen.has(undefined)) return;
  for (const doel of onderdeel.teltAls) {
    const merk = merkVan(doel.soort.value);
    if (!merk || eigen.has(merk)) continue;
    const [naam, als, heeft] = [
      toonNaam(onderdeel),
      `${doel.soort.value} ${toonNaam(doel)}`,
      merk === 'bo' ? 'vo' : 'bo',
    ];
    yield {
      span: doel.soort.span,
      message: {
        nl: `${naam} telt ook als ${als} en is dus een combinatie, maar al zijn uren zijn ${heeft} (WVO 2.107d lid 2 onder c). Verdeel de uren, bijvoorbeeld \`60 uur vo + 40 uur bo\`.`,
        en: `${naam} also counts as ${als}, so it is a combination, but all its hours are ${heeft} (WVO 2.107d paragraph 2 under c). Split the hours, for instance \`60 uur vo + 40 uur bo\`.`,
      },
    };
  }
}
