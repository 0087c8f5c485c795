// Who may import whom: the table of docs/architecture.md. Imports by name (`@leerroute/model`) and by relative path both
// resolve to a file under packages/, so one rule per room sees either.

/** Room → the rooms its sources may import. */
const rooms = {
  model: [],
  catalogue: [],
  language: ['model', 'catalogue'],
  rules: ['model', 'catalogue'],
  diagram: ['model', 'catalogue'],
  diff: ['model', 'catalogue'],
  print: [],
  server: ['model', 'catalogue', 'language', 'rules', 'diagram', 'diff', 'print'],
  cli: ['model', 'catalogue', 'language', 'rules', 'diagram', 'diff', 'print', 'server'],
  extension: [],
  action: [],
};

/** The rooms that know no disk, clock or environment. */
const pure = 'model|catalogue|language|rules|diagram|diff';

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `packages/${room} may import: ${allowed.join(', ') || 'no other room'} (docs/architecture.md)`,
  severity: 'error',
  from: { path: `^packages/${room}/src/` },
  to: {
    path: '^packages/',
    pathNot: [
      `^packages/(${[room, ...allowed].join('|')})/`,
      ...(room === 'extension' ? ['^packages/server/src/protocol\\.ts$'] : []),
    ],
  },
}));

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'extension-knows-protocol-only',
      comment:
        'The extension takes types from the protocol file, never code: it must not bundle the server into the client.',
      severity: 'error',
      from: { path: '^packages/extension/src/' },
      to: { path: '^packages/server/src/protocol\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-rooms-know-no-node',
      comment: 'These rooms run in a browser too, and hand out the same result on every machine.',
      severity: 'error',
      from: { path: `^packages/(${pure})/src/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'parser-stays-in-language',
      comment: 'Only the language room knows that the grammar is a Langium grammar; the others see a Bestand.',
      severity: 'error',
      from: { path: '^packages/(?!language/)[^/]+/src/' },
      to: { path: 'node_modules/(langium|chevrotain|@chevrotain)/' },
    },
    {
      name: 'langium-is-not-loaded',
      comment: 'Loading Langium takes longer than checking a route; only the types of the tree come from it.',
      severity: 'error',
      from: { path: '^packages/language/src/(?!generated/)' },
      to: {
        path: [
          'node_modules/(langium|chevrotain|@chevrotain)/',
          '^packages/language/src/generated/(ast|grammar|module)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'editor-stays-at-the-edge',
      comment: 'Only the server speaks LSP, and only the extension speaks VS Code.',
      severity: 'error',
      from: { path: '^packages/(?!server/|extension/)[^/]+/src/' },
      to: { path: 'node_modules/(vscode-[^/]+|@types/vscode)/' },
    },
    {
      name: 'rooms-through-their-door',
      comment: 'Another room is entered through its index, so that what is inside can change.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/$1/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/server/src/(protocol|node|main|server)\\.ts$',
        ],
      },
    },
    {
      name: 'tests-stay-below-the-edges',
      comment: 'A test of a room may use the language to make a project from text, not the editor or the command line.',
      severity: 'error',
      from: { path: `^packages/(${pure})/test/` },
      to: { path: '^packages/(server|cli|extension)/' },
    },
    {
      name: 'no-test-code-in-sources',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^(packages/[^/]+/test|scripts|syntaxes)/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-missing-module',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.vscode-test|golden|vscode-test)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
