import { alleInhoud, alleOnderdelen, jarenVan } from '@leerroute/model';
import { GLOSSARY, type GlossaryWord } from '../labels/glossary.ts';
import type { Fact } from './content.ts';
import type { Context } from './context.ts';

/** The words of the picture that a parent need not know, each with its meaning; only those that occur. */
export function glossaryOf(context: Context): Fact[] {
  const { route, t } = context;
  const parts = [...alleOnderdelen(route)];
  const kinds = new Set(parts.map((part) => part.soort.value));
  const ways = new Set<string>(route.naar ? [route.naar.leerweg.value] : []);
  let cspe = false;
  for (const { inhoud } of alleInhoud(route)) {
    if (inhoud.kind === 'leerweg') ways.add(inhoud.leerweg.value);
    if (inhoud.kind === 'overstap') for (const { value } of inhoud.doel.leerwegen) ways.add(value);
    if (inhoud.kind === 'examen' && inhoud.soort.value === 'cspe') cspe = true;
  }
  for (const { leerwegen } of route.vervolg) for (const { value } of leerwegen) ways.add(value);
  const gathered = jarenVan(route).some(({ inhoud }) =>
    inhoud.some((thing) => thing.kind === 'onderdeel' && thing.soort.value === 'vak'),
  );
  const occurs: Record<GlossaryWord, boolean> = {
    avo: gathered,
    lob: kinds.has('lob'),
    cspe,
    bol: ways.has('bol'),
    bbl: ways.has('bbl'),
    keuzedeel: kinds.has('keuzedeel'),
    kerntaak: kinds.has('kerntaak'),
    crebo: (route.naar?.kwalificaties.length ?? 0) > 0,
    '2F, 3F': parts.some((part) => part.referentieniveau),
  };
  return (Object.keys(GLOSSARY) as GlossaryWord[])
    .filter((word) => occurs[word])
    .map((word) => ({ label: word, lines: [t(GLOSSARY[word])] }));
}
