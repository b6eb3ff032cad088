// A school of the relay's store as a sync session sees it. Reading is the store's work, cut here to what the other side
// wants; what comes in goes through the intake.
import type { LearnerId, SchoolId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Batch, ChunkVault, OutgoingChunk, Scope, VaultProblem } from '../sync/chunk-vault.ts';
import { type Have, overlaps, rangesOf, withRanges } from '../sync/have.ts';
import { nameSnapshot } from '../sync/snapshot.ts';
import type { Intake } from './intake/intake.ts';
import type { Words } from './intake/opener.ts';
import type { SchoolWords } from './intake/vocabularies.ts';
import { learnersIn } from './schools/class-lists.ts';
import { mergedInto, type SchoolView, type SchoolViews } from './schools/school-view.ts';
import type { SnapshotSource } from './snapshots/snapshot-source.ts';
import type { Lacking, StoredChunk } from './store/records.ts';
import { type RelayStore, StoreFailure } from './store/relay-store.ts';

/** Takes the segments of these learners out of a chunk; the chunk as it was when that cannot be done. */
export type CutChunk = (bytes: Uint8Array, drop: readonly LearnerId[], words: Words) => Uint8Array | null;

export interface SchoolVaultParts {
  readonly store: RelayStore;
  readonly views: SchoolViews;
  readonly intake: Intake;
  readonly words: SchoolWords;
  readonly snapshots: SnapshotSource;
  readonly cut: CutChunk;
}

/** Whom a scope names; learners that were merged into one in scope go along. */
type Wanted = 'all' | ReadonlySet<LearnerId>;

export function createSchoolVault(parts: SchoolVaultParts, school: SchoolId): ChunkVault {
  const { store, views, intake, words, snapshots } = parts;
  const batch = async (found: Lacking, wanted: Wanted, known: ReadonlySet<string> | null): Promise<Batch> => {
    const chunks = await cutAll(parts, school, found.chunks, wanted);
    const named = new Set(found.chunks.flatMap((chunk) => chunk.vocabularies));
    const vocabularies = [...named].filter((id) => known === null || !known.has(id));
    return { cards: found.cards, vocabularies, chunks, snapshots: [], more: found.more };
  };
  return {
    have: () => guarded(() => store.have(school)),
    lacking: ({ have, scope, maxBytes, known }) =>
      guarded(async () => {
        const view = await views.current(school);
        if (view === null) return NOTHING;
        const wanted = toWanted(view, scope);
        const learners = wanted === 'all' ? 'all' : [...wanted];
        if (scope.history) {
          return batch(
            await store.lacking(school, have, { learners, history: true }, maxBytes),
            wanted,
            known,
          );
        }
        const { found, covered } = await lackingTail(parts, school, view, have, learners, maxBytes);
        const made = await batch(found, wanted, known);
        // Last, so that whoever has a snapshot has all that goes before it.
        if (found.more) return made;
        const encoded = await snapshots.encoded(school, covered);
        return { ...made, snapshots: encoded.filter((one) => !known?.has(nameSnapshot(one))) };
      }),
    again: ({ stream, from, skip, scope, maxBytes }) =>
      guarded(async () => {
        const view = await views.current(school);
        if (view === null) return NOTHING;
        const found = await store.chunksFrom(school, stream, from, skip, maxBytes);
        return batch(found, toWanted(view, scope), null);
      }),
    history: ({ learner, after, scope, maxBytes }) =>
      guarded(async () => {
        const view = await views.current(school);
        if (view === null) return NOTHING;
        const wanted = toWanted(view, scope);
        const whose = wanted === 'all' ? wanted : new Set([...wanted, learner]);
        return batch(await store.history(school, learner, after, maxBytes), whose, null);
      }),
    vocabulary: ({ id, offset }, maxBytes) =>
      guarded(async () => {
        const whole = (await words.find(school, [id])).get(id);
        if (whole === undefined || offset >= whole.length) return null;
        return { id, totalBytes: whole.length, offset, bytes: whole.subarray(offset, offset + maxBytes) };
      }),
    vocabularies: () => guarded(() => words.held(school)),
    commit: (parcel) => guarded(() => intake.commit(school, parcel)),
  };
}

const NOTHING: Batch = { cards: [], vocabularies: [], chunks: [], snapshots: [], more: false };

