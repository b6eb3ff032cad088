import type { EventBody } from './event.ts';
import type { RosterState } from './roster.ts';
import { latestAhead } from './time.ts';

/** A word on a class or a learner as it is written now: behind what it changes, where that was written by a clock far ahead. */
export function answering(state: RosterState, body: EventBody, nowMs: number): EventBody {
  const standing =
    body.type === 'class-set'
      ? state.classes.get(body.class)
      : body.type === 'learner-set'
        ? state.learners.get(body.learner)
        : undefined;
  if (standing === undefined) return body;
  const changed = Object.entries(standing).filter(([field]) => field in body);
  const behind = latestAhead(
    changed.map(([, register]) => register?.by),
    nowMs,
  );
  return behind === undefined ? body : ({ ...body, behind } as EventBody);
}
