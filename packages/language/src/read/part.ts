import type { Dag, Lesdag, Onderdeel, Onderdeelnaam, Placed, Tijdvak, Uren } from '@leerroute/model';
import type * as ast from '../generated/ast.ts';
import { messages } from '../recover/messages.ts';
import { type Context, readBlock, uniqueId, use, usePlaces } from './context.ts';
import { allPlaced, is, placed, placedNumber, required, requiredNumber, spanOf } from './cst.ts';

const week: readonly Dag[] = ['ma', 'di', 'wo', 'do', 'vr'];

/** A part of the programme. `parent` is the identity of the year, keuze or part it stands in. */
export function readPart(context: Context, node: ast.Onderdeel, parent: string): Onderdeel {
  const head = readPartName(node);
  const id = uniqueId(context, `${parent}/${headId(head)}`);
  const block = readBlock(context, node.regels);
  return {
    ...head,
    ...block,
    kind: 'onderdeel',
    id,
    beschrijving: context.comments.docBefore(spanOf(node).start),
    uren: node.uren.map((hours) => readHours(context, hours)),
    dagen: readLessonDays(node.dagen),
    op: usePlaces(context, allPlaced(node, 'op')),
    bij: use(context, 'organisatie', allPlaced(node, 'bij')),
    door: allPlaced(node, 'door'),
    begeleidDoor: allPlaced(node, 'begeleidDoor'),
    tijdvakken: node.tijdvakken.map(readPeriod),
    vakoverstijgend: placed(node, 'vakoverstijgend')?.span,
    onbegeleid: placed(node, 'onbegeleid')?.span,
    verdiept: placed(node, 'verdiept')?.span,
    onderdelen: node.regels.filter(is('Onderdeel')).map((part) => readPart(context, part, id)),
    dekt: node.regels.filter(is('Dekt')).flatMap((line) => allPlaced(line, 'codes')),
    teltAls: node.regels.filter(is('TeltAls')).flatMap((line) => line.doelen.map(readPartName)),
    afgestemdMet: node.regels
      .filter(is('Afgestemd'))
      .flatMap((line) => use(context, 'organisatie', allPlaced(line, 'organisaties'))),
  };
}

/** The head of a part, also where a part is only pointed at. */
export function readPartName(node: ast.Onderdeel | ast.Onderdeelverwijzing): Onderdeelnaam {
  return {
    soort: required(node, 'soort'),
    naam: placed(node, 'naam'),
    titel: placed(node, 'titel'),
    referentieniveau: placed(node, 'niveau'),
    span: spanOf(node),
  };
}

/** Days with their ranges filled in: `ma t/m do` is four days, the inner ones placed on the range. */
export function readDays(nodes: readonly (ast.Dagen | ast.Lesdagen)[]): Placed<Dag>[] {
  return nodes.flatMap((node) => {
    const from = required(node, 'van');
    const to = placed(node, 'tot');
    if (!to) return [from];
    const between = week.slice(week.indexOf(from.value) + 1, week.indexOf(to.value));
    return [from, ...between.map((value) => ({ value, span: spanOf(node) })), to];
  });
}

/** The same with halves of days: `ma t/m do middag` is four afternoons. */
export function readLessonDays(nodes: readonly ast.Lesdagen[]): Lesdag[] {
  return nodes.flatMap((node) => {
    const deel = placed(node, 'deel')?.value;
    return readDays([node]).map((day) => (deel ? { ...day, deel } : day));
  });
}

function readHours(context: Context, node: ast.Uren): Uren {
  const aantal = requiredNumber(node, 'aantal');
  if (!Number.isInteger(aantal.value * 2)) context.fouten.push({ message: messages.hours, span: aantal.span });
  return { aantal, merk: placed(node, 'merk'), span: spanOf(node) };
}

function readPeriod(node: ast.Tijdvak): Tijdvak {
  return {
    eenheid: required(node, 'eenheid').value,
    van: requiredNumber(node, 'van'),
    tot: placedNumber(node, 'tot'),
    span: spanOf(node),
  };
}

function headId({ soort, naam, titel }: Onderdeelnaam): string {
  const name = naam?.value ?? titel?.value ?? '';
  const slug = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug ? `${soort.value}-${slug}` : soort.value;
}
