// Who should have the tablet next: fair by time, and, where the teacher agreed to it, sooner for who is below the
// minimum. In words: least time today first; of those alike, least time in the last days; of those alike, whose last turn
// is longest ago. Who is below the minimum has each minute counted half, so gets up to twice the minutes of the others;
// everybody's turn comes.
import type { LearnerId } from './ids.ts';
import { addTimes, type TimeHad } from './turns.ts';

/** "This week" on a tablet, which does not know with which day a week begins: today and the days before it. */
export const WEEK_DAYS = 7;
/** What a minute counts of who is below the minimum: more would let the others wait for days in a large class. */
const BELOW_WEIGHT = 0.5;
/** Two who had nearly the same today had the same: a minute that an answer took decides nothing. */
const STEP_MINUTES = 5;

type Times = ReadonlyMap<LearnerId, TimeHad>;

export interface QueueFacts {
  readonly today: Times;
  readonly week: Times;
  /** Empty where the teacher did not agree, and as long as it is not known. */
  readonly below: ReadonlySet<LearnerId>;
  /** Not in school today: they come last, so that whoever came late is still found. */
  readonly away: ReadonlySet<LearnerId>;
}

/** Everybody once. By id in the end, so that every tablet proposes the same. */
export function toQueue(learners: readonly LearnerId[], facts: QueueFacts): readonly LearnerId[] {
  const places = new Map(learners.map((id) => [id, placeOf(id, facts)]));
  const compare = (a: LearnerId, b: LearnerId): number => {
    const [one, other] = [places.get(a) ?? [], places.get(b) ?? []];
    for (const [at, value] of one.entries()) {
      const order = value - (other[at] ?? 0);
      if (order !== 0) return order;
    }
    return a < b ? -1 : Number(a > b);
  };
  return [...learners].sort(compare);
}

/** What is compared, in its order. */
function placeOf(id: LearnerId, { today, week, below, away }: QueueFacts): readonly number[] {
  const weight = below.has(id) ? BELOW_WEIGHT : 1;
  const minutes = (times: Times) => weight * (times.get(id)?.minutes ?? 0);
  return [
    away.has(id) ? 1 : 0,
    Math.floor(minutes(today) / STEP_MINUTES),
    minutes(week),
    // Smaller than every time there is: who never had a turn.
    week.get(id)?.lastAtMs ?? Number.MIN_SAFE_INTEGER,
  ];
}

/** A child who is known by several names had the time of all of them. */
export function underOneId(times: Times, canonical: (id: LearnerId) => LearnerId): Times {
  const joined = new Map<LearnerId, TimeHad>();
  for (const [id, time] of times) {
    const one = canonical(id);
    joined.set(one, addTimes(joined.get(one), time));
  }
  return joined;
}
