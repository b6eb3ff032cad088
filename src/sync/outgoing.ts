// What one side gives the other, as messages in the order that a receiver needs: words before the chunks that use them,
// keys before what they signed. The same for a request, an answer, a file and a run of codes. Nothing here remembers
// what was sent before: the plan says what the other side holds.
import type { LearnerId, StreamId } from '../domain/ids.ts';
import { readChunkHeader } from './chunk-header.ts';
import type {
  Batch,
  ChunkVault,
  HistoryPlace,
  Scope,
  VaultProblem,
  VocabularyWanted,
} from './chunk-vault.ts';
import { type Have, withRanges } from './have.ts';
import type { Message } from './messages.ts';

/** A place among all chunks of one stream: so many of those that begin at `from` are done. */
export interface AgainPlace {
  readonly stream: StreamId;
  readonly from: number;
  readonly skip: number;
}

export interface OutgoingPlan {
  readonly vocabularies: readonly VocabularyWanted[];
  readonly again: readonly AgainPlace[];
  /** What the other side holds; null: it is to get nothing new. */
  readonly have: Have | null;
  readonly history: readonly { readonly learner: LearnerId; readonly after: HistoryPlace | null }[];
  /** Vocabularies that the other side holds; null when it will ask for what it lacks. */
  readonly known: ReadonlySet<string> | null;
  readonly scope: Scope;
  /** About so many bytes, but one chunk or one slice at least. */
  readonly maxBytes: number;
}

/** Of a vocabulary, deflated to about a quarter: what a link that dies every 4 kB lets through. */
const SLICE_BYTES = 4_096;
const BATCH_BYTES = 32_768;

/** Ends after the plan is done, or with `more` when it did not fit. Returns the vault's problem if it had one. */
export async function* gatherOutgoing(
  vault: ChunkVault,
  plan: OutgoingPlan,
): AsyncGenerator<Message, VaultProblem | null> {
  // What was asked for by name goes out first, from where the other side has it.
  const named = plan.vocabularies.map(({ id }) => id);
  const known = plan.known === null ? null : new Set([...plan.known, ...named]);
  const budget: Budget = { left: plan.maxBytes, known };
  const stages = [sendVocabularies, sendAgain, sendLacking, sendHistory];
  for (const stage of stages) {
    const end = yield* stage(vault, plan, budget);
    if (end === 'done') continue;
    if (end === 'cut') yield { type: 'more' };
    return end === 'cut' ? null : end;
  }
  return null;
}

/** Where a chunk begins and what words it needs; null for what is no chunk. */
export function placeOfChunk(
  bytes: Uint8Array,
): { readonly stream: StreamId; readonly from: number; readonly vocabularies: readonly string[] } | null {
  const header = readChunkHeader(bytes);
  if (!header.ok) return null;
  const { stream, from, vocabularies } = header.value;
  return { stream, from, vocabularies };
}

/** The place behind one more chunk that begins at `from`. */
export function nextAgainPlace(place: AgainPlace, from: number): AgainPlace {
  return from > place.from ? { ...place, from, skip: 1 } : { ...place, skip: place.skip + 1 };
}

interface Budget {
  left: number;
  /** Grows with what is sent. */
  readonly known: Set<string> | null;
}

/** `cut`: there is more than fitted. */
type StageEnd = 'done' | 'cut' | VaultProblem;
type Stage = AsyncGenerator<Message, StageEnd>;

async function* sendVocabularies(vault: ChunkVault, plan: OutgoingPlan, budget: Budget): Stage {
  for (const wanted of plan.vocabularies) {
    const end = yield* sendVocabulary(vault, wanted, budget);
    if (end !== 'done') return end;
  }
  return 'done';
}

