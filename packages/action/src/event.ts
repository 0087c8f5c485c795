import { readFileSync } from 'node:fs';
import type { Env } from './inputs.ts';

/** What happened in the repository, as far as it matters here. */
export interface Event {
  /** The version to compare with; absent where there is nothing to compare, as in a run on a schedule. */
  readonly base?: string;
  /** Number of the pull request; absent for other events. */
  readonly pullRequest?: number;
  /** The classes of change that a label `akkoord: <klasse>` on the pull request says are agreed to. */
  readonly agreed: readonly string[];
}

/** The classes that `leerroute diff --akkoord` knows; another label means something else. */
export const CLASSES = [
  'mr-instemming',
  'examencommissie',
  'oer-lopend-cohort',
  'swo-wijziging',
  'rio-melding',
  'informeren',
];

type Json = Readonly<Record<string, unknown>>;

/** Reads the payload of the event that a runner leaves in a file. */
export function readEvent(env: Env): Event {
  const payload = payloadOf(env.GITHUB_EVENT_PATH);
  const pullRequest = object(payload.pull_request);
  if (typeof pullRequest.number === 'number') {
    const labels = Array.isArray(pullRequest.labels) ? pullRequest.labels.map((label) => object(label).name) : [];
    const agreed = CLASSES.filter((name) => labels.includes(`akkoord: ${name}`));
    return { ...baseOf(object(pullRequest.base).sha), pullRequest: pullRequest.number, agreed };
  }
  const agreed: readonly string[] = [];
  if (env.GITHUB_EVENT_NAME === 'merge_group') return { ...baseOf(object(payload.merge_group).base_sha), agreed };
  return env.GITHUB_EVENT_NAME === 'push' ? { ...baseOf(payload.before), agreed } : { agreed };
}

/** A new branch begins at a commit of only zeros: that is nothing to compare with. */
function baseOf(sha: unknown): Pick<Event, 'base'> {
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? { base: sha } : {};
}

function payloadOf(path: string | undefined): Json {
  try {
    return object(JSON.parse(readFileSync(path ?? '', 'utf8')));
  } catch {
    return {};
  }
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
