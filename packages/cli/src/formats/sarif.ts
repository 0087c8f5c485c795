import type { Language } from '@leerroute/model';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import manifest from '../../package.json' with { type: 'json' };
import { type CiReport, type CiResult, readable } from '../ci-report.ts';
import { pageIn, pageTitle } from '../page-text.ts';
import type { Range } from '../positions.ts';
import { rulePage } from '../rule-pages.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Paths are told against this name for the root of the repository, never with folders of this machine. */
const ROOT = '%SRCROOT%';

/**
 * The results as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with the page of each rule that is
 * met. There is no `helpUri`: the pages travel along in full.
 */
export function sarifReport(report: CiReport): string {
  const { command, taal, peildatum, prefix, results, complete } = report;
  const ids = [...new Set(results.map(({ id }) => id))].sort();
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'leerroute',
            semanticVersion: manifest.version,
            language: taal,
            rules: ids.map((id) => descriptor(id, taal)),
          },
        },
        automationDetails: { id: `leerroute/${command}/${prefix}` },
        language: taal,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: complete }],
        results: results.map((result) => sarifResult(result, ids.indexOf(result.id))),
        properties: { peildatum },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(id: string, taal: Language): ReportingDescriptor {
  const page = rulePage(id);
  if (page === undefined) return { id };
  const markdown = pageIn(page, taal)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();
  // Links between our own pages lead nowhere outside the repository: their words remain.
  const help = markdown.replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');
  return { id, shortDescription: { text: pageTitle(page, taal) ?? id }, help: { text: help, markdown: help } };
}

function sarifResult(result: CiResult, ruleIndex: number): Result {
  const { id, level, message, file, range, related, fingerprint, facts, silenced } = result;
  return {
    ruleId: id,
    ruleIndex,
    // What is no problem has no level: it waits for the eye of a reviewer.
    ...(level === 'none' ? { kind: 'review', level: 'none' } : { level }),
    message: { text: plain(message) },
    locations: [location(file, range)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, at) => ({
            id: at + 1,
            ...location(other.file, other.range),
            message: { text: plain(other.message) },
          })),
        }
      : {}),
    partialFingerprints: { 'leerroute/v1': fingerprint },
    ...(silenced === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: readable(silenced) }] }),
    properties: facts,
  };
}

function location(file: string, { start, end }: Range): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}

/** In a message of SARIF `[a](b)` is a link and `{0}` a place for an argument; what an author wrote is neither. */
function plain(text: string): string {
  return readable(text)
    .replaceAll('](', '] (')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}
