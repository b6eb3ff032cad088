// POST /sync: the request is committed as it comes in, the answer goes out as a stream of frames. The body is text/plain
// and the token lies inside, so that it is a simple request: no preflight costs a second round trip.
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type PeerProblem, refuseRequest } from '../../sync/answering.ts';
import { callerOf } from '../guard/caller.ts';
import type { Limits } from '../guard/limits.ts';
import { createRateLimit } from '../guard/rate-limit.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { StoreFailure } from '../store/relay-store.ts';
import type { SyncRounds } from '../sync-rounds.ts';
import { BodyFault, readBody } from './steady-body.ts';

export interface SyncRouteParts {
  readonly rounds: SyncRounds;
  readonly limits: Limits;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly nowMs: () => number;
  readonly behindProxy: boolean;
}

/** An answer that fits is sent with its length, which costs less than chunked encoding. */
const SHORT_BYTES = 16 * 1024;
const LATER_SECONDS = 5;

const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'sync/token': 401,
  'sync/revoked': 403,
  'sync/busy': 429,
  'sync/too-large': 413,
  'sync/too-slow': 408,
  'sync/overloaded': 503,
  'sync/store': 503,
  'sync/newer': 426,
};

export function syncRoute(parts: SyncRouteParts): Hono {
  const { rounds, limits, log, metrics, nowMs, behindProxy } = parts;
  const rate = createRateLimit(limits.perAddress, nowMs);
  let atWork = 0;
  metrics.gauge('rounds', () => atWork);

  const refuse = (context: Context, problem: PeerProblem): Response => {
    const { code, facts } = problem;
    metrics.count('refused', 1, code);
    log.warn('round-refused', { code });
    const headers = plainHeaders();
    const seconds = typeof facts.seconds === 'number' ? facts.seconds : LATER_SECONDS;
    const status = STATUS[code] ?? 400;
    if (status === 429 || status === 503) headers.set('Retry-After', String(seconds));
    // What is left of a body that nobody reads must not be taken for the next request.
    if (status === 413 || status === 408) headers.set('Connection', 'close');
    quiet(context);
    return new Response(refuseRequest(problem), { status, headers });
  };

  return new Hono().post('/', async (context) => {
    const wait = rate.take(callerOf(context, behindProxy));
    if (wait > 0) return refuse(context, { code: 'sync/busy', facts: { seconds: wait } });
    if (atWork >= limits.rounds) return refuse(context, { code: 'sync/overloaded', facts: {} });
    atWork += 1;
    const startedMs = nowMs();
    const leave = () => {
      atWork -= 1;
      metrics.seconds('round', (nowMs() - startedMs) / 1000);
    };
    try {
      const body = readBody(context.req.raw, limits, (bytes) => metrics.count('bytesIn', bytes));
      const answer = await rounds.hold(body);
      if (!answer.ok) {
        leave();
        return refuse(context, answer.problem);
      }
      quiet(context);
      return await send(answer.value, metrics, leave);
    } catch (error) {
      leave();
      if (error instanceof BodyFault) return refuse(context, { code: error.code, facts: {} });
      if (error instanceof StoreFailure) return refuse(context, { code: 'sync/store', facts: {} });
      throw error;
    }
  });
}

/** Collects the beginning; a short answer is whole by then. */
async function send(
  frames: AsyncIterable<Uint8Array>,
  metrics: Metrics,
  leave: () => void,
): Promise<Response> {
  const source = frames[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const next = await source.next();
    if (next.done) {
      leave();
      metrics.count('bytesOut', bytes);
      const headers = plainHeaders();
      headers.set('Content-Length', String(bytes));
      return new Response(Buffer.concat(first), { headers });
    }
    first.push(next.value);
    bytes += next.value.length;
    if (bytes > SHORT_BYTES) break;
  }
  return new Response(stream(first, source, metrics, leave), { headers: plainHeaders() });
}

function stream(
  first: readonly Uint8Array[],
  source: AsyncIterator<Uint8Array>,
  metrics: Metrics,
  leave: () => void,
): ReadableStream<Uint8Array> {
  const beginning = new Uint8Array(Buffer.concat(first));
  metrics.count('bytesOut', beginning.length);
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(beginning),
    pull: async (controller) => {
      try {
        const next = await source.next();
        if (next.done) {
          leave();
          controller.close();
          return;
        }
        metrics.count('bytesOut', next.value.length);
        controller.enqueue(next.value);
      } catch (error) {
        leave();
        controller.error(error);
      }
    },
    cancel: async () => {
      leave();
      await source.return?.();
    },
  });
}

/** Few and short: on a tablet's day of one idle round an hour, headers are most of what it pays for. */
function plainHeaders(): Headers {
  return new Headers({ 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*' });
}

/** The time of day stands in the answer itself, and that a connection stays open is what HTTP/1.1 means anyway. */
function quiet(context: Context): void {
  const outgoing = (context.env as Partial<HttpBindings> | undefined)?.outgoing;
  if (!outgoing) return;
  outgoing.sendDate = false;
  outgoing.removeHeader('Connection');
}
