/** The texts of an invented region: what stands in each of its files. */

/** What is taught, by profile and kwalificatie. */
export interface Opleiding {
  /** How a school would call it. */
  readonly titel: string;
  /** The name of the instelling where each opleiding has one of its own. */
  readonly mbo: string;
  readonly profiel: string;
  readonly crebo: string;
  readonly verwant: string;
  readonly avo: readonly [string, string];
  readonly keuzevakken: readonly [string, string, string, string, string];
}

interface Mbo {
  readonly naam: string;
  readonly titel: string;
  readonly biedt: readonly Opleiding[];
}

/** An instelling with one hall, and a company that takes its students. */
export function instelling({ naam, titel, biedt }: Mbo): string {
  const aanbod = biedt.map(({ crebo }) => `  biedt kwalificatie ${crebo} bol op hal\n`).join('');
  return `// Verzonnen.

instelling ${naam} "${titel}" {
  locatie hal "Leerhal"
${aanbod}}

bedrijf leerbedrijf-${naam} "Leerbedrijf van ${titel}" {
  erkend leerbedrijf
}
`;
}

/** A region with its partners. */
export function regio(naam: string, titel: string, partners: readonly string[]): string {
  return `// Verzonnen.

regio ${naam} "${titel}" {
  partners ${partners.join(', ')}
  doel "Meer leerlingen naar het mbo"
}
`;
}

interface School {
  readonly naam: string;
  readonly titel: string;
  readonly plaats: string;
  readonly profielen: readonly string[];
}

/** A school for vmbo. */
export function school({ naam, titel, plaats, profielen }: School): string {
  return `// Verzonnen.

school ${naam} "${titel}" {
  plaats "${plaats}"
  leerwegen bb
  profielen ${profielen.join(', ')}
  locatie gebouw "Schoolgebouw"
}
`;
}

interface Routegegevens {
  readonly naam: string;
  readonly regio: string;
  readonly school: Pick<School, 'naam' | 'titel'>;
  readonly mbo: string;
  readonly opleiding: Opleiding;
}

/** A route in three years from basis to mbo 2, with its agreement. */
export function route({ naam, regio, school, mbo, opleiding }: Routegegevens): string {
  const { profiel, crebo, verwant, avo, keuzevakken } = opleiding;
  const keuzen = keuzevakken.map((vak) => `      keuzevak ${vak} 100 uur elke do, vr op ${mbo}.hal\n`).join('');
  return `samenwerkingsovereenkomst overeenkomst-${naam} "Overeenkomst ${opleiding.titel}, ${school.titel}" {
  tussen ${school.naam}, ${mbo}
  getekend 2026-02-01
  looptijd 2026-08-01 t/m 2031-07-31
  regelt profiel-en-verwantschap "${verwant}"
  regelt leiding
  regelt verantwoording
  regelt inrichting
  regelt overstapoptie
  regelt bedrijfsleven
  regelt geschillen
  regelt toetreding-en-opzegging
  regelt medezeggenschap
}

route ${naam} "${opleiding.titel} vanuit ${school.titel}" {
  soort doorlopend
  status actief
  regio ${regio}
  cohort 2026-2027
  van bb profiel ${profiel} bij ${school.naam}
  naar mbo 2 bol kwalificatie ${crebo} studieduur 2 jaar bij ${mbo}
  verwantschap "${verwant}"
  overeenkomst overeenkomst-${naam}
  vmbo-examen volledig
  gemeld door ${school.naam} op 2026-09-01
  gemeld door ${mbo} op 2026-09-01

  jaar 1 "Op het vmbo" {
    vak nederlands 120 uur
    vak engels 100 uur
    vak ${avo[0]} 120 uur
    vak ${avo[1]} 120 uur
    vak maatschappijleer 60 uur
    vak lo 80 uur
    vak ckv 40 uur
    profielvak ${profiel} 320 uur
    buddystage "Meelopen op het mbo" 24 uur vo op ${mbo}.hal begeleid door mbo-4-student
    overstap naar vmbo bb "Regulier leerjaar 4" bij ${school.naam}
  }

  jaar 2 "Donderdag en vrijdag op het mbo" {
    rooster ma t/m wo op ${school.naam}.gebouw
    rooster do t/m vr op ${mbo}.hal
    vak nederlands 100 uur
    vak engels 80 uur
    vak ${avo[0]} 100 uur
    vak ${avo[1]} 100 uur
    vak lo 60 uur
    lob "Loopbaandossier" 20 uur vo
    profielvak ${profiel} 100 uur
    kies 4 uit "Keuzevakken" {
${keuzen}    }
    examen cspe ${profiel}
    examen ce nederlands, engels, ${avo[0]}, ${avo[1]}
    diploma vmbo bb
    overstap naar mbo 2 "Reguliere opleiding" bij ${mbo}
  }

  jaar 3 "Op het mbo" {
    kerntaak B1-K1 420 uur
    generiek nederlands 2F 60 uur
    generiek rekenen 60 uur
    generiek loopbaan-en-burgerschap 60 uur
    keuzedeel K0022 "Digitale vaardigheden basis" 60 uur
    keuzedeel K0211 "Ondernemend gedrag (geschikt voor niveau 1 en 2)" 60 uur
    bpv "Beroepspraktijkvorming" 360 uur bij leerbedrijf-${mbo}
    examen mbo kerntaak B1-K1
    diploma mbo 2
    overstap naar mbo 2 "Andere kwalificatie" bij ${mbo} niet-verwant
  }

  vervolg mbo 3 bol of bbl bij ${mbo}

  borging {
    bestuur "Opdracht van beide besturen"
    management "Teamleiders"
    team "Docenten van school en mbo"
    projectleider "Coördinator"
    overleg elke wo 15:30
    evaluatie 2027-06-01
  }
}
`;
}
