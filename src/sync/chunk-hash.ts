// What a chunk's signature stands for. Each learner's events are hashed apart, so that one learner's can go and the
// signature stays; the hash is of canonical texts, so that no change of the codec ever touches it.
import type { LearnerId, StreamId } from '../domain/ids.ts';
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

/** Hashes the texts gathered by learner. */
export function toSegments(
  texts: ReadonlyMap<LearnerId | '', { readonly texts: readonly string[]; readonly check: number }>,
  sha256: Sha256,
): Segment[] {
  const segments: Segment[] = [];
  for (const [learner, { texts: lines, check }] of texts) {
    segments.push({
      learner,
      hash: toHex(sha256(`${lines.join('\n')}\n`)),
      check: check >>> 0,
      pruned: false,
    });
  }
  return segments;
}

/** Sorts by learner, by UTF-16 code units, and refuses a learner that comes twice. */
export function inOrder<T extends { readonly learner: string }>(segments: readonly T[]): T[] | null {
  const sorted = [...segments].sort((a, b) => (a.learner < b.learner ? -1 : 1));
  return sorted.some((one, at) => at > 0 && one.learner === sorted[at - 1]?.learner) ? null : sorted;
}
