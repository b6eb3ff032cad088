// Makes snapshots when somebody without history asks for a class, and keeps them in the store. A learner's is made anew
// only when enough has come since: until then the tail travels as it is.
import { setImmediate as pause } from 'node:timers/promises';
import type { StoredEvent } from '../../domain/event.ts';
import type { LearnerId, SchoolId } from '../../domain/ids.ts';
import { believedThrough, believes } from '../../domain/trust.ts';
import { learnerOf } from '../../sync/codec/event-codec.ts';
import { decodeSnapshot } from '../../sync/snapshot.ts';
import type { Course } from '../../tutoring/course.ts';
import type { Metrics } from '../metrics.ts';
import { mergedInto, type ReadEvents, type SchoolView, type SchoolViews } from '../schools/school-view.ts';
import type { Snapshot, StoredChunk } from '../store/records.ts';
import type { RelayStore } from '../store/relay-store.ts';
import { foldLearner, foldOn } from './learner-fold.ts';
import type { ServedCourses } from './served-courses.ts';
import type { SnapshotSource } from './snapshot-source.ts';

export interface SnapshotParts {
  readonly store: RelayStore;
  readonly views: SchoolViews;
  readonly courses: Pick<ServedCourses, 'courses'>;
  readonly read: ReadEvents;
  readonly metrics: Metrics;
}

/** So many chunks of a learner may travel as they are before a snapshot stands for them. */
const TAIL_CHUNKS = 4;
/** Learners folded together: their chunks are mostly the same, and their events lie in memory meanwhile. */
const LEARNERS_AT_ONCE = 16;
const CHUNKS_AT_ONCE = 64;

export function createSnapshots(parts: SnapshotParts): SnapshotSource {
  const { store, views, courses, metrics } = parts;

  const refresh = async (
    school: SchoolId,
    view: SchoolView,
    learners: readonly LearnerId[],
  ): Promise<void> => {
    const served = await courses.courses();
    if (served.length === 0) return;
    const made: Snapshot[] = [];
    const anew: LearnerId[] = [];
    for (const learner of learners) {
      const advanced = await advance(parts, school, view, learner, served);
      if (advanced === null) anew.push(learner);
      else made.push(...advanced);
    }
    const gathered = await gatherEvents(parts, school, view, anew);
    for (const [learner, { events, position }] of gathered.events) {
      for (const { pack, bytes } of foldLearner(learner, events, gathered.held, served)) {
        made.push({ learner, pack, position, bytes });
      }
      await pause();
    }
    await store.setSnapshots(school, made);
    metrics.count('snapshots', made.length, 'made');
  };

  return {
    positions: async (school, learners) => {
      const view = await views.current(school);
      if (view === null) return new Map();
      const before = positionsOf(await store.snapshots(school, learners), learners);
      const stale: LearnerId[] = [];
      for (const learner of learners) {
        if (await isStale(store, school, view, learner, before.get(learner) ?? 0)) stale.push(learner);
      }
      for (let at = 0; at < stale.length; at += LEARNERS_AT_ONCE) {
        await refresh(school, view, stale.slice(at, at + LEARNERS_AT_ONCE));
      }
      return stale.length === 0 ? before : positionsOf(await store.snapshots(school, learners), learners);
    },
    encoded: async (school, learners) => {
      if (learners.size === 0) return [];
      const held = await store.snapshots(school, [...learners]);
      metrics.count('snapshots', held.length, 'kept');
      return held.map(({ bytes }) => bytes);
    },
    // The store drops them itself, with the learner; nothing of them is kept here.
    forget: () => {},
  };
}

/** A learner with several packs is covered as far as the oldest of the snapshots. */
function positionsOf(
  snapshots: readonly Snapshot[],
  learners: readonly LearnerId[],
): ReadonlyMap<LearnerId, number> {
  const positions = new Map<LearnerId, number>(learners.map((learner) => [learner, 0]));
  for (const learner of learners) {
    const own = snapshots.filter((one) => one.learner === learner);
    if (own.length > 0) positions.set(learner, Math.min(...own.map(({ position }) => position)));
  }
  return positions;
}

