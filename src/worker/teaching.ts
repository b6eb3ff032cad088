// What a teacher decides for one learner, written down. It is said of the id that the learner has now; a turn that is
// under way goes by it at once.
import type { EventBody } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import type { Core } from './core.ts';
import type { AssignedUntil, TeachingApi } from './teaching-api.ts';

type Done = Promise<Result<null, Problem>>;

/** A week has seven days, this one with it. */
const DAYS_OF_WEEK = 7;

/** Problem of all: roster/unknown-learner. */
export function createTeaching(core: Core, written: () => Promise<void>): TeachingApi {
  const { school, stores, states, practice, surroundings } = core;
  const say = async (learner: LearnerId, bodiesFor: (id: LearnerId) => readonly EventBody[]): Done => {
    const roster = await school.roster();
    const id = canonicalLearner(roster, learner);
    if (!roster.learners.has(id)) return fail({ code: 'roster/unknown-learner' });
    const appended = await stores.log.append(bodiesFor(id), surroundings.now());
    if (!appended.ok) return appended;
    states.forget([id]);
    await practice.reconsider(id);
    await written();
    return ok(null);
  };
  return {
    setOverride: (learner, pack, skill, as) =>
      say(learner, (id) => [{ type: 'override-set', learner: id, pack, skill, as }]),
    assignSkill: (learner, pack, skill, until) =>
      say(learner, (id) => [
        { type: 'skill-assigned', learner: id, pack, skill, ...datesOf(until, surroundings.now()) },
      ]),
    liftAssignment: (learner, pack, skill) =>
      say(learner, (id) => [{ type: 'assignment-lifted', learner: id, pack, skill }]),
    setFinding: async (learner, skip) => {
      const open = await core.courses.open();
      if (!open.ok) return open;
      return say(learner, (id) =>
        open.value.map(({ installed: { pack } }) => ({ type: 'finding-set', learner: id, pack, skip })),
      );
    },
  };
}

interface Dates {
  readonly fromMs?: number;
  readonly untilMs?: number;
}

function datesOf(until: AssignedUntil, nowMs: number): Dates {
  switch (until) {
    case 'secure':
      return {};
    case 'today':
      return { untilMs: endOfDay(nowMs, 0) };
    case 'week':
      return { untilMs: endOfDay(nowMs, DAYS_OF_WEEK - 1) };
    default: {
      const { fromMs, untilMs } = until;
      return { ...(fromMs === null ? {} : { fromMs }), ...(untilMs === null ? {} : { untilMs }) };
    }
  }
}

/** Midnight where the tablet is, so many days on; also where a clock is put forward in between. */
function endOfDay(nowMs: number, daysOn: number): number {
  const day = new Date(nowMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysOn + 1).getTime();
}
