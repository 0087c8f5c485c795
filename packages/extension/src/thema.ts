import type { Thema } from '@leerroute/server/protocol';
import { ColorThemeKind, window } from 'vscode';

/** The looks of the picture that fit the colours of the window. */
export function thema(): Thema {
  const { kind } = window.activeColorTheme;
  if (kind === ColorThemeKind.HighContrast) return 'hoog-contrast-donker';
  if (kind === ColorThemeKind.HighContrastLight) return 'hoog-contrast-licht';
  return kind === ColorThemeKind.Light ? 'licht' : 'donker';
}
