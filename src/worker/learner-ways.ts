// How the app meets a learner: longer turns, larger text and the like, as a teacher says, with who said it and when.
import type { EventOf } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner, type Support } from '../domain/roster.ts';
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
  const { turnMinutes } = change;
  const said = turnMinutes === undefined ? change : { ...change, turnMinutes: toMinutes(turnMinutes) };
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
    const last = words.findLast((word) => word[key] !== undefined);
    if (!support[key] || support[key] === 'usual' || !last) return null;
    return { ...(await writer(last)), atMs: timeOf(last) || null };
  };
  const said: SupportSaid = {
    turnMinutes: await saidOf('turnMinutes'),
    readAloud: await saidOf('readAloud'),
    largeText: await saidOf('largeText'),
    calmMotion: await saidOf('calmMotion'),
    extraTime: await saidOf('extraTime'),
    hints: await saidOf('hints'),
  };
  const fields = await openFields(core, roster);
  return ok({ support, said, fields, values: await openAttributes(core, found) });
}

function toMinutes(minutes: number): number {
  return minutes === 0 ? 0 : Math.min(MOST_TURN_MINUTES, Math.max(LEAST_MINUTES, Math.round(minutes)));
}
