/** Device pixels per pixel of the picture: sharp on a screen with double resolution, and on a slide. */
const FIJN = 2;

/** Beyond this many pixels on a side browsers refuse to draw. */
const MEEST = 16_000;

/** Puts a picture on the clipboard as PNG; false where the browser does not allow it. */
export async function kopieer(svg: string): Promise<boolean> {
  try {
    window.focus();
    // The browser wants the item at once and takes its content later.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png(svg) })]);
    return true;
  } catch {
    return false;
  }
}

async function png(svg: string): Promise<Blob> {
  const adres = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const beeld = new Image();
    beeld.src = adres;
    await beeld.decode();
    const maat = Math.min(FIJN, MEEST / Math.max(beeld.naturalWidth, beeld.naturalHeight));
    const doek = document.createElement('canvas');
    doek.width = Math.round(beeld.naturalWidth * maat);
    doek.height = Math.round(beeld.naturalHeight * maat);
    doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
    return await new Promise((klaar, fout) =>
      doek.toBlob((blob) => (blob ? klaar(blob) : fout(new Error('the picture is too large'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(adres);
  }
}
