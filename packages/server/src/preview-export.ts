import { type Source, viewOf } from './preview-draw.ts';
import type { Uitvoer, Uitvoervraag } from './protocol.ts';

/** What a panel shows as a file, in the light set of colours that fits a document; null where a view has no such form. */
export function exportOf(source: Source, vraag: Uitvoervraag): Uitvoer | null {
  const view = viewOf(source, vraag);
  if (vraag.formaat === 'svg') return { inhoud: view.svg('licht'), codering: 'utf-8' };
  return null;
}
