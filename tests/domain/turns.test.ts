import { describe, expect, it } from 'vitest';
import type { BanyanEvent } from '../../src/domain/event.ts';
import { foldTurns, timeHadSince } from '../../src/domain/turns.ts';
import { amina, ben, ends, event, starts } from './events.ts';

const MINUTE = 60_000;
/** In minutes, as events are named by them here. */
const DAY = 24 * 60;

const minutesOf = (events: readonly BanyanEvent[]) => foldTurns(events).map(({ minutes }) => minutes);

describe('turns', () => {
  it('a turn lasts from its start to its end', () => {
    expect(minutesOf([starts('A', 1, amina, 100), ends('A', 9, amina, 112)])).toEqual([12]);
  });

  it('a tablet that lay about until evening counts no more than the turn was meant to last', () => {
    expect(minutesOf([starts('A', 1, amina, 100), ends('A', 9, amina, 600)])).toEqual([15]);
  });

  it('a turn that a dead battery cut counts as planned, and the next start closes it', () => {
    const events = [starts('A', 1, amina, 100), starts('A', 5, ben, 130), ends('A', 7, ben, 135)];
    expect(foldTurns(events)).toMatchObject([
      { learner: amina, minutes: 15, ended: false },
      { learner: ben, minutes: 5, ended: true },
    ]);
  });

  it('a clock that ran back or is suspect says nothing about how long it was', () => {
    expect(minutesOf([starts('A', 1, amina, 100), ends('A', 2, amina, 90)])).toEqual([15]);
    expect(minutesOf([starts('A', 1, amina, 100), ends('A', 2, amina, 101, { clockSuspect: true })])).toEqual(
      [15],
    );
    const suspect = starts('A', 1, amina, 100, { clockSuspect: true, wallMs: 0 });
    expect(foldTurns([suspect])[0]?.startedAtMs).toBe(100 * MINUTE);
  });

  it.each([
    [1e308, 60],
    [-1, 0],
  ])('a turn meant to last %d minutes counts %d', (minutes, counted) => {
    const start = event('A', 1, { type: 'turn-started', learner: amina, minutes }, { at: 100 * MINUTE });
    expect(minutesOf([start])).toEqual([counted]);
  });

  it("the end of another learner's turn ends nothing", () => {
    const events = [starts('A', 1, amina, 100), ends('A', 2, ben, 102), ends('A', 3, amina, 110)];
    expect(foldTurns(events)).toMatchObject([{ learner: amina, minutes: 10 }]);
  });

  it('two at one tablet both have their time, and neither ends the turn of the other', () => {
    const together = [
      starts('A', 1, amina, 100, { with: ben }),
      starts('A', 2, ben, 100, { with: amina, chosenForOther: true }),
      ends('A', 8, amina, 106),
      ends('A', 9, ben, 110),
    ];
    expect(foldTurns(together)).toMatchObject([
      { learner: amina, minutes: 6, ended: true },
      { learner: ben, minutes: 10, ended: true },
    ]);
  });

  it('the next start closes both of two whose battery died', () => {
    const cut = [
      starts('A', 1, amina, 100, { with: ben }),
      starts('A', 2, ben, 100, { with: amina, chosenForOther: true }),
      starts('A', 3, amina, 130),
      ends('A', 4, amina, 135),
    ];
    expect(foldTurns(cut)).toMatchObject([
      { learner: amina, minutes: 15, ended: false },
      { learner: ben, minutes: 15, ended: false },
      { learner: amina, minutes: 5, ended: true },
    ]);
  });

  it('who was erased takes nothing of the time of the other one', () => {
    const left = [starts('A', 1, amina, 100, { with: ben }), ends('A', 8, amina, 106)];
    expect(foldTurns(left)).toMatchObject([{ learner: amina, minutes: 6, ended: true }]);
  });

  it('turns on two tablets do not end each other', () => {
    const events = [
      starts('A', 1, amina, 100),
      starts('B', 1, ben, 101),
      ends('B', 2, ben, 103),
      ends('A', 2, amina, 110),
    ];
    expect(minutesOf(events)).toEqual([10, 2]);
  });
});

describe('time had', () => {
  const turns = foldTurns([
    starts('A', 1, amina, 100),
    ends('A', 2, amina, 110),
    starts('A', 3, ben, 110),
    ends('A', 4, ben, 115),
  ]);

  it('adds up what was practised since then', () => {
    expect(timeHadSince(turns, 0, 120 * MINUTE).get(ben)).toEqual({ minutes: 5, lastAtMs: 110 * MINUTE });
  });

  it('time of earlier days does not count, but when the last turn was is told', () => {
    const had = timeHadSince(turns, 200 * MINUTE, 300 * MINUTE);
    expect(had.get(amina)).toEqual({ minutes: 0, lastAtMs: 100 * MINUTE });
  });

  it('a clock half a year ahead gives nobody time of today, on any day until then', () => {
    const ahead = foldTurns([
      starts('A', 1, ben, 180 * DAY),
      ends('A', 2, ben, 180 * DAY + 10),
      starts('B', 1, amina, 100),
      ends('B', 2, amina, 104),
    ]);
    for (const day of [0, 30, 178]) {
      const had = timeHadSince(ahead, day * DAY * MINUTE, (day * DAY + 600) * MINUTE);
      expect(had.get(ben), `day ${day}`).toBeUndefined();
    }
    const then = timeHadSince(ahead, 180 * DAY * MINUTE, (180 * DAY + 600) * MINUTE);
    expect(then.get(ben)?.minutes).toBe(10);
  });

  it('a clock that is some hours ahead still counts', () => {
    expect(timeHadSince(turns, 0, 0).get(amina)?.minutes).toBe(10);
  });
});
