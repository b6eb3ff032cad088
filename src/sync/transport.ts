// The port of whatever carries a request to a peer and its answer back: HTTP from the worker, HTTP from the window,
// relay to relay, or the simulation. Every implementation runs the suite in tests/contracts/transport.ts.
import type { Result } from '../domain/result.ts';

/** As an AbortSignal is; pure code is compiled without the platform's types. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export type TransportProblem =
  /** No connection, or it died: whatever came before may have counted on either side. */
  | { readonly code: 'transport/unreachable' }
  /** The peer answered, but not as a relay does: a captive portal, a wrong address. */
  | { readonly code: 'transport/not-a-relay' }
  /** The peer refuses for now; `seconds` when it says how long. */
  | { readonly code: 'transport/busy'; readonly seconds: number | null }
  /** The token is not, or no longer, good. */
  | { readonly code: 'transport/refused' }
  | { readonly code: 'transport/stopped' };

export interface Transport {
  /**
   * Sends one request and hands over the answer's bytes in order as they come, cut anywhere. Ends with ok only when
   * the answer came to its end. Never throws or rejects; never calls `take` after it has ended.
   */
  exchange(
    request: Uint8Array<ArrayBuffer>,
    take: (part: Uint8Array) => void,
    signal: StopSignal,
  ): Promise<Result<null, TransportProblem>>;
}
