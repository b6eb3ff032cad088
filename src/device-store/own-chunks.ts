// What was written here, as signed chunks. A full one is sealed once and kept; the tail behind it is cut for each
// exchange, for exactly what the other side lacks.
import Dexie from 'dexie';
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import { type SealedChunk, sealChunk } from '../sync/chunk.ts';
import { CHUNK_EVENTS } from '../sync/chunk-header.ts';
import type { OutgoingChunk } from '../sync/chunk-vault.ts';
import { type Ranges, subtract } from '../sync/have.ts';
import type { Vocabulary } from '../sync/vocabulary.ts';
import type { ChunkVaultPorts } from './chunk-vault-ports.ts';
import { toOwnBuffer } from './own-buffer.ts';
import type { ChunkRow } from './sync-rows.ts';
import { inTransaction } from './transaction.ts';

export type OwnChunkPorts = Pick<ChunkVaultPorts, 'database' | 'signer' | 'sha256'> & {
  /** Those that chunks of these events may refer to; they are held here when it resolves. */
  readonly words: (events: readonly StoredEvent[]) => Promise<readonly Vocabulary[]>;
};

/** Length that a chunk's hash names the one before it by. */
const PREVIOUS_DIGITS = 16;

/** Seals what is full; with `all` the tail too, however short. */
export async function sealOwn(ports: OwnChunkPorts, stream: StreamId, all = false): Promise<void> {
  const { database } = ports;
  for (;;) {
    const last = await lastSealed(ports, stream);
    const events = await eventsFrom(ports, stream, (last?.to ?? 0) + 1, CHUNK_EVENTS);
    if (events.length === 0) return;
    const previous = last?.hash.slice(0, PREVIOUS_DIGITS) ?? '';
    const sealed = await seal(ports, stream, events, { previous, sealed: true });
    const isFull = sealed.count === CHUNK_EVENTS || sealed.count < events.length;
    if (!isFull && !all) return;
    const row = toRow(stream, events.slice(0, sealed.count), sealed);
    await inTransaction(database, [database.chunks], async () => {
      // Another tab may have been faster; what it sealed stays.
      const there = await chunksAt(ports, stream, row.from);
      if (!there.some((one) => one.sealed)) await database.chunks.put(row);
    });
  }
}

/** Chunks for the missing numbers behind what is sealed, signed for this one time; at least one, up to so many bytes. */
export async function cutTail(
  ports: OwnChunkPorts,
  stream: StreamId,
  missing: Ranges,
  maxBytes: number,
): Promise<{ readonly chunks: readonly OutgoingChunk[]; readonly more: boolean }> {
  const sealedTo = (await lastSealed(ports, stream))?.to ?? 0;
  const chunks: OutgoingChunk[] = [];
  let used = 0;
  for (const [first, last] of sealedTo === 0 ? missing : subtract(missing, [[1, sealedTo]])) {
    for (let from = first; from <= last; ) {
      if (used > 0 && used >= maxBytes) return { chunks, more: true };
      const events = await eventsFrom(ports, stream, from, Math.min(CHUNK_EVENTS, last - from + 1));
      if (events.length === 0) break;
      const { bytes, count } = await seal(ports, stream, events, { previous: '', sealed: false });
      chunks.push({ stream, range: [from, from + count - 1], bytes });
      used += bytes.length;
      from += count;
    }
  }
  return { chunks, more: false };
}

async function seal(
  ports: OwnChunkPorts,
  stream: StreamId,
  events: readonly StoredEvent[],
  how: { readonly previous: string; readonly sealed: boolean },
): Promise<SealedChunk> {
  const [first, ...rest] = events;
  if (first === undefined) throw new Error('Must have an event to seal, got none');
  const { sha256, words } = ports;
  const { sign } = await ports.signer();
  const vocabularies = await words(events);
  return sealChunk({ stream, events: [first, ...rest], ...how, vocabularies, sha256 }, sign);
}

/** From a number on without gaps; of forks the first version: others came signed and are kept as they came. */
async function eventsFrom(
  { database }: OwnChunkPorts,
  stream: StreamId,
  from: number,
  most: number,
): Promise<readonly StoredEvent[]> {
  const rows = await database.events
    .where(':id')
    .between([stream, from], [stream, from + most], true, false)
    .toArray();
  const events: StoredEvent[] = [];
  for (const event of rows) {
    if (event.sequence === from + events.length) events.push(event);
    else if (event.sequence > from + events.length) break;
  }
  return events;
}

async function lastSealed({ database }: OwnChunkPorts, stream: StreamId): Promise<ChunkRow | undefined> {
  return database.chunks
    .where('[stream+from+to]')
    .between([stream, Dexie.minKey], [stream, Dexie.maxKey])
    .reverse()
    .filter((row) => row.sealed)
    .first();
}

function chunksAt({ database }: OwnChunkPorts, stream: StreamId, from: number) {
  return database.chunks
    .where('[stream+from+to]')
    .between([stream, from, Dexie.minKey], [stream, from, Dexie.maxKey])
    .toArray();
}

function toRow(stream: StreamId, events: readonly StoredEvent[], { bytes, hash }: SealedChunk): ChunkRow {
  const from = events[0]?.sequence ?? 0;
  const learners = [...new Set(events.map(learnerOf))].sort();
  const to = from + events.length - 1;
  return { stream, from, to, hash, sealed: true, learners, bytes: toOwnBuffer(bytes) };
}

/** Whose segment an event lies in. */
export const learnerOf = (event: StoredEvent): LearnerId | '' =>
  'learner' in event && typeof event.learner === 'string' ? event.learner : '';
