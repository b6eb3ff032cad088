import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { classFacts, type LearnerFacts, learnerFacts, taughtKey } from '../../src/school/coaching-facts.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, courseOf, misconceptionNamed, PACK } from '../tutoring/courses.ts';
import { answerTo, eventAt, LEARNER, progressAfter, turnStart } from '../tutoring/learners.ts';
import { saysOf } from '../tutoring/teacher-words.ts';

const CHAIN = chainOf(4);
/** A pack that knows one misconception and has no lesson on it: only a person can help. */
const WITHOUT_LESSON = courseOf({
  prerequisites: [[]],
  extra: [],
  items: [Array.from({ length: 8 }, () => ({ difficulty: 3, type: 2, shows: [0] }))],
  lessons: [1],
  misconceptions: [{ skill: 0, lessons: 0 }],
});

interface Seen {
  readonly course?: typeof CHAIN;
  readonly days?: number;
  readonly isAnswered?: boolean;
  readonly taught?: readonly string[];
}

/** One event a minute from noon on; looked at `days` later. */
function factsAfter(bodies: readonly EventBody[], seen: Seen = {}): LearnerFacts {
  const { course = CHAIN, days = 0, isAnswered = false, taught = [] } = seen;
  const log = [turnStart, ...bodies].map((body, at) => eventAt(at, body));
  return learnerFacts({
    learner: LEARNER,
    courses: [{ course, progress: progressAfter(course, log) }],
    nowMs: NOON_MS + days * DAY_MS + 3_600_000,
    isAnswered: () => isAnswered,
    isTaught: (about) => taught.includes(about),
  });
}

const many = (count: number, body: EventBody) => Array.from({ length: count }, () => body);
const misses = many(6, answerTo({ skill: 0, correct: false }));

describe('what one learner adds to what is known of a class', () => {
  test('who met a wall waits once a week has gone by, unless the teacher has answered', () => {
    expect(factsAfter(misses, { days: 1 }).waits).toBe(false);
    expect(factsAfter(misses, { days: 7 }).waits).toBe(true);
    expect(factsAfter(misses, { days: 7, isAnswered: true }).waits).toBe(false);
    expect(factsAfter(many(3, answerTo({ skill: 0 })), { days: 7 }).waits).toBe(false);
  });

  test('who holds on to a mistaken idea without a lesson counts until it was taught to them together', () => {
    const shows = answerTo({ skill: 0, place: 0, correct: false, shows: [0] });
    const seen = { course: WITHOUT_LESSON };
    expect(factsAfter([shows], seen).mixedUp).toBe(true);
    expect(factsAfter([answerTo({ skill: 0, place: 0 })], seen).mixedUp).toBe(false);
    const taught = [taughtKey(PACK, misconceptionNamed(0))];
    expect(factsAfter([shows], { ...seen, taught }).mixedUp).toBe(false);
    const other = [taughtKey(PACK, misconceptionNamed(1))];
    expect(factsAfter([shows], { ...seen, taught: other }).mixedUp).toBe(true);
  });

  test('a teacher’s words count while they stand, and as contradicted after answers in a row against them', () => {
    const said = [saysOf(0, 'not-known'), saysOf(1, 'known')];
    expect(factsAfter(said)).toMatchObject({ words: 2, contradicted: 0 });
    const right = many(5, answerTo({ skill: 0 }));
    expect(factsAfter([...said, ...right])).toMatchObject({ words: 2, contradicted: 1 });
    expect(factsAfter([...said, ...right, saysOf(0, 'none')])).toMatchObject({ words: 1, contradicted: 0 });
    expect(factsAfter([saysOf(2, 'blocked')])).toMatchObject({ words: 0, contradicted: 0 });
  });

  test('of one answer nothing is sure, of many it is; what was never tried counts as neither', () => {
    expect(factsAfter([])).toMatchObject({ practised: 0, unsure: 0 });
    expect(factsAfter([answerTo({ skill: 0 })])).toMatchObject({ practised: 1, unsure: 1 });
    expect(factsAfter(many(14, answerTo({ skill: 0 })))).toMatchObject({ practised: 1, unsure: 0 });
  });
});

const anyLearner: fc.Arbitrary<LearnerFacts> = fc.record({
  waits: fc.boolean(),
  mixedUp: fc.boolean(),
  words: fc.nat(5),
  contradicted: fc.nat(5),
  practised: fc.nat(20),
  unsure: fc.nat(20),
  ready: fc.uniqueArray(fc.constantFrom('adding', 'taking', 'sharing')),
});
const facts = (learners: readonly LearnerFacts[]) => classFacts({ learners, grouped: false, days: 9 });

describe('what is known of a class', () => {
  test('is the same in whatever order its learners are looked at', () => {
    fc.assert(
      fc.property(fc.array(anyLearner), (learners) => {
        expect(facts(learners.toReversed())).toEqual(facts(learners));
      }),
    );
  });

  test('grows by exactly what a learner adds, and so many are ready for the same as are', () => {
    fc.assert(
      fc.property(fc.array(anyLearner), anyLearner, (learners, one) => {
        const [before, after] = [facts(learners), facts([...learners, one])];
        expect(after.waiting - before.waiting).toBe(Number(one.waits));
        expect(after.mixedUp - before.mixedUp).toBe(Number(one.mixedUp));
        expect(after.unsure - before.unsure).toBe(one.unsure);
        const alike = one.ready.map(
          (topic) => learners.filter(({ ready }) => ready.includes(topic)).length + 1,
        );
        expect(after.ready).toBe(Math.max(before.ready, ...alike));
      }),
    );
  });

  test('of nobody is that there is nothing to offer', () => {
    expect(facts([])).toMatchObject({ waiting: 0, ready: 0, practised: 0 });
  });
});
