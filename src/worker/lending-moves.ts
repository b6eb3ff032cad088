// A teacher lends this tablet to one learner, or takes it back.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import type { Core } from './core.ts';

/** Problem: roster/unknown-learner, also for who is in no class. */
export async function lendTablet(
  { stores, school, surroundings }: Core,
  to: LearnerId | null,
  untilMs: number | null,
): Promise<Result<null, Problem>> {
  const roster = await school.roster();
  const learner = to && canonicalLearner(roster, to);
  if (learner !== null && roster.learners.get(learner)?.class === undefined) {
    return fail({ code: 'roster/unknown-learner' });
  }
  const body = { type: 'tablet-lent', to: learner, ...(untilMs === null ? {} : { untilMs }) } as const;
  const written = await stores.log.append([body], surroundings.now());
  return written.ok ? ok(null) : written;
}
