// Files as a bad cable, a bad disk or a bad person leaves them.
import fc from 'fast-check';

type Change =
  | { readonly type: 'cut'; readonly at: number; readonly length: number }
  | { readonly type: 'flip'; readonly at: number; readonly mask: number }
  | { readonly type: 'double'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly type: 'move'; readonly at: number; readonly length: number; readonly to: number };

/** Bytes of a file after up to six changes: parts cut out, bits flipped, parts repeated, parts moved. */
export function broken(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat(Math.max(0, bytes.length - 1));
  const length = fc.integer({ min: 1, max: Math.max(1, bytes.length >> 1) });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ type: fc.constant('cut' as const), at, length }),
    fc.record({ type: fc.constant('flip' as const), at, mask: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ type: fc.constant('double' as const), at, length, times: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ type: fc.constant('move' as const), at, length, to: at }),
  );
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce(apply, bytes));
}

function apply(bytes: Uint8Array, change: Change): Uint8Array {
  if (change.type === 'flip') {
    const flipped = bytes.slice();
    if (change.at < flipped.length) flipped[change.at] = (flipped[change.at] ?? 0) ^ change.mask;
    return flipped;
  }
  const before = bytes.subarray(0, change.at);
  const part = bytes.subarray(change.at, change.at + change.length);
  const after = bytes.subarray(change.at + change.length);
  if (change.type === 'cut') return joined(before, after);
  if (change.type === 'double')
    return joined(before, ...Array.from({ length: change.times + 1 }, () => part), after);
  const rest = joined(before, after);
  return joined(rest.subarray(0, change.to), part, rest.subarray(change.to));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
