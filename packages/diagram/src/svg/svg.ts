import type { Language } from '@leerroute/model';
import { LABELS } from '../labels/labels.ts';
import type { Scene } from '../layout/scene.ts';
import type { Group, Icon, Path, Point, Shape, Size, Text } from '../layout/shapes.ts';
import { styleSheet } from '../theme/style.ts';
import type { Thema } from '../theme/themes.ts';
import { escapeXml } from './escape.ts';
import { ICONS } from './icons.ts';

/** What is drawn, whatever it is a picture of. */
export interface Picture extends Size {
  readonly taal: Language;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export interface SvgOpties {
  readonly thema: Thema;
  /** Starts every id in the picture, so that two pictures can stand in one page. */
  readonly ids?: string;
}

/** A number of pixels, at most two decimals. */
function px(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 100) / 100;
}

/** Corners rounded by at most `r`. */
function pathData(points: readonly Point[], r: number): string {
  return points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (!before) return `M${px(point.x)} ${px(point.y)}`;
      if (!after || r === 0) return `L${px(point.x)} ${px(point.y)}`;
      const [from, to] = [towards(point, before, r), towards(point, after, r)];
      return `L${px(from.x)} ${px(from.y)}Q${px(point.x)} ${px(point.y)} ${px(to.x)} ${px(to.y)}`;
    })
    .join('');
}

/** From the first to the last point, level at both ends. */
function curveData(points: readonly Point[]): string {
  const [from, to] = [points[0], points.at(-1)];
  if (!from || !to) return '';
  const middle = px((from.x + to.x) / 2);
  return `M${px(from.x)} ${px(from.y)}C${middle} ${px(from.y)} ${middle} ${px(to.y)} ${px(to.x)} ${px(to.y)}`;
}

/** The point at most `r` from a corner on the way to the next one, never past half of it. */
function towards(corner: Point, next: Point, r: number): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y);
  const share = length === 0 ? 0 : Math.min(r, length / 2) / length;
  return { x: corner.x + (next.x - corner.x) * share, y: corner.y + (next.y - corner.y) * share };
}

function arrowHead(points: readonly Point[], style: string): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return '';
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const size = style === 'line' ? 10 : 6;
  const corner = (turn: number): string =>
    `${px(tip.x - size * Math.cos(angle + turn))} ${px(tip.y - size * Math.sin(angle + turn))}`;
  return `<path class="head-${style}" d="M${px(tip.x)} ${px(tip.y)}L${corner(0.5)}L${corner(-0.5)}Z"/>`;
}

class Writer {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  shape(shape: Shape): string {
    switch (shape.kind) {
      case 'rect': {
        const r = shape.r ? ` rx="${px(shape.r)}"` : '';
        return `<rect class="${shape.style}" x="${px(shape.x)}" y="${px(shape.y)}" width="${px(Math.max(0, shape.w))}" height="${px(Math.max(0, shape.h))}"${r}/>`;
      }
      case 'text':
        return this.#text(shape);
      case 'path':
        return this.#path(shape);
      case 'icon':
        return this.#icon(shape);
      case 'group':
        return this.#group(shape);
    }
  }

  #text({ x, y, text, face, anchor, style }: Text): string {
    const anchored = anchor ? ` text-anchor="${anchor}"` : '';
    return `<text class="${style}${face.bold ? ' b' : ''}" x="${px(x)}" y="${px(y)}" font-size="${px(face.size)}"${anchored}>${escapeXml(text)}</text>`;
  }

  #path({ points, style, arrow, r = 0, curve, width }: Path): string {
    const wide = width === undefined ? '' : ` stroke-width="${px(width)}"`;
    return `<path class="${style}" d="${curve ? curveData(points) : pathData(points, r)}"${wide}/>${arrow ? arrowHead(points, style) : ''}`;
  }

  #icon({ name, x, y, size, style }: Icon): string {
    return `<use class="i-${name}${style ? ` ${style}` : ''}" href="#${this.#prefix}-${name}" x="${px(x)}" y="${px(y)}" width="${px(size)}" height="${px(size)}"/>`;
  }

  #group(group: Group): string {
    const { id, hue, label, tooltip, x, y, part, route, keuze, stand, of } = group;
    let xml = `<g class="g-${part}${hue ? ` hue-${hue}` : ''}${stand && stand !== 'open' ? ` ${stand}` : ''}"`;
    if (x !== 0 || y !== 0) xml += ` transform="translate(${px(x)} ${px(y)})"`;
    if (id !== undefined) xml += ` data-id="${escapeXml(id)}" tabindex="0"`;
    if (of !== undefined) xml += ` data-for="${escapeXml(of)}"`;
    if (route !== undefined) xml += ` data-route="${escapeXml(route)}"`;
    if (label) xml += ` role="group" aria-label="${escapeXml(label)}"`;
    if (keuze !== undefined) xml += ` data-keuze="${escapeXml(keuze)}"`;
    xml += '>';
    if (tooltip) xml += `<title>${escapeXml(tooltip)}</title>`;
    for (const child of group.children) xml += this.shape(child);
    return `${xml}</g>`;
  }
}

