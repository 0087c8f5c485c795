import { metGeneste, type Stapinhoud } from '@leerroute/model';
import { padZonder } from '../pad-zonder.ts';
import { ontkend } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { vraagtVolledigExamen } from '../vmbo-vakken.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'profielwerkstuk-gl-tl',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ub('3.7'), ub('3.35')],
  bereik: 'route',
  *check(route) {
    const leerwegen = route.van?.leerwegen ?? [];
    const [leerweg] = leerwegen;
    if (!leerweg || route.jaren.length === 0 || !vraagtVolledigExamen(route)) return;
    if (leerwegen.some(({ value }) => value === 'bb' || value === 'kb')) return;
    const keuzes = padZonder(route, isProfielwerkstuk);
    if (!keuzes) return;
    const { leerling, geenEen } = ontkend(keuzes);
    const basis = leerweg.value === 'gl' ? ub('3.7') : ub('3.35');
    yield {
      span: leerweg.span,
      pad: keuzes,
      basis: [basis],
      message: {
        nl: `${leerling.nl} maakt ${geenEen.nl} profielwerkstuk, terwijl het examen van ${leerweg.value} daarom vraagt (${basis.titel}). Zet een \`profielwerkstuk\` met uren in jaar 1 of 2.`,
        en: `${leerling.en} makes ${geenEen.en} profielwerkstuk, while the exam of ${leerweg.value} asks for one (${basis.titel}). Put a \`profielwerkstuk\` with hours in year 1 or 2.`,
      },
    };
  },
});

/** A profielwerkstuk by its kind, by what it counts as, or by what the author calls it. */
function isProfielwerkstuk(inhoud: Stapinhoud): boolean {
  if (inhoud.kind !== 'onderdeel') return false;
  return [...metGeneste([inhoud])].some(
    (deel) =>
      [deel, ...deel.teltAls].some(({ soort }) => soort.value === 'profielwerkstuk') ||
      /profielwerkstuk/i.test(deel.titel?.value ?? ''),
  );
}
