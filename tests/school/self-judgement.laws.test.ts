import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { JUDGED_LEAST, type Judged, judgeSelf, type SelfJudgement } from '../../src/school/self-judgement.ts';
import { learnerNamed } from '../support/event-samples.ts';
import { answerTo, eventAt, LEARNER } from '../tutoring/learners.ts';

const start: EventBody = { type: 'turn-started', learner: LEARNER, minutes: 10 };
const end: EventBody = { type: 'turn-ended', learner: LEARNER, why: 'done' };
const say = (question: 'sure' | 'felt', value: number): EventBody => ({
  ...{ type: 'reflected', learner: LEARNER },
  ...{ question, value },
});
const answer = (correct: boolean, attempt = 1): EventBody => answerTo({ skill: 0, correct, attempt });
const log = (...bodies: readonly EventBody[]): readonly StoredEvent[] =>
  bodies.map((body, minute) => eventAt(minute, body));
const times = (count: number, ...bodies: readonly EventBody[]): readonly EventBody[] =>
  Array.from({ length: count }, () => bodies).flat();
const of = <Word>(words: readonly Judged<Word>[], said: Word) => words.find((one) => one.said === said);

/** A turn of so many right and wrong first tries, and how it felt. */
const turn = (right: number, wrong: number, felt: number): readonly EventBody[] => [
  start,
  ...times(right, answer(true)),
  ...times(wrong, answer(false)),
  say('felt', felt),
  end,
];

const anyBody: fc.Arbitrary<EventBody> = fc.oneof(
  fc.constant(start),
  fc.constant(end),
  fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 2 }))
    .map(([correct, attempt]) => answer(correct, attempt)),
  fc
    .tuple(fc.constantFrom('sure' as const, 'felt' as const), fc.integer({ min: 0, max: 4 }))
    .map(([question, value]) => say(question, value)),
);
const anyLog = fc
  .array(fc.tuple(anyBody, fc.nat(1)), { maxLength: 80 })
  .map((all) => all.map(([body, tablet], minute) => eventAt(minute, body, tablet)));

const sums = ({ sure, felt }: SelfJudgement) => [...sure, ...felt];

describe('What a learner says of the own work', () => {
  test('before a question is held against the next first try', () => {
    const { sure } = judgeSelf(
      log(start, say('sure', 3), answer(false), answer(true, 2), say('sure', 3), answer(true), answer(true)),
    );
    expect(of(sure, 'sure')).toEqual({ said: 'sure', right: 1, of: 2, turns: 1 });
    expect(of(sure, 'unsure')).toEqual({ said: 'unsure', right: 0, of: 0, turns: 0 });
  });

  test('at the end of a turn is held against all first tries of that turn, and the last word counts', () => {
    const { felt } = judgeSelf(log(...turn(3, 1, 1), ...turn(0, 2, 3), say('felt', 2)));
    expect(of(felt, 'hard')).toEqual({ said: 'hard', right: 3, of: 4, turns: 1 });
    expect(of(felt, 'fair')).toEqual({ said: 'fair', right: 0, of: 2, turns: 1 });
    expect(of(felt, 'easy')?.turns).toBe(0);
  });

  test('says nothing of what a teacher put in from paper', () => {
    const paper = answerTo({ skill: 0, correct: false });
    const onPaper: EventBody = { ...paper, reason: { code: 'on-paper', skill: paper.skills[0] } };
    const { sure, felt } = judgeSelf(log(start, say('sure', 3), onPaper, answer(true), say('felt', 3)));
    expect(of(sure, 'sure')).toMatchObject({ right: 1, of: 1 });
    expect(of(felt, 'easy')).toMatchObject({ right: 1, of: 1 });
  });
});

test('What two did together at one tablet is held against neither', () => {
  const both: EventBody = { ...answerTo({ skill: 0, correct: false }), with: learnerNamed('binta') };
  const { felt } = judgeSelf(log(start, both, answer(true), say('felt', 1), end));
  expect(of(felt, 'hard')).toEqual({ said: 'hard', right: 1, of: 1, turns: 1 });
});

describe('What a teacher reads in it', () => {
  test('is, of few answers, that they are few', () => {
    expect(judgeSelf([])).toMatchObject({ reading: 'too-few', by: null });
    const few = times(JUDGED_LEAST - 1, say('sure', 3), answer(false));
    expect(judgeSelf(log(start, ...few))).toMatchObject({ reading: 'too-few', by: null });
    expect(judgeSelf(log(...turn(0, 20, 3), ...turn(0, 20, 3)))).toMatchObject({ reading: 'too-few' });
  });

  test('is more trust than the answers bear out', () => {
    expect(judgeSelf(log(start, ...times(6, say('sure', 3), answer(false))))).toMatchObject({
      reading: 'over',
      by: 'sure',
    });
    expect(judgeSelf(log(...times(3, ...turn(1, 5, 3))))).toMatchObject({ reading: 'over', by: 'felt' });
  });

  test('is less trust than the answers deserve', () => {
    expect(judgeSelf(log(start, ...times(6, say('sure', 1), answer(true))))).toMatchObject({
      reading: 'under',
      by: 'sure',
    });
    expect(judgeSelf(log(...times(3, ...turn(8, 1, 1))))).toMatchObject({ reading: 'under', by: 'felt' });
  });

  test('is that it fits, where it does', () => {
    const fits = [...times(6, say('sure', 3), answer(true)), ...times(6, say('sure', 1), answer(false))];
    expect(judgeSelf(log(start, ...fits))).toMatchObject({ reading: 'fits', by: 'sure' });
  });
});

describe('However the log came', () => {
  test('no word counts more than was answered', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const answers = events.filter((event) => event.type === 'answered').length;
        for (const { right, of: all, turns } of sums(judgeSelf(events))) {
          expect(right).toBeLessThanOrEqual(all);
          expect(all).toBeLessThanOrEqual(answers);
          expect(turns).toBeLessThanOrEqual(all);
        }
      }),
    );
  });

  test('order and doubles change nothing', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        expect(judgeSelf([...events].reverse().concat(events))).toEqual(judgeSelf(events));
      }),
    );
  });

  test('a reading rests on enough answers', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const found = judgeSelf(events);
        if (found.by === null) expect(found.reading).toBe('too-few');
        else expect(Math.max(...found[found.by].map((one) => one.of))).toBeGreaterThanOrEqual(JUDGED_LEAST);
      }),
    );
  });
});
