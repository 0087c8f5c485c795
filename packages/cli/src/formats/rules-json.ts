import type { Language } from '@leerroute/model';
import type { regelkoppen } from '@leerroute/rules';
import { pageTitle } from '../page-text.ts';
import { rulePage } from '../rule-pages.ts';

type Rule = typeof regelkoppen extends ReadonlyMap<string, infer R> ? R : never;

/** The rules as JSON in the shape of schemas/explain.schema.json, with a line end. `pageOf` gives a page to be told in full. */
export function rulesJson(rules: readonly Rule[], taal: Language, pageOf: (id: string) => string | undefined): string {
  const told = rules.map(({ id, severity, basis, herstelbaar }) => {
    const page = pageOf(id);
    return {
      rule: id,
      title: pageTitle(rulePage(id) ?? '', taal) ?? id,
      severity,
      fix: herstelbaar,
      basis: basis.map(({ titel, url }) => ({ title: titel, url })),
      ...(page === undefined ? {} : { page }),
    };
  });
  return `${JSON.stringify({ schema: 1, rules: told }, null, 2)}\n`;
}
