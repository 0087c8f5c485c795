import { dichtbij } from '@leerroute/catalogue';
import type { Bestand, Localized, Naamvoorkomen, Project, Projectsoort } from '@leerroute/model';
import { type Catalogusgebruik, catalogusnamen, zoekOp } from '../catalogusnamen.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { bedoeltU, vervangDoor } from '../voorstellen.ts';

export const regel = maakRegel({
  id: 'onbekende-naam',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  altijd: true,
  herstelbaar: true,
  basis: [],
  bereik: 'bestand',
  check: (bestand, { project }) => [...uitHetProject(bestand, project), ...uitDeCatalogus(bestand)],
});

type Gebruikt = Exclude<Projectsoort, 'kwalificatie'>;

const SOORTEN: Readonly<Record<Gebruikt, Localized>> = {
  regio: { nl: 'regio', en: 'regio' },
  organisatie: { nl: 'school, instelling of andere organisatie', en: 'school, instelling or other organisation' },
  locatie: { nl: 'locatie', en: 'location' },
  regeling: { nl: 'regeling', en: 'regeling' },
  overeenkomst: { nl: 'overeenkomst', en: 'overeenkomst' },
  route: { nl: 'route', en: 'route' },
};

function isGebruikt(soort: string): soort is Gebruikt {
  return Object.hasOwn(SOORTEN, soort);
}

function* uitHetProject(bestand: Bestand, project: Project): Iterable<Melding> {
  for (const voorkomen of bestand.voorkomens) {
    const { soort, naam, rol } = voorkomen;
    if (rol !== 'gebruik' || !isGebruikt(soort) || naam === '' || project.vind(soort, naam)) continue;
    if (soort === 'locatie') yield* onbekendeLocatie(voorkomen, project);
    else yield onbekend(voorkomen, soort, project);
  }
}

function onbekend({ naam, span }: Naamvoorkomen, soort: Gebruikt, project: Project): Melding {
  const lijktOp = dichtbij(
    naam,
    project.namen(soort).map((ander) => [ander, ander] as const),
  );
  const [ander] = project.declaraties(naam);
  const wat = SOORTEN[soort];
  const anders: Localized = ander
    ? { nl: ` “${naam}” is hier wel een ${ander.kind}.`, en: ` “${naam}” is a ${ander.kind} here.` }
    : bedoeltU(lijktOp);
  return {
    span,
    message: {
      nl: `Er is geen ${wat.nl} met de naam “${naam}” in dit project.${anders.nl} Verbeter de naam, of voeg de ${wat.nl} toe.`,
      en: `There is no ${wat.en} named “${naam}” in this project.${anders.en} Correct the name, or add the ${wat.en}.`,
    },
    fixes: vervangDoor({ span }, lijktOp),
  };
}

/** Of `organisatie.locatie` the span is the last word; an organisation that is unknown is a finding by itself. */
function* onbekendeLocatie({ naam, span }: Naamvoorkomen, project: Project): Iterable<Melding> {
  const punt = naam.indexOf('.');
  const [eigenaar, plek] = [naam.slice(0, Math.max(punt, 0)), naam.slice(punt + 1)];
  const organisatie = project.vind('organisatie', eigenaar);
  if (plek === '' || (eigenaar !== '' && !organisatie)) return;
  const namen = organisatie?.locaties.map((locatie) => locatie.naam.value) ?? [];
  const nabij = dichtbij(
    plek,
    namen.map((een) => [een, een] as const),
  );
  const lijktOp = nabij.length > 0 ? nabij : namen.slice(0, 3);
  const bij = organisatie ? { nl: ` bij ${eigenaar}`, en: ` at ${eigenaar}` } : { nl: '', en: '' };
  const vraag = bedoeltU(lijktOp);
  yield {
    span,
    message: {
      nl: `Er is geen locatie met de naam “${plek}”${bij.nl}.${vraag.nl} Verbeter de naam, of voeg bij de organisatie een \`locatie\` toe.`,
      en: `There is no location named “${plek}”${bij.en}.${vraag.en} Correct the name, or add a \`locatie\` to the organisation.`,
    },
    fixes: vervangDoor({ span }, lijktOp),
  };
}

const CATALOGUS: Readonly<Record<Catalogusgebruik['lijst'], Localized>> = {
  vak: { nl: 'vak', en: 'subject' },
  profiel: { nl: 'profiel', en: 'profiel' },
  module: { nl: 'profielmodule', en: 'module of a profiel' },
  keuzevak: { nl: 'keuzevak', en: 'keuzevak' },
  examenvak: { nl: 'examenvak', en: 'exam subject' },
};

/** A keuzevak and a profile that may be either of two have a rule of their own. */
function* uitDeCatalogus(bestand: Bestand): Iterable<Melding> {
  for (const declaratie of bestand.declaraties)
    for (const gebruik of catalogusnamen(declaratie)) {
      const { naam, lijst } = gebruik;
      if (lijst === 'keuzevak' || naam.value === '') continue;
      const gevonden = zoekOp(gebruik);
      if (gevonden.soort === 'gevonden' || (lijst === 'profiel' && gevonden.soort === 'dubbelzinnig')) continue;
      const namen = gevonden.keuze.map(({ id }) => id);
      const [wat, vraag] = [CATALOGUS[lijst], bedoeltU(namen)];
      const dubbel = gevonden.soort === 'dubbelzinnig';
      yield {
        span: naam.span,
        message: dubbel
          ? {
              nl: `“${naam.value}” kan meer dan één ${wat.nl} zijn.${vraag.nl} Kies er een, zodat duidelijk is welk programma geldt.`,
              en: `“${naam.value}” may be more than one ${wat.en}.${vraag.en} Choose one, so that it is clear which programme holds.`,
            }
          : {
              nl: `“${naam.value}” is geen ${wat.nl} in de officiële lijst.${vraag.nl} Verbeter de naam, of kies er een uit de lijst.`,
              en: `“${naam.value}” is no ${wat.en} in the official list.${vraag.en} Correct the name, or choose one from the list.`,
            },
        fixes: vervangDoor(naam, namen),
      };
    }
}
