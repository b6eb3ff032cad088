// An answer as the folds take it in: what the model learns from, and whether it was read and given alone.
import type { EventOf } from '../domain/event.ts';
import type { SkillId } from '../domain/ids.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { isSelfJudged } from '../domain/self-judged.ts';
import { toDistinctSkills } from '../tracing/distinct-skills.ts';
import { isRapid, isUnaided } from '../tracing/evidence.ts';
import type { Attempt } from '../tracing/learner-model.ts';
import { type Course, skillOf } from './course.ts';
import { timeOf } from './event-time.ts';
import { rowOf } from './item-index.ts';

const TICK_MS = 10;

/** An answer, and what it is by the bound that the model has of its item. */
export interface Judged extends Attempt {
  readonly isHasty: boolean;
  readonly isAlone: boolean;
}

export function toJudged(course: Course, event: EventOf<'answered'>): Judged {
  const attempt = toAttempt(course, event);
  const rapidMs = course.model.rapidMsOf(attempt.row);
  const isHasty = isRapid(attempt.responseMs, rapidMs);
  return { ...attempt, isHasty, isAlone: isUnaided(attempt, rapidMs) };
}

/** An answer as the model takes it in. */
export function toAttempt(course: Course, event: EventOf<'answered'>): Attempt {
  return {
    skills: toDistinctSkills(event.skills.map((skill: SkillId) => skillOf(course, skill))),
    row: rowOf(course.index, event.item),
    correct: event.correct,
    attempt: event.attempt,
    hints: event.hints,
    responseMs: event.responseTicks * TICK_MS,
    // Of a learner's own judgement as much is believed as of what two said together.
    ...((event.with !== undefined || (isSelfJudged(event.answer) && !isOnPaper(event))) && {
      together: true as const,
    }),
    atMs: timeOf(event),
  };
}
