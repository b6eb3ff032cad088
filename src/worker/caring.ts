// How a learner is, as the learner says it: to the teacher alone.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { DAY_MS } from '../domain/time.ts';
import { feltTurns } from '../school/private-fold.ts';
import { asksFeelingOf } from './asks-feeling.ts';
import type { LearnerFeelings } from './caring-api.ts';
import type { Core } from './core.ts';
import { readSaid, sayPrivately } from './private-words.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

const SHOWN_DAYS = 14;

export function askToTalk(core: Core, learner: LearnerId): Done {
  return sayPrivately(core, learner, { type: 'wants-to-talk' });
}

/** Problem of both: roster/unknown-learner. */
export async function readFeelings(core: Core, about: LearnerId): Done<LearnerFeelings> {
  const roster = await core.school.roster();
  const found = roster.learners.get(canonicalLearner(roster, about));
  if (!found) return fail({ code: 'roster/unknown-learner' });
  const said = await readSaid(core, allIdsOf(roster, found.id));
  if (!said.ok) return said;
  const sinceMs = core.surroundings.now() - SHOWN_DAYS * DAY_MS;
  const turns = feltTurns(said.value).filter(({ atMs }) => atMs === 0 || atMs >= sinceMs);
  return ok({ asks: asksFeelingOf(roster, found), turns: turns.reverse() });
}

export async function setAsksFeeling({ school }: Core, about: LearnerId, asks: boolean): Done {
  const roster = await school.roster();
  const learner = canonicalLearner(roster, about);
  if (!roster.learners.has(learner)) return fail({ code: 'roster/unknown-learner' });
  return school.write([{ type: 'learner-set', learner, asksFeeling: asks }]);
}
