// The thread of threaded-opener.ts.
import { parentPort } from 'node:worker_threads';
import type { OpenerAnswer, OpenerTask } from './opener.ts';
import { verifyOne } from './reading.ts';

const words = new Map<string, Uint8Array>();

parentPort?.on('message', ({ id, chunks, words: fresh }: OpenerTask) => {
  for (const [name, bytes] of fresh) words.set(name, bytes);
  const answer: OpenerAnswer = { id, openings: chunks.map((chunk) => verifyOne(chunk, words)) };
  parentPort?.postMessage(answer);
});