/** Slice by slice to its end; what is not held here is passed over. */
async function* sendVocabulary(vault: ChunkVault, wanted: VocabularyWanted, budget: Budget): Stage {
  for (let offset = wanted.offset; ; ) {
    if (budget.left <= 0) return 'cut';
    const part = await vault.vocabulary({ id: wanted.id, offset }, SLICE_BYTES);
    if (!part.ok) return part.problem;
    if (part.value === null || part.value.bytes.length === 0) {
      if (offset === 0 || offset !== wanted.offset) return 'done';
      // Whoever asks for what is behind the end was told something else before: from the beginning, then.
      offset = 0;
      continue;
    }
    // Deflated, which is only known once it is written.
    budget.left -= Math.ceil(part.value.bytes.length / 3);
    yield { type: 'vocabulary', ...part.value };
    offset += part.value.bytes.length;
    if (offset >= part.value.totalBytes) return 'done';
  }
}

async function* sendAgain(vault: ChunkVault, plan: OutgoingPlan, budget: Budget): Stage {
  for (const { stream, from, skip } of plan.again) {
    for (let place: AgainPlace = { stream, from, skip }; ; ) {
      if (budget.left <= 0) return 'cut';
      const maxBytes = Math.min(budget.left, BATCH_BYTES);
      const batch = await vault.again({ ...place, scope: plan.scope, maxBytes });
      if (!batch.ok) return batch.problem;
      const end = yield* sendBatch(vault, budget, batch.value);
      if (end !== 'done') return end;
      for (const { range } of batch.value.chunks) place = nextAgainPlace(place, range[0]);
      if (!batch.value.more || batch.value.chunks.length === 0) break;
    }
    yield { type: 'again-whole', stream };
  }
  return 'done';
}

async function* sendLacking(vault: ChunkVault, plan: OutgoingPlan, budget: Budget): Stage {
  if (plan.have === null) return 'done';
  for (let have = plan.have; ; ) {
    if (budget.left <= 0) return 'cut';
    const maxBytes = Math.min(budget.left, BATCH_BYTES);
    const batch = await vault.lacking({ have, scope: plan.scope, maxBytes, known: budget.known });
    if (!batch.ok) return batch.problem;
    const end = yield* sendBatch(vault, budget, batch.value);
    if (end !== 'done') return end;
    for (const { stream, range } of batch.value.chunks) have = withRanges(have, stream, [range]);
    if (!batch.value.more || batch.value.chunks.length === 0) return 'done';
  }
}

async function* sendHistory(vault: ChunkVault, plan: OutgoingPlan, budget: Budget): Stage {
  for (const { learner, after } of plan.history) {
    for (let place = after; ; ) {
      if (budget.left <= 0) return 'cut';
      const maxBytes = Math.min(budget.left, BATCH_BYTES);
      const batch = await vault.history({ learner, after: place, scope: plan.scope, maxBytes });
      if (!batch.ok) return batch.problem;
      const end = yield* sendBatch(vault, budget, batch.value);
      if (end !== 'done') return end;
      const last = batch.value.chunks.at(-1);
      if (!batch.value.more || last === undefined) break;
      place = { stream: last.stream, from: last.range[0] };
      yield { type: 'history', learner, through: place };
    }
    yield { type: 'history', learner, through: null };
  }
  return 'done';
}

/** Words that do not fit keep back the chunks that need them. */
async function* sendBatch(vault: ChunkVault, budget: Budget, batch: Batch): Stage {
  for (const card of batch.cards) yield { type: 'card', ...card };
  for (const id of batch.vocabularies) {
    if (budget.known === null || budget.known.has(id)) continue;
    const end = yield* sendVocabulary(vault, { id, offset: 0 }, budget);
    if (end !== 'done') return end;
    budget.known.add(id);
  }
  for (const { bytes } of batch.chunks) {
    budget.left -= bytes.length + 3;
    yield { type: 'chunk', bytes };
  }
  for (const bytes of batch.snapshots) {
    budget.left -= bytes.length + 3;
    yield { type: 'snapshot', bytes };
  }
  return 'done';
}
