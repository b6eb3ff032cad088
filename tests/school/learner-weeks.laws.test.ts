import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { weeksOf } from '../../src/school/learner-weeks.ts';
import { foldPicture } from '../../src/school/picture-fold.ts';
import { WEEKS_TOLD } from '../../src/school/picture-weeks.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf } from '../tutoring/courses.ts';
import { answerTo, eventAt, LEARNER } from '../tutoring/learners.ts';

const WEEK_MINUTES = 7 * 24 * 60;
const course = chainOf(3);
const start: EventBody = { type: 'turn-started', learner: LEARNER, minutes: 20 };
const end: EventBody = { type: 'turn-ended', learner: LEARNER, why: 'done' };

/** Turns of ten minutes, each with answers to one skill; `week` counts back from now. */
const turnsIn = (...turns: readonly (readonly [week: number, answers: number])[]): readonly StoredEvent[] =>
  turns.flatMap(([week, answers], place) => {
    const from = -week * WEEK_MINUTES + place * 60;
    const tries = Array.from({ length: answers }, (_, at) =>
      eventAt(from + 1 + at, answerTo({ skill: 0, place: at % 4 }), 0),
    );
    return [eventAt(from, start), ...tries, eventAt(from + 10, end)];
  });

const told = (events: readonly StoredEvent[], nowMs = NOON_MS + 12 * 60 * 60_000) =>
  weeksOf([{ course, fold: foldPicture(course, events) }], nowMs);

describe('How it went with a learner from week to week', () => {
  test('is nothing where nothing was done, and the last week is this one', () => {
    const found = told([]);
    expect(found.weeks).toHaveLength(WEEKS_TOLD);
    expect(found).toMatchObject({ practised: 0, minutes: 0, gained: 0 });
    const last = found.weeks.at(-1)?.startMs ?? 0;
    expect(last).toBeLessThanOrEqual(NOON_MS);
    expect(last + 7 * DAY_MS).toBeGreaterThan(NOON_MS);
    expect(new Date(last).getUTCDay()).toBe(1);
  });

  test('counts the weeks practised and their minutes', () => {
    const found = told(turnsIn([3, 2], [1, 2], [0, 2]));
    expect(found.weeks.map(({ minutes }) => minutes)).toEqual([0, 0, 0, 0, 10, 0, 10, 10]);
    expect(found).toMatchObject({ practised: 3, minutes: 30 });
  });

  test('shows the week in which a skill came to stand, and keeps it', () => {
    const { weeks, gained } = told(turnsIn([4, 9], [2, 9]));
    const secured = weeks.map((week) => week.secured);
    expect(secured.slice(0, 3)).toEqual([0, 0, 0]);
    expect(secured.at(-1)).toBe(1);
    expect(gained).toBe(1);
  });

  test('says of a skill that stood before all of these weeks that nothing was gained', () => {
    expect(told(turnsIn([12, 9], [11, 9])).gained).toBe(0);
  });

  test('never tells more minutes than turns could have had, and no less than nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(5)), { maxLength: 12 }), (turns) => {
        const inOrder = [...turns].sort((a, b) => b[0] - a[0]);
        const found = told(turnsIn(...inOrder));
        expect(found.minutes).toBeLessThanOrEqual(20 * turns.length);
        for (const { minutes, secured } of found.weeks) {
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(secured).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
