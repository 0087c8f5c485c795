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
import { WrongUse } from '../wrong-use.ts';
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
  if (format === 'mermaid')
    return path?.endsWith('.md') ? `\`\`\`mermaid\n${tekenMermaid(scene)}\`\`\`\n` : tekenMermaid(scene);
  return asFile(tekenSvg(scene, { thema }), format, opties.peildatum);
}

/** A picture in colours of any theme, and the table that says the same. */
export interface View {
  readonly titel: string;
  readonly svg: (thema: Thema) => string;
  readonly tabel: () => string;
}

/** A view in which nothing is chosen, in the form asked for. */
export function viewPicture(
  { titel, svg, tabel }: View,
  { taal, peildatum }: { readonly taal: Language; readonly peildatum: string },
  asked: Thema | undefined,
  { format }: Target,
): Promise<string | Uint8Array> | string {
  if (format === 'mermaid' || format === 'tabel') throw notInThisForm(format);
  const thema = asked ?? (format === 'pdf' ? 'print' : 'licht');
  if (format === 'html') return tekenBeeldpagina(titel, { svg: svg(thema), tabel: tabel() }, { taal, thema });
  return asFile(svg(thema), format, peildatum);
}

async function asFile(svg: string, format: Format, datum: string): Promise<string | Uint8Array> {
  if (format === 'png') return (await print()).maakPng(svg);
  if (format === 'pdf') return (await print()).maakPdf(svg, { datum });
  return svg;
}

function notInThisForm(format: Format): WrongUse {
  return new WrongUse({
    nl: `Deze weergave is er niet als ${format}, wel als svg, png, pdf of html.`,
    en: `This view is not to be had as ${format}, but as svg, png, pdf or html.`,
  });
}
