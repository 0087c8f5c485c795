/*
 * From key press to changed pixels in the window of VS Code: the packed extension, the routekaart beside the text, Chromium.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Werkbank } from '../../packages/extension/test/ui/werkbank.ts';
import { groteRoute } from './groot.ts';
import { writeSample } from './sample.ts';
import { type Aanslag, aanslagen } from './toets.ts';

/** Times that a sign is typed and taken back, per measurement. */
const PAREN = 25;

interface Geval {
  readonly naam: string;
  readonly bestand: string;
  readonly schrijf: (folder: string) => void;
}

const voorbeeld = join(import.meta.dirname, '../../examples/capelle-oostland');

const gevallen: readonly Geval[] = [
  {
    naam: 'usual route',
    bestand: 'basis-mbo2.route',
    schrijf: (folder) => cpSync(voorbeeld, folder, { recursive: true }),
  },
  {
    naam: '6 years, 12 places, 200 parts',
    bestand: 'groot.route',
    schrijf: (folder) => writeFileSync(join(folder, 'groot.route'), groteRoute()),
  },
  {
    naam: 'in a project of 1,000 routes',
    bestand: 'regio-1/capelle-oostland/basis-mbo2.route',
    // Two of three files of the examples hold a route.
    schrijf: (folder) => void writeSample(folder, 1500),
  },
];

/** Prints how long a key press takes, as ratios against one in an empty text in the same window. */
export async function benchEditor(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'package'], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(
    'In the window of VS Code, from key press to the frame that shows it: median, 75 % and 95 % of the presses',
  );
  for (const geval of gevallen) await meet(geval);
}

async function meet({ naam, bestand, schrijf }: Geval): Promise<void> {
  const w = await Werkbank.open(bestand, { schrijf });
  try {
    await w.line('jaar 1').waitFor();
    const regels = readFileSync(join(w.folder, bestand), 'utf8').split('\n');
    const regel = regels.findIndex((tekst) => /^ *jaar 1 "/.test(tekst));
    const naarTitel = () => w.goTo(regel + 1, (regels[regel] ?? '').indexOf('"') + 3);
    const tekst = w.page.locator('.editor-instance .monaco-editor.focused .view-lines');
    // The window starts everything it has in its first seconds; who types then measures that.
    await w.page.waitForTimeout(5000);
    await naarTitel();
    const zonder = await aanslagen(w, tekst, PAREN);
    await w.command('Leerroute: toon routekaart');
    await w.kaart.locator('svg#routekaart').waitFor();
    await naarTitel();
    const kaart = await aanslagen(w, w.kaart.locator('#kaart'), PAREN);
    const naast = await aanslagen(w, tekst, PAREN);
    await w.command('File: New Untitled Text File');
    await tekst.waitFor();
    const leeg = await aanslagen(w, tekst, PAREN);
    const vloer = deel(leeg, ({ getekend }) => getekend)[0] ?? Number.NaN;
    const rij = (wat: string, waarden: readonly number[]) =>
      console.log(
        `${`${naam}: ${wat}`.padEnd(66)}${waarden.map((ms) => `${ms.toFixed(0).padStart(6)} ms ${(ms / vloer).toFixed(1).padStart(5)} ×`).join('')}`,
      );
    rij(
      'empty text',
      deel(leeg, ({ getekend }) => getekend),
    );
    rij(
      'text, no map beside it',
      deel(zonder, ({ getekend }) => getekend),
    );
    rij(
      'text, map beside it',
      deel(naast, ({ getekend }) => getekend),
    );
    rij(
      'map',
      deel(kaart, ({ getekend }) => getekend),
    );
    rij(
      '  until the page has it (editor and server)',
      deel(kaart, ({ bericht }) => bericht),
    );
    rij(
      '  until its elements are changed',
      deel(kaart, ({ bericht, veranderd }) => veranderd - bericht),
    );
    rij(
      '  until they are painted',
      deel(kaart, ({ veranderd, getekend }) => getekend - veranderd),
    );
  } finally {
    await w.close();
  }
}

/** The value that half, three quarters and 95 % of the presses stay below. */
function deel(gemeten: readonly Aanslag[], waarde: (aanslag: Aanslag) => number): number[] {
  const op = gemeten.map(waarde).toSorted((a, b) => a - b);
  return [0.5, 0.75, 0.95].map((p) => op[Math.floor(p * op.length)] ?? Number.NaN);
}