/** What the store cannot do now is a problem of the round; anything else is our own mistake. */
async function guarded<T>(work: () => Promise<T>): Promise<Result<T, VaultProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    const code = error.code === 'store/full' ? 'vault/full' : 'vault/unavailable';
    return fail({ code, detail: error.code });
  }
}

function toWanted({ lists, trust }: SchoolView, { classes }: Scope): Wanted {
  if (classes === 'all') return 'all';
  return new Set(learnersIn(lists, classes).flatMap((learner) => mergedInto(trust, learner)));
}

/** Without the segments of whom nobody asked for. */
async function cutAll(
  { words, cut }: SchoolVaultParts,
  school: SchoolId,
  chunks: readonly StoredChunk[],
  wanted: Wanted,
): Promise<readonly OutgoingChunk[]> {
  const out: OutgoingChunk[] = [];
  for (const { stream, from, count, learners, vocabularies, bytes } of chunks) {
    const drop = wanted === 'all' ? [] : learners.filter((one) => one !== '' && !wanted.has(one));
    const range = [from, from + count - 1] as const;
    if (drop.length === 0) {
      out.push({ stream, range, bytes });
      continue;
    }
    const whose = drop.filter((one): one is LearnerId => one !== '');
    const smaller = cut(bytes, whose, await words.find(school, vocabularies));
    // What cannot be cut is not handed out: it holds what this side has no business with.
    if (smaller !== null) out.push({ stream, range, bytes: smaller });
  }
  return out;
}

interface Tail {
  readonly found: Lacking;
  /** Whose chunks were left out because a snapshot stands for them. */
  readonly covered: ReadonlySet<LearnerId>;
}

/** More pages than this of what snapshots cover: then the other side asks again. */
const MOST_PAGES = 400;
const PAGE_BYTES = 256 * 1024;

/**
 * For a side without history: chunks that say who is who, and of the rest those that no snapshot covers. The store is
 * asked for all that is lacking, and what a snapshot covers is passed over here.
 */
async function lackingTail(
  { store, snapshots }: SchoolVaultParts,
  school: SchoolId,
  view: SchoolView,
  have: Have,
  learners: 'all' | readonly LearnerId[],
  maxBytes: number,
): Promise<Tail> {
  const through = await snapshots.positions(
    school,
    learners === 'all' ? [...view.lists.learners.keys()] : learners,
  );
  const covered = new Set<LearnerId>();
  const chunks: StoredChunk[] = [];
  const cards = new Map<string, Lacking['cards'][number]>();
  let [bytes, theirs, damaged] = [0, have, 0];
  for (let page = 0; page < MOST_PAGES; page++) {
    const found = await store.lacking(school, theirs, { learners, history: true }, PAGE_BYTES);
    damaged += found.damaged;
    const before = theirs;
    for (const chunk of found.chunks) {
      theirs = withRanges(theirs, chunk.stream, [[chunk.from, chunk.from + chunk.count - 1]]);
      if (isCovered(chunk, view, through)) {
        for (const learner of chunk.learners)
          if (learner !== '' && through.has(learner)) covered.add(learner);
        continue;
      }
      if (chunks.length > 0 && bytes + chunk.bytes.length > maxBytes) return end(true);
      bytes += chunk.bytes.length;
      chunks.push(chunk);
      for (const card of found.cards) if (card.stream === chunk.stream) cards.set(card.stream, card);
    }
    if (!found.more || theirs === before) return end(false);
  }
  return end(true);

  function end(more: boolean): Tail {
    // A stream of which the other side has something came with its card then.
    const fresh = [...cards.values()].filter(
      ({ stream }) => !overlaps(rangesOf(have, stream), [1, Number.MAX_SAFE_INTEGER]),
    );
    return { found: { chunks, cards: fresh, more, damaged }, covered };
  }
}

/** Every learner's part that is wanted of it lies before that learner's snapshot, and it says nothing of who is who. */
function isCovered(
  { position, learners }: StoredChunk,
  { notable }: SchoolView,
  through: ReadonlyMap<LearnerId, number>,
): boolean {
  if (notable.has(position) || learners.includes('')) return false;
  return learners.every((one) => one === '' || !through.has(one) || position <= (through.get(one) ?? 0));
}
