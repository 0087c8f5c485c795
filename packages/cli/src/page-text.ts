import type { Language } from '@leerroute/model';

/** A page is in Dutch, then the same in English below its own heading, then examples for both. */
export function pageIn(page: string, taal: Language): string {
  const [, dutch = page, english = page, examples = ''] =
    /^([\s\S]*?)^## English$([\s\S]*?)(?:^## Voorbeelden$([\s\S]*))?$(?![\s\S])/m.exec(page) ?? [];
  const heading = { nl: 'Voorbeelden', en: 'Examples' }[taal];
  return `${{ nl: dutch, en: english }[taal]}${examples && `\n## ${heading}\n${examples}`}`;
}

/** A page has its Dutch title as heading and its English one in bold below the English heading. */
export function pageTitle(page: string, taal: Language): string | undefined {
  return { nl: /^# (.+)$/m, en: /^## English\s+\*\*(.+)\*\*$/m }[taal].exec(page)?.[1];
}
