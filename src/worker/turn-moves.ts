// What every move of a turn is made of: events appended and folded in, and the next step chosen.
import type { EventLog, EventPlace } from '../device-store/event-log.ts';
import type { Answer } from '../domain/answer.ts';
import type { BanyanEvent, EventBody } from '../domain/event.ts';
import type { Hints } from '../domain/hints.ts';
import type { LearnerId, PackId } from '../domain/ids.ts';
import type { PrivateWord } from '../domain/private-words.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { skillOf } from '../tutoring/course.ts';
import { GENTLE_GOAL, isGentle } from '../tutoring/gentle-turn.ts';
import { growthsAt, toGrowth } from '../tutoring/growth.ts';
import { toTell } from '../tutoring/known-history.ts';
import { mendingDue } from '../tutoring/misconceptions.ts';
import { COUNT, countOf } from '../tutoring/progress-state.ts';
import { DEEDS } from './catch-up.ts';
import type { KeptQuestions } from './kept-questions.ts';
import { type LearnerState, type LearnerStates, nameOfState } from './learner-states.ts';
import type { NextSteps } from './next-steps.ts';
import type { TurnKeeper } from './turn-keeper.ts';
import type { ItemPlace, TurnPhase, TurnRecord } from './turn-record.ts';
import { allIn, nextRound, type Whose } from './two-at-once.ts';
import type { Growth } from './views.ts';

export type Done = Promise<Result<null, Problem>>;
export const DONE: Result<null, Problem> = ok(null);
const MINUTE_MS = 60_000;

export interface PracticePorts {
  readonly log: EventLog;
  readonly states: LearnerStates;
  readonly next: NextSteps;
  readonly turn: TurnKeeper;
  readonly kept: KeptQuestions;
  readonly now: () => number;
  readonly language: (learner: LearnerId) => string;
  /** No answer of this learner is too fast, and no turn is over before its questions are. */
  readonly hasExtraTime: (learner: LearnerId) => boolean;
  /** An answer as the log may have it: a free text never goes there in clear. */
  readonly forLog: (answer: Answer, owner: LearnerId) => Promise<Answer>;
  /** What is for the teacher alone, as the log may have it; null where nothing can seal it, and of a guest. */
  readonly sealed: (learner: LearnerId, word: PrivateWord) => Promise<EventBody | null>;
  readonly hints: (learner: LearnerId) => Hints;
  /** The packs that a teacher wants the learner to practise in; null for all that are there. */
  readonly packsOf: (learner: LearnerId) => Promise<readonly PackId[] | null>;
}

/**
 * Bodies may be of two learners. `after` is the record's own, and so of `learner`: given it, nothing is written when
 * another tab has moved the turn on since.
 */
export async function append(
  { log, states, now }: PracticePorts,
  learner: LearnerId,
  bodies: readonly EventBody[],
  after: EventPlace | null = null,
): Done {
  const expected = after && { learner, after, none: DEEDS };
  const written = await log.append(bodies, now(), expected ?? undefined);
  if (!written.ok) return written;
  const of = (event: BanyanEvent) => ('learner' in event ? event.learner : learner);
  for (const one of new Set(written.value.map(of))) {
    states.apply(
      one,
      written.value.filter((event) => of(event) === one),
    );
  }
  return DONE;
}

/** Something of the learner may come while it is chosen: then it is chosen again, so often at most. */
const CHOOSE_MOST = 4;

export async function choose(ports: PracticePorts, record: TurnRecord): Done {
  const { next, turn, now, language } = ports;
  for (let tries = 1; ; tries++) {
    const told = await tellKnown(ports, record.learner);
    if (!told.ok) return told;
    const chosen = await next.choose(
      record.learner,
      language(record.learner),
      now(),
      record.pair !== undefined,
    );
    if (!chosen.ok) return chosen;
    const { phase, shown, restsOn } = chosen.value;
    if (restsOn !== told.value && tries < CHOOSE_MOST) continue;
    await turn.step(tellEndOnce(nextRound(record, phase), phase), shown);
    return DONE;
  }
}

/** That everything is known is said once a turn; later in it what is offered comes as it is. */
function tellEndOnce(record: TurnRecord, phase: TurnPhase): TurnRecord {
  if (phase.type !== 'finished') return { ...record, phase };
  if (record.endTold) return { ...record, phase: { ...phase, type: 'item' } };
  return { ...record, phase, endTold: true };
}

/** Writes what the next choice will rest on, where the log does not say it; names the state as it is then. */
async function tellKnown(ports: PracticePorts, learner: LearnerId): Promise<Result<string, Problem>> {
  const loaded = await ports.states.load(learner);
  if (!loaded.ok) return loaded;
  const { history, own, known: here } = loaded.value;
  const known = { ...here, packs: await ports.packsOf(learner) };
  const body = toTell(history, own, { learner, known, nowMs: ports.now() });
  if (body === null) return ok(nameOfState(loaded.value));
  const written = await append(ports, learner, [body]);
  if (!written.ok) return written;
  const after = await ports.states.load(learner);
  return after.ok ? ok(nameOfState(after.value)) : after;
}

/** Questions that a turn is meant to bring; a picture of it fills as they are answered. */
export const TURN_GOAL = 10;

/** A gentle turn is as long as its questions: who wants to go on begins another. */
export function turnGoal({ courses }: LearnerState): number {
  return courses.some(({ progress }) => isGentle(progress)) ? GENTLE_GOAL : TURN_GOAL;
}

/**
 * Whether the planned minutes are over; a clock that ran backwards never ends a turn. Who has extra time is not cut
 * short by them: the turn brings its questions first.
 */
export function isTimeUp(
  record: TurnRecord,
  state: LearnerState,
  hasExtraTime: boolean,
  nowMs: number,
): boolean {
  const asked = state.courses.reduce((sum, { progress }) => sum + countOf(progress, COUNT.turnItems), 0);
  const goal = turnGoal(state);
  if (goal < TURN_GOAL && asked >= goal) return true;
  if (nowMs - record.startedAtMs < record.minutes * MINUTE_MS) return false;
  return !hasExtraTime || asked >= goal;
}

/** Who of the turn's learners has extra time has it for both. */
export function isSpared({ hasExtraTime }: Pick<PracticePorts, 'hasExtraTime'>, whose: Whose): boolean {
  return allIn(whose).some(hasExtraTime);
}

/** Whether what the learner answered shows something that the next step will mend. */
export function isMendingDue({ courses }: LearnerState, nowMs: number): boolean {
  return courses.some(({ open, progress }) => mendingDue(open.course, progress, nowMs));
}

/** How the skill of an item stands for its learner. */
export function growthOfSkill(
  state: LearnerState,
  place: Pick<ItemPlace, 'pack' | 'skill'>,
  nowMs: number,
): Growth {
  const found = state.courses.find(({ open }) => open.course.pack === place.pack);
  if (!found) return 'seed';
  const skill = skillOf(found.open.course, place.skill);
  return toGrowth(growthsAt(found.open.course, found.progress, nowMs)[skill] ?? 0);
}
