import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { begunFirst, isGentle } from '../../src/tutoring/gentle-turn.ts';
import { aimFor } from '../../src/tutoring/item-choice.ts';
import { fromSnapshot, toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { must, NOON_MS } from '../support/event-samples.ts';
import { anyCourse, chainOf } from './courses.ts';
import { answerTo, anyLog, eventAt, progressAfter, turnStart } from './learners.ts';

const gentleStart = { ...turnStart, gentle: true as const };
const LATE = 100_000;

test('a gentle turn is easier from its first question on, and the next turn is as ever', () => {
  const course = chainOf(4);
  const usual = progressAfter(course, [eventAt(0, turnStart)]);
  const gentle = progressAfter(course, [eventAt(0, gentleStart)]);
  const after = progressAfter(course, [eventAt(0, gentleStart), eventAt(9, turnStart)]);
  expect([usual, gentle, after].map(isGentle)).toEqual([false, true, false]);
  expect(aimFor(gentle).low).toBeGreaterThan(aimFor(usual).low);
  expect(aimFor(gentle).high).toBeGreaterThan(aimFor(usual).high);
  expect(aimFor(after)).toEqual(aimFor(usual));
});

test('what was begun comes before what is new, and nothing is left out', () => {
  const course = chainOf(4);
  const progress = progressAfter(course, [eventAt(0, gentleStart), eventAt(1, answerTo({ skill: 2 }))]);
  expect(begunFirst(progress, [0, 1, 2, 3])).toEqual([2, 0, 1, 3]);
});

test('the same log gives the same choice in a gentle turn, from the log and from a snapshot of it', () => {
  fc.assert(
    fc.property(anyCourse, anyLog, (course, log) => {
      const events = [...log, eventAt(LATE, gentleStart)];
      const progress = progressAfter(course, events);
      const restored = must(fromSnapshot(course, toSnapshot(course, progress)));
      const choose = (of: typeof progress) =>
        chooseNext({ course, progress: of, nowMs: NOON_MS + LATE * 60_000, seed: 7 });
      expect(isGentle(restored)).toBe(true);
      expect(choose(restored)).toEqual(choose(progressAfter(course, events)));
    }),
    { numRuns: 60 },
  );
});
