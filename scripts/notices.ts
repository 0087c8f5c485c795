import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = `Leerroute contains the following third-party software and fonts. Each stands under its own licence, given below.
`;

const LICENCE_FILE = /^(licen[cs]e|copying|ofl|notice|third-?party-?notices)(\.|-|$)/i;

/** The packages of which something stands in bundles, as folders; `inputs` are the files that went in, from the root of the project. */
export function packagesIn(inputs: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const input of inputs) {
    const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'));
    if (found) folders.add(found[0]);
  }
  return [...folders].sort();
}

/**
 * Name, licence, source and licence texts of packages, as most licences ask of whoever passes the software on.
 * A package that tells its terms nowhere stops the build, so that none is passed on without.
 */
export function notices(root: string, folders: readonly string[]): string {
  return [HEAD, ...folders.map((folder) => notice(join(root, folder)))].join(`\n${'='.repeat(80)}\n\n`);
}

function notice(folder: string): string {
  const { name, version, license, author, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = licenceTexts(folder);
  if (typeof license !== 'string' && texts.length === 0)
    throw new Error(`${name} tells its licence nowhere; see ${folder}`);
  const by = typeof author === 'string' ? author : author?.name;
  const source = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
  const head = [
    `${name} ${version}`,
    `Licence: ${license ?? 'as below'}`,
    ...(by ? [`Author: ${by}`] : []),
    `Source: ${source}`,
  ];
  const spdx = `The package holds no text of this licence; it is at https://spdx.org/licenses/${license}.html`;
  return [head.join('\n'), ...(texts.length > 0 ? texts : [spdx]), ''].join('\n\n').replaceAll('\r\n', '\n');
}

function licenceTexts(folder: string): readonly string[] {
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return texts.length > 0 ? texts : licenceInReadme(folder);
}

/** Some packages tell their terms in their README only; one word there, the licence's name, says no more than the manifest. */
function licenceInReadme(folder: string): readonly string[] {
  const readme = join(folder, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const found = /^#+ *licen[cs]e\s+([^#]+)/im.exec(text)?.[1]?.trim();
  return found?.includes('opyright') ? [found] : [];
}
