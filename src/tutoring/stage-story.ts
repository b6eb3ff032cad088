// What changed how much a learner decides, when and why: read from the log by the fold that decided it, so that what a
// teacher is told is what happened.
import type { StoredEvent } from '../domain/event.ts';
import { nextMove, ownStage, taughtStage, workedTurns } from './autonomy.ts';
import type { Course } from './course.ts';
import { timeOf } from './event-time.ts';
import { applyProgress, createProgress } from './progress.ts';
import type { Progress } from './progress-state.ts';
import { needsToRise, reasonsToFall, type Stage, type StageFact, type StageNeed } from './stage-reasons.ts';

/** `atMs` is 0 where the clock is not to be trusted. */
export type StageChange =
  | {
      readonly type: 'grew' | 'fell';
      readonly from: Stage;
      readonly to: Stage;
      readonly facts: readonly StageFact[];
      readonly atMs: number;
    }
  /** A teacher's word; 0 gives it back to the log. */
  | { readonly type: 'said'; readonly to: Stage | 0; readonly atMs: number };

export interface StageStory {
  /** The oldest first. */
  readonly changes: readonly StageChange[];
  /** Of the stage that has grown: what the next one waits for, and what takes one away at the next turn. */
  readonly needs: readonly StageNeed[];
  readonly falls: readonly StageFact[];
}

/** Of one learner in one pack, from all events of the learner in order. Cost O(events). */
export function tellStages(course: Course, events: Iterable<StoredEvent>): StageStory {
  const progress = createProgress(course);
  const changes: StageChange[] = [];
  for (const event of events) {
    const before = { own: ownStage(progress), said: taughtStage(progress) };
    const move = event.type === 'turn-started' ? nextMove(progress) : null;
    applyProgress(course, progress, event);
    const [own, said] = [ownStage(progress), taughtStage(progress)];
    const atMs = timeOf(event);
    if (own !== before.own) {
      const facts = move?.to === own ? move.facts : [];
      changes.push({ type: own > before.own ? 'grew' : 'fell', from: before.own, to: own, facts, atMs });
    }
    if (said !== before.said) changes.push({ type: 'said', to: said ?? 0, atMs });
  }
  return { changes, ...standingOf(progress) };
}

function standingOf(progress: Progress): Pick<StageStory, 'needs' | 'falls'> {
  const own = ownStage(progress);
  return {
    needs: needsToRise(progress, own, workedTurns(progress)),
    falls: reasonsToFall(progress, own),
  };
}
