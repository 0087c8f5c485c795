import type { Localized } from '@leerroute/model';
import type { Token } from '../parse/tokens.ts';
import { isoDate } from '../parse/value.ts';
import type { Expected } from '../parse/walker.ts';
import { type Edit, isUnit } from './edits.ts';
import { isBrace } from './layout.ts';
import type { Problem } from './problem.ts';
import { blocks, slotOf, slots } from './slots.ts';
import { statementWords } from './statements.ts';

/** At most this many words are named as what may stand somewhere. */
const maxNamed = 4;

/** What to tell the author: what is expected, with an example, and what to do. */
export const messages = {
  superfluousBrace: {
    nl: 'Deze `}` sluit niets: er staat geen `{` meer open. Haal hem weg, of zet er de `{` bij die erbij hoort.',
    en: 'This `}` closes nothing: no `{` is open any more. Remove it, or write the `{` it belongs to.',
  },
  openText: {
    nl: 'Deze tekst heeft geen sluitend aanhalingsteken. Zet er een `"` achter, op dezelfde regel.',
    en: 'This text has no closing quote. Write a `"` after it, on the same line.',
  },
  curlyText: {
    nl: 'Gebruik rechte aanhalingstekens: `"` in plaats van `“` en `”`.',
    en: 'Use straight quotes: `"` instead of `“` and `”`.',
  },
  openComment: {
    nl: 'Dit commentaar wordt nergens gesloten. Zet er `*/` achter, of begin de regel met `//`.',
    en: 'This comment is closed nowhere. Write `*/` after it, or begin the line with `//`.',
  },
  tooDeep: {
    nl: 'Hier staan te veel blokken in elkaar: hooguit 200 kan. Het bestand is daarom niet gelezen.',
    en: 'Too many blocks are nested here: 200 at most. So the file was not read.',
  },
  stopped: {
    nl: 'Er staan te veel fouten in dit bestand om ze allemaal te noemen. Herstel eerst de fouten hierboven.',
    en: 'There are too many mistakes in this file to name them all. Mend the ones above first.',
  },
  unreadable: {
    nl: 'Dit bestand is niet te lezen. Zet de laatste wijziging terug en probeer het opnieuw.',
    en: 'This file cannot be read. Undo the last change and try again.',
  },
  hours: {
    nl: 'Uren zijn hele of halve uren. Schrijf bijvoorbeeld `7 uur` of `7,5 uur`.',
    en: 'Hours are whole or half hours. Write for instance `7 uur` or `7,5 uur`.',
  },
  unclosed(header: Token, name?: Token): Localized {
    const block = `${header.image} ${name && !isBrace(name) ? name.image : ''}`.trim();
    return {
      nl: `Het blok van \`${block}\` (regel ${header.line}) staat nog open. Zet hier een \`}\`.`,
      en: `The block of \`${block}\` (line ${header.line}) is still open. Write a \`}\` here.`,
    };
  },
  unopened(header: Token): Localized {
    return {
      nl: `Hier hoort een \`{\`: wat volgt, staat in het blok van \`${header.image}\`.`,
      en: `A \`{\` belongs here: what follows is in the block of \`${header.image}\`.`,
    };
  },
  repaired(problem: Problem, edit: Edit): Localized {
    if (edit.kind === 'guess' && edit.word) return guessed(problem.token?.image ?? '', edit.word);
    if (edit.kind === 'missing' && edit.word === ',') {
      return {
        nl: 'Hier ontbreekt een komma. Zet `,` tussen twee namen.',
        en: 'A comma is missing here. Write `,` between two names.',
      };
    }
    if (edit.kind === 'missing' && edit.word && isUnit(edit.word)) {
      const example = `${problem.previous?.image ?? ''} ${edit.word}`.trim();
      return {
        nl: `Hier ontbreekt \`${edit.word}\`. Schrijf \`${example}\`.`,
        en: `\`${edit.word}\` is missing here. Write \`${example}\`.`,
      };
    }
    return messages.expected(problem);
  },
  expected(problem: Problem): Localized {
    const required = problem.expected.filter((leaf) => leaf.required);
    const leaves = required.length > 0 ? required : problem.expected;
    const found = problem.unfinished || !problem.token ? '' : problem.token.image;
    const slot = leaves.map(slotOf).find((name) => name !== undefined);
    const description = slot === undefined ? undefined : slots[slot];
    const nlFound = found && ` \`${shorten(found)}\` past hier niet.`;
    const enFound = found && ` \`${shorten(found)}\` does not fit here.`;
    if (description) {
      return {
        nl: `Hier hoort ${description.nl}, bijvoorbeeld \`${description.example}\`.${nlFound}`,
        en: `${capital(description.en)} belongs here, for instance \`${description.example}\`.${enFound}`,
      };
    }
    if (leaves[0]?.keyword === '{') {
      return {
        nl: `Hier hoort een \`{\` met daarna de regels van dit blok, en een \`}\` aan het eind.${nlFound}`,
        en: `A \`{\` belongs here, then the lines of this block, and a \`}\` at the end.${enFound}`,
      };
    }
    const words = named(leaves);
    return { nl: `Hier hoort ${list(words, 'of')}.${nlFound}`, en: `${list(words, 'or')} belongs here.${enFound}` };
  },
  misplaced(problem: Problem, behind: boolean): Localized {
    const image = shorten(problem.token?.image ?? '');
    if (image === '{') {
      return {
        nl: 'Hier kan geen blok staan. Haal de `{` en de bijbehorende `}` weg.',
        en: 'No block can stand here. Remove the `{` and its `}`.',
      };
    }
    const block = problem.path.at(-1)?.rule ?? 'Bestand';
    const isStarter = ({ path }: Expected): boolean => (path[problem.path.length]?.start ?? -1) < 0;
    if (behind && /^(uur|uren)$/.test(image) && problem.previous?.type.name === 'INT') {
      const hours = `${problem.previous.image} uur`;
      return {
        nl: `Voor \`${hours}\` hoort eerst een naam, bijvoorbeeld \`vak nederlands ${hours}\`.`,
        en: `A name belongs before \`${hours}\`, for instance \`vak nederlands ${hours}\`.`,
      };
    }
    if (behind) {
      const words = named(problem.expected.filter((leaf) => !isStarter(leaf)));
      return {
        nl: `\`${image}\` past hier niet.${words.length > 0 ? ` Op deze regel kan nog ${list(words, 'of')} staan.` : ' Deze regel is al af.'}`,
        en: `\`${image}\` does not fit here.${words.length > 0 ? ` This line can still have ${list(words, 'or')}.` : ' This line is complete already.'}`,
      };
    }
    const place = blocks[block] ?? blocks.Bestand;
    const words = list(named(problem.expected.filter(isStarter)), 'of');
    const wordsEn = list(named(problem.expected.filter(isStarter)), 'or');
    if (statementWords().has(image) && block === 'Bestand') {
      return {
        nl: `\`${image}\` staat hier buiten elk blok. Misschien staat er erboven een \`}\` te veel.`,
        en: `\`${image}\` stands outside any block here. Maybe there is a \`}\` too many above it.`,
      };
    }
    if (statementWords().has(image)) {
      return {
        nl: `\`${image}\` hoort niet in ${place?.nl}. Daar kan bijvoorbeeld ${words} staan.`,
        en: `\`${image}\` does not belong in ${place?.en}. For instance ${wordsEn} can stand there.`,
      };
    }
    return {
      nl: `\`${image}\` ken ik hier niet. In ${place?.nl} kan bijvoorbeeld ${words} staan.`,
      en: `\`${image}\` is not known here. In ${place?.en} for instance ${wordsEn} can stand.`,
    };
  },
};

function guessed(image: string, word: string): Localized {
  const forms: Readonly<Record<string, string | undefined>> = {
    DATUM: isoDate(image),
    DECIMAAL: image.replace('.', ','),
    TIJD: image.replace(/[.u]/, ':'),
    SCHOOLJAAR: image.replace(/^(\d\d)(\d\d)[-/](?:\d\d)?(\d\d)$/, '$1$2-$1$3'),
  };
  const form = forms[word];
  if (form)
    return { nl: `Schrijf \`${form}\` in plaats van \`${image}\`.`, en: `Write \`${form}\` instead of \`${image}\`.` };
  return {
    nl: `\`${image}\` ken ik hier niet; bedoelt u \`${word}\`?`,
    en: `\`${image}\` is not known here; do you mean \`${word}\`?`,
  };
}

function named(leaves: readonly Expected[]): string[] {
  const words = leaves.flatMap((leaf) => leaf.keyword ?? slots[slotOf(leaf) ?? '']?.example ?? []);
  return [...new Set(words)]
    .filter((word) => !/^[{}.+]$/.test(word))
    .slice(0, maxNamed)
    .map((word) => `\`${word}\``);
}

function list(words: readonly string[], or: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
