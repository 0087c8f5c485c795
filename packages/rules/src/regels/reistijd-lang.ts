import type { Naamgebruik, Plek, Project, Reistijd } from '@leerroute/model';
import { plekkenPerJaar } from '../plekken.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'reistijd-lang',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project, standaarden }): Iterable<Melding> {
    const gemeld = new Set<string>();
    for (const { roosters, onderdelen } of plekkenPerJaar(route)) {
      const gebruikt = new Map<string, Naamgebruik>();
      for (const op of [...roosters, ...onderdelen].flatMap((een) => een.op))
        if (!gebruikt.has(op.value)) gebruikt.set(op.value, op);
      for (const van of gebruikt.values())
        for (const { plek, reistijd } of reizenVanaf(van.value, project)) {
          const naar = gebruikt.get(reistijd.naar.value);
          const paar = [van.value, reistijd.naar.value].sort().join(' ');
          const minuten = reistijd.minuten.value;
          if (!naar || naar === van || minuten <= standaarden.reistijd || gemeld.has(paar)) continue;
          gemeld.add(paar);
          const [eerst, later] = van.span.start < naar.span.start ? [van, naar] : [naar, van];
          yield {
            span: later.span,
            related: [
              {
                bestand: plek.organisatie.bestand,
                span: reistijd.minuten.span,
                message: { nl: 'Hier staat de reistijd.', en: 'The travel time stands here.' },
              },
            ],
            message: {
              nl: `Tussen ${eerst.value} en ${later.value} is het ${minuten} minuten reizen; dit project wil hoogstens ${standaarden.reistijd}. Kies een plek die dichterbij is, of leg vast hoe leerlingen er komen.`,
              en: `It takes ${minuten} minutes to travel between ${eerst.value} and ${later.value}; this project wants at most ${standaarden.reistijd}. Choose a nearer place, or settle how pupils get there.`,
            },
          };
        }
    }
  },
});

function reizenVanaf(naam: string, project: Project): readonly { readonly plek: Plek; readonly reistijd: Reistijd }[] {
  const plek = project.vind('locatie', naam);
  return plek ? plek.locatie.reistijden.map((reistijd) => ({ plek, reistijd })) : [];
}
