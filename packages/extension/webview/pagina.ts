import type { Paginastand, VanPagina } from '../src/berichten.ts';
import type { Paneelteksten } from '../src/teksten.ts';
import { element } from './element.ts';

interface VsCode {
  postMessage(bericht: VanPagina): void;
  getState(): Paginastand | undefined;
  setState(stand: Paginastand): void;
}
declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();

/** What stays while the page is hidden and after a restart of the window. Change it, then `bewaar`. */
export const stand: { -readonly [K in keyof Paginastand]: Paginastand[K] } = { ...vscode.getState() };

export function bewaar(): void {
  vscode.setState(stand);
}

export function meld(bericht: VanPagina): void {
  vscode.postMessage(bericht);
}

/** The texts of the page in the user's language. */
export const teksten = JSON.parse(document.body.dataset.teksten ?? '{}') as Paneelteksten;

/** The nonce that lets the style sheet inside a picture in; to be asked while the script is read. */
export const nonce = document.currentScript?.nonce ?? '';

/** Says something to who listens to the page instead of seeing it. */
export function zeg(tekst: string): void {
  element('mededeling').textContent = tekst;
}
