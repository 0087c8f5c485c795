import { alleOnderdelen } from '@leerroute/model';
import { padZonder } from '../pad-zonder.ts';
import { isPraktijkgericht } from '../praktijkgericht.ts';
import { kanZelfdeProfielZijn } from '../profielen.ts';
import { ontkend } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { vraagtVolledigExamen } from '../vmbo-vakken.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'profielvak-zonder-cspe',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ub('3.26'), ub('3.7')],
  bereik: 'route',
  *check(route) {
    const { leerwegen = [], profielen = [] } = route.van ?? {};
    const [profiel] = profielen;
    if (!profiel || leerwegen.length === 0 || route.jaren.length === 0 || !vraagtVolledigExamen(route)) return;
    if (leerwegen.some(({ value }) => value === 'tl')) return;
    const magPraktijkgericht = leerwegen.some(({ value }) => value === 'gl');
    const keuzes = padZonder(route, (inhoud) =>
      inhoud.kind === 'examen'
        ? inhoud.soort.value === 'cspe' &&
          inhoud.vakken.some((vak) => profielen.some((naam) => kanZelfdeProfielZijn(vak, naam)))
        : magPraktijkgericht && isPraktijkgericht(inhoud),
    );
    if (!keuzes) return;
    const { leerling, geenEen } = ontkend(keuzes);
    const [profielvak] = [...alleOnderdelen(route)].filter(({ soort }) => soort.value === 'profielvak');
    const naam = profielen.map(({ value }) => value).join(' of ');
    yield {
      span: profielvak?.naam?.span ?? profiel.span,
      pad: keuzes,
      basis: [ub('3.26')],
      message: {
        nl: `${leerling.nl} doet ${geenEen.nl} centraal examen in het profielvak ${naam}; zonder cspe is er geen vmbo-diploma (UB 3.26). Schrijf \`examen cspe ${profiel.value}\` in jaar 2.`,
        en: `${leerling.en} sits ${geenEen.en} central exam in the profielvak ${naam.replaceAll(' of ', ' or ')}; without the cspe there is no vmbo diploma (UB 3.26). Write \`examen cspe ${profiel.value}\` in year 2.`,
      },
    };
  },
});
