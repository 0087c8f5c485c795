import {
  alleInhoud,
  alleOnderdelen,
  type Examen,
  type Route,
  type Stapinhoud,
  somOp,
  soortVan,
} from '@leerroute/model';
import { ontkend } from '../teksten.ts';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';
import { vaktekort } from '../vakken-op-pad.ts';
import { avoEisen, ENGELS, NEDERLANDS, type Vakeis, vakkenIn, vaknamen } from '../vmbo-vakken.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'vmbo-diploma-verplicht-in-dlr',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107a')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    if (soortVan(route) !== 'doorlopend') return;
    const { vmboExamen } = route;
    if (vmboExamen && vmboExamen.value !== 'volledig')
      yield {
        span: vmboExamen.span,
        message: {
          nl: `In een doorlopende route kan het vmbo-examen niet ${vmboExamen.value === 'vervalt' ? 'vervallen' : 'voor een deel vervallen'}: de leerling haalt een vmbo-diploma en een mbo-diploma (WVO 2.107a lid 2). Kies \`volledig\`, of maak er voor bb naar mbo 2 een geïntegreerde route van.`,
          en: `In a doorlopende route the vmbo exam cannot be dropped${vmboExamen.value === 'vervalt' ? '' : ' in part'}: the pupil gets a vmbo diploma and an mbo diploma (WVO 2.107a paragraph 2). Choose \`volledig\`, or for bb to mbo 2 make it a geïntegreerde route.`,
        },
        fixes: [...fixesVoor(route)],
      };
    else yield* zonderCe(route);
  },
});

function* fixesVoor({ vmboExamen, soort, van, naar }: Route): Generator<Voorstel> {
  if (!vmboExamen) return;
  yield {
    titel: { nl: 'Maak het vmbo-examen volledig', en: 'Make the vmbo exam complete' },
    veilig: false,
    bewerkingen: [{ span: vmboExamen.span, tekst: 'volledig' }],
  };
  if (!soort || naar?.niveau.value !== 2 || !van?.leerwegen.every(({ value }) => value === 'bb')) return;
  yield {
    titel: { nl: 'Maak er een geïntegreerde route van', en: 'Make it a geïntegreerde route' },
    veilig: false,
    bewerkingen: [{ span: soort.span, tekst: 'geïntegreerd' }],
  };
}

const ceVakken = (inhoud: Stapinhoud) =>
  inhoud.kind === 'examen' && inhoud.soort.value === 'ce' ? inhoud.vakken.flatMap(vaknamen) : [];

/** Subjects with a centraal examen that some path to the end does not sit; those taught nowhere are for another rule. */
function* zonderCe(route: Route): Generator<Melding> {
  const gegeven = new Set([...alleOnderdelen(route)].flatMap(vakkenIn));
  const wordtGegeven = ({ uit }: Vakeis) => uit.some((vak) => gegeven.has(vak));
  const avo = avoEisen(route);
  const lijsten = (avo.length > 0 ? avo : [[]]).map((eisen) => [NEDERLANDS, ENGELS, ...eisen].filter(wordtGegeven));
  const tekort = vaktekort(route, lijsten, ceVakken);
  if (!tekort) return;
  const { leerling, geenEen } = ontkend(tekort.keuzes);
  const mist = tekort.mist.map(({ naam }) => naam);
  const [examen] = [...alleInhoud(route)].flatMap(({ inhoud }): readonly Examen[] =>
    inhoud.kind === 'examen' && inhoud.soort.value === 'ce' ? [inhoud] : [],
  );
  yield {
    span: examen?.soort.span ?? route.vmboExamen?.span ?? route.naam.span,
    vindt: 'volledigheid',
    pad: tekort.keuzes,
    message: {
      nl: `${leerling.nl} doet ${geenEen.nl} centraal examen in ${somOp(
        mist.map(({ nl }) => nl),
        'of',
      )}, en haalt zo geen vmbo-diploma (WVO 2.107a lid 2). Zet elk verplicht vak in een regel \`examen ce\`.`,
      en: `${leerling.en} sits ${geenEen.en} central exam in ${somOp(
        mist.map(({ en }) => en),
        'or',
      )}, and so gets no vmbo diploma (WVO 2.107a paragraph 2). Put every required subject in a line \`examen ce\`.`,
    },
  };
}
