import {
  maakScene,
  type Opties,
  type Thema,
  tekenHtml,
  tekenMarkdown,
  tekenMermaid,
  tekenSvg,
} from '@leerroute/diagram';
import type { Project, Route } from '@leerroute/model';
import type { Target } from './target.ts';

/** Fonts and drawing tools, megabytes of them: read only for the forms that need them. */
function print() {
  return import('@leerroute/print');
}

/** One route in the form asked for. On paper a picture has the colours that take little ink, unless others are asked for. */
export async function pictureOf(
  route: Route,
  project: Project,
  opties: Opties,
  asked: Thema | undefined,
  { format, path }: Target,
): Promise<string | Uint8Array> {
  const thema = asked ?? (format === 'pdf' ? 'print' : 'licht');
  if (format === 'html') return tekenHtml(route, project, { ...opties, thema, script: (await print()).paginascript() });
  const scene = maakScene(route, project, opties);
  if (format === 'tabel') return tekenMarkdown(scene);
  if (format === 'mermaid')
    return path?.endsWith('.md') ? `\`\`\`mermaid\n${tekenMermaid(scene)}\`\`\`\n` : tekenMermaid(scene);
  const svg = tekenSvg(scene, { thema });
  if (format === 'png') return (await print()).maakPng(svg);
  if (format === 'pdf') return (await print()).maakPdf(svg, { datum: opties.peildatum });
  return svg;
}
