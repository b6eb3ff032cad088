import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../src/domain/time.ts';
import { createWeeks, practiceTime, weekOf } from '../../src/school/picture-weeks.ts';
import { NOON_MS } from '../support/event-samples.ts';

const NOW_WEEK = weekOf(NOON_MS);

describe('The time that a child practised', () => {
  test('is not that of a tablet whose clock is half a year ahead', () => {
    const weeks = createWeeks();
    weeks.minutes = [
      [NOW_WEEK - 1, 20],
      [NOW_WEEK, 10],
      [weekOf(NOON_MS + 180 * DAY_MS), 5000],
    ];
    expect(practiceTime(weeks, NOON_MS).minutes).toBe(30);
  });

  test('still has the minutes of a clock that is a few days ahead', () => {
    const weeks = createWeeks();
    weeks.minutes = [[NOW_WEEK + 1, 12]];
    expect(practiceTime(weeks, NOON_MS).minutes).toBe(12);
  });
});
