import { faseVan, type Jaarinhoud, jarenVan, type Leerwegwissel } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';
import { lpw, web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'bbl-voor-einde-leerplicht',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107i'), web('8.1.1'), lpw('3')],
  bereik: 'route',
  *check(route) {
    const jaren = jarenVan(route).filter((jaar) => faseVan(jaar.nummer.value) === 'vmbo');
    for (const [index, jaar] of jaren.entries()) {
      const volgt = jaren.slice(index + 1).some(({ inhoud }) => inhoud.some(isProgramma));
      for (const { leerweg } of bblMetProgramma(jaar.inhoud, volgt))
        yield {
          span: leerweg.span,
          message: {
            nl: `In jaar ${jaar.nummer.value} zijn leerlingen meestal nog volledig leerplichtig, en bbl mag pas daarna (WVO 2.107i, WEB 8.1.1 lid 3). Laat de bbl in jaar 3 beginnen; zijn al deze leerlingen 16 geweest, leg dat dan vast met \`negeer\`.`,
            en: `In year ${jaar.nummer.value} pupils mostly still fall under full compulsory education, and bbl is only allowed after that (WVO 2.107i, WEB 8.1.1 paragraph 3). Let the bbl start in year 3; if all these pupils are past it, record that with \`negeer\`.`,
          },
        };
    }
  },
});

/** Where bbl is chosen while something of the programme still follows in the vmbo years; a choice for later years only is fine. */
function* bblMetProgramma(inhoud: readonly Jaarinhoud[], volgtErna: boolean): Generator<Leerwegwissel> {
  for (const [index, ding] of inhoud.entries()) {
    const volgt = volgtErna || inhoud.slice(index + 1).some(isProgramma);
    if (ding.kind === 'leerweg' && ding.leerweg.value === 'bbl' && volgt) yield ding;
    if (ding.kind === 'beslismoment') for (const keuze of ding.keuzes) yield* bblMetProgramma(keuze.inhoud, volgt);
  }
}

function isProgramma(ding: Jaarinhoud): boolean {
  if (ding.kind === 'beslismoment') return ding.keuzes.some((keuze) => keuze.inhoud.some(isProgramma));
  return ding.kind === 'onderdeel' || ding.kind === 'keuzegroep';
}
