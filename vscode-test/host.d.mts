import type { Browser } from 'playwright-core';

export interface Profile {
  readonly dir: string;
  dispose(): void;
}

export interface VsCodeServer {
  readonly url: string;
  stop(): Promise<void>;
}

export function makeProfile(settings?: Record<string, unknown>, dir?: string): Profile;
export function installExtension(profile: Profile, vsix: string): string;
export function startServer(
  profile: Profile,
  options?: { port?: number; token?: string; folder?: string; trust?: boolean },
): Promise<VsCodeServer>;
export function launchBrowser(options?: { headless?: boolean }): Promise<Browser>;
export function workbenchUrl(server: VsCodeServer, options: { folder: string; openFile?: string }): string;
