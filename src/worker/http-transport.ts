// Rounds of sync over HTTP: POST to the relay's /sync, and its answer as it comes. Whether the worker or the window
// sends it is the reach's business.
import { fail, ok, type Result } from '../domain/result.ts';
import { MAGIC } from '../sync/messages.ts';
import type { Transport, TransportProblem } from '../sync/transport.ts';
import type { Reach } from './reach.ts';
import type { ReachAnswer } from './sync-api.ts';

type End = Result<null, TransportProblem>;

/** `address` as relayAddressOf gives it. */
export function createHttpTransport(reach: Reach, address: string): Transport {
  return {
    exchange: async (body, take, signal) => {
      const door = createDoor(take);
      const answer = await reach({ url: `${address}sync`, body }, door.take, signal);
      return toEnd(answer, door.isRelay());
    },
  };
}

/** Lets an answer through once it has begun as a relay's does: a captive portal's page is no frames. */
function createDoor(take: (part: Uint8Array) => void) {
  let first: Uint8Array[] | null = [];
  let isRelay = false;
  return {
    isRelay: () => isRelay,
    take: (part: Uint8Array) => {
      if (first === null) {
        if (isRelay) take(part);
        return;
      }
      first.push(part);
      const length = first.reduce((sum, { length }) => sum + length, 0);
      if (length < MAGIC.length) return;
      const begun = concat(first, length);
      first = null;
      isRelay = MAGIC.every((byte, at) => begun[at] === byte);
      if (isRelay) take(begun);
    },
  };
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toEnd(answer: ReachAnswer, isRelay: boolean): End {
  if (answer.type === 'stopped') return fail({ code: 'transport/stopped' });
  if (answer.type !== 'answered') return fail({ code: 'transport/unreachable' });
  const { status, retryAfterSeconds: seconds } = answer;
  if (status === 401) return fail({ code: 'transport/refused' });
  if (status === 429 || status === 503) return fail({ code: 'transport/busy', seconds });
  // A gateway before a relay that is down says nothing of the relay.
  if (status === 502 || status === 504) return fail({ code: 'transport/unreachable' });
  // What else a relay refuses it says in the frames of the answer.
  return isRelay ? ok(null) : fail({ code: 'transport/not-a-relay' });
}
