import { describe, expect, it } from 'vitest';
import { hintPolicyFor, scaffoldFor } from '../../src/tutoring/scaffolds.ts';
import { afterAnswer, asksForCalm } from '../../src/tutoring/session-policy.ts';
import { SCAFFOLDS } from '../../src/tutoring/step.ts';

const first = {
  correct: false,
  mends: false,
  attempt: 1,
  hintsShown: 0,
  hintCount: 3,
  responseMs: 5000,
  rapidMs: 800,
};

describe('what follows an answer', () => {
  it('a right one leads on, and it is known whether help was needed', () => {
    expect(afterAnswer({ ...first, correct: true })).toEqual({ type: 'next', reason: { code: 'right' } });
    for (const help of [{ attempt: 2 }, { hintsShown: 1 }]) {
      expect(afterAnswer({ ...first, ...help, correct: true }).reason.code).toBe('right-after-help');
    }
  });

  it('the first miss invites another try and opens a hint', () => {
    expect(afterAnswer(first)).toEqual({
      type: 'try-again',
      hint: 0,
      openHint: true,
      reason: { code: 'first-miss' },
    });
  });

  it('who has had hints is offered the next one, and none when all were seen', () => {
    expect(afterAnswer({ ...first, hintsShown: 1 })).toMatchObject({ hint: 1, openHint: false });
    expect(afterAnswer({ ...first, hintsShown: 3 })).toMatchObject({ hint: null, openHint: false });
    expect(afterAnswer({ ...first, hintCount: 0 })).toMatchObject({ hint: null, openHint: false });
  });

  it('a miss faster than reading is asked again without giving the hint away', () => {
    expect(afterAnswer({ ...first, responseMs: 200 })).toMatchObject({
      type: 'try-again',
      openHint: false,
      reason: { code: 'too-fast' },
    });
  });

  it('a miss is too fast by the bound of its item', () => {
    expect(afterAnswer({ ...first, responseMs: 2000, rapidMs: 3300 }).reason.code).toBe('too-fast');
    expect(afterAnswer({ ...first, responseMs: 500, rapidMs: 300 }).reason.code).toBe('first-miss');
  });

  it('the second miss always brings the worked solution, however fast or helped it was', () => {
    for (const change of [{}, { hintsShown: 3 }, { responseMs: 100 }, { hintCount: 0 }]) {
      expect(afterAnswer({ ...first, ...change, attempt: 2 })).toEqual({
        type: 'worked-solution',
        reason: { code: 'second-miss', misses: 2 },
      });
    }
  });

  it('who showed what the next lesson mends is not asked to miss once more', () => {
    expect(afterAnswer({ ...first, mends: true })).toEqual({
      type: 'worked-solution',
      reason: { code: 'shows-misconception' },
    });
    expect(afterAnswer({ ...first, mends: true, attempt: 2 }).reason.code).toBe('second-miss');
    expect(afterAnswer({ ...first, mends: true, correct: true }).type).toBe('next');
  });

  it('three hasty answers in a row ask for a slower look', () => {
    const asks = (hasteRun: number) => asksForCalm({ hasteRun, helpRun: 0 });
    expect([1, 2, 3, 9].map(asks)).toEqual([null, null, 'haste', 'haste']);
  });
});

describe('help that fades', () => {
  it('grows less as P(known) grows, and never comes back on the way', () => {
    const levels = Array.from({ length: 101 }, (_, percent) => SCAFFOLDS.indexOf(scaffoldFor(percent / 100)));
    expect(levels[0]).toBe(0);
    expect(levels[100]).toBe(SCAFFOLDS.length - 1);
    expect(levels.toSorted((a, b) => a - b)).toEqual(levels);
  });

  it('offers fewer hints before the first try at each level, and all of them after a miss', () => {
    for (const hints of [0, 1, 2, 5]) {
      const policies = SCAFFOLDS.map((scaffold) => hintPolicyFor(scaffold, hints));
      const before = policies.map(({ beforeTry }) => beforeTry);
      expect(before.toSorted((a, b) => b - a)).toEqual(before);
      for (const { allowed } of policies) expect(allowed).toBe(hints);
    }
  });

  it('opens the first hint for a beginner only when another is left for later and no example was seen', () => {
    expect(hintPolicyFor('example', 3).firstOpen).toBe(true);
    expect(hintPolicyFor('example', 1).firstOpen).toBe(false);
    expect(hintPolicyFor('guided', 3).firstOpen).toBe(false);
    expect(hintPolicyFor('example', 3, true).firstOpen).toBe(false);
  });
});
