// What is believed of the learners who were here lately: folds of the log, made from a snapshot and what came since.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { EventLog, EventPlace } from '../device-store/event-log.ts';
import type { Snapshots } from '../device-store/snapshots.ts';
import type { BanyanEvent, StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { compareEvents } from '../domain/time.ts';
import type { LearnerSnapshot } from '../sync/snapshot.ts';
import type { Covers } from '../tutoring/carried-covers.ts';
import { foldWithCarried, standsOnCarried } from '../tutoring/carried-progress.ts';
import { applyHistory, type History, type Known, othersOf, toExtent } from '../tutoring/known-history.ts';
import { applyProgress, createProgress } from '../tutoring/progress.ts';
import { fromSnapshot, toSnapshot } from '../tutoring/progress-snapshot.ts';
import type { Progress } from '../tutoring/progress-state.ts';
import { foldFromCarried } from './carried-snapshots.ts';
import type { Courses, OpenCourse } from './courses.ts';
import { holdsCovers } from './held-covers.ts';
import { foldFrom } from './kept-fold.ts';

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
  /** What each stream holds of the learner and says of what it knew; which one is written here; what is known now. */
  readonly history: History;
  readonly own: StreamId;
  readonly known: Omit<Known, 'packs'>;
}

/** Names what a choice rests on: the same as long as nothing of the learner came or was written. */
export function nameOfState({ learner, last, count }: LearnerState): string {
  return [learner, last?.stream, last?.sequence, count].join(' ');
}

export interface LearnerStates {
  load(learner: LearnerId): Promise<Result<LearnerState, Problem>>;
  /** The same for who looks at many one after the other: nobody who was here lately is forgotten for it. */
  glance(learner: LearnerId): Promise<Result<LearnerState, Problem>>;
  /** Takes in events that were just written here; they are the newest of all. */
  apply(learner: LearnerId, events: readonly BanyanEvent[]): void;
  /** The log of these learners changed elsewhere, or the packs did: fold anew when asked next. */
  forget(learners?: readonly LearnerId[]): void;
  /** Writes down where a learner stands; a snapshot only makes the next start fast. */
  saveSnapshot(learner: LearnerId): Promise<void>;
}

type StatesLog = EventLog & Pick<DexieEventLog, 'readTypes' | 'currentStream' | 'rangesThrough'>;
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
  /** Several views ask for one learner at one time: they wait for one fold. */
  const reading = new Map<LearnerId, Promise<Result<LearnerState, Problem>>>();
  /** Counts what changed under a fold that is being read: such a fold is of yesterday and is read again. */
  let changes = 0;

  const keep = (state: LearnerState): LearnerState => {
    kept.delete(state.learner);
    kept.set(state.learner, state);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return state;
  };

  /** `take` runs at once with what was folded, so that nothing can come in between. */
  const fold = async (
    learner: LearnerId,
    take: (state: LearnerState) => LearnerState,
  ): Promise<Result<LearnerState, Problem>> => {
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
    const whole = await addKnown(log, folded.value);
    if (!whole.ok) return whole;
    return before === changes ? ok(take(whole.value)) : fold(learner, take);
  };
  const load = async (learner: LearnerId): Promise<Result<LearnerState, Problem>> => {
    const known = kept.get(learner);
    if (known) return ok(keep(known));
    const begun = reading.get(learner);
    if (begun) return begun;
    const folding = fold(learner, (state) => kept.get(learner) ?? keep(state));
    reading.set(learner, folding);
    try {
      return await folding;
    } finally {
      reading.delete(learner);
    }
  };

  return {
    load,
    glance: async (learner) => {
      const known = kept.get(learner);
      return known ? ok(known) : (reading.get(learner) ?? fold(learner, (state) => state));
    },
    apply: (learner, events) => {
      changes += 1;
      const state = kept.get(learner);
      if (!state) return;
      if (!isNewest(state, events)) {
        kept.delete(learner);
        return;
      }
      for (const { open, progress } of state.courses) {
        for (const event of events) applyProgress(open.course, progress, event);
      }
      for (const event of events) applyHistory(state.history, event);
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
      const { last, count, courses: own, history } = state;
      await snapshots.write(learner, HISTORY_FOLD, { through: last, count, state: history });
      for (const { open, progress } of own) {
        const bytes = toSnapshot(open.course, progress);
        await snapshots.write(learner, foldName(open), { through: last, count, state: bytes });
      }
    },
  };
}

