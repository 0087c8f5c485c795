import { commands, Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Client } from './client.ts';

/** Goes to the text of a card, or without an id of the whole route; does nothing where that is gone. */
export async function toonTekst(client: Client, bron: string, route: string, id?: string): Promise<void> {
  const plek = await client.vraag('leerroute/plek', { uri: bron, route, ...(id === undefined ? {} : { id }) });
  if (!plek) return;
  const uri = Uri.parse(plek.uri);
  const open = window.visibleTextEditors.find((e) => e.document.uri.toString() === uri.toString());
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { viewColumn: open?.viewColumn ?? ViewColumn.One });
  const { start, end } = plek.kop;
  const bereik = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(bereik.start, bereik.end);
  editor.revealRange(bereik, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
}
