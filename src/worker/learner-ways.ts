// How the app meets a learner: longer turns, larger text and the like, as a teacher says, with who said it and when.
import type { EventOf } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import { textSizeWords } from '../domain/said-access.ts';
import { NO_SUPPORT, type Support, supportIn } from '../domain/support.ts';
import { MOST_TURN_MINUTES } from '../domain/turns.ts';
import { compareWords } from '../school/decided.ts';
import { timeOf } from '../tutoring/event-time.ts';
import type { LearnerWays, SupportChange, SupportSaid } from './classes-api.ts';
import type { Core } from './core.ts';
import type { Writer } from './event-writers.ts';
import { openAttributes, openFields } from './kept-fields.ts';
import type { SaidBy } from './teaching-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Minutes of a turn: less is no question. */
const LEAST_MINUTES = 3;

/** Problem of both: roster/unknown-learner. */
export async function setSupport({ school }: Core, learner: LearnerId, change: SupportChange): Done {
  const roster = await school.roster();
  const id = canonicalLearner(roster, learner);
  if (!roster.learners.has(id)) return fail({ code: 'roster/unknown-learner' });
  const { turnMinutes, textSize } = change;
  const said = {
    ...change,
    ...(turnMinutes !== undefined && { turnMinutes: toMinutes(turnMinutes) }),
    ...(textSize !== undefined && textSizeWords(textSize)),
  };
  return school.write([{ type: 'learner-set', learner: id, ...said }]);
}

export async function readWays(core: Core, writer: Writer, learner: LearnerId): Done<LearnerWays> {
  const roster = await core.school.roster();
  const found = roster.learners.get(canonicalLearner(roster, learner));
  if (!found) return fail({ code: 'roster/unknown-learner' });
  const read = await core.stores.log.readTypes(['learner-set']);
  if (!read.ok) return read;
  const words = read.value
    .filter(isKnownEvent)
    .filter((event) => event.type === 'learner-set' && event.learner === found.id)
    .sort(compareWords) as readonly EventOf<'learner-set'>[];
  const { support } = found;
  const saidOf = async (key: keyof Support): Promise<SaidBy | null> => {
    const last = words.findLast((word) => supportIn(word)[key] !== undefined);
    if (support[key] === NO_SUPPORT[key] || !last) return null;
    return { ...(await writer(last)), atMs: timeOf(last) || null };
  };
  const keys = Object.keys(NO_SUPPORT) as readonly (keyof Support)[];
  const said = Object.fromEntries(
    await Promise.all(keys.map(async (key) => [key, await saidOf(key)] as const)),
  ) as SupportSaid;
  const fields = await openFields(core, roster);
  return ok({ support, said, fields, values: await openAttributes(core, found) });
}

function toMinutes(minutes: number): number {
  return minutes === 0 ? 0 : Math.min(MOST_TURN_MINUTES, Math.max(LEAST_MINUTES, Math.round(minutes)));
}
