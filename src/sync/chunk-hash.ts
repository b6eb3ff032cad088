// What a chunk's signature stands for. Each learner's events are hashed apart, so that one learner's can go and the
// signature stays; the hash is of canonical texts, so that no change of the codec ever touches it.
import { FNV_PRIME, FNV_START, toEventCheck } from '../domain/canonical-event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import { encodeUtf8 } from '../packs/utf8.ts';
import type { Sha256 } from './sha256.ts';
import { toHex } from './vocabulary.ts';

/** All events of one learner in one chunk; '' for the events without a learner. */
export interface Segment {
  readonly learner: LearnerId | '';
  /** SHA-256 of its events' canonical texts in sequence order, each followed by a line feed; 64 hex digits. */
  readonly hash: string;
  /** XOR of its events' checks, unsigned. */
  readonly check: number;
  /** Its events are not in the chunk any more. */
  readonly pruned: boolean;
}

/** What is hashed beside the segments. */
export interface ChunkPlace {
  readonly stream: StreamId;
  readonly from: number;
  readonly count: number;
  readonly previous: string;
  readonly sealed: boolean;
}

/** The 32 bytes that are signed; `segments` sorted by learner. */
export function toChunkHash(place: ChunkPlace, segments: readonly Segment[], sha256: Sha256): Uint8Array {
  const { stream, from, count, previous, sealed } = place;
  const kind = sealed ? 'chunk' : 'tail';
  let text = `banyan ${kind} 1\n${stream}\n${from}\n${count}\n${previous}\n`;
  for (const { learner, hash } of segments) text += `${learner} ${hash}\n`;
  return sha256(text);
}

export interface HashedEvents {
  /** By first appearance. */
  readonly segments: readonly Segment[];
  /** Of each event, unsigned. */
  readonly checks: Uint32Array;
}

/** Hashes canonical texts, which come in sequence order, each with its learner. */
export function hashEvents(
  events: readonly { readonly learner: LearnerId | ''; readonly text: string }[],
  sha256: Sha256,
): HashedEvents {
  const places = new Map<LearnerId | '', number[]>();
  for (const [place, { learner }] of events.entries()) {
    const of = places.get(learner);
    if (of === undefined) places.set(learner, [place]);
    else of.push(place);
  }
  const checks = new Uint32Array(events.length);
  const segments: Segment[] = [];
  for (const [learner, of] of places) {
    const lines = of.map((place) => events[place]?.text ?? '');
    const text = `${lines.join('\n')}\n`;
    const check = checkLines(lines, text, of, checks);
    segments.push({ learner, hash: toHex(sha256(text)), check, pruned: false });
  }
  return { segments, checks };
}

/** Notes each line's check and gives their XOR. Bytes are read three times as fast as letters, where they are the same. */
function checkLines(
  lines: readonly string[],
  text: string,
  places: readonly number[],
  checks: Uint32Array,
): number {
  const bytes = encodeUtf8(text);
  const isAscii = bytes.length === text.length;
  let all = 0;
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const check = isAscii ? checkBytes(bytes, from, from + line.length) : toEventCheck(line);
    checks[places[at] ?? 0] = check;
    all ^= check;
    from += line.length + 1;
  }
  return all >>> 0;
}

/** `toEventCheck` of ASCII. */
function checkBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_START;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return hash >>> 0;
}

/** Sorts by learner, by UTF-16 code units, and refuses a learner that comes twice. */
export function inOrder<T extends { readonly learner: string }>(segments: readonly T[]): T[] | null {
  const sorted = [...segments].sort((a, b) => (a.learner < b.learner ? -1 : 1));
  return sorted.some((one, at) => at > 0 && one.learner === sorted[at - 1]?.learner) ? null : sorted;
}
