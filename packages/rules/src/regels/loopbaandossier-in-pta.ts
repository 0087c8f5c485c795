import { faseVan, jarenVan, metGeneste, type Stapinhoud } from '@leerroute/model';
import { padZonder } from '../pad-zonder.ts';
import { ontkend } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { vraagtVolledigExamen } from '../vmbo-vakken.ts';

export const regel = maakRegel({
  id: 'loopbaandossier-in-pta',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [
    {
      titel: 'SLO, loopbaanoriëntatie in het schoolexamen',
      url: 'https://www.slo.nl/handreikingen/beroepsgericht/handreiking-se-dp/loopbaanorientatie/',
    },
  ],
  bereik: 'route',
  *check(route) {
    const jaren = jarenVan(route).filter(({ nummer }) => faseVan(nummer.value) === 'vmbo');
    if (jaren.length === 0 || !vraagtVolledigExamen(route)) return;
    const keuzes = padZonder(route, isLoopbaan, jaren);
    if (!keuzes) return;
    const { leerling, geenEen } = ontkend(keuzes);
    yield {
      span: route.van?.leerwegen[0]?.span ?? route.naam.span,
      pad: keuzes,
      message: {
        nl: `${leerling.nl} heeft in de vmbo-jaren ${geenEen.nl} plek voor het loopbaandossier; dat hoort bij het schoolexamen en dus in het PTA. Voeg \`lob "Loopbaandossier"\` met uren toe.`,
        en: `${leerling.en} has ${geenEen.en} place for the loopbaandossier in the vmbo years; it is part of the school exam and so of the PTA. Add \`lob "Loopbaandossier"\` with hours.`,
      },
    };
  },
});

/** A part of the kind `lob`, or one that the author names after the loopbaan. */
function isLoopbaan(inhoud: Stapinhoud): boolean {
  if (inhoud.kind !== 'onderdeel') return false;
  return [...metGeneste([inhoud])].some(
    (deel) =>
      [deel, ...deel.teltAls].some(({ soort }) => soort.value === 'lob') ||
      /loopbaan|\blob\b/i.test(deel.titel?.value ?? ''),
  );
}
