import type { LearnerId } from '../domain/ids.ts';
import { fail, ok } from '../domain/result.ts';
import type { Done } from './api.ts';
import type { Core } from './core.ts';

/** How much a learner decides, as a teacher says: 1 to 3, or 0 for as it grows. */
export async function setStage(
  { stores, states, school, surroundings }: Core,
  learner: LearnerId,
  stage: 0 | 1 | 2 | 3,
): Done {
  if (!(await school.roster()).learners.has(learner)) return fail({ code: 'roster/unknown-learner' });
  const written = await stores.log.append([{ type: 'stage-set', learner, stage }], surroundings.now());
  if (!written.ok) return written;
  states.apply(learner, written.value);
  return ok(null);
}
