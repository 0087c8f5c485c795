import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

const made: string[] = [];
const servers: Server[] = [];

/** A new folder with these files, gone when the tests end. */
export function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'leerroute-action-'));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export function git(cwd: string, ...words: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...words], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly html_url: string;
  readonly user: { readonly type: string };
  readonly author_association: string;
}

/** A stand-in for GitHub: the comments under pull request 7 of school/routes. */
export interface FakeGitHub {
  readonly url: string;
  readonly comments: FakeComment[];
  /** Method and path of each request, in order. */
  readonly asked: string[];
  /** Where set, writing is answered with this status. */
  refuse?: number;
}

export async function fakeGitHub(): Promise<FakeGitHub> {
  const state: { comments: FakeComment[]; asked: string[]; refuse?: number } = { comments: [], asked: [] };
  const server = createServer(async (request, response) => {
    const answer = (status: number, content: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
    };
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const said = await text(request);
    state.asked.push(`${request.method} ${url.pathname}${url.search}`);
    if (request.headers.authorization !== 'Bearer geheim') return answer(401, {});
    if (request.method !== 'GET' && state.refuse) return answer(state.refuse, {});
    if (request.method === 'GET') {
      const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
      return answer(200, state.comments.slice((page - 1) * size, page * size));
    }
    const { body } = JSON.parse(said) as { body: string };
    if (body.length > 65_536) return answer(422, {});
    const known = state.comments.find(({ id }) => url.pathname.endsWith(`/issues/comments/${id}`));
    if (known) known.body = body;
    else state.comments.push(comment(state.comments.length + 1, body, 'Bot'));
    answer(known ? 200 : 201, known ?? state.comments.at(-1));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(state, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

export function comment(id: number, body: string, type: string, author_association = 'NONE'): FakeComment {
  return { id, body, html_url: `https://example.org/${id}`, user: { type }, author_association };
}

after(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
  for (const server of servers.splice(0)) server.close();
});
