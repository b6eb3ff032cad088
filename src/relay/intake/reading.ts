// Reads chunks where it happens: checked when they come in, read again when they are folded, cut before they go out.
import { hash } from 'node:crypto';
import type { StoredEvent } from '../../domain/event.ts';
import type { LearnerId } from '../../domain/ids.ts';
import { isKnownEvent } from '../../domain/parse-event.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type OpenedChunk, openChunk, pruneChunk } from '../../sync/chunk.ts';
import type { ChunkFault } from '../../sync/chunk-header.ts';
import type { Sha256 } from '../../sync/sha256.ts';
import { parseVocabulary, type Vocabularies, type Vocabulary } from '../../sync/vocabulary.ts';
import { isNotable } from '../schools/notable.ts';
import type { PruneChunk } from '../store/relay-store.ts';
import type { ChunkFacts, Opening, Signed, Words } from './opener.ts';
import { isSignedBy } from './p256.ts';

/** Node's own hash: several times as fast as one in JavaScript, and hashing is much of an intake's work. */
export const sha256: Sha256 = (text) => hash('sha256', text, 'buffer');

/** Parsed once each: a pack's words are thousands of lines. */
const MOST_PARSED = 200;
const parsed = new Map<string, Vocabulary | undefined>();

export function toVocabularies(words: Words): Vocabularies {
  return (id) => {
    const bytes = words.get(id);
    if (bytes === undefined) return undefined;
    if (parsed.has(id)) return parsed.get(id);
    const read = parseVocabulary(bytes, sha256);
    const vocabulary = read.ok && read.value.id === id ? read.value : undefined;
    if (parsed.size >= MOST_PARSED) parsed.clear();
    parsed.set(id, vocabulary);
    return vocabulary;
  };
}

export function verifyOne({ bytes, key }: Signed, words: Words): Opening {
  const opened = openChunk(bytes, toVocabularies(words), sha256);
  if (!opened.ok) return toOpening(opened.problem);
  const digest = Buffer.from(opened.value.hash, 'hex');
  if (!isSignedBy(key, opened.value.header.signature, digest)) return { type: 'signature' };
  return { type: 'verified', facts: toFacts(opened.value, digest) };
}

function toOpening(fault: ChunkFault): Opening {
  switch (fault.code) {
    case 'chunk/malformed':
      return { type: 'malformed' };
    case 'chunk/version-unknown':
      return { type: 'newer', version: fault.version };
    case 'chunk/vocabulary-unknown':
      return { type: 'words', missing: fault.ids };
  }
}

function toFacts({ header, events, checks, segments, check }: OpenedChunk, digest: Uint8Array): ChunkFacts {
  const { stream, from, count, sealed, vocabularies } = header;
  return {
    ...{ stream, from, count, sealed, vocabularies, check },
    hash: new Uint8Array(digest),
    checks: toChecks(from, count, events, checks),
    learners: segments.flatMap(({ learner, pruned }) => (pruned ? [] : [learner])),
    cut: segments.flatMap(({ learner, pruned }) => (pruned ? [learner] : [])),
    erases: events
      .filter(isKnownEvent)
      .flatMap((event) => (event.type === 'learner-erased' ? [event.erased] : [])),
    notable: events.some(isNotable),
  };
}

/** By place: an event that was taken out leaves a 0. */
function toChecks(
  from: number,
  count: number,
  events: readonly StoredEvent[],
  checks: OpenedChunk['checks'],
): Uint32Array {
  const placed = new Uint32Array(count);
  events.forEach(({ sequence }, at) => {
    placed[sequence - from] = checks[at] ?? 0;
  });
  return placed;
}

/** What is left of the chunk's events; nothing when it cannot be read. */
export function readChunk(bytes: Uint8Array, words: Words): readonly StoredEvent[] {
  const opened = openChunk(bytes, toVocabularies(words), sha256);
  return opened.ok ? opened.value.events : [];
}

/** Without the segments of these learners; null when it cannot be read. */
export function cutChunk(bytes: Uint8Array, drop: readonly LearnerId[], words: Words): Uint8Array | null {
  const gone = new Set<LearnerId | ''>(drop);
  const cut = pruneChunk(bytes, toVocabularies(words), sha256, (learner) => !gone.has(learner));
  return cut.ok ? cut.value : null;
}

/** For the store, which has its vocabularies at hand itself. */
export const pruneStored: PruneChunk = (bytes, drop, vocabulary): Result<Pruned, unknown> => {
  const words = { get: (id: string) => vocabulary(id) ?? undefined };
  const gone = new Set<LearnerId | ''>(drop);
  const vocabularies = toVocabularies(words);
  const cut = pruneChunk(bytes, vocabularies, sha256, (learner) => !gone.has(learner));
  if (!cut.ok) return cut;
  const opened = openChunk(cut.value, vocabularies, sha256);
  if (!opened.ok) return fail(opened.problem);
  const { header, events, checks } = opened.value;
  return ok({ bytes: cut.value, checks: toChecks(header.from, header.count, events, checks) });
};

interface Pruned {
  readonly bytes: Uint8Array;
  readonly checks: Uint32Array;
}
