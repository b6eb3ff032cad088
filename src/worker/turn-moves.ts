// What every move of a turn is made of: events appended and folded in, and the next step chosen.
import type { EventLog, EventPlace } from '../device-store/event-log.ts';
import type { EventBody } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { skillOf } from '../tutoring/course.ts';
import { growthsAt, toGrowth } from '../tutoring/growth.ts';
import { DEEDS } from './catch-up.ts';
import type { LearnerState, LearnerStates } from './learner-states.ts';
import type { NextSteps } from './next-steps.ts';
import type { TurnKeeper } from './turn-keeper.ts';
import type { ItemPlace, TurnRecord } from './turn-record.ts';
import type { Growth } from './views.ts';

export type Done = Promise<Result<null, Problem>>;
export const DONE: Result<null, Problem> = ok(null);
const MINUTE_MS = 60_000;

export interface PracticePorts {
  readonly log: EventLog;
  readonly states: LearnerStates;
  readonly next: NextSteps;
  readonly turn: TurnKeeper;
  readonly now: () => number;
  readonly language: (learner: LearnerId) => string;
}

/** `after` is the record's own: given it, nothing is written when another tab has moved the turn on since. */
export async function append(
  { log, states, now }: PracticePorts,
  learner: LearnerId,
  bodies: readonly EventBody[],
  after: EventPlace | null = null,
): Done {
  const expected = after && { learner, after, none: DEEDS };
  const written = await log.append(bodies, now(), expected ?? undefined);
  if (!written.ok) return written;
  states.apply(learner, written.value);
  return DONE;
}

export async function choose({ next, turn, now, language }: PracticePorts, record: TurnRecord): Done {
  const chosen = await next.choose(record.learner, language(record.learner), now());
  if (!chosen.ok) return chosen;
  await turn.step({ ...record, phase: chosen.value.phase }, chosen.value.shown);
  return DONE;
}

/** Whether the planned minutes are over; a clock that ran backwards never ends a turn. */
export function isTimeUp(record: TurnRecord, nowMs: number): boolean {
  return nowMs - record.startedAtMs >= record.minutes * MINUTE_MS;
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
