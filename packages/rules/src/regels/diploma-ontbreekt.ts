import { type Examen, jarenVan, type Route, type Stapinhoud, soortVan } from '@leerroute/model';
import { padZonder } from '../pad-zonder.ts';
import { wie } from '../teksten.ts';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'diploma-ontbreekt',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107a'), wvo('2.107l')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    if (route.jaren.length === 0) return;
    if (soortVan(route) === 'doorlopend') yield* zonderVmbo(route);
    yield* zonderMbo(route);
  },
});

function* zonderVmbo(route: Route): Iterable<Melding> {
  const leerwegen = route.van?.leerwegen ?? [];
  const [leerweg] = leerwegen;
  // A route that says it drops the vmbo exam gets its own finding.
  if (!leerweg || (route.vmboExamen && route.vmboExamen.value !== 'volledig')) return;
  const keuzes = padZonder(
    route,
    (inhoud) =>
      inhoud.kind === 'diploma' &&
      inhoud.soort === 'vmbo' &&
      (!inhoud.vmboLeerweg || leerwegen.some(({ value }) => value === inhoud.vmboLeerweg?.value)),
  );
  if (!keuzes) return;
  const diploma = `vmbo ${leerweg.value}`;
  const leerling = wie(keuzes);
  yield {
    span: leerweg.span,
    pad: keuzes,
    basis: [wvo('2.107a')],
    message: {
      nl: `${leerling.nl} komt aan het einde zonder diploma ${diploma}, en een doorlopende route leidt daar wel toe (WVO 2.107a lid 2). Schrijf \`diploma ${diploma}\` na het vmbo-examen.`,
      en: `${leerling.en} reaches the end without the diploma ${diploma}, to which a doorlopende route leads (WVO 2.107a paragraph 2). Write \`diploma ${diploma}\` after the vmbo exam.`,
    },
    fixes: naExamen(route, diploma, ({ soort }) => soort.value !== 'mbo'),
  };
}

function* zonderMbo(route: Route): Iterable<Melding> {
  const niveau = route.naar?.niveau;
  if (!niveau) return;
  const keuzes = padZonder(route, (inhoud) => isMbo(inhoud, niveau.value));
  if (!keuzes) return;
  const basis = soortVan(route) === 'doorlopend' ? wvo('2.107a') : wvo('2.107l');
  const diploma = `mbo ${niveau.value}`;
  const leerling = wie(keuzes);
  yield {
    span: niveau.span,
    pad: keuzes,
    basis: [basis],
    message: {
      nl: `${leerling.nl} komt aan het einde zonder diploma ${diploma}, en daar leidt de route naartoe (${basis.titel}). Schrijf \`diploma ${diploma}\` in het laatste jaar.`,
      en: `${leerling.en} reaches the end without the diploma ${diploma}, which is where the route leads (${basis.titel}). Write \`diploma ${diploma}\` in the last year.`,
    },
    fixes: naExamen(route, diploma, ({ soort }) => soort.value === 'mbo'),
  };
}

function isMbo(inhoud: Stapinhoud, niveau: number): boolean {
  return inhoud.kind === 'diploma' && inhoud.soort === 'mbo' && (inhoud.niveau?.value ?? niveau) >= niveau;
}

/** Writes the diploma after the last exam that all pupils sit, if there is one. */
function naExamen(route: Route, diploma: string, hoort: (examen: Examen) => boolean): readonly Voorstel[] {
  const examens = jarenVan(route)
    .flatMap(({ inhoud }) => inhoud)
    .filter((inhoud): inhoud is Examen => inhoud.kind === 'examen' && hoort(inhoud));
  return examens.slice(-1).map(({ span }) => ({
    titel: { nl: `Schrijf \`diploma ${diploma}\` na het examen`, en: `Write \`diploma ${diploma}\` after the exam` },
    veilig: false,
    bewerkingen: [{ span: { start: span.end, end: span.end }, tekst: `\n    diploma ${diploma}` }],
  }));
}
