// Laws of the process that our own worlds are made of: what a figure means rests on them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, WORLD_STARTS_MS } from '../../bench/tutoring/calendar.ts';
import { createMadeLearner, type MadeWorld, type Nature } from '../../bench/tutoring/worlds/made-learner.ts';
import {
  explain,
  practise,
  STRENGTH_MOST,
  strengthAt,
  type Trace,
} from '../../bench/tutoring/worlds/memory.ts';
import { KNOWS_FROM, knowsAt, mastersAt, ORDINARY, rightAt } from '../../bench/tutoring/worlds/response.ts';
import { WORLD_PLANS } from '../../bench/tutoring/worlds/worlds.ts';

const strengths = fc.double({ min: 0, max: STRENGTH_MOST, noNaN: true });
const days = fc.double({ min: 0, max: 400, noNaN: true });
const memories = fc.record({
  decay: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
  stability: fc.double({ min: 0.5, max: 50, noNaN: true }),
});
const rates = fc.double({ min: 0, max: 1, noNaN: true });
const slips = fc.double({ min: 0, max: 0.2, noNaN: true });

const at = (day: number) => WORLD_STARTS_MS + day * DAY_MS;
const traceOf = (strength: number, stability: number): Trace => ({
  ...{ strength, peak: strength, stability, lastMs: at(0), lessons: 0 },
});

describe('strength', () => {
  test('never grows by waiting', () => {
    fc.assert(
      fc.property(strengths, memories, days, days, (strength, memory, one, other) => {
        const trace = traceOf(strength, memory.stability);
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(strengthAt(trace, memory, at(late))).toBeLessThanOrEqual(strengthAt(trace, memory, at(early)));
      }),
    );
  });

  test('never falls by practice or a lesson, and stays within its bounds', () => {
    fc.assert(
      fc.property(strengths, memories, days, rates, fc.nat(2), (strength, memory, day, rate, kind) => {
        const trace = traceOf(strength, memory.stability);
        const before = strengthAt(trace, memory, at(day));
        if (kind === 2) explain(trace, memory, rate, at(day));
        else practise(trace, memory, rate, kind === 1, at(day));
        expect(strengthAt(trace, memory, at(day))).toBeGreaterThanOrEqual(before);
        expect(trace.strength).toBeLessThanOrEqual(STRENGTH_MOST);
      }),
    );
  });

  test('grows more by a right answer than by a corrected one', () => {
    fc.assert(
      fc.property(strengths, memories, days, rates, (strength, memory, day, rate) => {
        const [right, missed] = [traceOf(strength, memory.stability), traceOf(strength, memory.stability)];
        practise(right, memory, rate, true, at(day));
        practise(missed, memory, rate, false, at(day));
        expect(right.strength).toBeGreaterThanOrEqual(missed.strength);
      }),
    );
  });

  test('lasts longer after recall that came late than after recall at once', () => {
    fc.assert(
      fc.property(memories, fc.double({ min: 1, max: 100, noNaN: true }), (memory, gap) => {
        const [spaced, massed] = [traceOf(1, memory.stability), traceOf(1, memory.stability)];
        practise(spaced, memory, 0, true, at(gap));
        practise(massed, memory, 0, true, at(0));
        expect(spaced.stability).toBeGreaterThan(massed.stability);
      }),
    );
  });

  test('gains less from each further lesson', () => {
    fc.assert(
      fc.property(memories, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (memory, rate) => {
        const trace = traceOf(0, memory.stability);
        explain(trace, memory, rate, at(0));
        const first = trace.strength;
        explain(trace, memory, rate, at(0));
        expect(trace.strength - first).toBeLessThan(first);
      }),
    );
  });
});

