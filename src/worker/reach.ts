// How bytes get to a relay and back: by the worker's own fetch, or through the window where only that may speak with a
// plain-HTTP address nearby. Both answer in the same few words; what they mean is said by who asked.
import type { StopSignal } from '../sync/transport.ts';
import type { ReachAnswer, ReachRequest, WindowLink } from './sync-api.ts';

/** Sends one request; `take` gets the bytes of an answer of the wanted kind as they come, whatever its status. Never rejects. */
export type Reach = (
  request: ReachRequest,
  take: (part: Uint8Array) => void,
  signal: StopSignal,
) => Promise<ReachAnswer>;

/** Nothing came for so long: the line is dead, whatever the socket thinks. */
export const SILENCE_MS = 30_000;

type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export function createFetchReach(fetch: FetchLike, silenceMs: number = SILENCE_MS): Reach {
  return async ({ url, body, kind }, take, signal) => {
    const controller = new AbortController();
    const abort = () => controller.abort();
    let timer = setTimeout(abort, silenceMs);
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(abort, silenceMs);
    };
    signal.addEventListener('abort', abort);
    try {
      if (signal.aborted) return { type: 'stopped' };
      const response = await fetch(url, { ...toInit(body), signal: controller.signal });
      heard();
      return await readAnswer(response, kind, (part) => {
        heard();
        if (!signal.aborted) take(part);
      });
    } catch {
      // Engines throw different errors for the same dead line; none says more than that.
      return { type: signal.aborted ? 'stopped' : 'unreachable' };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  };
}

/** No header that would ask for a preflight, no cookie, no cache. */
function toInit(body: Uint8Array<ArrayBuffer> | null): RequestInit {
  const common = { cache: 'no-store', credentials: 'omit', redirect: 'error' } as const;
  return body === null
    ? common
    : { ...common, method: 'POST', body, headers: { 'Content-Type': 'text/plain' } };
}

async function readAnswer(
  response: Response,
  wanted: string,
  take: (part: Uint8Array) => void,
): Promise<ReachAnswer> {
  const { status } = response;
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const kind = response.headers.get('Content-Type') ?? '';
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (kind.startsWith(wanted)) take(part.value);
  }
  return { type: 'answered', status, kind, retryAfterSeconds: Number.isFinite(seconds) ? seconds : null };
}

/** The page's fetch; it is told to stop by number, since signals do not cross. */
export function createWindowReach(link: WindowLink, proxy: <T extends object>(value: T) => T): Reach {
  let requests = 0;
  return async (request, take, signal) => {
    requests += 1;
    const id = requests;
    const stop = () => void link.stop(id);
    signal.addEventListener('abort', stop);
    try {
      if (signal.aborted) return { type: 'stopped' };
      const answer = await link.send(
        id,
        request,
        proxy((part: Uint8Array) => {
          if (!signal.aborted) take(part);
        }),
      );
      return signal.aborted ? { type: 'stopped' } : answer;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
}
