// Two learners in one turn. What they do is written for each of them in one append, the other one named beside; whom
// the questions are chosen for stands in the turn's record, the other one beside.
import type { EventBody, EventOf } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { inOrderOfNeed, type OneOfTwo } from '../tutoring/two-together.ts';
import type { LearnerState } from './learner-states.ts';
import type { TurnPhase, TurnRecord } from './turn-record.ts';

/** What a turn is of: one learner, or two. */
export type Whose = Pick<TurnRecord, 'learner' | 'pair'>;

/** What both do; a choice that came of it was made for one. */
const CHOSEN: ReadonlySet<string> = new Set<EventBody['type']>([
  'turn-started',
  'answered',
  'lesson-seen',
  'example-seen',
  'item-skipped',
]);
const SAID: ReadonlySet<string> = new Set<EventBody['type']>(['hint-shown', 'help-asked']);

/** The same bodies where the turn is of one; of two each twice, the first of them for whom was chosen. */
export function forBoth({ learner, pair }: Whose, bodies: readonly EventBody[]): readonly EventBody[] {
  if (!pair) return bodies;
  const { other } = pair;
  return bodies.flatMap((body): readonly EventBody[] => {
    if (CHOSEN.has(body.type)) {
      const copy = { ...body, learner: other, with: learner, chosenForOther: true };
      return [{ ...body, with: other } as EventBody, copy as EventBody];
    }
    if (!SAID.has(body.type)) return [body];
    return [{ ...body, with: other } as EventBody, { ...body, learner: other, with: learner } as EventBody];
  });
}

/** Everybody whose turn it is. */
export function allIn({ learner, pair }: Whose): readonly LearnerId[] {
  return pair ? [learner, pair.other] : [learner];
}

/**
 * Who sat beside and was erased meanwhile does nothing any more, and who is known by another id goes on under that. In
 * the log of another id `after` says nothing.
 */
export async function asCalledNow(
  record: TurnRecord,
  nowCalled: (learner: LearnerId) => Promise<LearnerId | null>,
): Promise<TurnRecord> {
  const { pair, ...own } = record;
  const learner = (await nowCalled(own.learner)) ?? own.learner;
  const alone = learner === own.learner ? own : { ...own, learner, after: null };
  const other = pair && (await nowCalled(pair.other));
  return pair && other && other !== learner ? { ...alone, pair: { ...pair, other } } : alone;
}

export function endOf(whose: Whose, why: EventOf<'turn-ended'>['why']): readonly EventBody[] {
  return allIn(whose).map((learner) => ({ type: 'turn-ended', learner, why }));
}

/** First the one for whom is chosen. */
export function sortTwo(
  one: LearnerState,
  other: LearnerState,
  nowMs: number,
): readonly [LearnerId, LearnerId] {
  const toOne = ({ learner, courses }: LearnerState): OneOfTwo => ({
    learner,
    courses: courses.map(({ open, progress }) => ({ course: open.course, progress })),
  });
  const [first, second] = inOrderOfNeed(toOne(one), toOne(other), nowMs);
  return [first.learner, second.learner];
}

/** With each new question the two change places; a second try, and what comes in place of a question passed over, changes nothing. */
export function nextRound(record: TurnRecord, phase: TurnPhase): TurnRecord {
  const { pair } = record;
  if (!pair || !isQuestion(phase) || isQuestion(record.phase)) return { ...record, phase };
  return { ...record, phase, pair: { ...pair, round: pair.round + 1 } };
}

/** Who of two answers now; the other one tells what they think of it. */
export function answererOf({ learner, pair }: Whose): LearnerId {
  return pair && pair.round % 2 === 0 ? pair.other : learner;
}

export function listenerOf(whose: Whose): LearnerId | null {
  return allIn(whose).find((one) => one !== answererOf(whose)) ?? null;
}

/** The other one has still to say what they think, before either sees whether it is right. */
export function awaitsWord({ pair, phase }: Pick<TurnRecord, 'pair' | 'phase'>): boolean {
  return pair !== undefined && phase.type === 'feedback' && phase.attempt === 1 && phase.same === undefined;
}

const isQuestion = ({ type }: TurnPhase): boolean =>
  type === 'item' || type === 'example' || type === 'finished';
