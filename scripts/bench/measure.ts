/** Measuring whole processes and functions side by side: one round of each in turn, so that a busy moment hits all alike. */
import { spawnSync } from 'node:child_process';

/** What is measured: each call does the work once and gives its milliseconds. */
export type Work = () => number;

/** Medians in milliseconds of `rounds` interleaved rounds, after one round that does not count. */
export function medians<K extends string>(work: Record<K, Work>, rounds: number): Record<K, number> {
  const names = Object.keys(work) as K[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const ms = work[name]();
      if (round > 0) times.get(name)?.push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Extra certificates slow down the start of Node itself, which would flatter every ratio to it. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs Node in a process of its own; stops the benchmark if it cannot do its work. */
export function node(args: readonly string[], allowed: readonly number[] = [0]): Work {
  return () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
    const ms = performance.now() - started;
    if (status === null || !allowed.includes(status))
      throw new Error(`node ${args.join(' ')} gave ${status}: ${stderr}`);
    return ms;
  };
}

/** Times a function in this process. */
export function inProcess(work: () => void): Work {
  return () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
}
