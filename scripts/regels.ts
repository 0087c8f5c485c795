import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Regelkop } from '../packages/rules/src/toetsregel.ts';
import { bronnenpagina } from './bronnen.ts';
import { overzicht } from './regels-overzicht.ts';

/*
 * `node scripts/regels.ts` lists the rules found in packages/rules/src/regels in one generated file, so that nobody keeps that
 * list by hand and bundles need no dynamic import, the settings that leerroute.json accepts in a JSON Schema, the pages of the
 * rules in docs/regels/README.md, and the laws and lists that all this rests on in docs/bronnen.md.
 */

const hoofdmap = new URL('../', import.meta.url);
const regelmap = new URL('packages/rules/src/regels/', hoofdmap);
const laad = createRequire(import.meta.url);

function regelIds(): readonly string[] {
  return readdirSync(regelmap)
    .filter((naam) => naam.endsWith('.ts'))
    .map((naam) => naam.slice(0, -'.ts'.length))
    .sort();
}

/** `bot-onder-norm` → botOnderNorm */
function variabele(id: string): string {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function register(ids: readonly string[]): string {
  const regel = (id: string) => `import { regel as ${variabele(id)} } from './regels/${id}.ts';`;
  return [
    '// Made by `node scripts/regels.ts` from the files in regels/. Do not edit.',
    ...ids.map(regel),
    "import type { EnigeToetsregel } from './toetsregel.ts';",
    '',
    '/** Every rule, by name. */',
    'export const regels: readonly EnigeToetsregel[] = [',
    ...ids.map((id) => `  ${variabele(id)},`),
    '];',
    '',
  ].join('\n');
}

/** The heading of the page is what an editor shows beside the name of the rule; the page test says when there is no page yet. */
function titel(id: string): string {
  const pagina = new URL(`docs/regels/${id}.md`, hoofdmap);
  const kop = existsSync(pagina) ? /^# (.+)$/m.exec(readFileSync(pagina, 'utf8')) : undefined;
  return kop?.[1] ?? id;
}

function schema(ids: readonly string[]): string {
  const properties = Object.fromEntries(ids.map((id) => [id, { description: titel(id), $ref: '#/$defs/niveau' }]));
  const getal = (description: string, standaard: number) => ({
    description,
    type: 'integer',
    minimum: 0,
    default: standaard,
  });
  return `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Instellingen van een Leerroute-project',
      description: 'Hoe de bestanden in deze map en de mappen daaronder worden gecontroleerd.',
      type: 'object',
      additionalProperties: false,
      properties: {
        $schema: { type: 'string', description: 'Adres van dit schema, voor de editor.' },
        peildatum: {
          description: 'De datum waarop de routes worden beoordeeld, als 2026-10-01. Zonder peildatum geldt vandaag.',
          type: 'string',
          format: 'date',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        },
        taal: { description: 'De taal van de meldingen.', enum: ['nl', 'en'], default: 'nl' },
        regels: {
          description: 'Regels die hier strenger, minder streng of niet gelden, altijd met een reden.',
          $ref: '#/$defs/regels',
        },
        mappen: {
          description:
            'Wat in een map (en daaronder) anders geldt dan in de rest van het project, per map: "capelle-oostland".',
          type: 'object',
          additionalProperties: { $ref: '#/$defs/regels' },
        },
        standaarden: {
          description: 'Getallen die een regio zelf kiest.',
          type: 'object',
          additionalProperties: false,
          properties: {
            reistijd: getal('De langste reistijd tussen twee plekken, in minuten.', 45),
            minimaleGroep: getal('De kleinste groep leerlingen waar geen opmerking bij komt.', 8),
          },
        },
      },
      $defs: {
        regels: { type: 'object', additionalProperties: false, properties },
        niveau: {
          type: 'object',
          additionalProperties: false,
          required: ['reden'],
          anyOf: [{ required: ['niveau'] }, { required: ['vast'] }],
          properties: {
            niveau: {
              description: 'error: fout; warning: waarschuwing; info: opmerking; uit: niet controleren.',
              enum: ['error', 'warning', 'info', 'uit'],
            },
            vast: { description: 'true: deze regel is in een bestand niet te negeren.', type: 'boolean' },
            reden: {
              description: 'Waarom deze regel hier anders geldt, voor wie het later leest.',
              type: 'string',
              pattern: '\\S',
            },
          },
        },
      },
    },
    null,
    2,
  )}\n`;
}

/** What a rule says of itself; from its own file, so that a new rule is known before the register is made. */
function kop(id: string): Regelkop & { readonly bereik: string; readonly titel: string } {
  const { regel } = laad(fileURLToPath(new URL(`${id}.ts`, regelmap))) as {
    regel: Regelkop & { readonly bereik: string };
  };
  return { ...regel, titel: titel(id) };
}

/** What the generated files should hold, by path from the root of the project. */
export function gegenereerd(): Readonly<Record<string, string>> {
  const ids = regelIds();
  const koppen = ids.map(kop);
  return {
    'packages/rules/src/regels.generated.ts': register(ids),
    'schemas/leerroute.schema.json': schema(ids),
    'docs/regels/README.md': overzicht(koppen),
    'docs/bronnen.md': bronnenpagina(koppen, 'nl'),
    'docs/en/sources.md': bronnenpagina(koppen, 'en'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [pad, inhoud] of Object.entries(gegenereerd())) writeFileSync(new URL(pad, hoofdmap), inhoud);
