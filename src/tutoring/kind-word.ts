// A kind word at the end of a turn that fits what happened in it, by a rule each. About the work: never how fast, never how
// gifted, and the same word however much was right. The rarer thing is said before the more usual one.
import type { BanyanEvent, EventOf, StoredEvent } from '../domain/event.ts';
import { KIND_WORDINGS, type KindCode, type KindWord } from '../domain/kind-word.ts';
import { isKnownEvent } from '../domain/parse-event.ts';

/** So many first tries missed make a turn that was hard. */
const HARD_MISSES = 3;
/** Lessons and reviews are of every day: that they were most of the turn is told, not that there was one. */
const WATER_LEAST = 3;

type Answered = EventOf<'answered'>;
type Rule = (turn: readonly BanyanEvent[], answers: readonly Answered[]) => boolean;

const RULES: Readonly<Record<KindCode, Rule>> = {
  together: (_, answers) => answers.some(isWithOther),
  mended: (turn) => turn.some((event, at) => isMending(event) && turn.slice(at).some(isMendedBy)),
  'kept-on': (_, answers) => {
    const missed = answers.flatMap((one, at) => (one.attempt === 1 && !one.correct ? [at] : []));
    const third = missed[HARD_MISSES - 1];
    return third !== undefined && answers.length > third + 1;
  },
  again: (_, answers) => answers.some((one) => one.attempt > 1 && one.correct && one.hints === 0),
  asked: (turn) => turn.some(({ type }) => type === 'help-asked'),
  hint: (_, answers) => answers.some((one) => one.hints > 0 && one.correct),
  new: (turn) => turn.some((event) => event.type === 'lesson-seen' && event.mends === undefined),
  water: (_, answers) =>
    answers.filter((one) => one.attempt === 1 && one.reason.code === 'review').length >= WATER_LEAST,
  worked: () => true,
};

/**
 * The word for the turn that these events end with: one learner's, in the order of the log. The same events give the same
 * word on every tablet.
 */
export function toKindWord(events: readonly StoredEvent[]): KindWord {
  const known = events.filter(isKnownEvent);
  const from = known.findLastIndex(({ type }) => type === 'turn-started');
  const turn = known.slice(Math.max(0, from));
  const answers = turn.filter((event) => event.type === 'answered');
  const codes = Object.keys(RULES) as readonly KindCode[];
  const code = codes.find((one) => RULES[one](turn, answers)) ?? 'worked';
  return { code, wording: 1 + ((turn[0]?.sequence ?? 0) % KIND_WORDINGS[code]) };
}

const isWithOther = (one: Answered): boolean => one.with !== undefined;

const isMending = (event: BanyanEvent): boolean => event.type === 'lesson-seen' && event.mends !== undefined;

const isMendedBy = (event: BanyanEvent): boolean =>
  event.type === 'answered' &&
  event.reason.code === 'checks-misconception' &&
  event.attempt === 1 &&
  event.correct &&
  event.hints === 0;
