import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { growthsAt, toGrowth } from '../../src/tutoring/growth.ts';
import { HABIT_LEAST, hasteHabit, helpHabit } from '../../src/tutoring/habits-fold.ts';
import { COUNT, countOf } from '../../src/tutoring/progress-state.ts';
import { asksForCalm } from '../../src/tutoring/session-policy.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, itemNamed, PACK, skillNamed } from './courses.ts';
import { type AnswerShape, answerTo, eventAt, LEARNER, progressAfter, turnStart } from './learners.ts';
import { answers } from './next-steps.ts';

const course = chainOf(3);
/** Three hints opened and the last one's answer copied within six seconds. */
const copied = (at: number) => ({ skill: 0, place: at % 6, hints: 3, responseTicks: 600 });
/** The same hints, read. */
const readHints = (at: number) => ({ skill: 0, place: at % 6, hints: 3, responseTicks: 3000 });
const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const progressOf = (...shapes: readonly AnswerShape[]) => progressAfter(course, answers(...shapes));

const asked = (place: number): EventBody => ({
  type: 'help-asked',
  learner: LEARNER,
  item: itemNamed(0, place),
  skill: skillNamed(0),
});
const passedOver = (place: number): EventBody => ({
  type: 'item-skipped',
  learner: LEARNER,
  pack: PACK,
  item: itemNamed(0, place),
  seed: 1,
  skill: skillNamed(0),
});

describe('help instead of a try', () => {
  it('is seen where hints are opened faster than they can be read, item after item', () => {
    expect(countOf(progressOf(...times(3, copied)), COUNT.helpRun)).toBe(3);
    expect(countOf(progressOf(...times(3, readHints)), COUNT.helpRun)).toBe(0);
    expect(countOf(progressOf({ skill: 0, hints: 1, responseTicks: 300 }), COUNT.helpRun)).toBe(0);
    expect(countOf(progressOf({ skill: 0, hints: 3 }), COUNT.helpRun)).toBe(0);
  });

  it('one item without it ends the run, and so does a new turn', () => {
    expect(countOf(progressOf(...times(3, copied), { skill: 0 }), COUNT.helpRun)).toBe(0);
    const log = [...answers(...times(3, copied)), eventAt(90, turnStart)];
    expect(countOf(progressAfter(course, log), COUNT.helpRun)).toBe(0);
  });

  it('to have the whole way shown without a try is help too; to pass an item over is not', () => {
    const shownTwice = [asked(1), asked(1), passedOver(1), asked(2), passedOver(2)];
    const run = (bodies: readonly EventBody[]) =>
      countOf(
        progressAfter(
          course,
          bodies.map((body, at) => eventAt(at, body)),
        ),
        COUNT.helpRun,
      );
    expect(run(shownTwice)).toBe(2);
    expect(run([passedOver(1), passedOver(2)])).toBe(0);
    expect(run([asked(1), passedOver(2)])).toBe(0);
  });

  it('from the second such item on the next hint takes a while; the first is nobody’s habit', () => {
    const asks = (run: number) => asksForCalm({ hasteRun: 0, helpRun: run });
    expect([0, 1, 2, 5].map(asks)).toEqual([null, null, 'help', 'help']);
  });

  it('two hundred right answers that were copied from hints make no skill secure', () => {
    const progress = progressOf(...times(200, copied));
    expect([...growthsAt(course, progress, 0)].map(toGrowth)).not.toContain('fruit');
    expect(progress.skills.right[0]).toBe(0);
    const own = progressOf(...times(6, (at) => ({ skill: 0, place: at })));
    expect(toGrowth(growthsAt(course, own, 0)[0] ?? 0)).toBe('fruit');
  });
});

describe('a habit is told after it has gone on for long', () => {
  const hasty = (at: number) => ({ skill: 0, place: at % 6, correct: at % 3 === 0, responseTicks: 30 });

  it('twelve hasty answers among the last thirty-two are one, a few are not', () => {
    expect(hasteHabit(progressOf(...times(HABIT_LEAST - 1, hasty)))).toBeNull();
    expect(hasteHabit(progressOf(...times(HABIT_LEAST, hasty)))).toEqual({
      items: HABIT_LEAST,
      of: HABIT_LEAST,
      sinceMinute: NOON_MS / 60_000 + HABIT_LEAST,
    });
  });

  it('it goes on over turns and days, and ends by itself when work is calm again', () => {
    const calm = (count: number) => times(count, (at) => ({ skill: 0, place: at % 6 }));
    const mixed = [...times(14, hasty), ...calm(10)];
    expect(hasteHabit(progressOf(...mixed))).toMatchObject({ items: 14, of: 24 });
    expect(hasteHabit(progressOf(...times(14, hasty), ...calm(30)))).toBeNull();
  });

  it('help only is told the same way, also where nothing was ever answered', () => {
    expect(helpHabit(progressOf(...times(HABIT_LEAST, copied)))).toMatchObject({ items: HABIT_LEAST });
    const never = times(HABIT_LEAST, (at) => [asked(at % 6), passedOver(at % 6)]).flat();
    const progress = progressAfter(
      course,
      never.map((body, at) => eventAt(at, body)),
    );
    expect(helpHabit(progress)).toMatchObject({ items: HABIT_LEAST, of: HABIT_LEAST });
    expect(hasteHabit(progress)).toBeNull();
  });

  it('answers in haste leave belief where it was', () => {
    const { model } = course;
    const before = model.pKnown(progressAfter(course, []).model, 0, 0);
    expect(model.pKnown(progressOf(...times(40, hasty)).model, 0, 0)).toBeCloseTo(before, 2);
    expect(answerTo(hasty(0)).responseTicks).toBeLessThan(80);
  });
});
