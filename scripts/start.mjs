// `npm start`: installs and builds what is needed, checks the examples and opens an editor with them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { command, continuedUnderNewNode, ensureBuilt, ensureInstalled, root, twice } from './setup.mjs';

const HELP = `npm start [-- opties]

Installeert en bouwt wat nodig is (alleen als er iets is veranderd), controleert de voorbeelden en opent een editor.
VS Code als de opdracht 'code' bestaat, anders de ingebouwde VS Code op een adres van deze computer.

Opties
  --map <map>        open en controleer deze map in plaats van examples
  --editor <welke>   code, browser of geen (anders: code als het er is, en anders browser)
  --poort <nummer>   vaste poort voor de ingebouwde VS Code
  --help             toon deze hulp

Ctrl-C stopt alles wat hier is gestart. Wat u in de ingebouwde VS Code instelt, blijft bewaard in .vscode-test/editor.

In English: installs, builds, checks the examples and opens an editor: your own VS Code, else the embedded one on a loopback
address. --map <folder>, --editor code|browser|geen (none), --poort <port>. Ctrl-C ends all it started.
`;

/** What the user asked for. Throws with a Dutch line where that cannot be done. */
function readOptions() {
  let values;
  try {
    const string = { type: 'string' };
    ({ values } = parseArgs({
      options: { map: string, editor: string, poort: string, help: { type: 'boolean', short: 'h' } },
    }));
  } catch {
    throw new Error(
      twice(
        "Deze opties zijn er niet. 'npm start -- --help' noemt wat kan.",
        "There are no such options. 'npm start -- --help' names what can be done.",
      ),
    );
  }
  if (values.editor && !['code', 'browser', 'geen'].includes(values.editor)) {
    throw new Error(
      twice('--editor kan zijn: code, browser of geen.', '--editor can be: code, browser or geen (none).'),
    );
  }
  const port = values.poort === undefined ? undefined : Number(values.poort);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error(twice('--poort is een nummer van 1 t/m 65535.', '--poort is a number from 1 to 65535.'));
  }
  // npm runs this in the repository; a path is meant from where the user stands.
  const folder = values.map ? resolve(process.env.INIT_CWD ?? process.cwd(), values.map) : resolve(root, 'examples');
  if (!existsSync(folder)) throw new Error(twice(`De map ${folder} bestaat niet.`, 'There is no such folder.'));
  return { help: values.help, editor: values.editor, port, folder };
}

/** Checks a folder. Every draft has notes and the editor shows them, so where there is no error the last line says enough. */
function check(folder) {
  console.log(`\n$ leerroute check ${folder}`);
  const { status, stdout } = spawnSync(process.execPath, [command, 'check', folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(status === 0 ? `${stdout.trimEnd().split('\n').at(-1)}\n` : (stdout ?? ''));
}

async function start() {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  ensureInstalled();
  if (await continuedUnderNewNode()) return;
  const build = ensureBuilt();
  check(options.folder);
  if (options.editor === 'geen') return;
  const { openDesktopEditor, openEmbeddedEditor } = await import('./editor.mjs');
  if (options.editor !== 'browser' && openDesktopEditor(options.folder)) return;
  if (options.editor === 'code')
    throw new Error(
      twice(
        "De opdracht 'code' van VS Code is er niet of werkte niet. Kies --editor browser.",
        "VS Code's command 'code' is missing or did not work. Choose --editor browser.",
      ),
    );
  await openEmbeddedEditor({ ...options, build });
}

try {
  await start();
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
}
