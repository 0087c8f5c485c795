import { join } from 'node:path';

/** The pictures of the window of VS Code, in the folder docs/beelden. */
export const VENSTERS = ['melding.png', 'editor.png'] as const;

/** Takes these pictures of an example in the packed extension, and puts them into a folder. */
export async function vensterbeelden(namen: readonly (typeof VENSTERS)[number][], map: string): Promise<void> {
  const { Werkbank } = await import('../../packages/extension/test/ui/werkbank.ts');
  const werkbank = await Werkbank.open('capelle-oostland/basis-mbo2.route');
  const bewaar = async (naam: (typeof VENSTERS)[number]) => {
    // Off the buttons, which would show what they are called.
    await werkbank.page.mouse.move(640, 400);
    await werkbank.page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
    await werkbank.page.screenshot({ path: join(map, naam), animations: 'disabled', caret: 'hide' });
    console.log(`docs/beelden/${naam}`);
  };
  try {
    await werkbank.page.setViewportSize({ width: 1280, height: 720 });
    await werkbank.command('View: Toggle Primary Side Bar Visibility');
    await werkbank.line('jaar 1').waitFor();
    if (namen.includes('melding.png')) {
      await werkbank.goTo(22, 19);
      await werkbank.page.keyboard.press('Backspace');
      await werkbank.page.locator('.squiggly-error').first().waitFor();
      await werkbank.page.keyboard.press('Control+.');
      await werkbank.page.getByText('Maak er', { exact: false }).first().waitFor();
      await bewaar('melding.png');
      await werkbank.page.keyboard.press('Escape');
      await werkbank.page.keyboard.press('Control+z');
    }
    if (namen.includes('editor.png')) {
      await werkbank.command('Leerroute: toon routekaart');
      await werkbank.kaart.locator('svg#routekaart').waitFor();
      await werkbank.goTo(29, 5);
      await werkbank.page.waitForTimeout(1500);
      await bewaar('editor.png');
    }
  } finally {
    await werkbank.close();
  }
}
