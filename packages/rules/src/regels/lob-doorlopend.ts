import { alleInhoud, faseVan, type Onderdeel, type OnderdeelSoort, type Project, type Route } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';

/** Kinds of part in which a pupil finds out what fits. */
const LOB: ReadonlySet<OnderdeelSoort> = new Set(['lob', 'buddystage', 'carrousel', 'bedrijfsbezoek', 'stage']);

export const regel = maakRegel({
  id: 'lob-doorlopend',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    const jaren = route.jaren.filter(({ nummer }) => faseVan(nummer.value) === 'vmbo');
    if (jaren.length === 0) return;
    const onderdelen = [...alleInhoud(route)].flatMap(({ inhoud, jaar }) =>
      inhoud.kind === 'onderdeel' ? [{ inhoud, jaar }] : [],
    );
    for (const jaar of jaren) {
      if (onderdelen.some((plek) => plek.jaar === jaar && LOB.has(plek.inhoud.soort.value))) continue;
      const nummer = jaar.nummer.value;
      yield {
        span: jaar.nummer.span,
        message: {
          nl: `In jaar ${nummer} staat geen loopbaanoriëntatie. Een leerling kiest beter als hij elk jaar ziet wat er is. Voeg een onderdeel toe, bijvoorbeeld \`lob "Loopbaandossier" 20 uur vo\`.`,
          en: `Year ${nummer} has no career orientation. A pupil chooses better when seeing each year what there is. Add a part, for example \`lob "Loopbaandossier" 20 uur vo\`.`,
        },
      };
    }
    if (onderdelen.some(({ inhoud, jaar }) => jaren.includes(jaar) && isBijInstelling(inhoud, project))) return;
    if (roosterBijInstelling(route, project)) return;
    yield {
      span: route.naam.span,
      message: {
        nl: 'In de vmbo-jaren komt de leerling nergens op het mbo. Wie er eerst een kijkje neemt, weet beter waar hij voor kiest. Voeg een activiteit op het mbo toe, bijvoorbeeld een `buddystage` of `carrousel`.',
        en: 'In the vmbo years the pupil never comes to the mbo. Who has a look there first, chooses better. Add an activity at the mbo, for example a `buddystage` or a `carrousel`.',
      },
    };
  },
});

function isBijInstelling({ op, bij }: Onderdeel, project: Project): boolean {
  return (
    op.some(({ value }) => isVanInstelling(value, project)) ||
    bij.some(({ value }) => project.vind('organisatie', value)?.soort === 'instelling')
  );
}

function isVanInstelling(plek: string, project: Project): boolean {
  return project.vind('locatie', plek)?.organisatie.soort === 'instelling';
}

function roosterBijInstelling(route: Route, project: Project): boolean {
  for (const { inhoud, jaar } of alleInhoud(route))
    if (inhoud.kind === 'rooster' && faseVan(jaar.nummer.value) === 'vmbo' && isVanInstelling(inhoud.op.value, project))
      return true;
  return false;
}
