import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionsMetadataProvider, validate } from '@actions/languageservice';
import { Ajv } from 'ajv';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, parseDocument } from 'yaml';
import { githubValidator } from './github-validator.ts';

const room = join(import.meta.dirname, '..');
const root = join(room, '../..');
const read = (path: string): string => readFileSync(path, 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly env?: object }[];
  };
}

const ACTION: Action = parse(read(join(room, 'action.yml')));

/** The inputs that we use of others. */
const OTHERS: Readonly<Record<string, Record<string, { description: string }>>> = {
  'actions/checkout': { 'fetch-depth': { description: '' } },
  'actions/setup-node': { 'node-version': { description: '' } },
  'actions/cache': { path: { description: '' }, key: { description: '' } },
  'github/codeql-action': { sarif_file: { description: '' } },
};

/** Tells GitHub's own validator which inputs our action has, instead of fetching them from the place that is still to be filled in. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: (reference) =>
    Promise.resolve(
      reference.path === 'packages/action'
        ? { name: 'Leerroute', description: '', inputs: ACTION.inputs, outputs: ACTION.outputs }
        : { name: reference.name, description: '', inputs: OTHERS[`${reference.owner}/${reference.name}`] },
    ),
};

/** It remembers what it read under a name; so no name comes twice. */
let asked = 0;

let validateForGitHub: typeof validate;

before(async function () {
  this.timeout(60_000);
  validateForGitHub = await githubValidator();
});

/** What GitHub says about a workflow or action. */
async function problems(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${asked++}/${path}`, 'yaml', 1, text);
  const found = await validateForGitHub(document, { actionsMetadataProvider });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

function schema(name: string): (value: unknown) => string | undefined {
  const fits = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(read(join(import.meta.dirname, 'golden/schemas', name))),
  );
  return (value) => (fits(value) ? undefined : JSON.stringify(fits.errors));
}

describe('action.yml', () => {
  it('is an action to GitHub', async () => {
    assert.deepEqual(await problems('action.yml', read(join(room, 'action.yml'))), []);
    assert.notDeepEqual(
      await problems('action.yml', 'name: x\nruns:\n  using: composite\n  steps:\n    - rn: x\n'),
      [],
    );
  });

  it('hands every input to the program, and none to a shell', () => {
    const env = ACTION.runs.steps.flatMap((step) => Object.values(step.env ?? {}) as string[]);
    for (const name of Object.keys(ACTION.inputs)) assert.ok(env.includes(`\${{ inputs.${name} }}`), name);
    for (const { run = '' } of ACTION.runs.steps) assert.ok(!run.includes('${{'), run);
  });

  it('hands out only what the program tells', () => {
    const sources = ['run.ts', 'runner.ts'].map((name) => read(join(room, 'src', name))).join('');
    for (const [name, { value }] of Object.entries(ACTION.outputs)) {
      assert.equal(value, `\${{ steps.leerroute.outputs.${name} }}`);
      assert.ok(sources.includes(`setOutput('${name}'`), name);
    }
  });

  it('names others by a full version', () => {
    for (const { uses } of ACTION.runs.steps) if (uses) assert.match(uses, /@v\d+\.\d+\.\d+$/);
  });
});

describe('the ready workflows', () => {
  const workflows = readdirSync(join(room, 'voorbeelden')).filter(
    (name) => name.endsWith('.yml') && !name.startsWith('.'),
  );

  for (const name of workflows) {
    it(`${name} is right for GitHub, with inputs and outputs that there are`, async () => {
      const text = read(join(room, 'voorbeelden', name));
      assert.deepEqual(await problems(`.github/workflows/${name}`, text), []);
      const broken = text.replace(
        /(packages\/action@\S+)\n(?: +with:\n)?/,
        '$1\n        with:\n          bestaat-niet: x\n',
      );
      assert.match((await problems(`.github/workflows/${name}`, broken)).join(), /bestaat-niet/);
      for (const [, output] of text.matchAll(/steps\.leerroute\.outputs\.([\w-]+)/g))
        assert.ok(ACTION.outputs[output ?? '']);
    });
  }

  it('have every right that they need and no other', () => {
    for (const name of workflows) {
      const text = read(join(room, 'voorbeelden', name));
      const { permissions } = parse(text) as { permissions: Record<string, string> };
      assert.deepEqual(permissions, {
        contents: 'read',
        ...(text.includes('pull_request:') ? { 'pull-requests': 'write' } : {}),
        ...(/sarif: .true/.test(text) ? { 'security-events': 'write' } : {}),
      });
    }
  });
});

describe('the files for other systems', () => {
  it('are a pipeline to GitLab', () => {
    const fits = schema('gitlab-ci.json');
    for (const name of ['gitlab/leerroute.gitlab-ci.yml', 'voorbeelden/.gitlab-ci.yml']) {
      const document = parseDocument(read(join(room, name)));
      assert.deepEqual(document.errors, []);
      assert.equal(fits(document.toJS()), undefined);
    }
    assert.notEqual(fits({ leerroute: { script: 1 } }), undefined);
    const { variables } = parse(read(join(room, 'voorbeelden/.gitlab-ci.yml'))) as { variables: object };
    const template = read(join(room, 'gitlab/leerroute.gitlab-ci.yml'));
    for (const name of Object.keys(variables)) assert.ok(template.includes(`"$${name}"`), name);
  });

  it('are hooks to pre-commit, and the example names those', () => {
    const hooks: { id: string; entry: string }[] = parse(read(join(root, '.pre-commit-hooks.yaml')));
    assert.equal(schema('pre-commit-hooks.json')(hooks), undefined);
    const config = parse(read(join(room, 'voorbeelden/pre-commit-config.yaml')));
    const used: { id: string }[] = config.repos[0].hooks;
    assert.deepEqual(used.map(({ id }) => id).sort(), hooks.map(({ id }) => id).sort());
    const { bin, files } = JSON.parse(read(join(root, 'package.json')));
    assert.ok(hooks.every(({ entry }) => entry.split(' ')[0] === Object.keys(bin)[0]));
    assert.ok(files.some((path: string) => bin.leerroute.startsWith(path)));
  });

  it('are all told about on the pages for people', () => {
    for (const page of ['docs/ci.md', 'docs/en/ci.md']) {
      const text = read(join(root, page));
      for (const name of Object.keys(ACTION.inputs)) assert.ok(text.includes(`| \`${name}\` |`), `${page}: ${name}`);
      for (const name of Object.keys(ACTION.outputs)) assert.ok(text.includes(`\`${name}\``), `${page}: ${name}`);
      for (const name of readdirSync(join(room, 'voorbeelden')))
        assert.ok(text.includes(`voorbeelden/${name}`), `${page}: ${name}`);
    }
  });
});
