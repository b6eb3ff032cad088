// Checks chunks in threads, so that signatures and decoding use all cores and the loop that answers stays free. A few
// chunks are checked in place: handing them over costs more. A thread that dies is replaced; what it had is done in place.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ChunkOpener, OpenerAnswer, OpenerTask, Opening, Signed, WordMap } from './opener.ts';
import { verifyOne } from './reading.ts';

interface Waiting {
  readonly chunks: readonly Signed[];
  readonly words: WordMap;
  readonly resolve: (openings: readonly Opening[]) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly knows: Set<string>;
  readonly waiting: Map<number, Waiting>;
}

/** Below this a thread is not worth its messages. */
const IN_PLACE = 2;
/** What goes to a thread in one message. */
const PIECE = 16;
const MOST_THREADS = 8;

/** Beside the loop that answers, a thread for each core. */
export function createThreadedOpener(
  threadCount = Math.min(MOST_THREADS, availableParallelism()),
): ChunkOpener {
  const threads: Thread[] = [];
  let nextId = 1;
  let closed = false;

  const start = (): Thread => {
    const thread: Thread = { worker: createWorker(), knows: new Set(), waiting: new Map() };
    thread.worker.unref();
    thread.worker.on('message', ({ id, openings }: OpenerAnswer) => {
      thread.waiting.get(id)?.resolve(openings);
      thread.waiting.delete(id);
    });
    const end = () => {
      const at = threads.indexOf(thread);
      if (at >= 0) threads.splice(at, 1);
      for (const { chunks, words, resolve } of thread.waiting.values()) {
        resolve(chunks.map((chunk) => verifyOne(chunk, words)));
      }
      thread.waiting.clear();
    };
    thread.worker.on('error', end);
    thread.worker.on('exit', end);
    threads.push(thread);
    return thread;
  };

  const leastBusy = (): Thread => {
    if (threads.length < threadCount) return start();
    return threads.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least));
  };

  const hand = (chunks: readonly Signed[], words: WordMap): Promise<readonly Opening[]> =>
    new Promise((resolve) => {
      const thread = leastBusy();
      const fresh = [...words].filter(([id]) => !thread.knows.has(id));
      for (const [id] of fresh) thread.knows.add(id);
      const task: OpenerTask = { id: nextId++, chunks, words: fresh };
      thread.waiting.set(task.id, { chunks, words, resolve });
      thread.worker.postMessage(task);
    });

  return {
    verify: async (chunks, words) => {
      if (chunks.length <= IN_PLACE || closed || threadCount < 1)
        return chunks.map((one) => verifyOne(one, words));
      const pieces: Promise<readonly Opening[]>[] = [];
      for (let at = 0; at < chunks.length; at += PIECE)
        pieces.push(hand(chunks.slice(at, at + PIECE), words));
      return (await Promise.all(pieces)).flat();
    },
    close: async () => {
      closed = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** From the sources the thread's file is read as this one is; built, it lies at the root of what was built. */
function createWorker(): Worker {
  const here = dirname(fileURLToPath(import.meta.url));
  if (import.meta.url.endsWith('.ts')) {
    return new Worker(join(here, 'opener-thread.ts'), { execArgv: ['--import', 'tsx'] });
  }
  const beside = join(here, 'opener-thread.js');
  return new Worker(existsSync(beside) ? beside : join(here, '..', 'opener-thread.js'));
}
