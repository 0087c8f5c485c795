// Opens a folder in an editor with the extension: the user's own VS Code, or the embedded one in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { extensionFolder, packedExtension, root, run, twice } from './setup.mjs';

const windows = process.platform === 'win32';

/** Opens the user's own VS Code with the extension loaded; false where there is none or it would not start. */
export function openDesktopEditor(folder) {
  const name = windows ? 'code.cmd' : 'code';
  const found = (process.env.PATH ?? '').split(delimiter).some((place) => place && existsSync(join(place, name)));
  if (!found) return false;
  const args = [`--extensionDevelopmentPath=${extensionFolder}`, folder];
  const { status } = spawnSync(windows ? `"${name}"` : name, windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (status !== 0) return false;
  console.log(
    `\n${twice('VS Code is geopend. Dit venster kunt u sluiten.', 'VS Code is open. You may close this window.')}`,
  );
  return true;
}

/** Starts the embedded VS Code and stays until Ctrl-C. Its profile is kept, so that settings survive. */
export async function openEmbeddedEditor({ folder, port, build }) {
  if (run(process.execPath, [join(root, 'vscode-test/setup.mjs'), '--no-browser']) !== 0) {
    throw new Error(
      twice(
        'De ingebouwde VS Code kon niet worden geïnstalleerd. Lees de melding hierboven.',
        'The embedded VS Code could not be installed. Read the message above.',
      ),
    );
  }
  const { installExtension, makeProfile, startServer, workbenchUrl } = await import('../vscode-test/host.mjs');
  const place = join(root, '.vscode-test/editor');
  mkdirSync(place, { recursive: true });
  // Who opens the printed address by hand begins with the examples' README.
  const profile = makeProfile({ 'workbench.startupEditor': 'readme' }, place);
  const stamp = join(place, 'installed-build');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== build) {
    installExtension(profile, packedExtension);
    writeFileSync(stamp, build);
  }
  // The address holds a secret: whoever else is on this machine cannot open, read or change the files.
  const token = randomBytes(16).toString('hex');
  const server = await startServer(profile, { port, token, folder }).catch((error) => {
    throw error.code === 'EADDRINUSE'
      ? new Error(
          twice(
            `Poort ${port} is al in gebruik. Kies een andere met --poort.`,
            `Port ${port} is taken. Choose another with --poort.`,
          ),
        )
      : error;
  });
  const example = join(folder, 'capelle-oostland/basis-mbo2.route');
  const url = workbenchUrl(server, { folder, ...(existsSync(example) ? { openFile: example } : {}) });
  console.log(`\n${twice('De editor staat klaar op', 'The editor is ready at')}\n\n  ${server.url}\n`);
  console.log(twice('Ctrl-C stopt hem.', 'Ctrl-C stops it.'));
  openBrowser(url);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  await server.stop();
  console.log(`\n${twice('De editor is gestopt.', 'The editor has stopped.')}`);
}

/** Opens an address in the user's browser, where there is a display. Failing is no harm: the address is on the terminal. */
function openBrowser(url) {
  const openers = { darwin: ['open', [url]], win32: ['rundll32', ['url.dll,FileProtocolHandler', url]] };
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [program, args] = openers[process.platform] ?? ['xdg-open', [url]];
  if (program === 'xdg-open' && !display) return;
  spawn(program, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}
