// Links that are slow, cut what they carry into pieces, and die when the seed says so. A connection that died gives
// its bytes to nobody any more, but what the other side read it has read.
import type { Random } from '../../../src/domain/random.ts';
import { fail, ok, type Result } from '../../../src/domain/result.ts';
import type { StopSignal, Transport, TransportProblem } from '../../../src/sync/transport.ts';
import type { Process, Scheduler } from './scheduler.ts';

export interface Link {
  /** After how many bytes, both ways counted, this connection dies; null: it lives. */
  readonly livesBytes: () => number | null;
  /** The answer's bytes are lost from time to time while the request arrives, and requests arrive twice. */
  readonly repeats: () => boolean;
  readonly pieceBytes: number;
  /** Counts what was carried. */
  readonly count: (bytes: number) => void;
}

/** Who answers; null while it is down. */
export interface Server {
  readonly process: () => Process | null;
  readonly answer: (parts: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
}

const DEAD: Result<null, TransportProblem> = fail({ code: 'transport/unreachable' });

export function createLinkTransport(
  scheduler: Scheduler,
  client: Process,
  server: Server,
  link: Link,
): Transport {
  return {
    exchange: async (request, take, signal) => {
      if (signal.aborted) return fail({ code: 'transport/stopped' });
      if (link.repeats()) void repeatLater(scheduler, server, request);
      return exchangeOnce(scheduler, client, server, link, request, take, signal);
    },
  };
}

async function exchangeOnce(
  scheduler: Scheduler,
  client: Process,
  server: Server,
  link: Link,
  request: Uint8Array,
  take: (part: Uint8Array) => void,
  signal: StopSignal,
): Promise<Result<null, TransportProblem>> {
  const process = server.process();
  if (process === null) {
    await scheduler.wait(client, 5, 50);
    return DEAD;
  }
  const wire = createWire(link.livesBytes(), link.count);
  const pipe = createPipe();
  process.onDeath.push(() => {
    wire.die();
    pipe.fail();
  });
  client.onDeath.push(() => {
    wire.die();
    pipe.fail();
  });
  signal.addEventListener('abort', wire.die);
  const answered = carryAnswer(scheduler, process, server.answer(pipe.parts), wire, link, take);
  for (const piece of cut(request, link.pieceBytes, scheduler.random)) {
    await scheduler.wait(client, 1, 20);
    const passed = wire.carry(piece);
    if (passed.length > 0) pipe.push(passed);
    if (wire.isDead()) {
      pipe.fail();
      return signal.aborted ? fail({ code: 'transport/stopped' }) : DEAD;
    }
  }
  pipe.end();
  await Promise.race([answered, wire.died]);
  if (!wire.isDead()) return ok(null);
  return signal.aborted ? fail({ code: 'transport/stopped' }) : DEAD;
}

async function carryAnswer(
  scheduler: Scheduler,
  process: Process,
  answer: AsyncGenerator<Uint8Array>,
  wire: Wire,
  link: Link,
  take: (part: Uint8Array) => void,
): Promise<void> {
  try {
    for await (const frame of answer) {
      for (const piece of cut(frame, link.pieceBytes, scheduler.random)) {
        await scheduler.wait(process, 0, 20);
        const passed = wire.carry(piece);
        if (passed.length > 0) take(passed);
        if (wire.isDead()) return;
      }
    }
  } catch (error) {
    if (!(error instanceof LinkDied)) throw error;
    wire.die();
  }
}

/** Somebody on the way sends it once more, long after. */
async function repeatLater(scheduler: Scheduler, server: Server, request: Uint8Array): Promise<void> {
  await scheduler.wait(null, 10, 2_000);
  const process = server.process();
  if (process === null) return;
  const pipe = createPipe();
  pipe.push(request);
  pipe.end();
  for await (const _ of server.answer(pipe.parts)) await scheduler.wait(process, 0, 5);
}

interface Wire {
  /** What of it arrives. */
  readonly carry: (piece: Uint8Array) => Uint8Array;
  readonly die: () => void;
  readonly isDead: () => boolean;
  readonly died: Promise<void>;
}

function createWire(livesBytes: number | null, count: (bytes: number) => void): Wire {
  let left = livesBytes ?? Number.POSITIVE_INFINITY;
  let isDead = false;
  let tell = () => {};
  const died = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const die = () => {
    isDead = true;
    tell();
  };
  const carry = (piece: Uint8Array) => {
    if (isDead) return piece.subarray(0, 0);
    const passed = piece.subarray(0, Math.min(piece.length, left));
    left -= passed.length;
    count(passed.length);
    if (passed.length < piece.length) die();
    return passed;
  };
  return { carry, die, isDead: () => isDead, died };
}

class LinkDied extends Error {}

function createPipe() {
  const held: Uint8Array[] = [];
  let state: 'open' | 'ended' | 'failed' = 'open';
  let wake = () => {};
  const parts: AsyncIterable<Uint8Array> = {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const part = held.shift();
        if (part !== undefined) yield part;
        else if (state === 'ended') return;
        else if (state === 'failed') throw new LinkDied('The link died');
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
  const change = (to: typeof state) => {
    if (state === 'open') state = to;
    wake();
  };
  return {
    parts,
    push: (part: Uint8Array) => {
      held.push(part);
      wake();
    },
    end: () => change('ended'),
    fail: () => change('failed'),
  };
}

function cut(bytes: Uint8Array, most: number, random: Random): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + Math.floor(random() * most);
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}
