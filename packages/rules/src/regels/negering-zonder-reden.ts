import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'negering-zonder-reden',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: false,
  altijd: true,
  herstelbaar: false,
  basis: [],
  bereik: 'negering',
  *check({ negering, gevolg }) {
    if (gevolg !== 'geen-reden') return;
    const { regel, totEnMet, span } = negering;
    const tot = totEnMet ? ` t/m ${totEnMet.value}` : '';
    yield {
      span,
      message: {
        nl: `Deze negering heeft geen reden en telt daarom niet. Wie het later leest, moet weten waarom het hier anders mag. Schrijf die erachter: \`// negeer ${regel.value}${tot}: …\`.`,
        en: `This negeer has no reason and therefore does not count. Who reads it later must know why it may be different here. Write it behind: \`// negeer ${regel.value}${tot}: …\`.`,
      },
    };
  },
});
