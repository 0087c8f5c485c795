import type { Project, Route } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'route-vervangt-kringloop',
  severity: 'error',
  altijd: true,
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project }) {
    for (const vervangen of route.vervangt) {
      const kring = terugNaar(route, vervangen.value, project);
      // A circle is told once, at the route whose name comes first.
      if (!kring || kring.some((naam) => naam < route.naam.value)) continue;
      const weg = [route.naam.value, ...kring].join(' → ');
      yield {
        span: vervangen.span,
        message: {
          nl: `Deze routes vervangen elkaar in een kring: ${weg}. Zo is niet te zeggen welke de nieuwste is. Haal bij de oudste route de regel \`vervangt\` weg.`,
          en: `These routes replace each other in a circle: ${weg}. So nobody can say which is the newest. Take the line \`vervangt\` out of the oldest one.`,
        },
      };
    }
  },
});

/** The names from `naam` along `vervangt` to the route itself, or undefined where no way leads back. */
function terugNaar(route: Route, naam: string, project: Project): readonly string[] | undefined {
  const vorige = new Map<string, string | undefined>([[naam, undefined]]);
  for (const huidig of vorige.keys()) {
    if (huidig === route.naam.value) {
      const weg: string[] = [];
      for (let stap: string | undefined = huidig; stap !== undefined; stap = vorige.get(stap)) weg.unshift(stap);
      return weg;
    }
    for (const { value } of project.vind('route', huidig)?.vervangt ?? [])
      if (!vorige.has(value)) vorige.set(value, huidig);
  }
  return undefined;
}
