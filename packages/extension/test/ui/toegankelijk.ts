import axe from 'axe-core';
import type { Werkbank } from './werkbank.ts';

/**
 * What axe-core finds serious or critical in the page of the panel as it stands in the window: rule and place. `kleuren`: only what
 * can differ between two themes.
 */
export async function ernstigs(werkbank: Werkbank, kleuren = false): Promise<string[]> {
  const body = werkbank.kaart.locator('body');
  if (!(await body.evaluate(() => 'axe' in globalThis))) await body.evaluate(`${axe.source}; undefined`);
  const options = kleuren ? { runOnly: ['cat.color'] } : {};
  const found = await body.evaluate(async (_, options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, impact, said: `${target.join(' ')} – ${failureSummary}` })),
    );
  }, options);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, said }) => `${id}: ${said}`);
}
