import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../packages/cli/src/environment.ts';
import { run } from '../../packages/cli/src/run.ts';

const root = join(import.meta.dirname, '../..');

/** The pictures that the tool draws itself: the file, and the command line in a folder that makes it. */
export const BEELDEN: readonly { readonly bestand: string; readonly map: string; readonly opdracht: string }[] = [
  { bestand: 'docs/beelden/routekaart.svg', map: 'examples/capelle-oostland', opdracht: 'render basis-mbo2' },
  { bestand: 'docs/beelden/route-map.svg', map: 'examples/capelle-oostland', opdracht: 'render basis-mbo2 --taal en' },
  {
    bestand: 'docs/beelden/pad.svg',
    map: 'examples/apeldoorn',
    opdracht: 'render bol-of-bbl --pad bbl --jaar 3',
  },
  {
    bestand: 'docs/beelden/path.svg',
    map: 'examples/apeldoorn',
    opdracht: 'render bol-of-bbl --pad bbl --jaar 3 --taal en',
  },
];

/** What the command writes for one of the pictures, from the sources as they are now. */
export async function tekenBeeld({ map, opdracht }: (typeof BEELDEN)[number]): Promise<string> {
  let tekst = '';
  let fout = '';
  const stroom = (write: (stuk: string) => void) => ({ isTTY: false, columns: 100, write });
  const omgeving: Environment = {
    cwd: join(root, map),
    env: {},
    today: '2026-11-23',
    stdout: stroom((stuk) => {
      tekst += stuk;
    }),
    stderr: stroom((stuk) => {
      fout += stuk;
    }),
    readStdin: () => Promise.resolve(new Uint8Array()),
  };
  if ((await run(opdracht.split(' '), omgeving)) !== 0) throw new Error(`leerroute ${opdracht}: ${fout}`);
  return tekst;
}

/** The bytes of a picture as it is kept. */
export function bewaardBeeld(bestand: string): string {
  return readFileSync(join(root, bestand), 'utf8');
}
