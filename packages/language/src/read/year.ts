import type {
  Beslismoment,
  Diploma,
  Examen,
  Jaarinhoud,
  Keuze,
  Keuzegroep,
  Leerjaar,
  Naamgebruik,
  Overleg,
  Overstap,
} from '@leerroute/model';
import type * as ast from '../generated/ast.ts';
import { type Context, declare, readBlock, uniqueId, useOne, usePlaces } from './context.ts';
import { allPlaced, is, placed, placedNumber, required, requiredNumber, spanOf } from './cst.ts';
import { readGoal } from './goal.ts';
import { readDays, readLessonDays, readPart, readPartName } from './part.ts';
import { readKwalificatieUse } from './qualification.ts';

/** One year of a route with all it holds. */
export function readYear(context: Context, node: ast.Jaar): Leerjaar {
  const nummer = requiredNumber(node, 'nummer');
  const id = uniqueId(context, `jaar-${nummer.value}`);
  return {
    ...readBlock(context, node.regels),
    kind: 'jaar',
    id,
    nummer,
    titel: placed(node, 'titel'),
    beschrijving: context.comments.docBefore(spanOf(node).start),
    inhoud: readContent(context, node.regels, id),
    span: spanOf(node),
  };
}

/** `overleg elke vr 13:30 "…"` */
export function readMeeting(node: ast.OverlegRegel): Overleg {
  return {
    kind: 'overleg',
    dagen: readDays(node.dagen),
    tijd: placed(node, 'tijd'),
    titel: placed(node, 'titel'),
    span: spanOf(node),
  };
}

function readContent(context: Context, nodes: readonly ast.JaarRegel[], parent: string): Jaarinhoud[] {
  return nodes.flatMap((node) => readStatement(context, node, parent) ?? []);
}

function readStatement(context: Context, node: ast.JaarRegel, parent: string): Jaarinhoud | undefined {
  const span = spanOf(node);
  switch (node.$type) {
    case 'Onderdeel':
      return readPart(context, node, parent);
    case 'Keuzegroep':
      return readChoiceGroup(context, node, parent);
    case 'Beslismoment':
      return readDecision(context, node, parent);
    case 'Examen':
      return readExam(context, node, parent);
    case 'Diploma':
      return readDiploma(context, node, parent);
    case 'Overstap':
      return readWayOut(context, node, parent);
    case 'LeerwegRegel':
      return { kind: 'leerweg', leerweg: required(node, 'leerweg'), span };
    case 'KwalificatieRegelVanJaar':
      return { kind: 'kwalificatie', kwalificatie: readKwalificatieUse(context, node.kwalificatie), span };
    case 'Rooster':
      return { kind: 'rooster', dagen: readLessonDays(node.dagen), op: readPlace(context, node), span };
    case 'Ingeschreven':
      return { kind: 'ingeschreven', bij: useOne(context, 'organisatie', required(node, 'bij')), span };
    case 'OverlegRegel':
      return readMeeting(node);
    default:
      return undefined;
  }
}

function readPlace(context: Context, node: ast.Rooster): Naamgebruik {
  const place = required(node, 'op');
  return usePlaces(context, [place])[0] ?? place;
}

function readChoiceGroup(context: Context, node: ast.Keuzegroep, parent: string): Keuzegroep {
  return {
    ...readBlock(context, node.regels),
    kind: 'keuzegroep',
    id: uniqueId(context, `${parent}/kies`),
    min: requiredNumber(node, 'min'),
    max: placedNumber(node, 'max'),
    titel: placed(node, 'titel'),
    opties: node.regels.filter(is('Onderdeel')).map((part) => readPart(context, part, parent)),
    span: spanOf(node),
  };
}

function readDecision(context: Context, node: ast.Beslismoment, parent: string): Beslismoment {
  const naam = required(node, 'naam');
  declare(context, 'beslismoment', naam);
  const id = uniqueId(context, `${parent}/${naam.value}`);
  return {
    ...readBlock(context, node.regels),
    kind: 'beslismoment',
    id,
    naam,
    titel: placed(node, 'titel'),
    naWeken: placedNumber(node, 'naWeken'),
    criteria: node.regels.filter(is('Criterium')).map((line) => required(line, 'tekst')),
    keuzes: node.regels.filter(is('Keuze')).map((line) => readChoice(context, line, id)),
    span: spanOf(node),
  };
}

function readChoice(context: Context, node: ast.Keuze, parent: string): Keuze {
  const naam = required(node, 'naam');
  declare(context, 'keuze', naam);
  const id = uniqueId(context, `${parent}/${naam.value}`);
  return {
    ...readBlock(context, node.regels),
    kind: 'keuze',
    id,
    naam,
    titel: placed(node, 'titel'),
    inhoud: readContent(context, node.regels, id),
    span: spanOf(node),
  };
}

function readExam(context: Context, node: ast.Examen, parent: string): Examen {
  const soort = required(node, 'soort');
  return {
    kind: 'examen',
    id: uniqueId(context, `${parent}/examen-${soort.value}`),
    soort,
    vakken: allPlaced(node, 'vakken'),
    doelen: node.doelen.map(readPartName),
    tijdvak: placedNumber(node, 'tijdvak'),
    span: spanOf(node),
  };
}

function readDiploma(context: Context, node: ast.Diploma, parent: string): Diploma {
  const vmboLeerweg = placed(node, 'vmboLeerweg');
  const soort = vmboLeerweg ? 'vmbo' : 'mbo';
  const id = uniqueId(context, `${parent}/diploma-${soort}`);
  return { kind: 'diploma', id, soort, vmboLeerweg, niveau: placedNumber(node, 'niveau'), span: spanOf(node) };
}

function readWayOut(context: Context, node: ast.Overstap, parent: string): Overstap {
  return {
    kind: 'overstap',
    id: uniqueId(context, `${parent}/overstap`),
    doel: readGoal(context, node),
    span: spanOf(node),
  };
}
