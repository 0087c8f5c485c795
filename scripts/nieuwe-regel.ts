import { existsSync, writeFileSync } from 'node:fs';

/*
 * `node scripts/nieuwe-regel.ts <naam>` makes the file and the page of a rule. They run but do not pass: the page test asks for
 * what only the author knows. See docs/een-regel-toevoegen.md.
 */

const [id = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('Geef de naam van de regel, zoals: node scripts/nieuwe-regel.ts overstapoptie-per-jaar');
  process.exit(2);
}

const code = `import { type Melding, maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: '${id}',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107a')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    if (route.jaren.length > 0) return;
    yield {
      span: route.naam.span,
      message: { nl: 'Wat is er mis, waarom telt het, wat nu?', en: 'What is wrong, why does it matter, what now?' },
    };
  },
});
`;

const pagina = `# Titel in gewoon Nederlands

## Wat

## Waarom

[WVO 2.107a](https://wetten.overheid.nl/BWBR0044212/2026-08-01#Artikel2.107a)

## Wat nu

## English

**Title in plain English**

### What

### Why

[WVO 2.107a](https://wetten.overheid.nl/BWBR0044212/2026-08-01#Artikel2.107a)

### What now

## Voorbeelden

\`\`\`route fout
route voorbeeld {
  ...
}
\`\`\`

\`\`\`route goed
route voorbeeld {
  ...
}
\`\`\`
`;

const hoofdmap = new URL('../', import.meta.url);
for (const [pad, inhoud] of [
  [`packages/rules/src/regels/${id}.ts`, code],
  [`docs/regels/${id}.md`, pagina],
] as const) {
  const plek = new URL(pad, hoofdmap);
  if (existsSync(plek)) console.error(`${pad} is er al en blijft zoals het is`);
  else {
    writeFileSync(plek, inhoud);
    console.log(pad);
  }
}
