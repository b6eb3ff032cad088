// What is believed of the learners who were here lately: folds of the log, made from a snapshot and what came since.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { EventLog, EventPlace } from '../device-store/event-log.ts';
import type { Snapshots } from '../device-store/snapshots.ts';
import type { BanyanEvent, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { compareEvents } from '../domain/time.ts';
import type { LearnerSnapshot } from '../sync/snapshot.ts';
import { foldWithCarried } from '../tutoring/carried-progress.ts';
import { applyProgress, createProgress } from '../tutoring/progress.ts';
import { fromSnapshot, toSnapshot } from '../tutoring/progress-snapshot.ts';
import type { Progress } from '../tutoring/progress-state.ts';
import { foldFromCarried } from './carried-snapshots.ts';
import type { Courses, OpenCourse } from './courses.ts';
import { holdsCovers } from './held-covers.ts';

/** Learners kept in memory: those of a morning's turns. */
const KEPT = 12;

export interface CourseState {
  readonly open: OpenCourse;
  readonly progress: Progress;
}

export interface LearnerState {
  readonly learner: LearnerId;
  /** One a pack on the shelf, in the shelf's order. */
  readonly courses: readonly CourseState[];
  /** The last event that is in, and how many are. */
  readonly last: EventPlace | null;
  readonly count: number;
  /** Folded from one id's own events alone; only then a snapshot says where to go on. */
  readonly plain: boolean;
  /** Relays' folds that stand for what is not here. */
  readonly carried: readonly LearnerSnapshot[];
}

export interface LearnerStates {
  load(learner: LearnerId): Promise<Result<LearnerState, Problem>>;
  /** Takes in events that were just written here; they are the newest of all. */
  apply(learner: LearnerId, events: readonly BanyanEvent[]): void;
  /** The log of these learners changed elsewhere, or the packs did: fold anew when asked next. */
  forget(learners?: readonly LearnerId[]): void;
  /** Writes down where a learner stands; a snapshot only makes the next start fast. */
  saveSnapshot(learner: LearnerId): Promise<void>;
}

type StatesLog = EventLog & Pick<DexieEventLog, 'readTypes'>;
/** Every id whose events are this learner's: a child who was entered twice has several. */
type IdsOf = (learner: LearnerId) => Promise<readonly LearnerId[]>;

/** Where relays say that a learner stands. */
type CarriedOf = (ids: readonly LearnerId[]) => Promise<readonly LearnerSnapshot[]>;

export function createLearnerStates(
  log: StatesLog,
  snapshots: Snapshots,
  courses: Courses,
  idsOf: IdsOf = async (learner) => [learner],
  carriedOf: CarriedOf = async () => [],
): LearnerStates {
  const kept = new Map<LearnerId, LearnerState>();
  /** Counts what changed under a fold that is being read: such a fold is of yesterday and is read again. */
  let changes = 0;

  const keep = (state: LearnerState): LearnerState => {
    kept.delete(state.learner);
    kept.set(state.learner, state);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return state;
  };

  const load = async (learner: LearnerId): Promise<Result<LearnerState, Problem>> => {
    const known = kept.get(learner);
    if (known) return ok(keep(known));
    const before = changes;
    const open = await courses.open();
    if (!open.ok) return open;
    const ids = await idsOf(learner);
    const passports = await log.readTypes(['progress-carried']);
    if (!passports.ok) return passports;
    const carried = await carriedOf(ids);
    const isAlone = ids.length === 1 && carried.length === 0;
    const plain = isAlone && !passports.value.some((event) => isAbout(event, ids));
    const folded = plain
      ? await foldLearner(log, snapshots, learner, open.value)
      : await foldWhole(log, { learner, ids, carried }, open.value);
    if (!folded.ok) return folded;
    return before === changes ? ok(kept.get(learner) ?? keep(folded.value)) : load(learner);
  };

  return {
    load,
    apply: (learner, events) => {
      changes += 1;
      const state = kept.get(learner);
      if (!state) return;
      for (const { open, progress } of state.courses) {
        for (const event of events) applyProgress(open.course, progress, event);
      }
      keep({ ...state, last: events.at(-1) ?? state.last, count: state.count + events.length });
    },
    forget: (learners) => {
      changes += 1;
      if (!learners) kept.clear();
      for (const learner of learners ?? []) kept.delete(learner);
    },
    saveSnapshot: async (learner) => {
      const state = kept.get(learner);
      if (!state?.last || !state.plain) return;
      const { last, count, courses: own } = state;
      for (const { open, progress } of own) {
        const bytes = toSnapshot(open.course, progress);
        await snapshots.write(learner, foldName(open), { through: last, count, state: bytes });
      }
    },
  };
}

const isAbout = (event: StoredEvent, ids: readonly LearnerId[]): boolean =>
  'learner' in event && ids.some((id) => id === event.learner);

async function foldLearner(
  log: EventLog,
  snapshots: Snapshots,
  learner: LearnerId,
  open: readonly OpenCourse[],
): Promise<Result<LearnerState, Problem>> {
  const states: CourseState[] = [];
  let last: EventPlace | null = null;
  let count = 0;
  // Without a pack there is nothing to fold, but a turn still has to know what came before it.
  if (open.length === 0) {
    const read = await log.read({ learner }, (batch) => {
      last = batch.at(-1) ?? last;
    });
    if (!read.ok) return read;
    count = read.value;
  }
  for (const one of open) {
    const folded = await foldCourse(log, snapshots, learner, one);
    if (!folded.ok) return folded;
    states.push({ open: one, progress: folded.value.progress });
    ({ last, count } = folded.value);
  }
  return ok({ learner, courses: states, last, count, plain: true, carried: [] });
}

interface WholeLearner {
  readonly learner: LearnerId;
  readonly ids: readonly LearnerId[];
  readonly carried: readonly LearnerSnapshot[];
}

/** Of a learner with several ids, with a passport, or without a history here: all that is here, in one order. Rare, so nothing is kept of it. */
async function foldWhole(
  log: StatesLog,
  { learner, ids, carried }: WholeLearner,
  open: readonly OpenCourse[],
): Promise<Result<LearnerState, Problem>> {
  const events: StoredEvent[] = [];
  for (const id of ids) {
    const read = await log.read({ learner: id }, (batch) => void events.push(...batch));
    if (!read.ok) return read;
  }
  events.sort(compareEvents);
  const coverage = await log.coverage();
  if (!coverage.ok) return coverage;
  const states = open.map((one) => ({
    open: one,
    progress:
      foldFromCarried(one.course, events, carried) ??
      foldWithCarried(one.course, events, (covers) => holdsCovers(coverage.value, covers)),
  }));
  const count = events.length;
  return ok({ learner, courses: states, last: events.at(-1) ?? null, count, plain: false, carried });
}

async function foldCourse(log: EventLog, snapshots: Snapshots, learner: LearnerId, open: OpenCourse) {
  const snapshot = await snapshots.read(learner, foldName(open));
  const held = snapshot.ok ? snapshot.value : null;
  const restored = held?.state instanceof Uint8Array ? fromSnapshot(open.course, held.state) : null;
  const progress = restored ?? createProgress(open.course);
  let last = restored && held ? held.through : null;
  const take = (batch: readonly StoredEvent[]): void => {
    for (const event of batch) applyProgress(open.course, progress, event);
    last = batch.at(-1) ?? last;
  };
  const read = await log.read(last ? { learner, after: last } : { learner }, take);
  return read.ok ? ok({ progress, last, count: read.value + (restored && held ? held.count : 0) }) : read;
}

const foldName = ({ course }: OpenCourse): string => `progress/${course.pack}`;
