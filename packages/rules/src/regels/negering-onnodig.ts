import type { Negering } from '@leerroute/model';
import type { Negeringuitkomst } from '../negeren.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'negering-onnodig',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  altijd: true,
  herstelbaar: true,
  basis: [],
  bereik: 'negering',
  *check({ bestand, negering, gevolg }): Iterable<Melding> {
    const message = MELDINGEN[gevolg]?.(negering.regel.value);
    if (!message) return;
    yield {
      span: negering.regel.span,
      message,
      fixes: [
        {
          titel: { nl: 'Haal deze negering weg', en: 'Take this negeer out' },
          veilig: true,
          bewerkingen: [{ span: metRegel(negering, bestand.tekst), tekst: '' }],
        },
      ],
    };
  },
});

const MELDINGEN: Partial<Record<Negeringuitkomst['gevolg'], (regel: string) => Melding['message']>> = {
  niets: (regel) => ({
    nl: `Hier is niets (meer) dat ${regel} meldt. Haal deze negering weg, anders verbergt zij later iets nieuws.`,
    en: `There is nothing (any more) that ${regel} finds here. Take this negeer out, else it hides something new later.`,
  }),
  'regel-onbekend': (regel) => ({
    nl: `Er is geen regel met de naam “${regel}”, dus er wordt niets genegeerd. Neem de naam over uit de melding.`,
    en: `There is no rule named “${regel}”, so nothing is silenced. Copy the name from the finding.`,
  }),
  'regel-staat-vast': (regel) => ({
    nl: `De regel ${regel} is niet te negeren: het project heeft hem vastgezet, of de tekst is niet te lezen. Los de melding op, of overleg met wie het project beheert.`,
    en: `The rule ${regel} cannot be silenced: the project has locked it, or the text cannot be read. Solve the finding, or consult those who keep the project.`,
  }),
};

/** The comment with the white space before it, and its whole line when it stands alone. */
function metRegel({ span }: Negering, tekst: string): Negering['span'] {
  const begin = tekst.slice(0, span.start).search(/\s*$/);
  return {
    start: begin,
    end: begin === 0 ? span.end + (/^\r?\n/.exec(tekst.slice(span.end))?.[0].length ?? 0) : span.end,
  };
}
