// Starts processes that write to a store, hears what they were told is safe, and looks whether it is.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { rangesOf } from '../../src/sync/have.ts';
import { chunkOf, streamNamed } from './store-chunks.ts';
import { SCHOOL } from './store-home.ts';

const PROGRAM = fileURLToPath(new URL('store-writer.ts', import.meta.url));

export interface Writer {
  /** Numbers of the chunks that were acknowledged, by caller. */
  readonly safe: ReadonlyMap<string, number>;
  readonly seed: string;
  /** Resolves when it has opened the store. */
  readonly ready: Promise<void>;
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  errors(): string;
  kill(): Promise<void>;
}

/** `limit` is a line for the shell before it starts, such as a limit of what it may write. */
export function startWriter(
  kind: 'sqlite' | 'postgres',
  place: string,
  seed: string,
  { length = 1_000_000, limit = ':' } = {},
): Writer {
  const program = ['--import', 'tsx', PROGRAM, kind, place, seed, String(length)];
  const child: ChildProcess = spawn('sh', ['-c', `${limit}; exec "$@"`, 'sh', process.execPath, ...program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const safe = new Map<string, number>();
  let errors = '';
  child.stderr?.on('data', (part) => {
    errors += part;
  });
  const ended = once(child, 'close').then(([code]) => code);
  const ready = new Promise<void>((resolve, reject) => {
    void ended.then((code) => reject(new Error(`The writer ended with ${code}: ${errors}`)));
    if (!child.stdout) return reject(new Error('The writer must have an output'));
    createInterface(child.stdout).on('line', (line) => {
      if (line === 'ready') resolve();
      const [said, caller = '', number] = line.split(' ');
      if (said === 'safe') safe.set(caller, Number(number));
    });
  });
  // Whoever does not wait for it is not told.
  ready.catch(() => undefined);
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { safe, seed, ready, ended, errors: () => errors, kill };
}

/** Everything that was called safe is there, as it was, once; and the store is sound. */
export async function expectSafe(store: RelayStore, writers: readonly Writer[]): Promise<void> {
  const have = await store.have(SCHOOL);
  for (const { safe, seed } of writers) {
    for (const [caller, last] of safe) {
      const stream = `${seed} ${caller}`;
      const end = 20 * (last + 1);
      expect(rangesOf(have, streamNamed(stream))[0]?.[1] ?? 0, stream).toBeGreaterThanOrEqual(end);
      const { chunks } = await store.chunksFrom(SCHOOL, streamNamed(stream), 1, 0, 1e9);
      const sealed = chunks.filter((chunk) => chunk.sealed && chunk.from <= end);
      expect(sealed.map(({ from }) => from)).toEqual(
        Array.from({ length: sealed.length }, (_, n) => 1 + 20 * n),
      );
      const [first] = sealed;
      const wanted = chunkOf({ stream, from: 1, count: 20, learners: ['amina', 'learner 0'] });
      expect(first?.bytes).toEqual(wanted.bytes);
    }
  }
  expect(await store.verify(false)).toEqual([]);
}
