import type { Bron } from '@leerroute/catalogue';
import type { Language } from '@leerroute/model';

/** A text of the author's as plain text within Markdown: nothing in it can become a link, a picture or HTML. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\s*\n\s*/g, '  \n');
}

/** Only ever with an address from our own catalogue or rules. */
export function link(title: string, url: string): string {
  return /^https:\/\//.test(url)
    ? `[${plain(title)}](${url.replaceAll(')', '%29').replaceAll(' ', '%20')})`
    : plain(title);
}

const CERTAINTY: Record<Bron['zekerheid'], Record<Language, string>> = {
  officieel: { nl: 'officieel', en: 'official' },
  hoog: { nl: 'vrij zeker', en: 'fairly sure' },
  midden: { nl: 'niet zeker', en: 'not sure' },
  laag: { nl: 'onzeker', en: 'unsure' },
};

/** Where something stands and how sure it is. */
export function source({ titel, url, peildatum, zekerheid }: Bron, taal: Language): string {
  const label = { nl: 'Bron', en: 'Source' }[taal];
  return `${label}: ${link(titel, url)} (${plain(peildatum)}, ${CERTAINTY[zekerheid][taal]})`;
}
