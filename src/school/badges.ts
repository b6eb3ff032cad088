// Signs of effort, of how one works and of helping, each by a rule over one learner's log. They can be earned again, are
// never lost, say nothing of how much was right or how fast, and nobody is held against anybody else.
import { BADGES, type Badge, type EarnedBadge } from '../domain/badge.ts';
import type { EventOf, StoredEvent } from '../domain/event.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { compareEvents, DAY_MS } from '../domain/time.ts';
import { timeOf } from '../tutoring/event-time.ts';

/** Misses in a row, within a turn, after which to go on until one is right takes something. */
const MISSES_LEAST = 3;
/** Questions with a partner, and reviews that were right, for one sign. */
const SHARED_EACH = 10;
const WATERED_EACH = 10;
/** Nobody reads a question in two seconds: who taps through neither keeps on nor comes back. In ticks of 10 ms. */
const HASTY_TICKS = 200;

type Answered = EventOf<'answered'>;
/** Times at which it was earned, the first one first. */
type Rule = (log: Log) => readonly number[];

interface Log {
  readonly events: readonly StoredEvent[];
  /** Calm answers on the tablet, in order. */
  readonly answers: readonly Answered[];
}

const RULES: Readonly<Record<Badge, Rule>> = {
  'kept-on': keptOn,
  'came-back': ({ answers }) => {
    const isThen = (one: Answered) => one.attempt === 1 && !one.correct;
    const isLater = (miss: Answered, now: Answered) =>
      isAlone(now) && now.item === miss.item && dayOf(now) > dayOf(miss);
    return firstAfter(answers.filter(isThen), answers, isLater, (miss) => `${miss.pack} ${miss.item}`);
  },
  mended: ({ events, answers }) => {
    const lessons = events.flatMap((event) =>
      isKnownEvent(event) && event.type === 'lesson-seen' && event.mends !== undefined ? [event] : [],
    );
    const isMended = (lesson: EventOf<'lesson-seen'>, now: Answered) =>
      isAlone(now) &&
      (now.reason.code === 'checks-misconception' || now.reason.code === 'probes-misconception') &&
      now.reason.misconception === lesson.mends;
    return firstAfter(lessons, answers, isMended, (lesson) => `${lesson.pack} ${lesson.mends}`);
  },
  hint: ({ answers }) =>
    answers.flatMap((one) => (one.attempt > 1 && one.correct && one.hints > 0 ? [timeOf(one)] : [])),
  asked: ({ events, answers }) => {
    const asked = events.flatMap((event) =>
      isKnownEvent(event) && event.type === 'help-asked' ? [event] : [],
    );
    const isDone = (ask: EventOf<'help-asked'>, now: Answered) => isAlone(now) && now.skills[0] === ask.skill;
    return firstAfter(asked, answers, isDone, ({ skill }) => skill);
  },
  partner: ({ answers }) =>
    everyNth(
      answers.filter((one) => one.with !== undefined && one.attempt === 1),
      SHARED_EACH,
    ),
  watered: ({ answers }) =>
    everyNth(
      answers.filter((one) => one.reason.code === 'review' && isAlone(one)),
      WATERED_EACH,
    ),
};

/** Those that were earned, in the order of BADGES. Events in any order and more than once. Cost O(n log n). */
export function earnedBadges(events: readonly StoredEvent[]): readonly EarnedBadge[] {
  const log = toLog(events);
  return BADGES.flatMap((badge) => {
    const times = RULES[badge](log);
    const known = times.filter((ms) => ms > 0);
    return times.length === 0
      ? []
      : [{ badge, sinceMs: known.length > 0 ? Math.min(...known) : 0, times: times.length }];
  });
}

function toLog(given: readonly StoredEvent[]): Log {
  const once = new Map(given.map((event) => [`${event.stream} ${event.sequence}`, event]));
  const events = [...once.values()].sort(compareEvents);
  const answers = events.flatMap((event) =>
    isKnownEvent(event) && event.type === 'answered' && !isOnPaper(event) && !isHasty(event) ? [event] : [],
  );
  return { events, answers };
}

/** Of each stream by itself, so that what another tablet adds later takes nothing away. */
function keptOn({ events, answers }: Log): readonly number[] {
  const calm: ReadonlySet<StoredEvent> = new Set(answers);
  const missed = new Map<string, number>();
  const earned: number[] = [];
  for (const event of events) {
    if (!isKnownEvent(event)) continue;
    if (event.type === 'turn-started') missed.set(event.stream, 0);
    if (event.type !== 'answered' || !calm.has(event)) continue;
    const before = missed.get(event.stream) ?? 0;
    if (!event.correct) missed.set(event.stream, before + (event.attempt === 1 ? 1 : 0));
    else {
      if (before >= MISSES_LEAST) earned.push(timeOf(event));
      missed.set(event.stream, 0);
    }
  }
  return earned;
}

/** Where something was followed by what it calls for: once for each thing that it was about, however often. */
function firstAfter<T extends StoredEvent>(
  begins: readonly T[],
  answers: readonly Answered[],
  isEnd: (begin: T, answer: Answered) => boolean,
  aboutOf: (begin: T) => string,
): readonly number[] {
  const open = new Map<string, T>();
  for (const begin of begins) if (!open.has(aboutOf(begin))) open.set(aboutOf(begin), begin);
  return [...open.values()].flatMap((begin) => {
    const end = answers.find((one) => compareEvents(one, begin) > 0 && isEnd(begin, one));
    return end ? [timeOf(end)] : [];
  });
}

const everyNth = (answers: readonly Answered[], each: number): readonly number[] =>
  answers.flatMap((one, at) => ((at + 1) % each === 0 ? [timeOf(one)] : []));

/** Right at the first try, with no help and nobody beside. */
export const isAlone = (one: Answered): boolean =>
  one.correct && one.attempt === 1 && one.hints === 0 && one.with === undefined;

export const isHasty = (one: Answered): boolean => one.responseTicks > 0 && one.responseTicks < HASTY_TICKS;

/** Days of UTC: the same on every tablet. 0 where the clock was wrong, which makes no day later than another. */
const dayOf = (event: StoredEvent): number => Math.floor(timeOf(event) / DAY_MS);
