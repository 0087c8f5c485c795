import { LABELS } from '../labels/labels.ts';
import { STATUS } from '../labels/words.ts';
import { FACES } from '../layout/metrics.ts';
import type { Piece, Shape } from '../layout/shapes.ts';
import { textBlock } from '../layout/text.ts';
import { measure } from '../text/measure.ts';
import type { RegioContent } from './content.ts';
import { REGIO_LABELS } from './labels.ts';
import { BAND_PAD, BAND_X, INSTITUTION_WIDTH, MAP_WIDTH } from './metrics.ts';
import { STATUSES, statusSign } from './status.ts';

const SIGN = 14;

interface Sign {
  readonly w: number;
  readonly shapes: readonly Shape[];
  readonly text: string;
}

/** The signs that occur in the picture, with their meaning. */
function legend({ taal, routes, detail, severities, streams }: RegioContent): readonly Sign[] {
  const found = new Set(routes.map(({ status }) => status));
  const statuses = STATUSES.filter((status) => found.has(status)).map((status) => ({
    w: SIGN,
    shapes: statusSign(status, 0, 1, SIGN),
    text: STATUS[status][taal],
  }));
  const icons = severities.map((name) => ({
    w: 16,
    shapes: [{ kind: 'icon', name, x: 0, y: 0, size: 16 } as const],
    text: LABELS[name][taal],
  }));
  const line = [
    { x: 0, y: 8 },
    { x: 26, y: 8 },
  ];
  const broad = { kind: 'path', points: line, style: 'stream', width: 6 } as const;
  return [
    ...statuses,
    ...(detail === 'box' ? [{ w: 0, shapes: [], text: REGIO_LABELS.eachMark[taal] }] : []),
    ...icons,
    ...(streams.some(({ count }) => count > 1) ? [{ w: 26, shapes: [broad], text: REGIO_LABELS.broader[taal] }] : []),
  ];
}

/** The legend in a row from the left, on more lines where it is long. */
function legendPiece(content: RegioContent, top: number): Piece {
  let [x, y] = [0, top];
  const shapes = legend(content).map((sign): Shape => {
    const left = sign.w > 0 ? sign.w + 6 : 0;
    const w = left + Math.ceil(measure(sign.text, FACES.body)) + 2;
    if (x > 0 && x + w > MAP_WIDTH) [x, y] = [0, y + 22];
    const text: Shape = { kind: 'text', x: left, y: 12, text: sign.text, face: FACES.body, style: 't' };
    const group = { x, y, w, h: 16, children: [...sign.shapes, text] } as const;
    x += w + 22;
    return { kind: 'group', part: 'legend', hue: 'slate', ...group };
  });
  return { shapes, h: shapes.length > 0 ? y + 16 - top : 0 };
}

/** What stands above the columns: title, numbers, filter, legend, and what each column holds. */
export function headPiece(content: RegioContent): Piece {
  const { taal } = content;
  const setting = { style: 't', width: MAP_WIDTH, most: 3 } as const;
  const title = textBlock(content.title, 0, { ...setting, face: FACES.title });
  let y = title.h + 4;
  const shapes: Shape[] = [...title.shapes];
  const add = (text: string, style: string): void => {
    const block = textBlock(text, y, { ...setting, style, face: FACES.subtitle });
    shapes.push(...block.shapes);
    y += block.h + 2;
  };
  add(content.subtitle, 't-muted');
  add(content.filtered, 't');
  add(content.note, 't');
  if (content.routes.length === 0) {
    add(content.description, 't');
    return { shapes, h: y };
  }
  const signs = legendPiece(content, y + 10);
  shapes.push(...signs.shapes);
  y += signs.h + 26;
  const heads = [
    [REGIO_LABELS.schools, 0],
    [REGIO_LABELS.routes, BAND_X + BAND_PAD],
    [REGIO_LABELS.institutions, MAP_WIDTH - BAND_PAD - INSTITUTION_WIDTH],
  ] as const;
  for (const [label, x] of heads) {
    const block = textBlock(label[taal], y, { ...setting, width: INSTITUTION_WIDTH, face: FACES.heading, x });
    shapes.push(...block.shapes);
  }
  return { shapes, h: y + 28 };
}
