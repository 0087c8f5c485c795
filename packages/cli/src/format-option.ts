import { Option } from 'commander';
import { WrongUse } from './wrong-use.ts';

/** The forms for systems for CI, which `check` and `diff` share. */
const CI_FORMATS = ['sarif', 'github', 'gitlab', 'junit'] as const;

export type CiFormat = (typeof CI_FORMATS)[number];

/** One form that was asked for, and the file it goes to; without a file to the screen. */
export interface WantedFormat {
  readonly format: string;
  readonly file?: string;
}

/** `--format`, which may be given more than once: `--format text --format sarif=leerroute.sarif`. */
export function formatOption(own: readonly string[], say: (nl: string, en: string) => string): Option {
  const known = [...own, ...CI_FORMATS];
  const all = known.join(', ');
  return new Option(
    '--format <vorm>',
    say(
      `vorm van de uitvoer; met =bestand erachter in dat bestand, en meer dan eens voor meer vormen (${all}; anders text)`,
      `form of the output; with =file behind it into that file, and more than once for more forms (${all}; else text)`,
    ),
  ).argParser((given: string, before: readonly WantedFormat[] | undefined) => [
    ...(before ?? []),
    parse(given, known, before),
  ]);
}

function parse(given: string, known: readonly string[], before: readonly WantedFormat[] = []): WantedFormat {
  const [, format = '', equals, file = ''] = /^([^=]*)(=?)(.*)$/s.exec(given) ?? [];
  if (!known.includes(format)) {
    throw new WrongUse({
      nl: `“${format}” kan niet bij --format. Kies uit: ${known.join(', ')}.`,
      en: `“${format}” cannot be used with --format. Choose from: ${known.join(', ')}.`,
    });
  }
  if (equals && file === '') {
    throw new WrongUse({
      nl: `Na “${given}” hoort een bestand, bijvoorbeeld --format ${format}=leerroute.${format}`,
      en: `A file belongs after “${given}”, for instance --format ${format}=leerroute.${format}`,
    });
  }
  if (!equals && before.some((other) => other.file === undefined)) {
    throw new WrongUse({
      nl: `Er kan maar één vorm naar het scherm. Geef “${format}” een bestand: --format ${format}=leerroute.${format}`,
      en: `Only one form can go to the screen. Give “${format}” a file: --format ${format}=leerroute.${format}`,
    });
  }
  return equals ? { format, file } : { format };
}
