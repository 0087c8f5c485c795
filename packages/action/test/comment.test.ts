import assert from 'node:assert/strict';
import { bodyOf, markerOf, shortened, verbatim } from '../src/comment.ts';
import { ApiError, stickyComment } from '../src/github.ts';
import { comment, fakeGitHub } from './support.ts';

const MARKER = markerOf('.');

function put(
  github: { readonly url: string },
  body: string,
  onlyUpdate = false,
  token = 'geheim',
): Promise<string | undefined> {
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'school/routes' };
  return stickyComment(env, token, 7, { marker: MARKER, body, onlyUpdate });
}

describe('the comment under a pull request', () => {
  it('is made once and then written anew', async () => {
    const github = await fakeGitHub();
    assert.equal(await put(github, 'een'), 'https://example.org/1');
    assert.equal(await put(github, 'twee'), 'https://example.org/1');
    assert.deepEqual(
      github.comments.map(({ body }) => body),
      [`${MARKER}\ntwee`],
    );
    assert.deepEqual(github.asked, [
      'GET /repos/school/routes/issues/7/comments?per_page=100&page=1',
      'POST /repos/school/routes/issues/7/comments',
      'GET /repos/school/routes/issues/7/comments?per_page=100&page=1',
      'PATCH /repos/school/routes/issues/comments/1',
    ]);
  });

  it('is left alone where it says so already, and not begun where there is nothing to tell', async () => {
    const github = await fakeGitHub();
    assert.equal(await put(github, 'niets', true), undefined);
    github.comments.push(comment(1, `${MARKER}\r\nniets`, 'Bot'));
    assert.equal(await put(github, 'niets', true), 'https://example.org/1');
    assert.ok(github.asked.every((line) => line.startsWith('GET ')));
  });

  it('is found on a later page, and never over words of somebody else', async () => {
    const github = await fakeGitHub();
    for (let id = 1; id <= 130; id++) github.comments.push(comment(id, 'gepraat', 'User'));
    github.comments[3] = comment(4, `${MARKER}\nnagemaakt`, 'User', 'CONTRIBUTOR');
    github.comments[5] = comment(6, `> ${MARKER}\naangehaald`, 'Bot');
    github.comments[119] = comment(120, `${MARKER}\noud`, 'Bot');
    assert.equal(await put(github, 'nieuw'), 'https://example.org/120');
    assert.equal(github.comments.length, 130);
    assert.equal(github.comments[3]?.body, `${MARKER}\nnagemaakt`);
    assert.ok(github.asked.includes('GET /repos/school/routes/issues/7/comments?per_page=100&page=2'));
  });

  it('tells with which status GitHub refused', async () => {
    const github = await fakeGitHub();
    github.refuse = 403;
    await assert.rejects(put(github, 'x'), (error) => error instanceof ApiError && error.status === 403);
    await assert.rejects(put(github, 'x', false, 'fout'), (error) => error instanceof ApiError && error.status === 401);
  });

  it('has a mark of its own for each folder, which cannot end early', () => {
    assert.notEqual(markerOf('.'), markerOf('regio'));
    assert.equal(markerOf('--> <b>'), '<!-- leerroute:--%3E%20%3Cb%3E -->');
  });
});

describe('the text of the comment', () => {
  const rest = { nl: 'De rest staat elders.', en: 'The rest is elsewhere.' };

  it('is cut at a line, with what is folded closed and a note', () => {
    const long = `kop\n\n<details>\n<summary>x</summary>\n\n${'| é | rij |\n'.repeat(10_000)}\n</details>\n`;
    const short = shortened(long, 65_000, rest, 'nl');
    assert.ok(Buffer.byteLength(short) <= 65_000 && Buffer.byteLength(short) > 64_000);
    assert.match(short, /\| é \| rij \|\n\n<\/details>\n\n> De rest staat elders\.\n$/);
    assert.equal(shortened('kort\n', 65_000, rest, 'nl'), 'kort\n');
    assert.ok(Buffer.byteLength(shortened('x'.repeat(70_000), 65_000, rest, 'en')) <= 65_000);
  });

  it('has errors before changes, and changes before the rest', () => {
    const parts = { check: 'C', diff: 'D', notes: [] };
    assert.equal(bodyOf({ ...parts, errors: 1 }), 'C\n\nD\n');
    assert.equal(bodyOf({ ...parts, errors: 0, notes: ['N'] }), '> N\n\nD\n\nC\n');
  });

  it('shows what a program said without any meaning', () => {
    assert.equal(verbatim('a <b>\n\n</pre>@jan'), '<pre>a &lt;b>\n&lt;/pre>@jan</pre>');
  });
});
