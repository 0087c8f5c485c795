import { zoekProfiel, zoekVak } from '@leerroute/catalogue';
import { alleInhoud, type Examen, type Naamgebruik } from '@leerroute/model';
import { keuzevakVan } from '../keuzevakken.ts';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'keuzevak-zonder-ce',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [
    {
      titel: 'Nieuw vmbo, volgorde van schoolexamen en centraal examen',
      url: 'https://nieuwvmbo.nl/faqs/wie-bepaalt-de-volgorde-ce-se-de-school-of-de-leerling/',
    },
  ],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    for (const { inhoud } of alleInhoud(route)) {
      if (inhoud.kind !== 'examen' || inhoud.soort.value !== 'ce') continue;
      for (const naam of inhoud.vakken)
        if (isKeuzevak(naam))
          yield {
            span: naam.span,
            message: {
              nl: `${naam.value} is een keuzevak, en dat heeft alleen een schoolexamen; een centraal examen is er niet voor. Schrijf \`examen se ${naam.value}\`.`,
              en: `${naam.value} is a keuzevak, which has a school exam only; there is no central exam in it. Write \`examen se ${naam.value}\`.`,
            },
            fixes: [naarSchoolexamen(inhoud, naam)],
          };
    }
  },
});

function isKeuzevak(naam: Naamgebruik): boolean {
  return (
    keuzevakVan(naam).some(({ vak }) => vak.status !== 'profielmodule') &&
    zoekVak(naam.value).soort === 'onbekend' &&
    zoekProfiel(naam.value).soort === 'onbekend'
  );
}

/** Takes the name out of the list, with its comma, and gives it a line of its own; alone it only needs another word before it. */
function naarSchoolexamen({ soort, vakken, span }: Examen, naam: Naamgebruik): Voorstel {
  const titel = { nl: 'Maak er een schoolexamen van', en: 'Make it a school exam' };
  const plek = vakken.indexOf(naam);
  const [vorige, volgende] = [vakken[plek - 1], vakken[plek + 1]];
  if (!vorige && !volgende) return { titel, veilig: false, bewerkingen: [{ span: soort.span, tekst: 'se' }] };
  const weg = vorige
    ? { start: vorige.span.end, end: naam.span.end }
    : { start: naam.span.start, end: volgende?.span.start ?? naam.span.end };
  return {
    titel,
    veilig: false,
    bewerkingen: [
      { span: { start: span.start, end: span.start }, tekst: `examen se ${naam.value}\n    ` },
      { span: weg, tekst: '' },
    ],
  };
}
