import PDFDocument from 'pdfkit';
import { pageFor } from './paper.ts';
import { PdfPainter } from './pdf-painter.ts';
import { plainPicture } from './plain.ts';
import { elementsIn, textIn } from './xml.ts';

export interface PdfOpties {
  /** ISO date that the document bears; without a clock the same picture gives the same bytes. */
  readonly datum: string;
}

const LANGUAGES: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A picture that `tekenSvg` drew as a PDF of one page, with its texts as text. */
export async function maakPdf(svg: string, { datum }: PdfOpties): Promise<Uint8Array> {
  const picture = plainPicture(svg);
  const [width, height] = [Number(picture.attributes.width), Number(picture.attributes.height)];
  const { size, scale, x, y } = pageFor(width, height);
  const said = (name: string): string =>
    elementsIn(picture)
      .filter((one) => one.name === name)
      .map(textIn)
      .join(' ');
  const document = new PDFDocument({
    size: [...size],
    margin: 0,
    // No font until the first text: the default one would be looked for on disk.
    font: null as unknown as string,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: LANGUAGES[picture.attributes.lang ?? ''] ?? 'nl-NL',
    info: {
      Title: said('title'),
      Subject: said('desc'),
      Creator: 'Leerroute',
      CreationDate: new Date(`${datum}T00:00:00Z`),
    },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.once('end', resolve);
    document.once('error', reject);
  });
  const paper = elementsIn(picture).find(({ name }) => name === 'rect')?.attributes.fill;
  if (paper) {
    document.markContent('Artifact');
    document.rect(0, 0, size[0], size[1]).fill(paper);
    document.endMarkedContent();
  }
  document.translate(x, y).scale(scale);
  new PdfPainter(document).paint(picture);
  document.end();
  await done;
  return Buffer.concat(chunks);
}
