import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'negering-verlopen',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  altijd: true,
  herstelbaar: false,
  basis: [],
  bereik: 'negering',
  *check({ negering, gevolg }) {
    if (gevolg !== 'verlopen' || !negering.totEnMet) return;
    const { regel, totEnMet } = negering;
    yield {
      span: totEnMet.span,
      message: {
        nl: `Deze negering gold t/m ${totEnMet.value}; sindsdien telt ${regel.value} weer mee. Los de melding op, of spreek een nieuwe datum af.`,
        en: `This negeer held until ${totEnMet.value}; since then ${regel.value} counts again. Solve the finding, or agree a new date.`,
      },
    };
  },
});
