import schoollijst from '../data/scholen.json' with { type: 'json' };
import { aangevuld } from './aanvulling.ts';
import { type Herkomst, herkomst } from './bron.ts';
import { Index, type Opzoeking } from './opzoeken.ts';
import { eenmaal, leesLijst } from './tabel.ts';
import { ofNiets } from './waarden.ts';

interface Vestiging {
  /** BRIN and two digits: `03JY01`. */
  readonly code: string;
  readonly naam: string;
  readonly plaats?: string;
  /** Kinds of education as DUO writes them, `VBO/MAVO` being vmbo. */
  readonly onderwijsstructuur?: string;
}

interface School extends Herkomst {
  readonly brin: string;
  readonly soort: 'vo' | 'mbo';
  /** Its name; of a vo school that of its first known vestiging. */
  readonly naam: string;
  /** The known vestigingen; the list has none of mbo instellingen, and of vo schools only those in its regions. */
  readonly vestigingen: readonly Vestiging[];
}

const lijst = eenmaal((): readonly School[] => {
  const scholen = new Map<string, School & { vestigingen: Vestiging[] }>();
  for (const { cel, bronnen } of leesLijst(schoollijst)) {
    const brin = cel('brin');
    const naam = cel('naam');
    const school = scholen.get(brin) ?? {
      brin,
      soort: cel('soort') === 'mbo' ? 'mbo' : 'vo',
      naam,
      vestigingen: [],
      ...herkomst(bronnen),
    };
    scholen.set(brin, school);
    const code = cel('vestigingscode');
    if (!code) continue;
    school.vestigingen.push({
      code,
      naam,
      plaats: ofNiets(cel('plaats')),
      onderwijsstructuur: ofNiets(cel('onderwijsstructuur')),
    });
  }
  return [...scholen.values()];
});

const hoofdletters = (geschreven: string): string => geschreven.trim().toUpperCase();

const index = new Index<School>(lijst, [
  {
    via: 'vestiging',
    sleutelVan: hoofdletters,
    sleutels: (school) => school.vestigingen.map(({ code }) => code),
  },
  {
    via: 'brin',
    sleutelVan: (geschreven) => hoofdletters(geschreven).replace(/^(\d\d[A-Z]{2})\d\d$/, '$1'),
    sleutels: (school) => [school.brin],
  },
]);

const nieuwer = aangevuld('scholen', ({ brin, vestiging, naam, plaats, onderwijsstructuur }, herkomst) => ({
  brin,
  naam,
  vestiging: { code: vestiging, naam, plaats, onderwijsstructuur },
  herkomst,
}));

const nieuwereInstellingen = aangevuld(
  'instellingen',
  ({ brin, naam }, herkomst): School => ({ brin, soort: 'mbo', naam, vestigingen: [], ...herkomst }),
);

/** A vo school with the vestigingen that newer lists have of it; undefined where they have none. */
function bijgewerkt(brin: string, bekend: School | undefined): School | undefined {
  const nieuw = [...nieuwer().values()].filter((school) => school.brin === brin);
  const [eerste] = nieuw;
  if (!eerste) return bekend;
  const codes = new Set(nieuw.map(({ vestiging }) => vestiging.code));
  const ouder = (bekend?.vestigingen ?? []).filter(({ code }) => !codes.has(code));
  return {
    brin,
    soort: bekend?.soort ?? 'vo',
    naam: bekend?.naam ?? eerste.naam,
    vestigingen: [...ouder, ...nieuw.map(({ vestiging }) => vestiging)],
    ...eerste.herkomst,
  };
}

/**
 * Looks up a school or instelling by BRIN or vestigingscode. A vestiging that is not listed is found by the BRIN in it.
 * The list is far from complete for the vo: an unknown BRIN may exist.
 */
export function zoekSchool(brin: string): Opzoeking<School> {
  const gevonden = index.zoek(brin);
  const zonderVestiging = hoofdletters(brin).slice(0, 4);
  const instelling = nieuwereInstellingen().get(zonderVestiging);
  if (instelling) return { soort: 'gevonden', item: instelling, via: 'brin' };
  const item = bijgewerkt(zonderVestiging, gevonden.soort === 'gevonden' ? gevonden.item : undefined);
  if (!item) return gevonden;
  const viaVestiging = item.vestigingen.some(({ code }) => code === hoofdletters(brin));
  return { soort: 'gevonden', item, via: viaVestiging ? 'vestiging' : 'brin' };
}
