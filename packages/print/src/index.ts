export { paginascript } from './page-script.ts';
export { maakPdf, type PdfOpties } from './pdf.ts';
export { maakPng } from './png.ts';
