import {
  AKKOORDBESTAND,
  type Akkoordbestand,
  akkoordstand,
  KLASSEVOLGORDE,
  LEEG_BESTAND,
  leerlingzichten,
  leesAkkoorden,
  type Verslag,
  vergelijk,
} from '@leerroute/diff';
import { readBestand } from '@leerroute/language';
import { type Bestand, type Language, maakProject, type Project } from '@leerroute/model';
import type { Brontekst, Versies } from '@leerroute/server';
import type { Context } from './environment.ts';
import { linesBy } from './reported.ts';
import { settingsOf } from './settings.ts';
import { type Side, sidesOfFiles, sidesOfVersions } from './sides.ts';
import { WrongUse } from './wrong-use.ts';

/** Two versions laid next to each other, with all there is to report about them. */
export interface Comparison {
  readonly report: Verslag;
  readonly versies: Versies;
  readonly taal: Language;
  /** The folder of each side within the repository, empty or with `/` at its end. */
  readonly prefixes: { readonly voor: string; readonly na: string };
}

/**
 * Compares what the user named. What could not be read as a whole is told on stderr. `agreements` takes the place of those of the
 * new side.
 */
export function compare(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
  agreements?: Akkoordbestand,
): Comparison {
  const { base, head } = options.files ? sidesOfFiles(names, context) : sidesOfVersions(names, context);
  const { peildatum, taal } = settingsOf({ settings: head.settings ?? base.settings }, options, context);
  const [oud, nieuw] = projects(base, head);
  const linesOf = {
    voor: linesBy((file) => oud.bestand(file)?.tekst),
    na: linesBy((file) => nieuw.bestand(file)?.tekst),
  };
  const wijzigingen = vergelijk(oud, nieuw, { peildatum });
  const ignored = options.zonderAkkoord === true;
  const granted: readonly unknown[] = Array.isArray(options.akkoord) ? options.akkoord : [];
  const report: Verslag = {
    peildatum,
    base: base.name,
    head: head.name,
    wijzigingen,
    leerlingzichten: leerlingzichten(oud, nieuw, { peildatum }),
    akkoord: akkoordstand(wijzigingen, {
      akkoorden: ignored ? [] : (agreements ?? agreementsIn(head.agreements, head.name)).akkoorden,
      eerder: ignored ? [] : earlier(base),
      verleend: KLASSEVOLGORDE.filter((klasse) => granted.includes(klasse)),
      kentRoute: (naam) => [oud, nieuw].some((project) => project.vind('route', naam)),
    }),
    kapot: [...broken(base, oud, 'voor'), ...broken(head, nieuw, 'na')],
    waar: (file, span, side) => linesOf[side](file).range(span),
  };
  for (const { kant, bestand } of report.kapot) {
    const side = (kant === 'voor' ? base : head).name;
    const warning = {
      nl: `let op: ${bestand} (${side}) is niet helemaal te lezen; wat daarover staat, kan onjuist zijn`,
      en: `mind: ${bestand} (${side}) cannot be read as a whole; what is said about it may be wrong`,
    };
    context.stderr.write(`leerroute: ${warning[taal]}\n`);
  }
  return { report, versies: { voor: oud, na: nieuw }, taal, prefixes: { voor: base.prefix, na: head.prefix } };
}

/** The agreements in a text; no text is none. Throws `WrongUse` where it says nothing that can be understood. */
export function agreementsIn(text: Brontekst | undefined, side: string): Akkoordbestand {
  const read = text ? leesAkkoorden(text.tekst) : LEEG_BESTAND;
  if (!('message' in read)) return read;
  throw new WrongUse({
    nl: `${AKKOORDBESTAND} (${side}) is niet te gebruiken: ${read.message.nl}. Herstel het bestand, of vergelijk met --zonder-akkoord.`,
    en: `${AKKOORDBESTAND} (${side}) cannot be used: ${read.message.en}. Mend the file, or compare with --zonder-akkoord.`,
  });
}

/** A broken file on the old side can no longer be mended: it then holds no history. */
function earlier({ agreements }: Side): Akkoordbestand['akkoorden'] {
  const read = agreements ? leesAkkoorden(agreements.tekst) : LEEG_BESTAND;
  return 'message' in read ? [] : read.akkoorden;
}

/** Both projects. A file that is the same on both sides is read once. */
function projects(base: Side, head: Side): [Project, Project] {
  const read = new Map<string, Bestand>();
  const project = (side: Side): Project =>
    maakProject(
      side.files.map(({ pad, tekst }) => {
        const known = read.get(pad);
        if (known?.tekst === tekst) return known;
        const file = readBestand(pad, tekst);
        read.set(pad, file);
        return file;
      }),
    );
  return [project(base), project(head)];
}

function broken({ unreadable }: Side, project: Project, kant: 'voor' | 'na'): Verslag['kapot'] {
  const halfRead = project.bestanden.filter(({ fouten }) => fouten.length > 0).map(({ pad }) => pad);
  return [...unreadable, ...halfRead].map((bestand) => ({ kant, bestand }));
}
