// Rounds with another relay over HTTP, from Node.
import { fail, ok } from '../../domain/result.ts';
import type { StopSignal, Transport, TransportProblem } from '../../sync/transport.ts';
import { type ContactFault, toContactFault } from '../contact-fault.ts';

/** Without a byte for so long, the link is dead. */
const SILENCE_MS = 60_000;

/** `hear` is told why the other relay could not be reached; the session itself needs only that it was not. */
export function createHttpTransport(
  address: string,
  hear: (fault: ContactFault) => void = () => {},
): Transport {
  const url = `${address.replace(/\/$/, '')}/sync`;
  return {
    exchange: async (request, take, signal) => {
      const stop = new AbortController();
      const onStop = () => stop.abort();
      if (signal.aborted) return fail({ code: 'transport/stopped' });
      signal.addEventListener('abort', onStop);
      let silence = setTimeout(onStop, SILENCE_MS);
      const heard = () => {
        clearTimeout(silence);
        silence = setTimeout(onStop, SILENCE_MS);
      };
      try {
        const response = await fetch(url, {
          method: 'POST',
          body: request,
          headers: { 'Content-Type': 'text/plain' },
          redirect: 'error',
          signal: stop.signal,
        });
        const refusal = toRefusal(response);
        if (refusal !== null) {
          await response.body?.cancel();
          return fail(refusal);
        }
        for await (const part of response.body ?? []) {
          heard();
          if (signal.aborted) break;
          take(part);
        }
        return signal.aborted ? fail({ code: 'transport/stopped' }) : ok(null);
      } catch (error) {
        if (!signal.aborted) hear(stop.signal.aborted ? { type: 'no-answer' } : toContactFault(error));
        return fail(toProblem(signal));
      } finally {
        clearTimeout(silence);
        signal.removeEventListener('abort', onStop);
      }
    },
  };
}

function toProblem(signal: StopSignal): TransportProblem {
  return { code: signal.aborted ? 'transport/stopped' : 'transport/unreachable' };
}

function toRefusal({ status, headers }: Response): TransportProblem | null {
  // A captive portal answers every address with a page of its own.
  const isOurs = /^text\/plain\b/.test(headers.get('Content-Type') ?? '');
  if (status === 200) return isOurs ? null : { code: 'transport/not-a-relay' };
  if (status === 401 || status === 403) return { code: 'transport/refused' };
  if (status === 429 || status === 503) {
    const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
    return { code: 'transport/busy', seconds: Number.isFinite(seconds) ? seconds : null };
  }
  // A relay that is being restarted behind a proxy, or a body that took too long: as if the link had died.
  if (status === 408 || status >= 500) return { code: 'transport/unreachable' };
  return { code: 'transport/not-a-relay' };
}
