import {
  dektWerkproces,
  type Examen,
  faseVan,
  isKerntaak,
  jarenVan,
  type Kerntaak,
  type Kwalificatie,
  leidtElders,
  type Placed,
  type Route,
} from '@leerroute/model';
import { padZonder } from '../pad-zonder.ts';
import { ontkend } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'werkproces-dekking',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [web('7.4.6'), web('7.4.8')],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    const alle = route.naar?.kwalificaties ?? [];
    if (!jarenVan(route).some(({ nummer }) => faseVan(nummer.value) === 'mbo')) return;
    const gekozen = alle.length > 1 && !padZonder(route, ({ kind }) => kind === 'kwalificatie');
    for (const { crebo } of gekozen ? alle : alle.slice(0, 1)) {
      const kwalificatie = project.vind('kwalificatie', crebo.value);
      if (!kwalificatie) continue;
      // Where some path does not say to which of several kwalificaties it leads, only what all of them ask is sure.
      const andere = gekozen ? [] : alle.slice(1).map((een) => codesVan(project.vind('kwalificatie', een.crebo.value)));
      const gevraagd = ({ value }: Placed<string>) => andere.every((codes) => codes.has(value));
      const bij = { route, kwalificatie, crebo };
      for (const kerntaak of kwalificatie.kerntaken) {
        for (const { code } of kerntaak.werkprocessen.length > 0 ? kerntaak.werkprocessen : [kerntaak])
          if (gevraagd(code)) yield* zonderOnderdeel(bij, kerntaak, code);
        if (gevraagd(kerntaak.code)) yield* zonderExamen(bij, kerntaak.code);
      }
    }
  },
});

interface Waar {
  readonly route: Route;
  readonly kwalificatie: Kwalificatie;
  readonly crebo: Placed<string>;
}

function codesVan(kwalificatie: Kwalificatie | undefined): ReadonlySet<string> {
  const kerntaken = kwalificatie?.kerntaken ?? [];
  return new Set(
    kerntaken
      .flatMap(({ code, werkprocessen }) => [code, ...werkprocessen.map((een) => een.code)])
      .map(({ value }) => value),
  );
}

function* zonderOnderdeel(waar: Waar, kerntaak: Kerntaak, code: Placed<string>): Iterable<Melding> {
  const keuzes = padZonder(
    waar.route,
    (inhoud) =>
      leidtElders(inhoud, waar.crebo.value) ||
      (inhoud.kind === 'onderdeel' && dektWerkproces(inhoud, kerntaak, code.value)),
  );
  if (!keuzes) return;
  const { leerling, geenEen } = ontkend(keuzes);
  yield {
    ...plaats(waar, code),
    pad: keuzes,
    basis: [web('7.4.8')],
    message: {
      nl: `${leerling.nl} krijgt ${geenEen.nl} onderdeel waarin ${code.value} aan bod komt, en het hoort wel bij kwalificatie ${waar.crebo.value} (WEB 7.4.8). Schrijf \`dekt ${code.value}\` bij het onderdeel dat dit behandelt, of plan er een.`,
      en: `${leerling.en} gets ${geenEen.en} part that deals with ${code.value}, which belongs to kwalificatie ${waar.crebo.value} (WEB 7.4.8). Write \`dekt ${code.value}\` at the part that deals with it, or plan one.`,
    },
  };
}

function* zonderExamen(waar: Waar, code: Placed<string>): Iterable<Melding> {
  const keuzes = padZonder(
    waar.route,
    (inhoud) => leidtElders(inhoud, waar.crebo.value) || (inhoud.kind === 'examen' && examineert(inhoud, code.value)),
  );
  if (!keuzes) return;
  const { leerling, geenEen } = ontkend(keuzes);
  yield {
    ...plaats(waar, code),
    pad: keuzes,
    basis: [web('7.4.6')],
    message: {
      nl: `${leerling.nl} doet ${geenEen.nl} examen in kerntaak ${code.value}; zonder dat examen is er geen diploma (WEB 7.4.6). Schrijf \`examen mbo kerntaak ${code.value}\` in het jaar van het examen.`,
      en: `${leerling.en} sits ${geenEen.en} exam in kerntaak ${code.value}; without that exam there is no diploma (WEB 7.4.6). Write \`examen mbo kerntaak ${code.value}\` in the year of the exam.`,
    },
  };
}

function plaats({ crebo, kwalificatie }: Waar, { span }: Placed<string>): Pick<Melding, 'span' | 'related'> {
  const message = { nl: 'Hier staat het bij de kwalificatie.', en: 'The kwalificatie names it here.' };
  return { span: crebo.span, related: [{ bestand: kwalificatie.bestand, span, message }] };
}

/** An exam that names nothing is about all. */
function examineert({ soort, doelen }: Examen, code: string): boolean {
  return soort.value === 'mbo' && (doelen.length === 0 || doelen.some((doel) => isKerntaak(doel, code)));
}
