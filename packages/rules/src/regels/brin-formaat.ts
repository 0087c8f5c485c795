import type { Placed } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';

/** Patterns of the register RIO (organisatie and vestiging). */
const BRIN = /^\d{2}[A-Z]{2}$/;
const VESTIGING = /^\d{2}[A-Z]{2}\d{2}$/;

export const regel = maakRegel({
  id: 'brin-formaat',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: true,
  basis: [],
  bereik: 'declaratie',
  *check(declaratie): Iterable<Melding> {
    if (declaratie.kind !== 'organisatie') return;
    if (declaratie.brin && !BRIN.test(declaratie.brin.value))
      yield melding(declaratie.brin, BRIN, {
        nl: `“${declaratie.brin.value}” is geen BRIN-nummer: dat zijn twee cijfers en twee hoofdletters, zoals \`25LX\`. Neem het over uit het register van DUO, anders vindt niemand de school terug.`,
        en: `“${declaratie.brin.value}” is no BRIN number: that is two digits and two capitals, like \`25LX\`. Copy it from the register of DUO, else nobody finds the school.`,
      });
    for (const { vestiging } of declaratie.locaties)
      if (vestiging && !VESTIGING.test(vestiging.value))
        yield melding(vestiging, VESTIGING, {
          nl: `“${vestiging.value}” is geen vestigingscode: dat is het BRIN-nummer met twee cijfers erachter, zoals \`25LX00\`. Neem de code over uit het register van DUO.`,
          en: `“${vestiging.value}” is no vestigingscode: that is the BRIN number followed by two digits, like \`25LX00\`. Copy it from the register of DUO.`,
        });
  },
});

function melding({ value, span }: Placed<string>, vorm: RegExp, message: Melding['message']): Melding {
  const groot = value.toUpperCase();
  const titel = { nl: `Schrijf hoofdletters: ${groot}`, en: `Write capitals: ${groot}` };
  return {
    span,
    message,
    fixes: vorm.test(groot) ? [{ titel, veilig: true, bewerkingen: [{ span, tekst: groot }] }] : [],
  };
}