function patterns(prefix: string): string {
  const pattern = (name: string, size: number, body: string): string =>
    `<pattern id="${prefix}-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${body}</pattern>`;
  return [
    pattern(
      'placement',
      6,
      '<rect width="6" height="6" fill="var(--placement)"/><path d="M-1 7L7 -1M2 10L10 2M-4 4L4 -4" stroke="var(--paper)" stroke-width="1.2"/>',
    ),
    pattern(
      'unguided',
      5,
      '<rect width="5" height="5" fill="var(--paper)"/><circle cx="2.5" cy="2.5" r="1.4" fill="var(--unguided)"/>',
    ),
    pattern(
      'depends',
      6,
      '<rect width="6" height="6" fill="var(--paper)"/><path d="M-1 7L7 -1" stroke="var(--guided)" stroke-width="1.2"/>',
    ),
  ].join('');
}

/** Draws a scene as SVG that needs nothing else. The same scene and theme always give the same bytes. */
export function tekenSvg({ content, w, h, shapes }: Scene, { thema, ids = 'routekaart' }: SvgOpties): string {
  const { taal, subtitle } = content;
  const title = `${LABELS.routekaart[taal]}: ${content.title}`;
  const description = [subtitle, content.description].filter(Boolean).join('. ');
  return drawPicture({ taal, title, description, w, h, shapes }, { thema, ids });
}

/** What pictures of one theme and prefix share; while somebody types it is drawn over and over. */
const frames = new Map<string, string>();
const MOST_FRAMES = 100;

function frameOf(thema: Thema, prefix: string): string {
  const key = `${thema} ${prefix}`;
  let frame = frames.get(key);
  if (frame === undefined) {
    frame = newFrame(thema, prefix);
    if (frames.size >= MOST_FRAMES) frames.clear();
    frames.set(key, frame);
  }
  return frame;
}

function newFrame(thema: Thema, prefix: string): string {
  const style = styleSheet(thema, `#${prefix}`).replace(
    /url\(#([A-Z]+)\)/g,
    (_, name: string) => `url(#${prefix}-${name.toLowerCase()})`,
  );
  const symbols = Object.entries(ICONS).map(
    ([name, body]) => `<symbol id="${prefix}-${name}" viewBox="0 0 20 20">${body}</symbol>`,
  );
  return `<style>${style}</style>\n<defs>${symbols.join('')}${patterns(prefix)}</defs>`;
}

/** Draws any picture of this room. `ids` starts every id in it. */
export function drawPicture(picture: Picture, { thema, ids }: Required<SvgOpties>): string {
  const prefix = ids.replace(/[^A-Za-z0-9_-]/g, '-');
  const { taal, w, h } = picture;
  const writer = new Writer(prefix);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${prefix}" viewBox="0 0 ${px(w)} ${px(h)}" width="${px(w)}" height="${px(h)}" lang="${taal}" role="graphics-document document" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-desc">`,
    `<title id="${prefix}-title">${escapeXml(picture.title)}</title>`,
    `<desc id="${prefix}-desc">${escapeXml(picture.description)}</desc>`,
    frameOf(thema, prefix),
    `<rect class="paper" width="${px(w)}" height="${px(h)}"/>`,
    ...picture.shapes.map((shape) => writer.shape(shape)),
    '</svg>',
    '',
  ].join('\n');
}
