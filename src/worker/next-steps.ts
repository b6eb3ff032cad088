// Chooses what comes next and reads it, ahead of time where it can: while a child looks at feedback, the next item is
// chosen, its variant made, and waits here.

import type { Reason } from '../domain/event.ts';
import type { Hints } from '../domain/hints.ts';
import type { ItemId, LearnerId, LessonId, PackId, SkillId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { chooseNext } from '../tutoring/choice.ts';
import { type ChoosingAmong, chooseAmong } from '../tutoring/course-choice.ts';
import { decisionFor } from '../tutoring/decisions.ts';
import { markOf, packsSaid } from '../tutoring/known-history.ts';
import type { ChoiceInput } from '../tutoring/policy.ts';
import { hintPolicyFor } from '../tutoring/scaffolds.ts';
import type { ItemStep, LessonStep } from '../tutoring/step.ts';
import { chooseForTwo } from '../tutoring/two-together.ts';
import type { Courses, OpenCourse } from './courses.ts';
import type { ItemReader } from './item-reader.ts';
import { type CourseState, type LearnerState, type LearnerStates, nameOfState } from './learner-states.ts';
import { type Shown, showPhase, withHints } from './shown-phase.ts';
import type { ItemPlace, TurnPhase, TurnRecord } from './turn-record.ts';

export interface NextStep {
  readonly phase: TurnPhase;
  readonly shown: Shown;
}

/** A step, and the state that it was chosen from (`nameOfState`). */
export interface ChosenStep extends NextStep {
  readonly restsOn: string;
}

type Chosen = Promise<Result<ChosenStep, Problem>>;

export interface NextSteps {
  /** `isForTwo`: another learner sits beside, as `chooseForTwo` says. */
  choose(learner: LearnerId, language: string, nowMs: number, isForTwo?: boolean): Chosen;
  /** Begins to choose; the next `choose` for the same learner and language takes it, if nothing was answered since. */
  prepare(learner: LearnerId, language: string, nowMs: number, isForTwo?: boolean): void;
  /** What *Go on* would lead to, without choosing it for good; null without a pack. */
  peek(
    state: LearnerState,
    nowMs: number,
  ): { readonly pack: PackId; readonly skill: SkillId; readonly why: Reason['code'] } | null;
  /** Reads what a stored record names; `nothing` when its pack is gone or its item is no more. */
  show(record: TurnRecord, language: string): Promise<Shown>;
}

/** Measured by the benchmark `selection`: choosing, and reading what was chosen; a promise until it settles. */
export type Measure = <T>(name: string, work: () => T) => T;

/** Questions that a faulty pack cannot make are passed over, so many in a row; then the turn stops and says why. */
const UNREADABLE_MOST = 12;

interface Ahead {
  readonly key: string;
  readonly chosen: Chosen;
}

export interface NextStepsPorts {
  readonly courses: Courses;
  readonly states: LearnerStates;
  readonly reader: ItemReader;
  readonly measure: Measure;
  /** Runs work when the screen has had time to draw; at once where nobody draws. */
  readonly later: (work: () => void) => void;
  /** As a teacher says of a learner. */
  readonly hints: (learner: LearnerId) => Hints;
  readonly packsOf: (learner: LearnerId) => readonly PackId[] | null;
  /** The tag of a question's names and things (asked-in.ts). */
  readonly askedIn: (learner: LearnerId, language: string) => string;
}

export function createNextSteps(ports: NextStepsPorts): NextSteps {
  let ahead: Ahead | null = null;
  /** Counts what was asked for: who goes on before the choice was begun chooses there and then. */
  let asked = 0;

  const choose = async (learner: LearnerId, language: string, nowMs: number, isForTwo: boolean): Chosen => {
    const loaded = await ports.states.load(learner);
    if (!loaded.ok) return loaded;
    const { courses, history, own } = loaded.value;
    const restsOn = nameOfState(loaded.value);
    // Of the last event that the choice follows, and not of now: so that the log alone says what was chosen and why.
    const atMs = markOf(history, own)?.atMs ?? 0;
    const packs = packsSaid(history, own);
    const unreadable: ItemId[] = [];
    const unreadableLessons: LessonId[] = [];
    for (;;) {
      const choosing = { learner, nowMs: atMs, packs, unreadable, unreadableLessons };
      const picked = pickCourse(ports, courses, choosing, isForTwo ? chooseForTwo : chooseNext);
      if (!picked) return ok({ phase: { type: 'choosing' }, shown: { type: 'no-pack' }, restsOn });
      const { open, step } = picked;
      // Two are not asked: what one of them decides says how one decides, and nothing of the other.
      const asks = picked.atEnd || isForTwo ? null : toDecisionPhase(picked);
      if (asks) return ok({ phase: asks, shown: { type: 'decision', open }, restsOn });
      const read =
        step.type === 'lesson'
          ? await readLessonStep(ports, open, step, language, nowMs)
          : await readItemStep(ports, open, step, { learner, language, shownAtMs: nowMs });
      if (read.ok) return ok({ ...(picked.atEnd ? afterEnd(read.value) : read.value), restsOn });
      if (read.problem.code !== 'pack/damaged' && read.problem.code !== 'pack/parts-lost') return read;
      if (step.type === 'item') unreadable.push(step.item);
      else unreadableLessons.push(step.lesson);
      if (unreadable.length + unreadableLessons.length === UNREADABLE_MOST) return read;
    }
  };

  const keyFor = async (learner: LearnerId, language: string, isForTwo: boolean): Promise<string> => {
    const loaded = await ports.states.load(learner);
    return [ports.askedIn(learner, language), isForTwo, loaded.ok ? nameOfState(loaded.value) : learner].join(
      ' ',
    );
  };

  return {
    choose: async (learner, language, nowMs, isForTwo = false) => {
      const held = ahead;
      ahead = null;
      asked += 1;
      if (held && held.key === (await keyFor(learner, language, isForTwo))) {
        return refreshed(await held.chosen, nowMs);
      }
      return choose(learner, language, nowMs, isForTwo);
    },
    prepare: (learner, language, nowMs, isForTwo = false) => {
      asked += 1;
      const mine = asked;
      ports.later(() => {
        if (mine !== asked) return;
        void keyFor(learner, language, isForTwo).then((key) => {
          ahead = { key, chosen: choose(learner, language, nowMs, isForTwo) };
        });
      });
    },
    peek: (state, nowMs) => {
      const picked = pickCourse(ports, state.courses, {
        learner: state.learner,
        nowMs,
        packs: ports.packsOf(state.learner),
      });
      if (picked === null) return null;
      const { skillId: skill, reason } = picked.step;
      return { pack: picked.open.installed.pack, skill, why: reason.code };
    },
    show: (record, language) => showPhase(ports, record, language),
  };
}

/** Time is counted from when it is shown, not from when it was chosen. */
function refreshed(chosen: Result<ChosenStep, Problem>, nowMs: number): Result<ChosenStep, Problem> {
  if (!chosen.ok) return chosen;
  const { phase } = chosen.value;
  if (!('shownAtMs' in phase)) return chosen;
  return ok({ ...chosen.value, phase: { ...phase, shownAtMs: nowMs } });
}

interface PickedCourse {
  readonly open: OpenCourse;
  readonly input: ChoiceInput;
  readonly step: ItemStep | LessonStep;
  readonly atEnd: boolean;
}

function pickCourse(
  { measure }: NextStepsPorts,
  courses: readonly CourseState[],
  choosing: Omit<ChoosingAmong, 'next'>,
  next = chooseNext,
): PickedCourse | null {
  const among = courses.map(({ open, progress }) => ({ open, course: open.course, progress }));
  const chosen = chooseAmong(among, {
    ...choosing,
    next: (input) => measure('banyan:choose', () => next(input)),
  });
  if (chosen === null) return null;
  const { of, input, step, atEnd } = chosen;
  return { open: of.open, input, step, atEnd };
}

/** Null when the tutor goes on by itself. */
function toDecisionPhase({ open, input, step }: PickedCourse): TurnPhase | null {
  const decision = decisionFor(input, step);
  const { pack } = open.installed;
  switch (decision?.type) {
    case undefined:
      return null;
    case 'plan':
      return { type: 'plan', pack, skills: decision.skills };
    case 'offer':
      return {
        type: 'offer',
        pack,
        offers: decision.offers.map(({ skillId, reason }) => ({ skill: skillId, reason })),
      };
  }
}

/** Who sees a question, how and when. */
interface ShownTo {
  readonly learner: LearnerId;
  readonly language: string;
  readonly shownAtMs: number;
}

async function readItemStep(
  { reader, measure, hints, askedIn }: NextStepsPorts,
  open: OpenCourse,
  step: ItemStep,
  { learner, language, shownAtMs }: ShownTo,
): Promise<Result<NextStep, Problem>> {
  const tag = askedIn(learner, language);
  const read = await measure('banyan:read-item', () => reader.readItem(open, step.row, step.seed, tag));
  if (!read.ok) return read;
  const said = hints(learner);
  const item = withHints(read.value, said);
  const { example } = step;
  const solved =
    said === 'none' ? null : example && (await reader.readItem(open, example.row, example.seed, tag));
  // An example that cannot be made, or that was written without its way, is none: the first hint stands in for it.
  const worked = solved?.ok && solved.value.solution.length > 0 ? solved.value : null;
  const policy = hintPolicyFor(step.scaffold, item.hints.length, worked !== null, said);
  const given = policy.firstOpen ? 1 : 0;
  const place: ItemPlace = {
    pack: open.installed.pack,
    item: step.item,
    seed: step.seed,
    skill: step.skillId,
    ...(item.askedIn !== undefined && { askedIn: item.askedIn }),
    reason: step.reason,
    attempt: 1,
    firstAnswer: null,
    hintsShown: given,
    ...(given > 0 && { hintsGiven: given }),
    hintsFree: policy.beforeTry,
    shownAtMs,
  };
  if (worked === null) {
    return ok({ phase: { ...place, type: 'item' }, shown: { type: 'item', item, open } });
  }
  const named = { item: worked.id, seed: worked.seed };
  return ok({
    phase: { ...place, type: 'example', example: named },
    shown: { type: 'item', item: worked, open },
  });
}

/** What is offered when all is known waits until that was said. */
function afterEnd({ phase, shown }: NextStep): NextStep {
  return { phase: phase.type === 'item' ? { ...phase, type: 'finished' } : phase, shown };
}

async function readLessonStep(
  { reader }: NextStepsPorts,
  open: OpenCourse,
  step: LessonStep,
  language: string,
  shownAtMs: number,
): Promise<Result<NextStep, Problem>> {
  const { skillId: skill, lesson, mends, reason } = step;
  const read = await reader.readLesson(open, skill, lesson, language);
  if (!read.ok) return read;
  const { pack } = open.installed;
  return ok({
    phase: { type: 'lesson', pack, skill, lesson, mends, reason, shownAtMs },
    shown: { type: 'lesson', lesson: read.value, open },
  });
}
