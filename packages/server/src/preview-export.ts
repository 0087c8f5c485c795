import { tekenSvg } from '@leerroute/diagram';
import { type Source, sceneOf } from './preview-draw.ts';
import type { Uitvoer, Uitvoervraag } from './protocol.ts';

/** What a panel shows as a file, in the light set of colours that fits a document; null where a view has no such form. */
export function exportOf(source: Source, vraag: Uitvoervraag): Uitvoer | null {
  const { scene } = sceneOf(source, vraag);
  if (vraag.formaat === 'svg') return { inhoud: tekenSvg(scene, { thema: 'licht' }), codering: 'utf-8' };
  return null;
}
