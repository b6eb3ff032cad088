import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { earnedBadges } from '../../src/school/badges.ts';
import { thenAndNow } from '../../src/school/then-and-now.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';
import { itemNamed, misconceptionNamed, skillNamed } from '../tutoring/courses.ts';
import { answerTo, anyLog, eventAt, LEARNER, lessonAgainst, turnStart } from '../tutoring/learners.ts';

const DAY = 24 * 60;
const log = (...bodies: readonly EventBody[]): readonly StoredEvent[] =>
  bodies.map((body, minute) => eventAt(minute, body));
const earned = (events: readonly StoredEvent[]) => earnedBadges(events).map(({ badge }) => badge);
const right = answerTo({ skill: 0 });
const wrong = answerTo({ skill: 0, correct: false });
const times = (count: number, body: EventBody): readonly EventBody[] =>
  Array.from({ length: count }, () => body);

describe('signs of effort', () => {
  test('who goes on after three misses until one is right has kept on; whoever stops there has not', () => {
    expect(earned(log(turnStart, wrong, wrong, wrong, right))).toEqual(['kept-on']);
    expect(earned(log(turnStart, wrong, wrong, wrong))).toEqual([]);
    expect(earned(log(turnStart, wrong, wrong, wrong, turnStart, right))).toEqual([]);
  });
  test('a question that was hard on one day and is right alone on another was come back to', () => {
    expect(earned([eventAt(0, wrong), eventAt(DAY, right)])).toEqual(['came-back']);
    expect(earned([eventAt(0, wrong), eventAt(5, right)])).toEqual([]);
    expect(earned([eventAt(0, wrong), eventAt(DAY, answerTo({ skill: 0, hints: 1 }))])).toEqual([]);
    expect(earned([eventAt(0, right), eventAt(DAY, wrong)])).toEqual([]);
  });
  test('a mix-up is mended by its lesson and an answer that tells it', () => {
    const checked = {
      ...right,
      reason: {
        code: 'checks-misconception' as const,
        skill: skillNamed(0),
        misconception: misconceptionNamed(0),
      },
    };
    expect(earned(log(lessonAgainst(0, 0), checked))).toEqual(['mended']);
    expect(earned(log(checked, lessonAgainst(0, 0)))).toEqual([]);
    expect(earned(log(lessonAgainst(1, 0), checked))).toEqual([]);
  });
  test('a hint was used well by who was right with it after a miss', () => {
    expect(earned(log(wrong, answerTo({ skill: 0, attempt: 2, hints: 1 })))).toEqual(['hint']);
    expect(earned(log(wrong, answerTo({ skill: 0, attempt: 2 })))).toEqual([]);
  });
  test('help that was asked for counts once it is done without', () => {
    const asked = {
      type: 'help-asked',
      learner: LEARNER,
      item: itemNamed(0, 0),
      skill: skillNamed(0),
    } as const;
    expect(earned(log(asked, right))).toEqual(['asked']);
    expect(earned(log(right, asked))).toEqual([]);
  });
  test('ten questions with a partner, and ten reviews, make one sign each', () => {
    const shared = { ...right, with: learnerNamed('binta') };
    const review = answerTo({ skill: 0, reason: 'review' });
    expect(earned(log(...times(9, shared)))).toEqual([]);
    expect(earned(log(...times(10, shared)))).toEqual(['partner']);
    expect(earnedBadges(log(...times(20, review)))).toMatchObject([{ badge: 'watered', times: 2 }]);
  });
  test('who taps through without reading earns none of them', () => {
    const hasty = { ...wrong, responseTicks: 50 };
    expect(earned(log(turnStart, hasty, hasty, hasty, { ...right, responseTicks: 50 }))).toEqual([]);
  });
  test('are the same for any order of the events, and for events that come twice', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        expect(earnedBadges([...events, ...events].reverse())).toEqual(earnedBadges(events));
      }),
    );
  });
  test('are never lost: more of the log, from wherever it comes, takes none away', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 30 }), (events, cut) => {
        const whole = new Set(earned(events));
        for (const badge of earned(events.slice(0, cut))) expect(whole).toContain(badge);
        const streams = [...new Set(events.map(({ stream }) => stream))];
        for (const one of streams) {
          const own = events.filter(({ stream }) => stream === one);
          for (const badge of earned(own)) expect(whole).toContain(badge);
        }
      }),
    );
  });
});

describe('what was hard and is right now', () => {
  const at = (minute: number, body: EventBody) => eventAt(minute, body);
  const now = (days: number) => NOON_MS + days * DAY_MS + 1;

  test('is a question that was missed a week ago or more and is right alone lately', () => {
    const events = [at(0, wrong), at(8 * DAY, right)];
    expect(thenAndNow(events, now(9))).toEqual([{ before: events[0], now: events[1] }]);
    expect(thenAndNow([at(0, wrong), at(3 * DAY, right)], now(4))).toEqual([]);
    expect(thenAndNow(events, now(40))).toEqual([]);
  });
  test('is the very question where it came again, else one of the skill', () => {
    const other = answerTo({ skill: 0, place: 1, correct: false });
    const same = at(0, wrong);
    const events = [same, at(1, other), at(8 * DAY, right)];
    expect(thenAndNow(events, now(9))[0]?.before).toBe(same);
    expect(thenAndNow([at(1, other), at(8 * DAY, right)], now(9))[0]?.before.item).toBe(other.item);
  });
  test('is not told of what was missed again since', () => {
    expect(thenAndNow([at(0, wrong), at(8 * DAY, right), at(8 * DAY + 1, wrong)], now(9))).toEqual([]);
  });
  test('always lies a week apart, wrong before and right without help now', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        for (const { before, now: is } of thenAndNow(events, NOON_MS + 30 * DAY_MS)) {
          expect(before.correct).toBe(false);
          expect([is.correct, is.attempt, is.hints]).toEqual([true, 1, 0]);
          expect(is.wallMs - before.wallMs).toBeGreaterThanOrEqual(7 * DAY_MS);
        }
      }),
    );
  });
});
