// What a device needs that joins: who is who, whom the school believes, and no learner's work, so that it fits a run of
// codes. The rest comes by relay or file.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { openChunk, pruneChunk } from '../sync/chunk.ts';
import { readChunkHeader } from '../sync/chunk-header.ts';
import type { Parcel, StreamCard, VocabularyPart } from '../sync/chunk-vault.ts';
import { allAgain, type OutgoingPorts } from './outgoing-chunks.ts';
import { learnerOf } from './own-chunks.ts';
import type { VocabularyShelf } from './vocabulary-shelf.ts';

const ALL = { classes: 'all', history: true } as const;
/** What learners do; a chunk of nothing else is left out whole. */
const WORK: ReadonlySet<string> = new Set([
  ...['turn-started', 'turn-ended', 'answered', 'hint-shown', 'help-asked', 'item-skipped'],
  ...['history-known', 'finding-set', 'choice-made', 'plan-made', 'stage-set', 'override-set'],
  ...['skill-assigned', 'assignment-lifted', 'items-assigned', 'items-lifted'],
  ...[
    'lesson-seen',
    'example-seen',
    'reflected',
    'goal-chosen',
    'strategy-chosen',
    'progress-carried',
    'pack-installed',
    'pack-removed',
    'storage-told',
  ],
]);

export async function packJoining(ports: OutgoingPorts, shelf: VocabularyShelf): Promise<Parcel> {
  const cards: StreamCard[] = [];
  const chunks: Uint8Array[] = [];
  const words = new Set<string>();
  for (const stream of (await ports.have()).keys()) {
    const query = { stream, from: 1, skip: 0, scope: ALL, maxBytes: Number.MAX_SAFE_INTEGER };
    const batch = await allAgain(ports, query);
    const kept: Uint8Array[] = [];
    for (const { bytes } of batch.chunks) {
      const cut = await withoutWork(ports, shelf, bytes);
      if (cut !== null) kept.push(cut);
    }
    if (kept.length === 0) continue;
    cards.push(...batch.cards);
    chunks.push(...kept);
    for (const bytes of kept) for (const id of wordsOf(bytes)) words.add(id);
  }
  const vocabularies: VocabularyPart[] = [];
  for (const id of words) vocabularies.push(...(await slicesOf(shelf, id)));
  return { cards, chunks, vocabularies, snapshots: [] };
}

/** Each small enough for one frame. */
const SLICE_BYTES = 16_384;

async function slicesOf(shelf: VocabularyShelf, id: string): Promise<readonly VocabularyPart[]> {
  const parts: VocabularyPart[] = [];
  for (let offset = 0; ; ) {
    const part = await shelf.slice({ id, offset }, SLICE_BYTES);
    if (part === null || part.bytes.length === 0) return parts;
    parts.push(part);
    offset += part.bytes.length;
    if (offset >= part.totalBytes) return parts;
  }
}

/** Null where nothing but work is in it. A learner's segment with work in it goes, one of names alone stays. */
async function withoutWork(
  { sha256 }: OutgoingPorts,
  shelf: VocabularyShelf,
  bytes: Uint8Array,
): Promise<Uint8Array | null> {
  const header = readChunkHeader(bytes);
  const held = header.ok ? await shelf.open(header.value.vocabularies) : null;
  const opened = held && openChunk(bytes, held, sha256);
  if (!held || !opened?.ok) return null;
  const { events } = opened.value;
  if (events.every(isWork)) return null;
  const working = new Set<LearnerId | ''>(events.filter(isWork).map(learnerOf));
  const pruned = pruneChunk(bytes, held, sha256, (learner) => learner === '' || !working.has(learner));
  return pruned.ok ? pruned.value : null;
}

const isWork = ({ type }: StoredEvent): boolean => WORK.has(type);

function wordsOf(bytes: Uint8Array): readonly string[] {
  const header = readChunkHeader(bytes);
  return header.ok ? header.value.vocabularies : [];
}
