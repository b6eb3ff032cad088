// What was deflated by somebody unknown, unpacked within the length that it says. A byte can swell to 1,032, and fflate
// works through all that it is given, whether or not there is room for it: so no more is given than may be wasted.
import { Inflate, inflateSync } from 'fflate';
import { fail, ok, type Result } from '../domain/result.ts';

/** `broken`: no deflated bytes, or fewer than it says. `too-long`: more than it says; the rest was not looked at. */
export interface InflateFault {
  readonly code: 'inflate/broken' | 'inflate/too-long';
}

/**
 * Holds a slice of a vocabulary (outgoing.ts) and a snapshot of some 20 kB; those are inflated at once, which costs half
 * of doing it in pieces. Swollen, such a piece is 4 MB: 15 to 40 ms where 29 kB that became 30 MB took 110 to 130.
 */
const PIECE_BYTES = 4_096;

/** Exactly `length` bytes; what follows the end of the deflated ones is passed over. */
export function inflateExactly(deflated: Uint8Array, length: number): Result<Uint8Array, InflateFault> {
  if (deflated.length === 0) return fail({ code: 'inflate/broken' });
  try {
    const [bytes, found] =
      deflated.length <= PIECE_BYTES ? inflateAtOnce(deflated, length) : inflateByPieces(deflated, length);
    if (found === length) return ok(bytes);
    return fail({ code: found > length ? 'inflate/too-long' : 'inflate/broken' });
  } catch {
    return fail({ code: 'inflate/broken' });
  }
}

type Inflated = readonly [bytes: Uint8Array, found: number];

function inflateAtOnce(deflated: Uint8Array, length: number): Inflated {
  // Room for one byte more, so that longer content is seen; there the inflater stops writing.
  const bytes = inflateSync(deflated, { out: new Uint8Array(length + 1) });
  return [bytes.slice(0, length), bytes.length];
}

function inflateByPieces(deflated: Uint8Array, length: number): Inflated {
  const bytes = new Uint8Array(length);
  let found = 0;
  const inflate = new Inflate((part) => {
    if (found + part.length <= length) bytes.set(part, found);
    found += part.length;
  });
  for (let at = 0; at < deflated.length && found <= length; at += PIECE_BYTES) {
    const end = at + PIECE_BYTES;
    inflate.push(deflated.subarray(at, end), end >= deflated.length);
  }
  return [bytes, found];
}
