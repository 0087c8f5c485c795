import { maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'verwantschap-onderbouwd',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107a'), wvo('2.107b')],
  bereik: 'route',
  *check(route) {
    const { naar, verwantschap } = route;
    if (!naar || (verwantschap && verwantschap.value.trim() !== '')) return;
    yield {
      span: verwantschap?.span ?? naar.kwalificaties[0]?.crebo.span ?? naar.niveau.span,
      message: {
        nl: 'Er staat nergens waarom deze opleiding past bij het profiel van het vmbo, terwijl dat voor een route moet (WVO 2.107a lid 3). Voeg een regel `verwantschap "…"` toe met de reden, zoals die ook in de overeenkomst staat.',
        en: 'It says nowhere why this mbo programme is related to the profile of the vmbo, while a route must be (WVO 2.107a paragraph 3). Add a line `verwantschap "…"` with the reason, as in the agreement.',
      },
    };
  },
});
