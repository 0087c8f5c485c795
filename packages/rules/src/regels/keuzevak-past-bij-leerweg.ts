import type { Keuzevak } from '@leerroute/catalogue';
import { alleInhoud, somOp, type VmboLeerweg } from '@leerroute/model';
import { keuzevakkenIn } from '../keuzevakken.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'keuzevak-past-bij-leerweg',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [
    { titel: 'Codetabellen van DUO, bijlage VI', url: 'https://wetten.overheid.nl/BWBR0048579/2025-08-28/0#BijlageVI' },
    { titel: 'SLO, examenprogramma’s beroepsgericht', url: 'https://github.com/slonl/curriculum-examenprogramma-bg' },
    ub('3.5'),
  ],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const leerwegen = route.van?.leerwegen.map(({ value }) => value) ?? [];
    // Tl has no keuzevakken of its own, so in a route for tl too it is not known for whom one is meant.
    if (leerwegen.length === 0 || leerwegen.includes('tl')) return;
    for (const { inhoud } of alleInhoud(route))
      if (inhoud.kind === 'onderdeel')
        for (const { naam, vak } of keuzevakkenIn(inhoud)) {
          const bezwaar = bezwaarTegen(vak, leerwegen);
          if (bezwaar) yield { span: naam.span, ...bezwaar };
        }
  },
});

/** A list that says nothing about leerwegen excludes none. */
function sluitUit(lijst: readonly VmboLeerweg[], leerwegen: readonly VmboLeerweg[]): boolean {
  return lijst.length > 0 && !leerwegen.some((leerweg) => lijst.includes(leerweg));
}

function bezwaarTegen(vak: Keuzevak, leerwegen: readonly VmboLeerweg[]): Omit<Melding, 'span'> | undefined {
  const lijsten = [
    { naam: 'DUO', leerwegen: vak.leerwegen },
    { naam: 'SLO', leerwegen: vak.leerwegenSlo },
  ];
  const tegen = lijsten.filter((lijst) => sluitUit(lijst.leerwegen, leerwegen));
  const [eerste] = tegen;
  if (!eerste || vak.status === 'profielmodule') return undefined;
  const [van, wel] = [somOp(leerwegen, 'of'), somOp(eerste.leerwegen, 'en')];
  const begin = {
    nl: `“${vak.naam}” is er volgens ${tegen.map(({ naam }) => naam).join(' en ')} niet voor ${van}, wel voor ${wel}`,
    en: `“${vak.naam}” is not there for ${van.replaceAll(' of ', ' or ')} according to ${tegen
      .map(({ naam }) => naam)
      .join(' and ')}, but for ${wel.replaceAll(' en ', ' and ')}`,
  };
  if (leerwegen.includes('bb') && eerste.leerwegen.includes('kb'))
    return {
      severity: 'info',
      message: {
        nl: `${begin.nl}. Een leerling van bb mag een keuzevak op kaderniveau doen (UB 3.5 lid 2); zet dat in een \`toelichting\`, of kies een ander keuzevak.`,
        en: `${begin.en}. A pupil of bb may take a keuzevak at kader level (UB 3.5 paragraph 2); say so in a \`toelichting\`, or choose another keuzevak.`,
      },
    };
  if (tegen.length < lijsten.length)
    return {
      severity: 'info',
      message: {
        nl: `${begin.nl}; DUO en SLO zijn het daar niet over eens. Vraag het na voordat u het aanbiedt.`,
        en: `${begin.en}; DUO and SLO do not agree on this. Ask before you offer it.`,
      },
    };
  return {
    message: {
      nl: `${begin.nl}. Het telt dan niet mee voor het examen; kies een ander keuzevak.`,
      en: `${begin.en}. Then it does not count for the exam; choose another keuzevak.`,
    },
  };
}
