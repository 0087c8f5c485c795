import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { asset } from './assets.ts';
import { withOutlines } from './outline.ts';
import { plainPicture } from './plain.ts';
import { writeXml } from './xml.ts';

/** Dots per pixel of the picture: sharp on a screen of double density, and 192 dots per inch on paper. */
const SCALE = 2;
/** A picture with more dots than this is drawn smaller: 100 million take 400 MB while drawing. */
const MOST_DOTS = 100_000_000;

let started: Promise<void> | undefined;

/** A picture that `tekenSvg` drew as PNG, the same bytes on every machine. */
export async function maakPng(svg: string): Promise<Uint8Array> {
  started ??= initWasm(asset('@resvg/resvg-wasm/index_bg.wasm') as BufferSource);
  await started;
  const picture = plainPicture(svg);
  const dots = Number(picture.attributes.width) * Number(picture.attributes.height);
  const value = Math.min(SCALE, Math.sqrt(MOST_DOTS / dots));
  const drawing = new Resvg(writeXml(withOutlines(picture)), { fitTo: { mode: 'zoom', value } });
  try {
    const image = drawing.render();
    const bytes = image.asPng();
    image.free();
    return bytes;
  } finally {
    drawing.free();
  }
}
