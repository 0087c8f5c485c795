import type { Formaat, Uitvoer } from '@leerroute/server/protocol';
import { env, Uri, window, workspace } from 'vscode';
import type { Client } from './client.ts';
import type { Kaartpaneel } from './kaartpaneel.ts';
import { taal, teksten } from './teksten.ts';

const FORMATEN: Record<Formaat, { readonly naam: string; readonly eind: string }> = {
  svg: { naam: 'SVG', eind: 'svg' },
  png: { naam: 'PNG', eind: 'png' },
  pdf: { naam: 'PDF', eind: 'pdf' },
  html: { naam: 'HTML', eind: 'html' },
  mermaid: { naam: 'Mermaid', eind: 'mmd' },
};

/** Saves what a panel shows as a file; format and place are asked where a caller does not name them. */
export async function slaOp(client: Client, paneel: Kaartpaneel, als?: Formaat, naar?: Uri): Promise<void> {
  const { kaart } = paneel;
  if (!kaart) return;
  if (als && !kaart.formaten.includes(als)) return meldGeenUitvoer(als);
  const formaat = als ?? (await kiesFormaat(kaart.formaten));
  if (!formaat) return;
  const { eind, naam } = FORMATEN[formaat];
  const bron = Uri.parse(kaart.uri);
  const map = bron.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(bron, '..');
  const voorstel = map && Uri.joinPath(map, `${kaart.route}.${eind}`);
  const doel =
    naar ??
    (await window.showSaveDialog({ ...(voorstel ? { defaultUri: voorstel } : {}), filters: { [naam]: [eind] } }));
  if (!doel) return;
  const uitvoer = await haalUitvoer(client, paneel, formaat);
  if (!uitvoer) return;
  await workspace.fs.writeFile(doel, new Uint8Array(Buffer.from(uitvoer.inhoud, uitvoer.codering)));
  window.setStatusBarMessage(teksten().opgeslagen.replace('{}', doel.path.split('/').at(-1) ?? ''), 5000);
}

/** Puts what a panel shows on the clipboard as Mermaid. */
export async function kopieerMermaid(client: Client, paneel: Kaartpaneel): Promise<void> {
  const uitvoer = await haalUitvoer(client, paneel, 'mermaid');
  if (!uitvoer) return;
  await env.clipboard.writeText(uitvoer.inhoud);
  window.setStatusBarMessage(teksten().mermaidGekopieerd, 5000);
}

/** Puts what a panel shows on the clipboard as a picture: the page draws it, so it comes to the front. */
export async function kopieerAfbeelding(client: Client, paneel: Kaartpaneel): Promise<void> {
  const uitvoer = await haalUitvoer(client, paneel, 'svg');
  if (!uitvoer) return;
  paneel.paneel.reveal();
  paneel.stuur({ soort: 'kopieer', svg: uitvoer.inhoud });
}

/** Tells how copying a picture went. */
export function meldKopie(gelukt: boolean): void {
  if (gelukt) window.setStatusBarMessage(teksten().gekopieerd, 5000);
  else void window.showErrorMessage(teksten().nietGekopieerd);
}

async function haalUitvoer(client: Client, { kaart, wens }: Kaartpaneel, formaat: Formaat): Promise<Uitvoer | null> {
  if (!kaart) return null;
  const { uri, route, beeld } = kaart;
  const { cohort } = wens;
  const vraag = { uri, route, beeld, formaat, ...(cohort === undefined ? {} : { cohort }) };
  const uitvoer = await client.vraag('leerroute/uitvoer', vraag);
  if (!uitvoer) meldGeenUitvoer(formaat);
  return uitvoer;
}

function meldGeenUitvoer(formaat: Formaat): void {
  void window.showWarningMessage(teksten().geenUitvoer.replace('{}', FORMATEN[formaat].naam));
}

/** Asks for one of the kinds of file that what is shown can become. */
async function kiesFormaat(formaten: readonly Formaat[]): Promise<Formaat | undefined> {
  const keuzes = formaten.map((formaat) => ({
    label: FORMATEN[formaat].naam,
    description: OMSCHRIJVING[formaat][taal()],
    formaat,
  }));
  return (await window.showQuickPick(keuzes, { placeHolder: teksten().kiesFormaat }))?.formaat;
}

const OMSCHRIJVING = {
  svg: {
    nl: 'voor een website of een document, scherp op elke grootte',
    en: 'for a website or document, sharp at any size',
  },
  png: { nl: 'voor een presentatie of een bericht', en: 'for a presentation or a message' },
  pdf: { nl: 'om af te drukken of te mailen', en: 'to print or to mail' },
  html: {
    nl: 'één pagina met kaart en tabel, opent in elke browser',
    en: 'one page with map and table, opens in any browser',
  },
  mermaid: { nl: 'tekst die GitHub en andere programma’s tekenen', en: 'text that GitHub and other programs draw' },
} as const;
