import type { Borging, Naar, Route, Van } from '@leerroute/model';
import type * as ast from '../generated/ast.ts';
import { type Context, declare, readBlock, use, useOne } from './context.ts';
import { allPlaced, is, placed, placedNumber, required, requiredNumber, spanOf } from './cst.ts';
import { readGoal } from './goal.ts';
import { readHead } from './head.ts';
import { readKwalificatieUse } from './qualification.ts';
import { readMeeting, readYear } from './year.ts';

/** A route with its years. Of a statement that may stand once, the first counts; `regels` shows that there are more. */
export function readRoute(context: Context, node: ast.Route): Route {
  context.ids.clear();
  const head = readHead(context, node);
  declare(context, 'route', head.naam);
  const all = <T extends ast.RouteRegel>(is: (item: ast.RouteRegel) => item is T): T[] => node.regels.filter(is);
  const first = <T extends ast.RouteRegel, R>(
    is: (item: ast.RouteRegel) => item is T,
    read: (line: T) => R,
  ): R | undefined => {
    const line = node.regels.find(is);
    return line && read(line);
  };
  return {
    ...head,
    kind: 'route',
    soort: first(is('SoortRegel'), (line) => placed(line, 'soort')),
    status: first(is('StatusRegel'), (line) => placed(line, 'status')),
    regio: all(is('RegioRegelVanRoute')).map((line) => useOne(context, 'regio', placed(line, 'regio')))[0],
    cohort: first(is('Cohort'), readCohort),
    van: all(is('Van')).map((line) => readVan(context, line))[0],
    naar: all(is('Naar')).map((line) => readNaar(context, line))[0],
    verwantschap: first(is('Verwantschap'), (line) => placed(line, 'tekst')),
    overeenkomst: all(is('OvereenkomstRegelVanRoute')).map((line) =>
      useOne(context, 'overeenkomst', placed(line, 'overeenkomst')),
    )[0],
    vmboExamen: first(is('VmboExamen'), (line) => placed(line, 'keuze')),
    urennorm: first(is('Urennorm'), (line) => ({
      norm: required(line, 'norm'),
      besluit: placed(line, 'besluit'),
      span: spanOf(line),
    })),
    gemeld: all(is('Gemeld')).map((line) => ({
      door: useOne(context, 'organisatie', required(line, 'door')),
      op: required(line, 'op'),
      span: spanOf(line),
    })),
    groep: first(is('Groep'), (line) => ({
      min: requiredNumber(line, 'min'),
      max: placedNumber(line, 'max'),
      span: spanOf(line),
    })),
    vervangt: all(is('Vervangt')).flatMap((line) => use(context, 'route', allPlaced(line, 'routes'))),
    jaren: all(is('Jaar')).map((line) => readYear(context, line)),
    vervolg: all(is('Vervolg')).map((line) => readGoal(context, line)),
    borging: all(is('Borging')).map((line) => readBorging(context, line))[0],
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
      .filter(is('Borger'))
      .filter((line) => required(line, 'soort').value === soort)
      .map((line) => required(line, 'tekst'));
  return {
    ...readBlock(context, node.regels),
    bestuur: borgers('bestuur'),
    management: borgers('management'),
    team: borgers('team'),
    projectleider: borgers('projectleider'),
    overleg: node.regels.filter(is('OverlegRegel')).map(readMeeting),
    evaluaties: node.regels.filter(is('Evaluatie')).map((line) => required(line, 'datum')),
    financiering: node.regels
      .filter(is('Financiering'))
      .flatMap((line) => use(context, 'regeling', allPlaced(line, 'regelingen'))),
    span: spanOf(node),
  };
}
