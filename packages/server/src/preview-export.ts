import { today } from './diagnostics.ts';
import { type Source, viewOf } from './preview-draw.ts';
import type { Uitvoer, Uitvoervraag } from './protocol.ts';

/** What a panel shows as a file, in the colours that fit a document and paper; null where a view has no such form. */
export async function exportOf(source: Source, vraag: Uitvoervraag): Promise<Uitvoer | null> {
  const view = viewOf(source, vraag);
  if (vraag.formaat === 'svg') return { inhoud: view.svg('licht'), codering: 'utf-8' };
  if (vraag.formaat === 'png') return bytes(await (await print()).maakPng(view.svg('licht')));
  if (vraag.formaat === 'pdf') {
    const datum = source.state.instellingen.peildatum ?? today();
    return bytes(await (await print()).maakPdf(view.svg('print'), { datum }));
  }
  if (vraag.formaat === 'html' && view.html)
    return { inhoud: view.html((await print()).paginascript()), codering: 'utf-8' };
  if (vraag.formaat === 'mermaid' && view.mermaid) return { inhoud: view.mermaid(), codering: 'utf-8' };
  return null;
}

/** Fonts and drawing tools, megabytes of them: read when somebody saves a picture, not when the editor starts. */
function print() {
  return import('@leerroute/print');
}

function bytes(content: Uint8Array): Uitvoer {
  return { inhoud: Buffer.from(content).toString('base64'), codering: 'base64' };
}
