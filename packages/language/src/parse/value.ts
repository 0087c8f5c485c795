import type { Token } from './tokens.ts';

/** What the text of a token means: a text without quotes, a date or decimal in the right form. */
export function meaningOf({ image, type }: Token): string {
  switch (type.name) {
    case 'STRING':
      return image.slice(1, /.["\u201C\u201D\u201E\u201F]$/.test(image) ? -1 : undefined);
    case 'DECIMAAL':
      return image.replace('.', ',');
    case 'DATUM':
      return isoDate(image) ?? image;
    default:
      return image.normalize('NFC');
  }
}

/** `2021-8-1` and `1-8-2021` as `2021-08-01`; nothing for what is no date. */
export function isoDate(text: string): string | undefined {
  const day = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  const year = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  const parts = day ? [day[3], day[2], day[1]] : year?.slice(1);
  return parts?.map((part) => part?.padStart(2, '0')).join('-');
}
