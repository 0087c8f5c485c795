/*
 * Builds all that is shipped: the language server, the extension and its page, the command, the action. Run: node scripts/build.ts [--dev]
 * `--dev` leaves the bundles readable and adds source maps, for F5. `--action` builds what the GitHub Action needs and no more.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { pageBundle } from '../packages/print/src/page-bundle.ts';
import { notices, packagesIn } from './notices.ts';

const root = join(import.meta.dirname, '..');
const dev = process.argv.includes('--dev');
const extension = join(root, 'packages/extension');
const at = (...paden: string[]) => join(root, 'packages', ...paden);

/** What follows from the grammar is made again only when the grammar is newer. */
function generate(): void {
  const grammar = at('language/src/leerroute.langium');
  const made = at('language/src/parse/generated/rules.ts');
  if (existsSync(made) && statSync(made).mtimeMs >= statSync(grammar).mtimeMs) return;
  for (const step of [['node_modules/langium-cli/bin/langium.js', 'generate'], ['scripts/build-grammar.ts']]) {
    const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error(`${step.join(' ')} failed`);
  }
}

/** Grammar of colours, schemas of the files that people edit and licence lie elsewhere in the repository, and must be in the package. */
function copy(): void {
  const files: [string, string][] = [
    ...['leerroute', 'catalogus'].map((name): [string, string] => [
      join(root, `schemas/${name}.schema.json`),
      join(extension, `schemas/${name}.schema.json`),
    ]),
    [join(root, 'LICENSE'), join(extension, 'LICENSE')],
    [join(root, 'LICENSE'), at('cli/LICENSE')],
    ...['akkoord', 'baseline', 'check', 'diff', 'explain'].map((name): [string, string] => [
      join(root, `schemas/${name}.schema.json`),
      at(`cli/dist/${name}.schema.json`),
    ]),
  ];
  for (const [from, to] of files) {
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
}

const node: BuildOptions = {
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  external: ['vscode', 'mocha'],
  // Of a library that offers both, the one that can be bundled: the other (UMD) asks for its parts while running.
  mainFields: ['module', 'main'],
};

/** The pages of the rules and of the kinds of change go into the command's bundle, in place of the module that reads them from the repository. */
const rulePages: Plugin = {
  name: 'rule-pages',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]cli[\\/]src[\\/]rule-pages\.ts$/ }, () => {
      const pages = ['docs/regels', 'docs/wijzigingen'].flatMap((folder) =>
        readdirSync(join(root, folder))
          .filter((name) => name.endsWith('.md') && name !== 'README.md')
          .map((name) => [name.replace(/\.md$/, ''), readFileSync(join(root, folder, name), 'utf8')]),
      );
      return {
        contents: `const pages = new Map(${JSON.stringify(pages)}); export const rulePage = (id) => pages.get(id);`,
      };
    });
  },
};

/** The packages whose files `printAssets` puts in. */
const PRINT_ASSETS = ['@fontsource/arimo', '@fontsource/dejavu-sans', '@resvg/resvg-wasm'].map(
  (name) => `node_modules/${name}/package.json`,
);

/** Fonts and the drawing machine go into the bundle of `print`, in place of the module that reads them from their packages. */
const printAssets: Plugin = {
  name: 'print-assets',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]print[\\/]src[\\/]assets\.ts$/ }, () => {
      const pieces = readFileSync(at('print/src/fonts.ts'), 'utf8').matchAll(/'([\w-]+\/files\/[\w-]+)'/g);
      const fonts = [...pieces].flatMap(([, piece]) => [400, 700].map((w) => `@fontsource/${piece}-${w}-normal.woff`));
      const files = [...fonts, '@resvg/resvg-wasm/index_bg.wasm'].map((name) => [
        name,
        readFileSync(join(root, 'node_modules', name)).toString('base64'),
      ]);
      return {
        contents: `const files = new Map(${JSON.stringify(files)}); export const asset = (name) => Buffer.from(files.get(name), 'base64');`,
      };
    });
  },
};

/** The programs of the HTML pages go into the bundle of `print`, in place of the module that makes it. */
const pageProgram: Plugin = {
  name: 'page-program',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]print[\\/]src[\\/]page-bundle\.ts$/ }, () => ({
      contents: `const pages = ${JSON.stringify({ main: pageBundle('main'), vergelijk: pageBundle('vergelijk') })}; export const pageBundle = (pagina) => pages[pagina];`,
    }));
  },
};

/** `print` is asked for only when somebody saves a picture, so it stays a bundle of its own beside the others. */
const printBeside: Plugin = {
  name: 'print-beside',
  setup(builder) {
    builder.onResolve({ filter: /^@leerroute\/print$/ }, () => ({ path: './print.cjs', external: true }));
  },
};

const bundles: (Omit<BuildOptions, 'metafile'> & { outfile: string; entryPoints: [string] })[] = [
  {
    ...node,
    entryPoints: [at('server/src/node.ts')],
    outfile: join(extension, 'dist/server.cjs'),
    plugins: [printBeside],
  },
  ...['extension', 'cli'].map((room) => ({
    ...node,
    entryPoints: [at('print/src/index.ts')] as [string],
    outfile: at(room, 'dist/print.cjs'),
    plugins: [printAssets, pageProgram],
    // pdfkit asks where it stands, for a colour profile that is never used here.
    define: { 'import.meta.url': 'here' },
    banner: { js: "const here = require('node:url').pathToFileURL(__filename).href;" },
  })),
  { ...node, entryPoints: [at('extension/src/extension.ts')], outfile: join(extension, 'dist/extension.cjs') },
  {
    entryPoints: [at('extension/webview/main.ts')],
    outfile: join(extension, 'dist/webview.js'),
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  { entryPoints: [at('extension/webview/webview.css')], outfile: join(extension, 'dist/webview.css') },
  {
    ...node,
    entryPoints: [at('cli/src/main.ts')],
    outfile: at('cli/dist/main.cjs'),
    plugins: [rulePages, printBeside],
  },
  { ...node, entryPoints: [at('action/src/main.ts')], outfile: at('action/dist/action.cjs') },
  ...globSync('extension/test/host/*.test.ts', { cwd: join(root, 'packages') }).map((test) => ({
    ...node,
    entryPoints: [at(test)] as [string],
    outfile: at('extension/dist/test', test.replace(/.*[\\/]/, '').replace(/\.ts$/, '.cjs')),
  })),
];

generate();
copy();
const forAction = [at('cli/dist/main.cjs'), at('action/dist/action.cjs')];
/** What went into the bundles of each folder, and the fonts and drawing machine that `printAssets` put in. */
const inputs = new Map<string, string[]>();
for (const bundle of bundles) {
  if (process.argv.includes('--action') && !forAction.includes(bundle.outfile)) continue;
  const { metafile } = await build({
    bundle: true,
    minify: !dev,
    sourcemap: dev,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    absWorkingDir: root,
    ...bundle,
  });
  if (bundle.outfile.includes('test')) continue;
  const folder = dirname(bundle.outfile);
  const put = bundle.outfile.endsWith('print.cjs') ? PRINT_ASSETS : [];
  inputs.set(folder, [...(inputs.get(folder) ?? []), ...Object.keys(metafile.inputs), ...put]);
  const kB = Math.round(statSync(bundle.outfile).size / 1024);
  console.log(`${String(kB).padStart(6)} kB  ${relative(root, bundle.outfile).replaceAll('\\', '/')}`);
}
for (const [folder, files] of inputs) {
  const packages = packagesIn(files);
  if (packages.length > 0) writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(root, packages));
}
