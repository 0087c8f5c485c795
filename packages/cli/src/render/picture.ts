import {
  maakScene,
  type Opties,
  type Thema,
  tekenBeeldpagina,
  tekenHtml,
  tekenMarkdown,
  tekenMermaid,
  tekenSvg,
} from '@leerroute/diagram';
import type { Language, Project, Route } from '@leerroute/model';
import type { Format, Target } from './target.ts';

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
  if (format === 'mermaid') return asMermaid(tekenMermaid(scene), path);
  return asFile(tekenSvg(scene, { thema }), format, opties.peildatum);
}

/** A picture in colours of any theme, and the same in words. */
export interface View {
  readonly titel: string;
  /** Of its file, without the ending. */
  readonly naam: string;
  readonly svg: (thema: Thema) => string;
  /** As HTML. */
  readonly tabel: () => string;
  readonly markdown: () => string;
  readonly mermaid: () => string;
}

/** A view in which nothing is chosen, in the form asked for. */
export function viewPicture(
  { titel, svg, tabel, markdown, mermaid }: View,
  { taal, peildatum }: { readonly taal: Language; readonly peildatum: string },
  asked: Thema | undefined,
  { format, path }: Target,
): Promise<string | Uint8Array> | string {
  if (format === 'tabel') return markdown();
  if (format === 'mermaid') return asMermaid(mermaid(), path);
  const thema = asked ?? (format === 'pdf' ? 'print' : 'licht');
  if (format === 'html') return tekenBeeldpagina(titel, { svg: svg(thema), tabel: tabel() }, { taal, thema });
  return asFile(svg(thema), format, peildatum);
}

async function asFile(svg: string, format: Format, datum: string): Promise<string | Uint8Array> {
  if (format === 'png') return (await print()).maakPng(svg);
  if (format === 'pdf') return (await print()).maakPdf(svg, { datum });
  return svg;
}

/** In a Markdown file Mermaid stands in a block of its own. */
function asMermaid(text: string, path: string | undefined): string {
  return path?.endsWith('.md') ? `\`\`\`mermaid\n${text}\`\`\`\n` : text;
}
