// Rounds of sync over HTTP: POST to the relay's /sync, and its answer as it comes. Whether the worker or the window
// sends it is the reach's business.
import { fail, ok, type Result } from '../domain/result.ts';
import type { Transport, TransportProblem } from '../sync/transport.ts';
import type { Reach } from './reach.ts';
import type { ReachAnswer } from './sync-api.ts';

type End = Result<null, TransportProblem>;

const KIND = 'text/plain';

/** `address` as parseRelayAddress gives it. */
export function createHttpTransport(reach: Reach, address: string): Transport {
  return {
    exchange: async (body, take, signal) =>
      toEnd(await reach({ url: `${address}sync`, body, kind: KIND }, take, signal)),
  };
}

function toEnd(answer: ReachAnswer): End {
  if (answer.type === 'stopped') return fail({ code: 'transport/stopped' });
  if (answer.type !== 'answered') return fail({ code: 'transport/unreachable' });
  const { status, retryAfterSeconds: seconds } = answer;
  if (status === 401) return fail({ code: 'transport/refused' });
  if (status === 429 || status === 503) return fail({ code: 'transport/busy', seconds });
  // A gateway before a relay that is down says nothing of the relay.
  if (status === 502 || status === 504) return fail({ code: 'transport/unreachable' });
  // What else a relay refuses it says in the frames of the answer.
  return answer.kind.startsWith(KIND) ? ok(null) : fail({ code: 'transport/not-a-relay' });
}
