// What a parcel brought, looked at before anything is written: each chunk is opened, verified and judged, one by one.
import type { PublicKey, StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import { believedThrough, type Trust } from '../domain/trust.ts';
import { toDeviceId, toPublicKey } from '../identity/device-id.ts';
import { type OpenedChunk, openChunk, pruneChunk, type VerifyHash, verifyChunk } from '../sync/chunk.ts';
import { readChunkHeader } from '../sync/chunk-header.ts';
import type { RefusedChunk, StreamCard, VocabularyWanted } from '../sync/chunk-vault.ts';
import type { SequenceRange } from '../sync/have.ts';
import type { Sha256 } from '../sync/sha256.ts';
import type { Vocabularies, VocabularyId } from '../sync/vocabulary.ts';
import type { ChunkVaultPorts } from './chunk-vault-ports.ts';
import { toOwnBuffer } from './own-buffer.ts';
import { learnerOf } from './own-chunks.ts';
import { checkOf, xor } from './stream-rows.ts';
import type { ChunkRow, WaitingRow } from './sync-rows.ts';

/** Whole, and signed by the key that it was verified with. */
export interface VerifiedChunk {
  readonly bytes: Uint8Array;
  readonly opened: OpenedChunk;
  readonly key: PublicKey;
  readonly point: Uint8Array;
}

export interface Looked {
  readonly verified: readonly VerifiedChunk[];
  /** Byte for byte as they are held: nothing is looked at twice. */
  readonly held: readonly { readonly count: number; readonly stream: StreamId }[];
  readonly waiting: readonly Omit<WaitingRow, 'atMs'>[];
  readonly wanted: readonly VocabularyWanted[];
  readonly refused: readonly RefusedChunk[];
}

export interface LookPorts extends Pick<ChunkVaultPorts, 'database' | 'crypto' | 'sha256'> {
  readonly open: (ids: Iterable<VocabularyId>) => Promise<Vocabularies>;
  readonly verify: VerifyHash;
  readonly keyOf: (stream: StreamId) => Promise<Uint8Array | null>;
  /** Of bytes that wait already, by which they are named. */
  readonly nameOf?: (bytes: Uint8Array) => string | undefined;
}

export async function lookAt(
  ports: LookPorts,
  chunks: readonly Uint8Array[],
  cards: readonly StreamCard[],
): Promise<Looked> {
  const looked = {
    verified: [] as VerifiedChunk[],
    held: [] as { count: number; stream: StreamId }[],
    waiting: [] as Omit<WaitingRow, 'atMs'>[],
    wanted: new Map<string, VocabularyWanted>(),
    refused: [] as RefusedChunk[],
  };
  for (const bytes of chunks) {
    const header = readChunkHeader(bytes);
    if (!header.ok) {
      looked.refused.push({ why: 'malformed', stream: null, range: null });
      continue;
    }
    const { stream, from, count, vocabularies } = header.value;
    const range: SequenceRange = [from, from + count - 1];
    const refuse = (why: RefusedChunk['why']) => looked.refused.push({ why, stream, range });
    if (await isHeld(ports, stream, from, bytes)) {
      looked.held.push({ count, stream });
      continue;
    }
    const opened = openChunk(bytes, await ports.open(vocabularies), ports.sha256);
    if (!opened.ok) {
      if (opened.problem.code !== 'chunk/vocabulary-unknown') refuse('malformed');
      else {
        for (const wanted of await toWanted(ports, opened.problem.ids)) looked.wanted.set(wanted.id, wanted);
        const card = cards.find((one) => one.stream === stream);
        const row = toWaiting(ports, bytes, stream, range, 'vocabulary');
        looked.waiting.push(card ? { ...row, key: toOwnBuffer(card.key) } : row);
      }
      continue;
    }
    const found = await findKey(ports, opened.value, cards);
    if (found === null) refuse('card');
    else if (found === 'signature') refuse('signature');
    else looked.verified.push({ bytes, opened: opened.value, ...found });
  }
  return { ...looked, wanted: [...looked.wanted.values()] };
}

/** A card that was stored with a verified chunk wins; one that came now must verify this chunk to count. */
async function findKey(
  ports: LookPorts,
  opened: OpenedChunk,
  cards: readonly StreamCard[],
): Promise<{ readonly key: PublicKey; readonly point: Uint8Array } | 'signature' | null> {
  const { stream } = opened.header;
  const stored = await ports.keyOf(stream);
  const points = stored ? [stored] : cards.filter((card) => card.stream === stream).map(({ key }) => key);
  for (const point of points) {
    const key = toPublicKey(point);
    if (key !== null && (await verifyChunk(opened, point, ports.verify))) return { key, point };
  }
  return points.length === 0 ? null : 'signature';
}

async function isHeld(
  { database }: LookPorts,
  stream: StreamId,
  from: number,
  bytes: Uint8Array,
): Promise<boolean> {
  const rows = await database.chunks
    .where('[stream+from+to]')
    .between([stream, from], [stream, from, []])
    .toArray();
  return rows.some((row) => isSame(row.bytes, bytes));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** From where each goes on: slices that have come are kept. */
async function toWanted(
  { database }: LookPorts,
  ids: readonly VocabularyId[],
): Promise<readonly VocabularyWanted[]> {
  const rows = await database.vocabularies.bulkGet([...ids]);
  return ids.map((id, at) => ({ id, offset: rows[at]?.bytes.length ?? 0 }));
}

export function toWaiting(
  { sha256, nameOf }: Pick<LookPorts, 'sha256' | 'nameOf'>,
  bytes: Uint8Array,
  stream: StreamId,
  [from, to]: SequenceRange,
  why: WaitingRow['why'],
): Omit<WaitingRow, 'atMs'> {
  const hash = nameOf?.(bytes) ?? nameBytes(bytes, sha256);
  return { hash, why, stream, from, to, bytes: new Uint8Array(bytes) };
}

/** The same chunk, pruned in another way, is another one. */
function nameBytes(bytes: Uint8Array, sha256: Sha256): string {
  const name = sha256(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return Array.from(name, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What of a verified chunk counts here. */
export interface JudgedChunk {
  readonly row: ChunkRow;
  readonly point: Uint8Array;
  readonly events: readonly StoredEvent[];
  /** XOR of the checks of what it covers and does not bring. */
  readonly goneCheck: number;
  /** It does not bring all that it covers. */
  readonly isPartial: boolean;
}

/** By what a chunk is judged. */
export interface Standing {
  readonly trust: Trust;
  readonly erased: ReadonlySet<LearnerId>;
}

/**
 * Null for a chunk that may not come in: its device is not admitted, or not any more, or the stream is another's.
 * What a revoked device wrote later stays in the chunk and does not become events. So do erased learners' events, and
 * these are cut out of the chunk.
 */
export function judge(
  chunk: VerifiedChunk,
  { trust, erased }: Standing,
  { sha256, vocabularies }: { readonly sha256: Sha256; readonly vocabularies: Vocabularies },
): JudgedChunk | null {
  const { opened, key, point } = chunk;
  const { stream, from, count, sealed } = opened.header;
  if (trust.streams.get(stream) !== toDeviceId(key)) return null;
  const last = believedThrough(trust, stream);
  if (last < from) return null;
  const drop = opened.learners.filter(
    (learner): learner is LearnerId => learner !== '' && erased.has(learner),
  );
  const keep = (learner: LearnerId | '') => learner === '' || !drop.includes(learner);
  const pruned = drop.length > 0 ? pruneChunk(chunk.bytes, vocabularies, sha256, keep) : null;
  const bytes = pruned?.ok ? pruned.value : chunk.bytes;
  // What a role does not allow to say comes in too, and counts for nothing: the role may change, or another say it again.
  const events = opened.events.filter((event) => event.sequence <= last && !isOf(event, drop));
  const learners = opened.segments.filter((one) => !one.pruned && !drop.includes(one.learner as LearnerId));
  const isCut = opened.segments.some((one) => one.pruned && !erased.has(one.learner as LearnerId));
  const brought = events.map(checkOf).reduce(xor, 0);
  return {
    row: {
      stream,
      from,
      to: from + count - 1,
      hash: opened.hash,
      sealed,
      learners: learners.map(({ learner }) => learner),
      ...(isCut && ({ cut: true } as const)),
      bytes: new Uint8Array(bytes),
    },
    point,
    events,
    goneCheck: xor(opened.check, brought),
    isPartial: events.length < count,
  };
}

function isOf(event: StoredEvent, learners: readonly LearnerId[]): boolean {
  const learner = learnerOf(event);
  return learner !== '' && learners.includes(learner);
}
