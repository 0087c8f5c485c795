import { alleInhoud, type Leerjaar, type Overstap, type Route } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'overstap-geldig-doel',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [web('9.1.14'), web('8.2.1')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    for (const { inhoud, jaar } of alleInhoud(route)) {
      if (inhoud.kind !== 'overstap' || !isElders(route, inhoud)) continue;
      const niveau = inhoud.doel.niveau;
      if (!niveau || niveau.value < 2) continue;
      const nodig = watOntbreekt(route, jaar, niveau.value);
      if (!nodig) continue;
      yield {
        span: niveau.span,
        message: {
          nl: `Voor mbo ${niveau.value} bij een andere instelling is ${nodig.nl} nodig, en dat heeft de leerling in jaar ${jaar.nummer.value} nog niet (WEB 8.2.1). Bij een instelling van deze route geldt die eis niet (WEB 9.1.14 lid 2): kies die, of een lager niveau.`,
          en: `For mbo ${niveau.value} at another instelling ${nodig.en} is needed, which the pupil does not have yet in year ${jaar.nummer.value} (WEB 8.2.1). At an instelling of this route that does not apply (WEB 9.1.14 paragraph 2): choose that, or a lower level.`,
        },
      };
    }
  },
});

/** Only a way out that names another instelling is judged: without a name it may well be the instelling of the route. */
function isElders({ naar }: Route, { doel }: Overstap): boolean {
  return (
    doel.soort === 'mbo' && doel.bij !== undefined && !naar?.instellingen.some(({ value }) => value === doel.bij?.value)
  );
}

/** Admission to mbo 2, 3 and 4 by diploma (WEB 8.2.1); what a path has reached by this year counts when any path has. */
function watOntbreekt(route: Route, totEnMet: Leerjaar, niveau: number): Melding['message'] | undefined {
  const diplomas = [...alleInhoud(route)].flatMap(({ inhoud, jaar }) =>
    inhoud.kind === 'diploma' && jaar.nummer.value <= totEnMet.nummer.value ? [inhoud] : [],
  );
  const hoogsteMbo = Math.max(0, ...diplomas.map((diploma) => diploma.niveau?.value ?? 0));
  const vmbo = diplomas.flatMap(({ vmboLeerweg }) => (vmboLeerweg ? [vmboLeerweg.value] : []));
  if (hoogsteMbo >= 2 && niveau <= hoogsteMbo + 1) return undefined;
  if (niveau === 2) return vmbo.length > 0 ? undefined : { nl: 'een vmbo-diploma', en: 'a vmbo diploma' };
  if (vmbo.some((leerweg) => leerweg !== 'bb')) return undefined;
  const lager = niveau === 3 ? 'mbo 2' : 'mbo 3';
  return { nl: `een vmbo-diploma kb, gl of tl, of ${lager},`, en: `a vmbo diploma kb, gl or tl, or ${lager},` };
}
