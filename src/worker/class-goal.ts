// How far a class has come towards what it grows together: one sum of all, and no names. Read when it is looked at.

import { type ClassGoal, parseClassGoal } from '../domain/class-goal.ts';
import type { StoredEvent } from '../domain/event.ts';
import { type ClassId, type LearnerId, parseStreamId, type StreamId, toRandomId } from '../domain/ids.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf } from '../domain/roster.ts';
import { encodeHlc } from '../domain/time.ts';
import { countFruits as fruitsOf } from '../tutoring/fruits.ts';
import type { Core } from './core.ts';
import type { ClassGoalView, GoalWanted } from './growing-api.ts';
import { startOfDay } from './local-day.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Null where no goal stands, and when its time is over. */
export async function readClassGoal(core: Core, id: ClassId): Done<ClassGoalView | null> {
  const nowMs = core.surroundings.now();
  const goal = (await core.school.roster()).classes.get(id)?.goal;
  if (!goal || nowMs >= goal.untilMs) return ok(null);
  const learners = await learnersOf(core, id);
  const { type, count, untilMs } = goal;
  if (type === 'each-day') {
    const today = await Promise.all(learners.map((one) => countSince(core, one, startOfDay(nowMs, 0))));
    const done = today.filter((answers) => answers >= count).length;
    return ok({ type, count, untilMs, done, of: learners.length });
  }
  const sum = type === 'fruits' ? await countFruits(core, learners) : await countAll(core, learners, goal);
  return ok({ type, count, untilMs, done: Math.min(count, Math.max(0, sum - goal.had)), of: count });
}

/** Null ends the one that stands. Gives what stood before. Problem: roster/unknown-class. */
export async function setClassGoal(
  core: Core,
  id: ClassId,
  wanted: GoalWanted | null,
): Done<ClassGoal | null> {
  const found = (await core.school.roster()).classes.get(id);
  if (!found) return fail({ code: 'roster/unknown-class' });
  const written = await giveBackClassGoal(core, id, wanted && (await toGoal(core, id, wanted)));
  return written.ok ? ok(found.goal ?? null) : written;
}

/** The same goal as it stood: what was done towards it counts. Problem: roster/unknown-class. */
export async function giveBackClassGoal({ school }: Core, id: ClassId, goal: ClassGoal | null): Done {
  if (!(await school.roster()).classes.has(id)) return fail({ code: 'roster/unknown-class' });
  return school.write([{ type: 'class-set', class: id, goal: goal ?? { type: 'none' } }]);
}

async function toGoal(core: Core, id: ClassId, wanted: GoalWanted): Promise<ClassGoal> {
  const had = wanted.type === 'fruits' ? await countFruits(core, await learnersOf(core, id)) : 0;
  const fromMs = core.surroundings.now();
  const goal = parseClassGoal({ ...wanted, fromMs, untilMs: startOfDay(fromMs, wanted.days + 1), had });
  if (goal === null) throw new Error(`Must be a goal, got ${wanted.type} ${wanted.count}`);
  return goal;
}

async function learnersOf({ school }: Core, id: ClassId): Promise<readonly LearnerId[]> {
  const { learners } = await school.roster();
  return [...learners.values()].filter((one) => one.class === id && !one.archived).map((one) => one.id);
}

async function countFruits({ states }: Core, learners: readonly LearnerId[]): Promise<number> {
  let sum = 0;
  for (const learner of learners) {
    const state = await states.glance(learner);
    if (state.ok) for (const { progress } of state.value.courses) sum += fruitsOf(progress);
  }
  return sum;
}

async function countAll(core: Core, learners: readonly LearnerId[], { fromMs }: ClassGoal): Promise<number> {
  const counts = await Promise.all(learners.map((one) => countSince(core, one, fromMs)));
  return counts.reduce((sum, one) => sum + one, 0);
}

/** Questions answered on tablets since a time, as first tries. */
async function countSince({ stores, school }: Core, about: LearnerId, sinceMs: number): Promise<number> {
  const hlc = encodeHlc({ wallMs: Math.max(0, Math.floor(sinceMs)), counter: 0 });
  let count = 0;
  for (const learner of allIdsOf(await school.roster(), about)) {
    await stores.log.read({ learner, after: { hlc, stream: ANY_STREAM, sequence: 0 } }, (batch) => {
      count += batch.filter(isFirstTry).length;
    });
  }
  return count;
}

const isFirstTry = (event: StoredEvent): boolean =>
  isKnownEvent(event) && event.type === 'answered' && event.attempt === 1 && !isOnPaper(event);

/** A place in the log needs one; which it is matters within one millisecond only. */
const ANY_STREAM = toRandomId<StreamId>(new Uint8Array(16), parseStreamId);
