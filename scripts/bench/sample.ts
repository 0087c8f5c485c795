/** Projects to measure with: many copies of the examples, each with names of its own, so that nothing clashes. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBestand } from '@leerroute/language';
import type { Naamsoort } from '@leerroute/model';

const examples = join(import.meta.dirname, '../../examples');

/** Names that stand once in a project; places, decisions and choices live inside something that is renamed. */
const renamed: ReadonlySet<Naamsoort> = new Set(['regio', 'organisatie', 'regeling', 'overeenkomst', 'route']);

/** Writes a project of at least `count` files below a folder; gives the paths of its files. */
export function writeSample(folder: string, count: number): string[] {
  const sources = globSync('**/*.route', { cwd: examples })
    .sort()
    .map((path) => ({ path, bestand: readBestand(path, readFileSync(join(examples, path), 'utf8')) }));
  const paths: string[] = [];
  for (let copy = 1; paths.length < count; copy++) {
    for (const { path, bestand } of sources) {
      const places = bestand.voorkomens.filter(({ soort }) => renamed.has(soort)).map(({ span }) => span.end);
      const target = join(folder, `regio-${copy}`, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, insertAt(bestand.tekst, places, `-${copy}`));
      paths.push(target);
    }
  }
  writeFileSync(join(folder, 'leerroute.json'), '{}\n');
  return paths;
}

function insertAt(text: string, offsets: readonly number[], suffix: string): string {
  return [...new Set(offsets)]
    .sort((a, b) => b - a)
    .reduce((all, at) => all.slice(0, at) + suffix + all.slice(at), text);
}