const isAbout = (event: StoredEvent, ids: readonly LearnerId[]): boolean =>
  'learner' in event && ids.some((id) => id === event.learner);

/** What a clock of a day ahead wrote lies behind what is written now, and whatever another stream wrote may: all is folded anew. */
function isNewest({ last, own }: LearnerState, events: readonly BanyanEvent[]): boolean {
  return events.every((event) => event.stream === own && (last === null || compareEvents(last, event) < 0));
}

/** A learner's state before it is said what of other streams is known. */
type Folded = Omit<LearnerState, 'own' | 'known'> & { readonly isCarried: boolean };

async function addKnown(
  log: StatesLog,
  { isCarried, ...folded }: Folded,
): Promise<Result<LearnerState, Problem>> {
  const own = await log.currentStream();
  if (!own.ok) return own;
  const reach = new Map<StreamId, readonly number[]>();
  for (const [stream, last] of othersOf(folded.history, own.value)) {
    const held = await log.rangesThrough(stream, last);
    if (!held.ok) return held;
    reach.set(stream, toExtent(held.value));
  }
  return ok({ ...folded, own: own.value, known: { reach, carried: isCarried } });
}

async function foldLearner(
  log: EventLog,
  snapshots: Snapshots,
  learner: LearnerId,
  open: readonly OpenCourse[],
): Promise<Result<Folded, Problem>> {
  const states: CourseState[] = [];
  const folded = await foldFrom<History>(log, snapshots, learner, {
    name: HISTORY_FOLD,
    restore: (state) => (state instanceof Map ? state : null),
    create: () => new Map(),
    apply: applyHistory,
    toKept: (history) => history,
    everyWord: true,
  });
  if (!folded.ok) return folded;
  let { last, count } = folded.value;
  for (const one of open) {
    const { course } = one;
    const made = await foldFrom<Progress>(log, snapshots, learner, {
      name: foldName(one),
      restore: (state) => (state instanceof Uint8Array ? fromSnapshot(course, state) : null),
      create: () => createProgress(course),
      apply: (progress, event) => applyProgress(course, progress, event),
      toKept: (progress) => toSnapshot(course, progress),
    });
    if (!made.ok) return made;
    states.push({ open: one, progress: made.value.folded });
    ({ last, count } = made.value);
  }
  const history = folded.value.folded;
  return ok({ learner, courses: states, last, count, plain: true, carried: [], history, isCarried: false });
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
): Promise<Result<Folded, Problem>> {
  const events: StoredEvent[] = [];
  for (const id of ids) {
    const read = await log.read({ learner: id }, (batch) => void events.push(...batch));
    if (!read.ok) return read;
  }
  events.sort(compareEvents);
  const coverage = await log.coverage();
  if (!coverage.ok) return coverage;
  const holds = (covers: Covers): boolean => holdsCovers(coverage.value, covers);
  let isCarried = false;
  const states = open.map((one) => {
    const fromRelay = foldFromCarried(one.course, events, carried);
    isCarried ||= fromRelay !== null || standsOnCarried(one.course, events, holds);
    return { open: one, progress: fromRelay ?? foldWithCarried(one.course, events, holds) };
  });
  const merges = await log.readTypes(['learner-merged']);
  if (!merges.ok) return merges;
  const history: History = new Map();
  const isOfOne = (event: StoredEvent): boolean =>
    isKnownEvent(event) &&
    event.type === 'learner-merged' &&
    ids.includes(event.from) &&
    ids.includes(event.into);
  for (const event of [...events, ...merges.value.filter(isOfOne)].sort(compareEvents)) {
    applyHistory(history, event);
  }
  const last = events.at(-1) ?? null;
  return ok({
    learner,
    courses: states,
    last,
    count: events.length,
    plain: false,
    carried,
    history,
    isCarried,
  });
}

/** Raised with the shape of History. */
const HISTORY_FOLD = 'history/2';
const foldName = ({ course }: OpenCourse): string => `progress/${course.pack}`;
