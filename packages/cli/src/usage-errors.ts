import type { Localized } from '@leerroute/model';
import type { CommanderError } from 'commander';

/** Commander's own English message, told in the user's language: what is wrong with what was typed. */
export function usageError(error: CommanderError): Localized {
  const [line = '', hint = ''] = error.message.replace(/^error: /, '').split('\n');
  const quoted = [...line.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [what = '', value = ''] = quoted;
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(hint)?.[1];
  const suggestion: Localized = meant
    ? { nl: ` Bedoelt u ${meant}?`, en: ` Did you mean ${meant}?` }
    : { nl: ' Zie --help.', en: ' See --help.' };
  switch (error.code) {
    case 'commander.unknownOption':
      return {
        nl: `De optie ${what} bestaat niet.${suggestion.nl}`,
        en: `There is no option ${what}.${suggestion.en}`,
      };
    case 'commander.unknownCommand':
      return {
        nl: `De opdracht “${what}” bestaat niet.${suggestion.nl}`,
        en: `There is no command “${what}”.${suggestion.en}`,
      };
    case 'commander.missingArgument':
      return { nl: `Er ontbreekt iets: <${what}>. Zie --help.`, en: `Something is missing: <${what}>. See --help.` };
    case 'commander.optionMissingArgument':
      return { nl: `Na ${what} hoort een waarde.`, en: `A value belongs after ${what}.` };
    case 'commander.invalidArgument': {
      const allowed = /Allowed choices are (.+)\.$/.exec(line)?.[1] ?? '';
      return {
        nl: `“${value}” kan niet bij ${what}. Kies uit: ${allowed}.`,
        en: `“${value}” cannot be used with ${what}. Choose from: ${allowed}.`,
      };
    }
    case 'commander.excessArguments':
      return {
        nl: 'Er staan te veel namen achter deze opdracht. Zie --help.',
        en: 'Too many names follow this command. See --help.',
      };
    default:
      return {
        nl: `Dit is niet te begrijpen: ${line}. Zie --help.`,
        en: `This cannot be understood: ${line}. See --help.`,
      };
  }
}
