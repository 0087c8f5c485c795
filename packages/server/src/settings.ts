import type { Language } from '@leerroute/model';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';

/** What the user can set in the editor. */
export interface Settings {
  readonly taal: Language;
  /** Codes and sums of hours in grey behind the text. */
  readonly tekstinvoegingen: boolean;
}

export const DEFAULT_SETTINGS: Settings = { taal: 'nl', tekstinvoegingen: true };

/** Settings from whatever an editor sends; what is missing or strange keeps its default. */
export function settingsFrom(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    taal: given.taal === 'en' ? 'en' : DEFAULT_SETTINGS.taal,
    tekstinvoegingen: given.tekstinvoegingen !== false,
  };
}

/** The settings as the editor has them, where it can be asked; else those it sent along; undefined where it says nothing. */
export async function fetchSettings(
  connection: Connection,
  capabilities: ClientCapabilities,
  sent: unknown,
): Promise<Settings | undefined> {
  if (capabilities.workspace?.configuration) {
    return settingsFrom(await connection.workspace.getConfiguration('leerroute'));
  }
  const given = typeof sent === 'object' && sent !== null && 'leerroute' in sent;
  return given ? settingsFrom(sent.leerroute) : undefined;
}
