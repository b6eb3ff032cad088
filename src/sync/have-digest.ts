// Two sides that met before mostly hold what they held then. So a round begins with a digest of what the other side is
// believed to hold, and only the part that differs is listed. Streams fall into buckets, one for every 16 of them, so
// that one new event does not make two sides list a thousand streams.
import { sha256 } from '@noble/hashes/sha2.js';
import type { StreamId } from '../domain/ids.ts';
import type { Have, StreamHave } from './have.ts';
import { createWriter, writeId, writeRanges } from './wire.ts';

/** 64 bits for each bucket; '' for an empty bucket. Its length is a power of two from 1 to 256. */
export type HaveDigest = readonly string[];

const STREAMS_A_BUCKET = 16;
/** Up to here one digest does for all: listing so few costs less than a kilobyte. */
const STREAMS_IN_ONE = 32;
export const MAX_BUCKETS = 256;
const DIGEST_BYTES = 8;

/** How many buckets do for so many streams. */
export function bucketCountFor(streams: number): number {
  if (streams <= STREAMS_IN_ONE) return 1;
  let count = 2;
  while (count < MAX_BUCKETS && count * STREAMS_A_BUCKET < streams) count *= 2;
  return count;
}

/** Where a stream lies, from the first eight bits of its id: they are random, so buckets fill evenly. */
export function bucketOf(stream: StreamId, buckets: number): number {
  const letters = (LETTERS.indexOf(stream[0] ?? '') << 6) | LETTERS.indexOf(stream[1] ?? '');
  return (letters >> 4) & (buckets - 1);
}

/** One digest a bucket; equal sets of streams, ranges and checks give equal digests, in whatever order they came. */
export function digestHave(have: Have, buckets: number): HaveDigest {
  const lists = Array.from({ length: buckets }, (): [StreamId, StreamHave][] => []);
  for (const entry of have) lists[bucketOf(entry[0], buckets)]?.push(entry);
  return lists.map(digestBucket);
}

/** The buckets in which two digests differ; all of the first when they are not cut alike. */
export function differingBuckets(a: HaveDigest, b: HaveDigest): readonly number[] {
  return a.flatMap((digest, bucket) => (a.length === b.length && digest === b[bucket] ? [] : [bucket]));
}

/** The streams of these buckets only. */
export function inBuckets(have: Have, buckets: number, wanted: readonly number[]): Have {
  const set = new Set(wanted);
  return new Map([...have].filter(([stream]) => set.has(bucketOf(stream, buckets))));
}

function digestBucket(entries: readonly (readonly [StreamId, StreamHave])[]): string {
  if (entries.length === 0) return '';
  const writer = createWriter();
  for (const [stream, { ranges, check }] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    writeId(writer, stream);
    writeRanges(writer, ranges, check);
  }
  return Array.from(sha256(writer.take()).subarray(0, DIGEST_BYTES), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The finest cut: a stream's slot says its bucket for any count. */
export type Slots = ReadonlySet<number>;

export const NO_SLOTS: Slots = new Set();
export const ALL_SLOTS: Slots = new Set(Array.from({ length: MAX_BUCKETS }, (_, slot) => slot));

export function slotOf(stream: StreamId): number {
  return bucketOf(stream, MAX_BUCKETS);
}

export function toSlots(buckets: number, some: readonly number[]): Slots {
  const set = new Set(some);
  return new Set([...ALL_SLOTS].filter((slot) => set.has(slot & (buckets - 1))));
}

/** The coarsest buckets that name exactly these slots. */
export function toBuckets(slots: Slots): { readonly buckets: number; readonly complete: readonly number[] } {
  for (let buckets = 1; ; buckets *= 2) {
    const complete = [...new Set([...slots].map((slot) => slot & (buckets - 1)))].sort((a, b) => a - b);
    if (buckets === MAX_BUCKETS || complete.length * (MAX_BUCKETS / buckets) === slots.size) {
      return { buckets, complete };
    }
  }
}
