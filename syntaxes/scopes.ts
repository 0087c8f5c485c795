/** Which scope each kind of word gets. The first parts are those that every colour theme knows. */
export const scope = {
  declaration: 'keyword.control.declaratie.leerroute',
  statement: 'keyword.other.regel.leerroute',
  link: 'keyword.operator.word.leerroute',
  value: 'constant.language.leerroute',
  plus: 'keyword.operator.arithmetic.leerroute',
  unit: 'keyword.other.unit.leerroute',
  number: 'constant.numeric.leerroute',
  schoolYear: 'constant.numeric.schooljaar.leerroute',
  date: 'constant.numeric.datum.leerroute',
  time: 'constant.numeric.tijd.leerroute',
  code: 'constant.other.code.leerroute',
  declared: 'entity.name.type.leerroute',
  used: 'entity.name.variable.leerroute',
  catalogue: 'entity.name.function.catalogus.leerroute',
  string: 'string.quoted.double.leerroute',
  unclosed: 'invalid.illegal.tekst-zonder-einde.leerroute',
  line: 'comment.line.double-slash.leerroute',
  block: 'comment.block.leerroute',
  doc: 'comment.block.documentation.leerroute',
  silence: 'comment.line.double-slash.negeer.leerroute',
  silenceWord: 'keyword.other.negeer.leerroute',
  silencedRule: 'entity.name.tag.leerroute',
  comma: 'punctuation.separator.leerroute',
  dot: 'punctuation.accessor.leerroute',
  brace: 'punctuation.section.block.leerroute',
} as const;

type Scope = (typeof scope)[keyof typeof scope];

/**
 * The data type rules of the grammar, by the scope of what they read after a keyword; `undefined` where its own look tells what it
 * is (text, dates, numbers). A rule that is missing here stops the build, so that a new kind of name gets a colour on purpose.
 */
const slots: Record<string, Scope | undefined> = {
  Naam: scope.declared,
  Organisatienaam: scope.used,
  Locatienaam: scope.used,
  Regionaam: scope.used,
  Overeenkomstnaam: scope.used,
  Regelingnaam: scope.used,
  Routenaam: scope.used,
  Vaknaam: scope.catalogue,
  Profielnaam: scope.catalogue,
  Modulenaam: scope.catalogue,
  Keuzevaknaam: scope.catalogue,
  Examenvaknaam: scope.catalogue,
  Generieknaam: scope.catalogue,
  Onderwerp: scope.catalogue,
  Keuzedeelcode: scope.code,
  Kerntaakcode: scope.code,
  Werkprocescode: scope.code,
  Dekkingscode: scope.code,
  Crebo: scope.code,
  Brincode: scope.code,
  Titel: undefined,
  Tekst: undefined,
  Datum: undefined,
  Schooljaar: undefined,
  Tijd: undefined,
  Getal: undefined,
  Aantal: undefined,
};

/** The scope of the name that may follow a keyword, if a name may. */
export function nameScope(slotNames: Iterable<string>): Scope | undefined {
  for (const slot of slotNames) {
    if (!(slot in slots))
      throw new Error(`The grammar has a new kind of value, ${slot}: give it a colour in syntaxes/scopes.ts`);
    if (slots[slot]) return slots[slot];
  }
  return undefined;
}
