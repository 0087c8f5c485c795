import type { Beeld, Filterkeuze, Filters, Kaart, Kaartkeuze } from '@leerroute/server/protocol';
import { element } from './element.ts';
import { meld, teksten, zeg } from './pagina.ts';

const routes = element('routes') as HTMLSelectElement;
const cohorten = element('cohorten') as HTMLSelectElement;
const tabel = element('tabel');
const vastknop = element('vast');

/** The toolbar: which route, which pupils, which view, picture or table, pinned or not. */
export class Balk {
  #kaart: Kaart | undefined;
  #getoond = '';

  constructor() {
    routes.addEventListener('change', () => {
      const gekozen = routes.selectedOptions[0];
      if (gekozen) meld({ soort: 'kies', route: gekozen.value, uri: gekozen.dataset.uri ?? '' });
    });
    cohorten.addEventListener('change', () => meld({ soort: 'cohort', cohort: cohorten.value }));
    vastknop.addEventListener('click', () => meld({ soort: 'vast', vast: !isAan(vastknop) }));
    tabel.addEventListener('click', () => this.wisselVorm());
    element('opnieuw').addEventListener('click', () => this.#kies({ soort: 'pad', keuzes: [] }));
  }

  wisselVorm(): void {
    meld({ soort: 'vorm', vorm: isAan(tabel) ? 'kaart' : 'tabel' });
  }

  toon(kaart: Kaart, vast: boolean): void {
    const { beeld, vorm } = kaart;
    const anders = this.#kaart !== undefined && titelVan(this.#kaart.beeld) !== titelVan(beeld);
    this.#kaart = kaart;
    zetAan(vastknop, vast);
    zetAan(tabel, vorm === 'tabel');
    element('zoom').hidden = vorm === 'tabel';
    // An open list must not be taken from under the pointer when nothing in it changed.
    const nieuw = JSON.stringify([kaart.cohorten, kaart.jaren, kaart.filters, beeld.soort]);
    if (nieuw !== this.#getoond) this.#vul(kaart);
    this.#getoond = nieuw;
    if (kaart.routes) this.#vulRoutes(kaart.routes);
    routes.value = kaart.route;
    cohorten.value = kaart.cohort ?? '';
    for (const knop of element('beelden').children) zetAan(knop, knop.textContent === titelVan(beeld));
    this.#toonPad(beeld);
    const keuzes: Filters = beeld.soort === 'regio' ? beeld.filters : {};
    for (const keuze of document.querySelectorAll<HTMLSelectElement>('#filters select'))
      keuze.value = keuzes[keuze.name] ?? '';
    if (anders) zeg(`${titelVan(beeld)}: ${kaart.titel}`);
  }

  #vul(kaart: Kaart): void {
    element('cohortkeuze').hidden = kaart.cohorten.length === 0;
    cohorten.replaceChildren(new Option(teksten.alle, ''), ...kaart.cohorten.map((cohort) => new Option(cohort)));
    element('beelden').replaceChildren(...beeldenVan(kaart).map((beeld) => this.#knop(beeld)));
    element('filters').hidden = kaart.beeld.soort !== 'regio' || kaart.filters.length === 0;
    element('filters').replaceChildren(...kaart.filters.map((filter) => this.#filter(filter)));
  }

  #vulRoutes(keuzes: readonly Kaartkeuze[]): void {
    element('keuze').hidden = keuzes.length < 2;
    routes.replaceChildren(...keuzes.map(optieVan));
  }

  #knop(beeld: Beeld): HTMLElement {
    const knop = document.createElement('button');
    knop.textContent = titelVan(beeld);
    knop.dataset.beeld = beeld.soort;
    knop.addEventListener('click', () => this.#kies(beeld));
    return knop;
  }

  #filter({ filter, titel, opties }: Filterkeuze): HTMLElement {
    const label = document.createElement('label');
    const keuze = document.createElement('select');
    keuze.name = filter;
    keuze.append(new Option(teksten.alle, ''), ...opties.map((optie) => new Option(optie.titel, optie.waarde)));
    keuze.addEventListener('change', () => this.#zetFilter(filter, keuze.value));
    label.append(Object.assign(document.createElement('span'), { textContent: titel }), keuze);
    return label;
  }

  #zetFilter(filter: string, waarde: string): void {
    const beeld = this.#kaart?.beeld;
    const { [filter]: _, ...anders }: Filters = beeld?.soort === 'regio' ? beeld.filters : {};
    this.#kies({ soort: 'regio', filters: waarde ? { ...anders, [filter]: waarde } : anders });
  }

  #kies(beeld: Beeld): void {
    meld({ soort: 'beeld', beeld });
  }

  #toonPad(beeld: Beeld): void {
    const aantal = beeld.soort === 'pad' ? beeld.keuzes.length : 0;
    const tekst = aantal > 0 ? teksten.padGekozen.replace('{}', String(aantal)) : teksten.padUitleg;
    element('padbalk').hidden = beeld.soort !== 'pad';
    element('opnieuw').hidden = aantal === 0;
    if (element('padtekst').textContent !== tekst) {
      element('padtekst').textContent = tekst;
      if (aantal > 0) zeg(tekst);
    }
  }
}

function beeldenVan({ jaren }: Kaart): Beeld[] {
  return [
    { soort: 'route' },
    { soort: 'pad', keuzes: [] },
    ...jaren.map((nummer) => ({ soort: 'jaar', nummer }) as const),
    { soort: 'dekking' },
    { soort: 'regio', filters: {} },
  ];
}

function titelVan(beeld: Beeld): string {
  if (beeld.soort === 'jaar') return teksten.jaar.replace('{}', String(beeld.nummer));
  return { route: teksten.heleRoute, pad: teksten.pad, dekking: teksten.dekking, regio: teksten.regio }[beeld.soort];
}

function optieVan({ route, titel, uri }: Kaartkeuze): HTMLOptionElement {
  const optie = new Option(titel, route);
  optie.dataset.uri = uri;
  return optie;
}

function isAan(knop: Element): boolean {
  return knop.getAttribute('aria-pressed') === 'true';
}

function zetAan(knop: Element, aan: boolean): void {
  knop.setAttribute('aria-pressed', String(aan));
}
