import { cohortenVan, dagenVan, type Overeenkomst, type Route } from '@leerroute/model';
import { laatsteDagVanLopendeRoute } from '../loopt-nog.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'overeenkomst-dekt-cohort',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107b')],
  bereik: 'route',
  *check(route, { project, peildatum }): Iterable<Melding> {
    const overeenkomst = route.overeenkomst && project.vind('overeenkomst', route.overeenkomst.value);
    if (!overeenkomst) return;
    yield* looptijd(route, overeenkomst, peildatum);
    yield* partijen(route, overeenkomst, (naam) => project.vind('organisatie', naam) !== undefined);
  },
});

function* looptijd(route: Route, overeenkomst: Overeenkomst, peildatum: string): Iterable<Melding> {
  const [einde, cohorten] = [laatsteDagVanLopendeRoute(route, peildatum), cohortenVan(route)];
  const { van, tot } = overeenkomst.looptijd ?? {};
  if (!einde || !cohorten || !route.overeenkomst) return;
  const begin = dagenVan(cohorten.eerste).van;
  const plek = (span: Melding['span']) => [
    { bestand: overeenkomst.bestand, span, message: { nl: 'Hier staat de looptijd.', en: 'Here is its term.' } },
  ];
  if (tot && tot.value < einde)
    yield {
      span: route.overeenkomst.span,
      related: plek(tot.span),
      message: {
        nl: `De overeenkomst ${overeenkomst.naam.value} loopt tot en met ${tot.value}, maar de laatste groep is pas op ${einde} klaar. Een route heeft een overeenkomst nodig zolang er leerlingen in zitten (WVO 2.107b): verleng haar.`,
        en: `The agreement ${overeenkomst.naam.value} runs until ${tot.value}, but the last group is done on ${einde} only. A route needs an agreement as long as there are pupils in it (WVO 2.107b): extend it.`,
      },
    };
  if (van && van.value > begin)
    yield {
      span: route.overeenkomst.span,
      related: plek(van.span),
      message: {
        nl: `De overeenkomst ${overeenkomst.naam.value} gaat in op ${van.value}, maar de eerste groep begint al op ${begin}. De overeenkomst hoort er te zijn voordat de route begint (WVO 2.107b): laat haar eerder ingaan.`,
        en: `The agreement ${overeenkomst.naam.value} starts on ${van.value}, but the first group starts on ${begin} already. The agreement has to be there before the route starts (WVO 2.107b): let it start earlier.`,
      },
    };
}

function* partijen(route: Route, overeenkomst: Overeenkomst, isBekend: (naam: string) => boolean): Iterable<Melding> {
  if (overeenkomst.partijen.length === 0) return;
  const namen = new Set(overeenkomst.partijen.map(({ value }) => value));
  for (const partij of [...(route.van?.scholen ?? []), ...(route.naar?.instellingen ?? [])]) {
    // A name that is not known is told once, by `onbekende-naam`.
    if (namen.has(partij.value) || !isBekend(partij.value)) continue;
    yield {
      span: partij.span,
      related: [
        {
          bestand: overeenkomst.bestand,
          span: overeenkomst.partijen[0]?.span ?? overeenkomst.naam.span,
          message: { nl: 'Hier staan de partijen.', en: 'Here are the parties.' },
        },
      ],
      message: {
        nl: `${partij.value} doet mee aan deze route maar niet aan de overeenkomst ${overeenkomst.naam.value}, en dat moet wel (WVO 2.107b lid 1). Zet ${partij.value} bij \`tussen\`, na overleg met de andere partijen.`,
        en: `${partij.value} takes part in this route but not in the agreement ${overeenkomst.naam.value}, which it must (WVO 2.107b paragraph 1). Add ${partij.value} to \`tussen\`, in consultation with the other parties.`,
      },
    };
  }
}
