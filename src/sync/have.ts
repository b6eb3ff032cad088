// What a side holds: ranges of sequence numbers per stream, never a maximum, because files and links leave gaps.
// Beside the ranges stands a check of the events themselves, so that equal numbers with other content are noticed.
import type { StreamId } from '../domain/ids.ts';

/** First and last sequence number, both included. */
export type SequenceRange = readonly [first: number, last: number];

/** In rising order; they neither touch nor overlap. */
export type Ranges = readonly SequenceRange[];

export interface StreamHave {
  readonly ranges: Ranges;
  /**
   * XOR of the event checks (docs/sync-protocol.md) of all held events of the stream, both versions where it forked.
   * Null where it cannot be known: a part was erased or pruned away before its check was seen.
   */
  readonly check: number | null;
}

export type Have = ReadonlyMap<StreamId, StreamHave>;

export const NOTHING: StreamHave = { ranges: [], check: 0 };
export const EMPTY_HAVE: Have = new Map();

/** Joins ranges that come in any order, touching, overlapping or double. */
export function toRanges(loose: Iterable<SequenceRange>): Ranges {
  const sorted = [...loose].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [first, last] of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

export function union(a: Ranges, b: Ranges): Ranges {
  return toRanges([...a, ...b]);
}

/** What is in `a` and not in `b`. */
export function subtract(a: Ranges, b: Ranges): Ranges {
  const left: SequenceRange[] = [];
  let at = 0;
  for (const [first, last] of a) {
    let from = first;
    while ((b[at]?.[1] ?? Number.POSITIVE_INFINITY) < from) at++;
    for (let other = b[at]; other !== undefined && other[0] <= last; other = b[at]) {
      if (other[0] > from) left.push([from, other[0] - 1]);
      from = Math.max(from, other[1] + 1);
      if (other[1] > last) break;
      at++;
    }
    if (from <= last) left.push([from, last]);
  }
  return left;
}

export function intersect(a: Ranges, b: Ranges): Ranges {
  return subtract(a, subtract(a, b));
}

export function contains(ranges: Ranges, [first, last]: SequenceRange): boolean {
  return ranges.some((range) => range[0] <= first && last <= range[1]);
}

export function overlaps(ranges: Ranges, [first, last]: SequenceRange): boolean {
  return ranges.some((range) => range[0] <= last && first <= range[1]);
}

export function isSameRanges(a: Ranges, b: Ranges): boolean {
  return a.length === b.length && a.every(([first, last], at) => first === b[at]?.[0] && last === b[at]?.[1]);
}

/** How many events the ranges name. */
export function countOf(ranges: Ranges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

export function rangesOf(have: Have, stream: StreamId): Ranges {
  return have.get(stream)?.ranges ?? [];
}

/** The same numbers, and yet other events: a fork, or damage on one of the sides. */
export function isMismatch(a: StreamHave | undefined, b: StreamHave | undefined): boolean {
  if (a === undefined || b === undefined || a.check === null || b.check === null) return false;
  return a.check !== b.check && isSameRanges(a.ranges, b.ranges);
}

/** `have` with ranges more for one stream. Its check is unknown then: numbers were added, not events. */
export function withRanges(have: Have, stream: StreamId, more: Ranges): Have {
  if (more.length === 0) return have;
  return new Map(have).set(stream, { ranges: union(rangesOf(have, stream), more), check: null });
}
