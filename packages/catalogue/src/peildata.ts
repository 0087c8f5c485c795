import vakken from '../data/avo-vakken.json' with { type: 'json' };
import keuzedelen from '../data/keuzedelen.json' with { type: 'json' };
import keuzevakken from '../data/keuzevakken.json' with { type: 'json' };
import koppeling from '../data/koppeling.json' with { type: 'json' };
import kwalificaties from '../data/kwalificaties.json' with { type: 'json' };
import profielvakken from '../data/profielen.json' with { type: 'json' };
import profielen from '../data/profielnamen.json' with { type: 'json' };
import scholen from '../data/scholen.json' with { type: 'json' };
import type { Bron, Zekerheid } from './bron.ts';
import { bronnenVan, type Lijstbestand, type Tweetalig } from './tabel.ts';

/** One list of the catalogue, as a page on its sources shows it. */
interface Cataloguslijst {
  readonly id: string;
  readonly titel: Tweetalig;
  /** The day, month or year for which the list speaks. */
  readonly peildatum: string;
  readonly aantal: number;
  readonly zekerheid: Zekerheid;
  /** Whether what is not in the list does not exist. */
  readonly volledig: boolean;
  readonly opmerking: Tweetalig;
  /** The kinds of sources, each with the address at which (or under which) it is found. */
  readonly bronnen: readonly Bron[];
}

const lijsten: Readonly<Record<string, Lijstbestand>> = {
  profielen,
  profielvakken,
  keuzevakken,
  vakken,
  kwalificaties,
  keuzedelen,
  koppeling,
  scholen,
};

/** What the catalogue holds, from when it is, how sure and from where. */
export function catalogusPeildata(): readonly Cataloguslijst[] {
  return Object.entries(lijsten).map(([id, lijst]) => ({
    id,
    titel: lijst.titel,
    peildatum: lijst.peildatum,
    aantal: lijst.aantal,
    zekerheid: lijst.zekerheid as Zekerheid,
    volledig: lijst.volledig,
    opmerking: lijst.opmerking,
    bronnen: perTitel(bronnenVan(lijst)),
  }));
}

/** Of sources with the same title only the first: the hundred documents of one collection are one kind of source. */
function perTitel(bronnen: readonly Bron[]): readonly Bron[] {
  return [...new Map([...bronnen].reverse().map((bron) => [bron.titel, bron])).values()].reverse();
}
