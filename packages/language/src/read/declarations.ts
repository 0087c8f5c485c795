import type {
  Aanbod,
  Kerntaak,
  Kwalificatie,
  Locatie,
  Looptijd,
  Organisatie,
  Overeenkomst,
  Regeling,
  Regio,
} from '@leerroute/model';
import type * as ast from '../generated/ast.ts';
import { type Context, declare, readBlock, use, usePlaces } from './context.ts';
import { allPlaced, is, placed, placedNumber, required, requiredNumber, spanOf } from './cst.ts';
import { readHead } from './head.ts';
import { readPart } from './part.ts';
import { readKwalificatieUse } from './qualification.ts';
import { readMeeting } from './year.ts';

export function readRegio(context: Context, node: ast.Regio): Regio {
  const head = readHead(context, node);
  declare(context, 'regio', head.naam);
  context.ids.clear();
  return {
    ...head,
    kind: 'regio',
    partners: node.regels
      .filter(is('Partners'))
      .flatMap((line) => use(context, 'organisatie', allPlaced(line, 'partners'))),
    doelen: node.regels.filter(is('Doel')).map((line) => required(line, 'tekst')),
    projectleider: node.regels.filter(is('Projectleider')).map((line) => required(line, 'tekst'))[0],
    overleg: node.regels.filter(is('OverlegRegel')).map(readMeeting),
    onderdelen: node.regels.filter(is('Onderdeel')).map((part) => readPart(context, part, 'regio')),
  };
}

export function readOrganisatie(context: Context, node: ast.Organisatie): Organisatie {
  const head = readHead(context, node);
  declare(context, 'organisatie', head.naam);
  return {
    ...head,
    kind: 'organisatie',
    soort: required(node, 'soort').value,
    brin: node.regels.filter(is('Brin')).map((line) => required(line, 'code'))[0],
    plaats: node.regels.filter(is('Plaats')).map((line) => required(line, 'tekst'))[0],
    bestuur: node.regels.filter(is('Bestuur')).map((line) => required(line, 'tekst'))[0],
    leerwegen: node.regels.filter(is('Leerwegen')).flatMap((line) => allPlaced(line, 'leerwegen')),
    profielen: node.regels.filter(is('Profielen')).flatMap((line) => allPlaced(line, 'profielen')),
    erkendLeerbedrijf: node.regels.filter(is('Erkend')).map(spanOf)[0],
    locaties: node.regels.filter(is('Locatie')).map((line) => readLocatie(context, line, head.naam.value)),
    aanbod: node.regels.filter(is('Aanbod')).map((line) => readAanbod(context, line, head.naam.value)),
  };
}

function readLocatie(context: Context, node: ast.Locatie, organisatie: string): Locatie {
  const naam = required(node, 'naam');
  declare(context, 'locatie', naam, `${organisatie}.${naam.value}`);
  return {
    ...readBlock(context, node.regels),
    kind: 'locatie',
    naam,
    titel: placed(node, 'titel'),
    vestiging: node.regels.filter(is('Vestiging')).map((line) => required(line, 'code'))[0],
    plaats: node.regels.filter(is('Plaats')).map((line) => required(line, 'tekst'))[0],
    faciliteiten: node.regels.filter(is('Faciliteiten')).flatMap((line) => allPlaced(line, 'items')),
    reistijden: node.regels.filter(is('Reistijd')).map((line) => {
      const naar = required(line, 'naar');
      const span = spanOf(line);
      return {
        minuten: requiredNumber(line, 'minuten'),
        naar: usePlaces(context, [naar], organisatie)[0] ?? naar,
        span,
      };
    }),
    span: spanOf(node),
  };
}

function readAanbod(context: Context, node: ast.Aanbod, organisatie: string): Aanbod {
  return {
    kwalificatie: readKwalificatieUse(context, node.kwalificatie),
    leerwegen: allPlaced(node, 'leerwegen'),
    op: usePlaces(context, allPlaced(node, 'op'), organisatie),
    span: spanOf(node),
  };
}

export function readKwalificatie(context: Context, node: ast.Kwalificatie): Kwalificatie {
  const head = readHead(context, node);
  declare(context, 'kwalificatie', head.naam);
  return {
    ...head,
    kind: 'kwalificatie',
    niveau: placedNumber(node, 'niveau'),
    kerntaken: node.regels.filter(is('Kerntaak')).map((line) => readKerntaak(context, line)),
  };
}

function readKerntaak(context: Context, node: ast.Kerntaak): Kerntaak {
  readBlock(context, node.regels);
  return {
    code: required(node, 'code'),
    titel: placed(node, 'titel'),
    werkprocessen: node.regels.map((line) => ({
      code: required(line, 'code'),
      titel: placed(line, 'titel'),
      span: spanOf(line),
    })),
    span: spanOf(node),
  };
}

export function readRegeling(context: Context, node: ast.Regeling): Regeling {
  const head = readHead(context, node);
  declare(context, 'regeling', head.naam);
  return {
    ...head,
    kind: 'regeling',
    looptijd: node.regels.filter(is('Looptijd')).map(readLooptijd)[0],
    bedrag: node.regels.filter(is('Bedrag')).map((line) => requiredNumber(line, 'bedrag'))[0],
    betaaldDoor: node.regels
      .filter(is('Betaald'))
      .flatMap((line) => use(context, 'organisatie', allPlaced(line, 'door'))),
  };
}

export function readOvereenkomst(context: Context, node: ast.Overeenkomst): Overeenkomst {
  const head = readHead(context, node);
  declare(context, 'overeenkomst', head.naam);
  return {
    ...head,
    kind: 'overeenkomst',
    soort: required(node, 'soort').value,
    partijen: node.regels
      .filter(is('Tussen'))
      .flatMap((line) => use(context, 'organisatie', allPlaced(line, 'partijen'))),
    getekend: node.regels.filter(is('Getekend')).map((line) => required(line, 'datum'))[0],
    looptijd: node.regels.filter(is('Looptijd')).map(readLooptijd)[0],
    regelt: node.regels.filter(is('Regelt')).map((line) => ({
      onderwerp: required(line, 'onderwerp'),
      tekst: placed(line, 'tekst'),
      span: spanOf(line),
    })),
  };
}

function readLooptijd(node: ast.Looptijd): Looptijd {
  return { van: required(node, 'van'), tot: placed(node, 'tot'), span: spanOf(node) };
}
