// Work that comes while earlier work is being written waits and is written together: one fsync serves everybody who
// waits. Nobody waits for company: the first goes as soon as nothing is being written.
import { StoreFailure } from './relay-store.ts';

export interface GroupCommit<I, O> {
  /** Resolves when the group that it went with is durable; fails with all of the group. */
  add(item: I): Promise<O>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

interface Waiting<I, O> {
  readonly item: I;
  resolve(value: O): void;
  reject(error: unknown): void;
}

/** `weigh` and `most` bound a group, so that one transaction stays short; a single heavy item still goes. */
export function createGroupCommit<I, O>(
  run: (items: readonly I[]) => Promise<readonly O[]>,
  weigh: (item: I) => number,
  most: number,
): GroupCommit<I, O> {
  const waiting: Waiting<I, O>[] = [];
  let running: Promise<void> | null = null;

  const takeGroup = (): readonly Waiting<I, O>[] => {
    let weight = 0;
    const end = waiting.findIndex(({ item }, at) => {
      weight += weigh(item);
      return weight > most && at > 0;
    });
    return waiting.splice(0, end < 0 ? waiting.length : end);
  };

  const settle = async (group: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      const results = await run(group.map(({ item }) => item));
      for (const [at, { resolve, reject }] of group.entries()) {
        const result = results[at];
        if (result === undefined) reject(new Error(`Must be ${group.length} results, got ${results.length}`));
        else resolve(result);
      }
    } catch (error) {
      // What is wrong with one must not hold up its neighbours; when the store failed, it failed for all.
      if (group.length > 1 && !(error instanceof StoreFailure)) for (const one of group) await settle([one]);
      else for (const { reject } of group) reject(error);
    }
  };

  const drain = async () => {
    do {
      // Requests that were read in the same tick go together.
      await new Promise((resolve) => setImmediate(resolve));
      await settle(takeGroup());
    } while (waiting.length > 0);
    running = null;
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= drain();
      }),
    idle: async () => {
      while (running) await running;
    },
  };
}
