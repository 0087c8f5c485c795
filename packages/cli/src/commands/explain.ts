import { dichtbij } from '@leerroute/catalogue';
import { wijzigingssoorten } from '@leerroute/diff';
import type { Language } from '@leerroute/model';
import { regelkoppen } from '@leerroute/rules';
import type { Context } from '../environment.ts';
import { renderMarkdown } from '../formats/markdown.ts';
import { rulesJson } from '../formats/rules-json.ts';
import { severityWord } from '../formats/text.ts';
import { pageIn } from '../page-text.ts';
import { rulePage } from '../rule-pages.ts';
import { painter } from '../terminal.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute explain`: the page of one rule or kind of change, or the list of all rules. */
export function explain(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): number {
  const [id] = names;
  if (options.format === 'json') context.stdout.write(json(id, context));
  else context.stdout.write(id === undefined ? list(context) : explanation(id, context));
  return 0;
}

function json(id: string | undefined, { taal }: Context): string {
  if (id === undefined) return rulesJson(sortedRules(), taal, () => undefined);
  const rule = regelkoppen.get(id);
  if (!rule) throw unknownRule(id);
  return rulesJson([rule], taal, () => pageIn(rulePage(id) ?? '', taal));
}

function sortedRules() {
  return [...regelkoppen.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function explanation(id: string, { stdout, kleur, taal }: Context): string {
  const page = regelkoppen.has(id) || wijzigingssoorten.includes(id) ? rulePage(id) : undefined;
  if (page === undefined) throw unknownRule(id);
  return renderMarkdown(pageIn(page, taal), stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY, painter(kleur));
}

function list({ taal, kleur }: Context): string {
  const paint = painter(kleur);
  const rules = sortedRules();
  const longest = Math.max(...rules.map(({ id }) => id.length));
  const rows = rules.map(({ id, severity, basis, herstelbaar }) => {
    const facts = [
      severityWord(severity, taal),
      ...(herstelbaar ? [FIXABLE[taal]] : []),
      ...basis.map(({ titel }) => titel),
    ];
    return `${paint('bold', id.padEnd(longest))}  ${facts.join(' · ')}`;
  });
  return `${[...rows, '', MORE[taal]].join('\n')}\n`;
}

function unknownRule(id: string): WrongUse {
  const near = dichtbij(
    id,
    [...regelkoppen.keys(), ...wijzigingssoorten].map((name) => [name, name] as const),
  );
  return new WrongUse(
    near.length > 0
      ? {
          nl: `De regel “${id}” bestaat niet. Bedoelt u ${near.join(' of ')}?`,
          en: `There is no rule “${id}”. Did you mean ${near.join(' or ')}?`,
        }
      : {
          nl: `De regel “${id}” bestaat niet. Alle regels: leerroute explain`,
          en: `There is no rule “${id}”. All rules: leerroute explain`,
        },
  );
}

const FIXABLE: Readonly<Record<Language, string>> = { nl: 'met verbetering', en: 'with a fix' };

const MORE: Readonly<Record<Language, string>> = {
  nl: 'Uitleg over één regel: leerroute explain <regel>',
  en: 'About one rule: leerroute explain <rule>',
};
