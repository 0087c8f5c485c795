import { spawnSync } from 'node:child_process';

/**
 * Whether Git in this folder knows what the current version and this one have in common. A checkout in CI holds one commit only; then
 * the rest is fetched, with the rights that the checkout left behind.
 */
export function hasHistorySince(base: string, folder: string): boolean {
  if (git(folder, 'merge-base', base, 'HEAD')) return true;
  const shallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: folder, encoding: 'utf8' });
  const depth = shallow.stdout?.trim() === 'true' ? ['--unshallow'] : [];
  git(folder, 'fetch', '--quiet', '--no-tags', ...depth, 'origin');
  if (!git(folder, 'cat-file', '-e', `${base}^{commit}`)) git(folder, 'fetch', '--quiet', '--no-tags', 'origin', base);
  return git(folder, 'merge-base', base, 'HEAD');
}

function git(cwd: string, ...words: string[]): boolean {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  return spawnSync('git', words, { cwd, env, stdio: 'ignore', timeout: 120_000 }).status === 0;
}
