/** Words of a command line as a shell splits them, for what the guide writes. */
export const woorden = (regel: string): string[] =>
  [...regel.matchAll(/"([^"]*)"|(\S+)/g)].map((woord) => woord[1] ?? woord[2] ?? '');

/** A block of the guide with commands of ours. */
interface Opdrachtblok {
  readonly opdrachten: readonly string[];
  /** Lines that the page says these commands write: the blocks `text` between this one and the next. */
  readonly belooft: readonly string[];
}

const regelsVan = (code = '') =>
  code
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');

/** The blocks `sh` of a page that hold commands of ours, in order, also those inside a list. */
export function opdrachtblokken(pagina: string): Opdrachtblok[] {
  const gevonden: { opdrachten: string[]; belooft: string[] }[] = [];
  for (const [, soort, code] of pagina.matchAll(/^ *```(sh|text)\n([\s\S]*?)^ *```$/gm))
    if (soort === 'text') gevonden.at(-1)?.belooft.push(...regelsVan(code));
    else gevonden.push({ opdrachten: regelsVan(code).filter((regel) => regel.startsWith('leerroute ')), belooft: [] });
  return gevonden.filter(({ opdrachten }) => opdrachten.length > 0);
}