async function isStale(
  store: RelayStore,
  school: SchoolId,
  { trust }: SchoolView,
  learner: LearnerId,
  position: number,
): Promise<boolean> {
  let newer = 0;
  for (const one of mergedInto(trust, learner)) {
    newer += (await store.chunksWith(school, one, position, TAIL_CHUNKS + 1)).length;
  }
  return newer > TAIL_CHUNKS;
}

/**
 * The learner's snapshots brought up to date from what has come since. Null where the past itself is to be looked at:
 * two learners became one, or a device was thrown out whose events are in it.
 */
async function advance(
  parts: SnapshotParts,
  school: SchoolId,
  view: SchoolView,
  learner: LearnerId,
  served: readonly Course[],
): Promise<readonly Snapshot[] | null> {
  const before = await parts.store.snapshots(school, [learner]);
  const [first] = before;
  if (first === undefined || before.some(({ position }) => position !== first.position)) return null;
  if (mergedInto(view.trust, learner).length > 1 || isDoubted(view, before)) return null;
  const { events, held } = await gatherEvents(parts, school, view, [learner], first.position);
  const since = events.get(learner);
  if (since === undefined) return null;
  const folded = foldOn(
    before.map(({ bytes }) => bytes),
    since.events,
    held,
    served,
  );
  const position = Math.max(first.position, since.position);
  return folded?.map(({ pack, bytes }) => ({ learner, pack, position, bytes })) ?? null;
}

function isDoubted({ trust }: SchoolView, snapshots: readonly Snapshot[]): boolean {
  return snapshots.some(({ bytes }) => {
    const decoded = decodeSnapshot(bytes);
    if (!decoded.ok) return true;
    return [...decoded.value.covers].some(
      ([stream, { ranges }]) => (ranges.at(-1)?.[1] ?? 0) > believedThrough(trust, stream),
    );
  });
}

interface Gathering {
  readonly events: StoredEvent[];
  position: number;
}

interface Gathered {
  readonly events: ReadonlyMap<LearnerId, Gathering>;
  readonly held: Awaited<ReturnType<RelayStore['have']>>;
}

/** Every believed event of these learners that came behind a place; each chunk is read once, whoever of them is in it. */
async function gatherEvents(
  { store, read }: SnapshotParts,
  school: SchoolId,
  view: SchoolView,
  learners: readonly LearnerId[],
  after = 0,
): Promise<Gathered> {
  // Before the chunks: what comes in meanwhile is then covered less than it could be, never more.
  const held = await store.have(school);
  const gathered = new Map(
    learners.map((learner): [LearnerId, Gathering] => [learner, { events: [], position: 0 }]),
  );
  const owners = new Map<LearnerId | undefined, Gathering>();
  for (const [learner, into] of gathered)
    for (const one of mergedInto(view.trust, learner)) owners.set(one, into);
  const seen = new Set<number>();
  const places = new Set<string>();
  const take = (event: StoredEvent): void => {
    const into = owners.get(learnerOf(event));
    const place = `${event.stream} ${event.sequence}`;
    // Provisional and sealed chunks hold the same events; of a fork the first version counts.
    if (!into || places.has(place) || !believes(view.trust, event)) return;
    places.add(place);
    into.events.push(event);
  };
  for (const [learner, into] of gathered) {
    const members = new Map(mergedInto(view.trust, learner).map((one) => [one, after]));
    into.position = await readAll(store, school, members, async (chunks) => {
      const fresh = chunks.filter(({ position }) => !seen.has(position));
      for (const { position } of fresh) seen.add(position);
      for (const event of await read(school, fresh)) take(event);
    });
  }
  return { events: gathered, held };
}

/**
 * Reads on until a whole pass over all members brings nothing: only then is everything up to the place that it returns
 * read, whatever was committed meanwhile.
 */
async function readAll(
  store: RelayStore,
  school: SchoolId,
  members: Map<LearnerId, number>,
  take: (chunks: readonly StoredChunk[]) => Promise<void>,
): Promise<number> {
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [member, after] of members) {
      const chunks = await store.chunksWith(school, member, after, CHUNKS_AT_ONCE);
      const last = chunks.at(-1);
      if (last === undefined) continue;
      isNew = true;
      members.set(member, last.position);
      await take(chunks);
    }
  }
  return Math.max(...members.values());
}
