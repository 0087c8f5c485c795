import type { Env } from './inputs.ts';

/** A comment under a pull request, as far as the action reads it. */
interface Comment {
  readonly id: number;
  readonly body?: string | null;
  readonly html_url: string;
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}

/** So many comments per page, the most that GitHub gives. */
const PER_PAGE = 100;

/** A pull request with more comments than this has others to find ours among; rather a second one than a run without end. */
const MOST_PAGES = 50;

/** Who could only write under someone else's pull request cannot have our comment written over theirs. */
const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** GitHub said no. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, what: string) {
    super(`${what}: ${status}`);
    this.status = status;
  }
}

/**
 * Puts the text under a pull request: into our own comment where there is one, else in a new one, unless `onlyUpdate`. Writes
 * nothing where it says so already. Gives the address of the comment.
 */
export async function stickyComment(
  env: Env,
  token: string,
  pullRequest: number,
  { marker, body, onlyUpdate }: { readonly marker: string; readonly body: string; readonly onlyUpdate: boolean },
): Promise<string | undefined> {
  const issues = `/repos/${env.GITHUB_REPOSITORY}/issues`;
  const text = `${marker}\n${body}`;
  const ask = (method: string, path: string, content?: unknown): Promise<unknown> =>
    request(`${env.GITHUB_API_URL ?? 'https://api.github.com'}${path}`, method, token, content);
  const own = await find(
    (page) => ask('GET', `${issues}/${pullRequest}/comments?per_page=${PER_PAGE}&page=${page}`),
    marker,
  );
  if (own && sameText(own.body, text)) return own.html_url;
  if (own) return ((await ask('PATCH', `${issues}/comments/${own.id}`, { body: text })) as Comment).html_url;
  if (onlyUpdate) return undefined;
  return ((await ask('POST', `${issues}/${pullRequest}/comments`, { body: text })) as Comment).html_url;
}

async function find(pageOf: (page: number) => Promise<unknown>, marker: string): Promise<Comment | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const comments = (await pageOf(page)) as readonly Comment[];
    const own = comments.find((comment) => comment.body?.startsWith(marker) && isOurs(comment));
    if (own || comments.length < PER_PAGE) return own;
  }
  return undefined;
}

function isOurs({ user, author_association }: Comment): boolean {
  return user?.type === 'Bot' || TRUSTED.includes(author_association ?? '');
}

function sameText(a: string | null | undefined, b: string): boolean {
  return a?.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd();
}

async function request(url: string, method: string, token: string, content: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'leerroute-action',
      'x-github-api-version': '2022-11-28',
    },
    ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new ApiError(response.status, `${method} ${new URL(url).pathname}`);
  return await response.json();
}
