// `npm run beelden`: draws the pictures of the guide and of the extension's page again. With `-- --editor` also those of the window
// of VS Code, from the packed extension (npm run package, npm run setup:vscode).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BEELDEN, tekenBeeld } from './beelden/tekenen.ts';

const root = join(import.meta.dirname, '..');

for (const beeld of BEELDEN) {
  writeFileSync(join(root, beeld.bestand), await tekenBeeld(beeld));
  console.log(beeld.bestand);
}

if (process.argv.includes('--editor')) {
  const { Werkbank } = await import('../packages/extension/test/ui/werkbank.ts');
  const werkbank = await Werkbank.open('capelle-oostland/basis-mbo2.route');
  const bewaar = (naam: string) =>
    werkbank.page.screenshot({ path: join(root, 'docs/beelden', naam), animations: 'disabled', caret: 'hide' });
  try {
    await werkbank.page.setViewportSize({ width: 1280, height: 720 });
    await werkbank.command('View: Toggle Primary Side Bar Visibility');
    await werkbank.line('jaar 1').waitFor();
    await werkbank.goTo(22, 19);
    await werkbank.page.keyboard.press('Backspace');
    await werkbank.page.locator('.squiggly-error').first().waitFor();
    await werkbank.page.keyboard.press('Control+.');
    await werkbank.page.getByText('Maak er', { exact: false }).first().waitFor();
    await bewaar('melding.png');
    await werkbank.page.keyboard.press('Escape');
    await werkbank.page.keyboard.press('Control+z');
    await werkbank.goTo(29, 5);
    await werkbank.command('Leerroute: toon routekaart');
    await werkbank.kaart.locator('svg#routekaart').waitFor();
    await werkbank.page.waitForTimeout(1500);
    await bewaar('editor.png');
  } finally {
    await werkbank.close();
  }
}