describe('knowing', () => {
  const free = { ...ORDINARY, skill: 0, chance: 0 };

  test('is answering an ordinary item right, unaided, often enough', () => {
    fc.assert(
      fc.property(strengths, slips, (strength, slip) => {
        expect(knowsAt(strength, slip)).toBe(rightAt(strength, free, slip) >= KNOWS_FROM);
      }),
    );
  });

  test('never ends by more strength', () => {
    fc.assert(
      fc.property(strengths, strengths, slips, (one, other, slip) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(mastersAt(more, free)).toBeGreaterThanOrEqual(mastersAt(less, free));
        if (knowsAt(less, slip)) expect(knowsAt(more, slip)).toBe(true);
      }),
    );
  });

  test('shows in the answers of those who do and of those who do not', () => {
    const right = { knows: 0, open: 0 };
    const asked = { knows: 0, open: 0 };
    for (let seed = 0; seed < 4_000; seed++) {
      const learner = createMadeLearner(worldOf([[]]), natureOf({ priorLevel: (seed % 40) / 20 }), seed);
      const side = learner.knows('s0', at(0)) ? 'knows' : 'open';
      asked[side] += 1;
      if (learner.answer('i0', at(0)).correct) right[side] += 1;
    }
    expect(Math.min(asked.knows, asked.open)).toBeGreaterThan(500);
    expect(right.knows / asked.knows).toBeGreaterThan(KNOWS_FROM);
    expect(right.open / asked.open).toBeLessThan(KNOWS_FROM);
  });
});

describe('a learner', () => {
  /** Right answers of many learners on the second of two skills, after lessons and practice on it alone. */
  const rightAbove = (priorLevel: number, gating: number) => {
    let right = 0;
    for (let seed = 0; seed < 400; seed++) {
      const learner = createMadeLearner(worldOf([[], [0]], gating), natureOf({ priorLevel }), seed);
      learner.lesson('s1', at(0));
      for (let n = 0; n < 6; n++) if (learner.answer('i1', at(0.1 * n)).correct) right += 1;
    }
    return right;
  };

  test('learns less where what a skill builds on is weak, if prerequisites gate', () => {
    expect(rightAbove(-1.2, 1)).toBeLessThan(rightAbove(-1.2, 0) * 0.5);
  });

  test('gives the same answers for the same seed', () => {
    const answers = () => {
      const learner = createMadeLearner(worldOf([[]]), natureOf({ disengaged: 0.3 }), 7);
      return Array.from({ length: 30 }, (_, n) => learner.answer('i0', at(n)));
    };
    expect(answers()).toEqual(answers());
  });

  test('who does not think taps fast, is right by chance, and learns nothing', () => {
    const learner = createMadeLearner(worldOf([[]]), natureOf({ disengaged: 1, priorLevel: -3 }), 7);
    const seen = Array.from({ length: 200 }, (_, n) => learner.answer('i0', at(n * 0.01)));
    expect(seen.every(({ responseMs, hints }) => responseMs < 2_000 && hints === 0)).toBe(true);
    expect(seen.some(({ correct }) => correct)).toBe(false);
    expect(learner.knows('s0', at(2))).toBe(false);
  });
});

function worldOf(below: readonly (readonly number[])[], gating = 0): MadeWorld {
  const [plan] = WORLD_PLANS;
  if (plan === undefined) throw new Error('Must have plans, got none');
  return {
    plan: { ...plan, gating },
    layerOf: below.map((_, skill) => skill),
    below,
    truth: below.map((_, skill) => ({ ...ORDINARY, skill, chance: 0 })),
    skillPlace: new Map(below.map((_, skill) => [`s${skill}`, skill])),
    itemPlace: new Map(below.map((_, skill) => [`i${skill}`, skill])),
  };
}

function natureOf(own: Partial<Nature>): Nature {
  return {
    ...{ group: 'ahead', rate: 0.3, slip: 0.05, memory: { decay: 0.2, stability: 5 }, guesses: false },
    ...{ disengaged: 0, asksHelp: 0, paceMs: 7_000, priorLevel: 1 },
    ...own,
  };
}
