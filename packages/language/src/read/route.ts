import type { Borging, Naar, Route, Van } from '@leerroute/model';
import * as ast from '../generated/ast.ts';
import { type Context, declare, readBlock, use, useOne } from './context.ts';
import { allPlaced, placed, placedNumber, required, requiredNumber, spanOf } from './cst.ts';
import { readGoal } from './goal.ts';
import { readHead } from './head.ts';
import { readKwalificatieUse } from './qualification.ts';
import { readMeeting, readYear } from './year.ts';

/** A route with its years. Of a statement that may stand once, the first counts; `regels` shows that there are more. */
export function readRoute(context: Context, node: ast.Route): Route {
  context.ids.clear();
  const head = readHead(context, node);
  declare(context, 'route', head.naam);
  const all = <T extends ast.RouteRegel>(is: (item: unknown) => item is T): T[] => node.regels.filter(is);
  const first = <T extends ast.RouteRegel, R>(
    is: (item: unknown) => item is T,
    read: (line: T) => R,
  ): R | undefined => {
    const line = node.regels.find(is);
    return line && read(line);
  };
  return {
    ...head,
    kind: 'route',
    soort: first(ast.isSoortRegel, (line) => placed(line, 'soort')),
    status: first(ast.isStatusRegel, (line) => placed(line, 'status')),
    regio: all(ast.isRegioRegelVanRoute).map((line) => useOne(context, 'regio', placed(line, 'regio')))[0],
    cohort: first(ast.isCohort, readCohort),
    van: all(ast.isVan).map((line) => readVan(context, line))[0],
    naar: all(ast.isNaar).map((line) => readNaar(context, line))[0],
    verwantschap: first(ast.isVerwantschap, (line) => placed(line, 'tekst')),
    overeenkomst: all(ast.isOvereenkomstRegelVanRoute).map((line) =>
      useOne(context, 'overeenkomst', placed(line, 'overeenkomst')),
    )[0],
    vmboExamen: first(ast.isVmboExamen, (line) => placed(line, 'keuze')),
    urennorm: first(ast.isUrennorm, (line) => ({
      norm: required(line, 'norm'),
      besluit: placed(line, 'besluit'),
      span: spanOf(line),
    })),
    gemeld: all(ast.isGemeld).map((line) => ({
      door: useOne(context, 'organisatie', required(line, 'door')),
      op: required(line, 'op'),
      span: spanOf(line),
    })),
    groep: first(ast.isGroep, (line) => ({
      min: requiredNumber(line, 'min'),
      max: placedNumber(line, 'max'),
      span: spanOf(line),
    })),
    vervangt: all(ast.isVervangt).flatMap((line) => use(context, 'route', allPlaced(line, 'routes'))),
    jaren: all(ast.isJaar).map((line) => readYear(context, line)),
    vervolg: all(ast.isVervolg).map((line) => readGoal(context, line)),
    borging: all(ast.isBorging).map((line) => readBorging(context, line))[0],
  };
}

function readCohort(node: ast.Cohort): Route['cohort'] {
  const [van, tot] = [...allPlaced(node, 'van'), ...allPlaced(node, 'tot')].map(({ value, span }) => ({
    value: { start: Number(value.slice(0, 4)) },
    span,
  }));
  return van && { van, tot, span: spanOf(node) };
}

function readVan(context: Context, node: ast.Van): Van {
  return {
    leerwegen: allPlaced(node, 'leerwegen'),
    profielen: allPlaced(node, 'profielen'),
    scholen: use(context, 'organisatie', allPlaced(node, 'scholen')),
    span: spanOf(node),
  };
}

function readNaar(context: Context, node: ast.Naar): Naar {
  return {
    niveau: requiredNumber(node, 'niveau'),
    leerweg: required(node, 'leerweg'),
    kwalificaties: node.kwalificaties.map((line) => readKwalificatieUse(context, line)),
    studieduur: placedNumber(node, 'studieduur'),
    instellingen: use(context, 'organisatie', allPlaced(node, 'instellingen')),
    span: spanOf(node),
  };
}

function readBorging(context: Context, node: ast.Borging): Borging {
  const borgers = (soort: ast.Borger['soort']) =>
    node.regels
      .filter(ast.isBorger)
      .filter((line) => required(line, 'soort').value === soort)
      .map((line) => required(line, 'tekst'));
  return {
    ...readBlock(context, node.regels),
    bestuur: borgers('bestuur'),
    management: borgers('management'),
    team: borgers('team'),
    projectleider: borgers('projectleider'),
    overleg: node.regels.filter(ast.isOverlegRegel).map(readMeeting),
    evaluaties: node.regels.filter(ast.isEvaluatie).map((line) => required(line, 'datum')),
    financiering: node.regels
      .filter(ast.isFinanciering)
      .flatMap((line) => use(context, 'regeling', allPlaced(line, 'regelingen'))),
    span: spanOf(node),
  };
}
