import { alleInhoud, type Keuzegroep, keuzeaantal } from '@leerroute/model';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'keuze-onmogelijk',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    for (const { inhoud } of alleInhoud(route))
      if (inhoud.kind === 'keuzegroep' && !keuzeaantal(inhoud)) yield onmogelijk(inhoud);
  },
});

function onmogelijk({ min, max, opties }: Keuzegroep): Melding {
  const aantal = opties.length;
  if (min.value <= aantal && max)
    return {
      span: max.span,
      message: {
        nl: `Kiezen uit ${min.value} tot en met ${max.value} kan niet: het tweede getal is kleiner dan het eerste. Draai ze om, of pas ze aan.`,
        en: `Choosing ${min.value} to ${max.value} cannot be done: the second number is lower than the first. Swap them, or change them.`,
      },
      fixes: [
        {
          titel: { nl: 'Draai de getallen om', en: 'Swap the numbers' },
          veilig: false,
          bewerkingen: [
            { span: min.span, tekst: String(max.value) },
            { span: max.span, tekst: String(min.value) },
          ],
        },
      ],
    };
  const er = { 0: { nl: 'er zijn er geen', en: 'are none' }, 1: { nl: 'er is er maar één', en: 'is only one' } }[
    aantal
  ] ?? { nl: `er zijn er maar ${aantal}`, en: `are only ${aantal}` };
  return {
    span: min.span,
    message: {
      nl: `Een leerling moet hier ${min.value} onderdelen kiezen, en ${er.nl} om uit te kiezen. Voeg onderdelen toe, of vraag er minder.`,
      en: `A pupil must choose ${min.value} parts here, and there ${er.en} to choose from. Add parts, or ask for fewer.`,
    },
    fixes: aantal > 0 ? [laatAllesKiezen({ min, max, aantal })] : [],
  };
}

function laatAllesKiezen({ min, max, aantal }: Pick<Keuzegroep, 'min' | 'max'> & { aantal: number }): Voorstel {
  return {
    titel: { nl: `Maak er ${aantal} van`, en: `Make it ${aantal}` },
    veilig: false,
    bewerkingen: [min, ...(max && max.value !== aantal ? [max] : [])].map(({ span }) => ({
      span,
      tekst: String(aantal),
    })),
  };
}
