import { onthoud } from './onthoud.ts';
import type { Merk, Onderdeel, OnderdeelSoort } from './types.ts';

/** Hours in klokuren. `totaal` = bot + bpv + onbegeleid = vo + bo + ongemerkt. */
export interface Urentelling {
  readonly totaal: number;
  /** begeleide onderwijstijd */
  readonly bot: number;
  /** beroepspraktijkvorming */
  readonly bpv: number;
  readonly onbegeleid: number;
  /** voortgezet onderwijs */
  readonly vo: number;
  /** beroepsonderwijs */
  readonly bo: number;
  /** Hours of a free kind that are not said to be vo or bo. */
  readonly ongemerkt: number;
}

const GEEN_UREN: Urentelling = { totaal: 0, bot: 0, bpv: 0, onbegeleid: 0, vo: 0, bo: 0, ongemerkt: 0 };

const MERK: Partial<Record<OnderdeelSoort, Merk>> = {
  vak: 'vo',
  profielvak: 'vo',
  module: 'vo',
  keuzevak: 'vo',
  kerntaak: 'bo',
  keuzedeel: 'bo',
  generiek: 'bo',
  bpv: 'bo',
};

/** Whether a kind of part is vo or bo by itself; the free kinds must say it (WVO 2.107d lid 2). */
export function merkVan(soort: OnderdeelSoort): Merk | undefined {
  return MERK[soort];
}

type Begeleiding = 'bot' | 'bpv' | 'onbegeleid';

/**
 * The hours of one part. `bpv` counts as BPV, an `onbegeleid` part as unguided, all else as guided time. Own hours lead: nested
 * parts then only say what they are made of. A part without hours of its own has the sum of what it holds, and hands its kind
 * of guidance on to it.
 */
export const telUren = onthoud((onderdeel: Onderdeel): Urentelling => tel(onderdeel, undefined));

function tel(onderdeel: Onderdeel, van: Begeleiding | undefined): Urentelling {
  const begeleiding = van ?? begeleidingVan(onderdeel);
  if (onderdeel.uren.length === 0) {
    const doorgegeven = begeleiding === 'bot' ? undefined : begeleiding;
    return onderdeel.onderdelen.map((deel) => tel(deel, doorgegeven)).reduce(telOp, GEEN_UREN);
  }
  return onderdeel.uren
    .map(({ aantal, merk }) => {
      const soort = merk?.value ?? merkVan(onderdeel.soort.value) ?? 'ongemerkt';
      return { ...GEEN_UREN, totaal: aantal.value, [begeleiding]: aantal.value, [soort]: aantal.value };
    })
    .reduce(telOp, GEEN_UREN);
}

function begeleidingVan(onderdeel: Onderdeel): Begeleiding {
  if (onderdeel.soort.value === 'bpv') return 'bpv';
  return onderdeel.onbegeleid ? 'onbegeleid' : 'bot';
}

/** Two counts together. */
function telOp(a: Urentelling, b: Urentelling): Urentelling {
  return {
    totaal: a.totaal + b.totaal,
    bot: a.bot + b.bot,
    bpv: a.bpv + b.bpv,
    onbegeleid: a.onbegeleid + b.onbegeleid,
    vo: a.vo + b.vo,
    bo: a.bo + b.bo,
    ongemerkt: a.ongemerkt + b.ongemerkt,
  };
}
