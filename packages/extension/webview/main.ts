import type { Kaart } from '@leerroute/server/protocol';
import type { NaarPagina } from '../src/berichten.ts';
import { kopieer } from './afbeelding.ts';
import { Balk } from './balk.ts';
import { element } from './element.ts';
import { actief, kaartjeVan, loop, maakBereikbaar } from './lopen.ts';
import { bewaar, meld, stand } from './pagina.ts';
import { teken, vervang } from './tekening.ts';
import { Zoeken } from './zoeken.ts';
import { Zoom } from './zoom.ts';

const blad = element('blad');
const houder = element('kaart');
const zoom = new Zoom(blad, houder, stand, bewaar, () => zoeken.herteken());
const zoeken: Zoeken = new Zoeken(zoom);
const balk = new Balk();
/** False until the first picture stands: only then is the scroll position of before put back. */
let getekend = false;
/** What stands at the cursor and had no card yet when it was to be shown. */
let verwacht: string | undefined;

/** Milliseconds that a text may be broken without a word about it. */
const GEDULD = 800;
let wacht: number | undefined;

window.addEventListener('message', async ({ data }: MessageEvent<NaarPagina>) => {
  if (data.soort === 'kaart') {
    try {
      toon(data.kaart, data.vast);
    } finally {
      await opScherm();
      const kaartjes = houder.querySelectorAll('[data-id]').length;
      meld({ soort: 'getekend', route: data.kaart?.route, beeld: data.kaart?.beeld.soort, kaartjes });
    }
  }
  if (data.soort === 'markeer') markeer(data.ids, true);
  if (data.soort === 'zoek') zoeken.open();
  if (data.soort === 'kopieer') meld({ soort: 'gekopieerd', gelukt: await kopieer(data.svg) });
});

function toon(kaart: Kaart | null, vast: boolean): void {
  element('leeg').hidden = kaart !== null;
  toonToestand(kaart?.toestand ?? 'actueel');
  blad.hidden = kaart === null;
  if (!kaart) return;
  balk.toon(kaart, vast);
  const { uri, route, beeld, vorm, cohort, ids } = kaart;
  const anders = route !== stand.route || vorm !== (stand.vorm ?? 'kaart') || beeld.soort !== stand.beeld?.soort;
  if (kaart.inhoud !== undefined || kaart.stukken) tekenInhoud(kaart, anders);
  Object.assign(stand, { uri, route, beeld, vorm, cohort, vast });
  bewaar();
  markeer(ids, anders);
  zoeken.ververs();
}

/** Marks a picture of a text that is broken for longer than it takes to write a word: who is in the middle of a line sees no flicker. */
function toonToestand(toestand: Kaart['toestand']): void {
  clearTimeout(wacht);
  const zet = () => {
    for (const melding of ['laatste-goede', 'onvolledig']) element(melding).hidden = melding !== toestand;
    blad.classList.toggle('oud', toestand === 'laatste-goede');
  };
  if (toestand === 'actueel') zet();
  else wacht = setTimeout(zet, GEDULD);
}

/** Waits until what was changed can be seen: the panel sends the next picture only then, so that the window stays quick. */
function opScherm(): Promise<void> {
  return new Promise((verder) => requestAnimationFrame(() => setTimeout(verder)));
}

function tekenInhoud({ inhoud, stukken = [], vorm }: Kaart, anders: boolean): void {
  if (inhoud === undefined) vervang(stukken);
  else teken(inhoud, vorm);
  maakBereikbaar(actief);
  if (getekend && anders) blad.scrollTo(0, 0);
  // The sheet around the picture has its colour.
  const svg = vorm === 'kaart' ? houder.firstElementChild : null;
  blad.style.backgroundColor = svg ? getComputedStyle(svg).backgroundColor : '';
  zoom.pas();
  if (!getekend && !anders) blad.scrollTo(stand.links ?? 0, stand.boven ?? 0);
  getekend = true;
}

/**
 * Lights up the innermost thing at the cursor that has a card, and brings it into sight where asked. What is just being written may
 * get its card only with the next picture: until then the year around it is lit, and nothing moves.
 */
function markeer(ids: readonly string[], inBeeld: boolean): void {
  const kaartje = (id: string) => houder.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const [binnenste, ...omheen] = ids.map(kaartje);
  const hier = binnenste ?? omheen.find((een) => een !== null);
  for (const oud of houder.querySelectorAll('.hier')) if (oud !== hier) oud.classList.remove('hier');
  hier?.classList.add('hier');
  const toonNu = inBeeld || (ids.length > 0 && ids[0] === verwacht);
  verwacht = binnenste ? undefined : ids[0];
  if (binnenste && toonNu) zoom.toon(binnenste);
}

/** A click on a card: takes a choice in the path of a pupil, opens a route of the region map, else goes to the text. */
function doe(doel: EventTarget | null): boolean {
  const kaartje = kaartjeVan(doel);
  // A block of the week shows a part whose card carries the id.
  const blok = doel instanceof Element ? doel.closest('[data-for]') : null;
  const id = kaartje?.getAttribute('data-id') ?? blok?.getAttribute('data-for');
  const route = kaartje?.getAttribute('data-route');
  if (id && stand.beeld?.soort === 'pad' && kaartje?.hasAttribute('data-keuze')) meld({ soort: 'wissel', id });
  else if (route) meld({ soort: 'open', route });
  else if (id) meld({ soort: 'ga-naar', id });
  return Boolean(route || id);
}

houder.addEventListener('click', (e) => {
  if (!zoom.sleepte) doe(e.target);
});
houder.addEventListener('keydown', (e) => {
  if ((e.key === 'Enter' || e.key === ' ') && doe(e.target)) e.preventDefault();
});
document.addEventListener('keydown', (e) => {
  const typt = e.target instanceof HTMLInputElement || e.target instanceof HTMLSelectElement;
  if (e.key === 't' && !typt && !e.ctrlKey && !e.metaKey && !e.altKey) balk.wisselVorm();
});
loop((kaartje) => zoom.toon(kaartje));
meld({ soort: 'klaar' });
