import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import type { Opties, Thema } from '../src/index.ts';
import { maakScene, tekenSvg, tekenTabel } from '../src/index.ts';
import { PALETTES } from '../src/theme/themes.ts';
import { examples } from './help/examples.ts';

const ENTRY = `
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { maakScene, tekenSvg, tekenTabel } from './packages/diagram/src/index.ts';
globalThis.draw = (asked) => {
  const { texts, routes, themes, views } = JSON.parse(asked);
  const project = maakProject(texts.map(([pad, tekst]) => readBestand(pad, tekst)));
  return JSON.stringify(routes.flatMap((naam) => views.flatMap((view) => {
    const scene = maakScene(project.vind('route', naam), project, view);
    return [...themes.map((thema) => tekenSvg(scene, { thema })), tekenTabel(scene)];
  })));
};`;

const VIEWS: readonly Opties[] = [
  { taal: 'nl', peildatum: '2026-11-23' },
  { taal: 'en', peildatum: '2026-11-23', jaar: 2, pad: [] },
];
const THEMES = Object.keys(PALETTES) as Thema[];

describe('the same bytes everywhere', () => {
  it('in a bare world without Node, as in a browser or worker, for all examples and themes', async () => {
    const { outputFiles } = await build({
      stdin: { contents: ENTRY, resolveDir: new URL('../../../', import.meta.url).pathname, loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      logLevel: 'error',
    });
    const world: Record<string, unknown> = {};
    runInNewContext(outputFiles[0]?.text ?? '', world);
    const draw = world.draw as (asked: string) => string;
    for (const project of new Set(examples().map((one) => one.project))) {
      const texts = project.bestanden.map(({ pad, tekst }) => [pad, tekst]);
      const routes = project.routes.map(({ naam }) => naam.value);
      const there = JSON.parse(draw(JSON.stringify({ texts, routes, themes: THEMES, views: VIEWS })));
      const here = project.routes.flatMap((route) =>
        VIEWS.flatMap((view) => {
          const scene = maakScene(route, project, view);
          return [...THEMES.map((thema) => tekenSvg(scene, { thema })), tekenTabel(scene)];
        }),
      );
      assert.deepEqual(there, here);
    }
  }).timeout(120_000);
});
