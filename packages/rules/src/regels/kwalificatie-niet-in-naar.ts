import { alleInhoud, somOp } from '@leerroute/model';
import { crebosoort } from '../crebo.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { vervangDoor } from '../voorstellen.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'kwalificatie-niet-in-naar',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [web('7.4.8')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const { naar } = route;
    const doelen = naar?.kwalificaties.map(({ crebo }) => crebo.value) ?? [];
    // A dossier stands for every kwalificatie in it, and a broken code for one that is not known: both may be meant.
    if (!naar || doelen.length === 0 || doelen.some((crebo) => crebosoort(crebo) !== 'kwalificatie')) return;
    for (const { inhoud } of alleInhoud(route)) {
      if (inhoud.kind !== 'kwalificatie') continue;
      const { crebo } = inhoud.kwalificatie;
      if (crebosoort(crebo.value) !== 'kwalificatie' || doelen.includes(crebo.value)) continue;
      yield {
        span: crebo.span,
        message: {
          nl: `Kwalificatie ${crebo.value} staat niet bij \`naar\`: deze route leidt naar ${somOp(doelen, 'en')}. Een leerling kiest hier dan voor een opleiding die niet is afgesproken en niet in de OER staat (WEB 7.4.8). Zet haar bij \`naar\`, of kies een van die kwalificaties.`,
          en: `Kwalificatie ${crebo.value} is not named at \`naar\`: this route leads to ${somOp(doelen, 'and')}. A pupil then chooses a programme here that was not agreed and is not in the OER (WEB 7.4.8). Put it at \`naar\`, or choose one of those kwalificaties.`,
        },
        related: [
          {
            bestand: route.bestand,
            span: naar.span,
            message: { nl: 'Hier leidt de route heen.', en: 'The route leads here.' },
          },
        ],
        fixes: vervangDoor(crebo, doelen),
      };
    }
  },
});
