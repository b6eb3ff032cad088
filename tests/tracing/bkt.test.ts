import { describe, expect, it } from 'vitest';
import { createBkt } from '../../src/tracing/bkt.ts';
import { forgottenShare, growBy, learnFrom } from '../../src/tracing/bkt-formulas.ts';
import { DEFAULT_SKILL, guessOf, SKILL_BOUNDS, slipOf } from '../../src/tracing/bkt-parameters.ts';
import { TOGETHER_WEIGHT } from '../../src/tracing/evidence.ts';
import type { Attempt } from '../../src/tracing/learner-model.ts';
import { toStateBytes } from '../../src/tracing/packed-state.ts';
import { CONTRACT_ITEMS, CONTRACT_SKILLS } from '../contracts/learner-model.ts';
import { extremeBkt, ordinaryBkt } from './plain-bkt.ts';

const DAY_MS = 86_400_000;
const MONDAY = 1_700_000_000_000;
/** Difficulty 3, a number to type. */
const ORDINARY = 2;
const GRID = 1 / 65535;

function answer(change: Partial<Attempt> = {}): Attempt {
  return {
    skills: [ORDINARY],
    row: ORDINARY,
    correct: true,
    attempt: 1,
    hints: 0,
    responseMs: 0,
    atMs: MONDAY,
    ...change,
  };
}

/** P(known) of the ordinary skill after some answers. */
function knownAfter(...answers: readonly Attempt[]): number {
  const model = ordinaryBkt();
  const state = model.createState();
  for (const each of answers) model.update(state, each);
  return model.pKnown(state, ORDINARY, 0);
}

describe('BKT', () => {
  it('what two answered weighs a quarter, teaches in full, and says nothing of how long it is remembered', () => {
    const { prior, guess, slip, learn } = DEFAULT_SKILL;
    const p = growBy(learnFrom(prior, guess, slip, true, TOGETHER_WEIGHT), learn);
    expect(Math.abs(knownAfter(answer({ together: true })) - p)).toBeLessThan(2 * GRID);
    const model = ordinaryBkt();
    const [state, alone] = [model.createState(), model.createState()];
    for (const [of, change] of [
      [state, { together: true }],
      [alone, {}],
    ] as const) {
      for (let day = 0; day < 4; day++) {
        model.update(of, answer({ atMs: MONDAY + day * DAY_MS, ...change }));
      }
    }
    expect(model.mastery(state, ORDINARY, MONDAY).evidence).toBe(1);
    const lossIn = (of: typeof state) =>
      model.pKnown(of, ORDINARY, MONDAY + 63 * DAY_MS) / model.pKnown(of, ORDINARY, MONDAY + 3 * DAY_MS);
    expect(lossIn(state)).toBeLessThan(lossIn(alone));
  });

  it('folds a run of answers as the formulas say, to the last step of its grid', () => {
    const run = [true, false, true, true, true, false, true];
    let p = DEFAULT_SKILL.prior;
    for (const correct of run) {
      p = growBy(learnFrom(p, DEFAULT_SKILL.guess, DEFAULT_SKILL.slip, correct, 1), DEFAULT_SKILL.learn);
      p = Math.min(65207 * GRID, p);
    }
    expect(Math.abs(knownAfter(...run.map((correct) => answer({ correct }))) - p)).toBeLessThan(20 * GRID);
  });

  it('three right answers to questions that cannot be guessed make a skill likely known', () => {
    expect(knownAfter(answer(), answer(), answer())).toBeGreaterThan(0.95);
  });

  it('two misses count also after a hundred right answers', () => {
    const hundred = Array.from({ length: 100 }, () => answer());
    const misses = [answer({ correct: false }), answer({ correct: false })];
    expect(knownAfter(...hundred)).toBeGreaterThan(0.99);
    expect(knownAfter(...hundred, ...misses)).toBeLessThan(0.85);
  });

  it('a right answer by choosing one of four says less than one that was typed', () => {
    const chosen = CONTRACT_ITEMS.type as Uint8Array;
    expect(chosen[30]).toBe(0);
    expect(knownAfter(answer({ row: 30 }))).toBeLessThan(knownAfter(answer()));
  });

  it('a right answer after hints says less, after more hints still less', () => {
    const [none, one, two, three] = [0, 1, 2, 3].map((hints) => knownAfter(answer({ hints })));
    expect(none).toBeGreaterThan(one ?? 1);
    expect(one).toBeGreaterThan(two ?? 1);
    expect(two).toBeGreaterThan(three ?? 1);
  });

  it('a second try says little, whichever way it goes', () => {
    const first = knownAfter(answer({ correct: false }));
    const right = knownAfter(answer({ correct: false }), answer({ attempt: 2 }));
    const wrong = knownAfter(answer({ correct: false }), answer({ attempt: 2, correct: false }));
    expect(right).toBeGreaterThan(first);
    expect(wrong).toBeLessThan(first);
    expect(right - first).toBeLessThan(knownAfter(answer()) - DEFAULT_SKILL.prior);
  });

  it('an answer given before the question can have been read counts neither way', () => {
    for (const correct of [true, false]) {
      expect(knownAfter(answer({ correct, responseMs: 250 }))).toBeCloseTo(DEFAULT_SKILL.prior, 4);
    }
  });

  it('forgets over days by the half-life, and less after successes on later days', () => {
    const model = ordinaryBkt();
    const state = model.createState();
    for (let n = 0; n < 6; n++) model.update(state, answer());
    const fresh = model.pKnown(state, ORDINARY, MONDAY);
    expect(model.pKnown(state, ORDINARY, MONDAY + 7 * DAY_MS)).toBeCloseTo(fresh * 0.7, 3);
    model.update(state, answer({ atMs: MONDAY + 7 * DAY_MS }));
    const again = model.pKnown(state, ORDINARY, MONDAY + 7 * DAY_MS);
    const expected = again * (1 - forgottenShare(7, DEFAULT_SKILL.halfLifeDays, 1));
    expect(model.pKnown(state, ORDINARY, MONDAY + 14 * DAY_MS)).toBeCloseTo(expected, 3);
  });

  it('forgets nothing across a clock that was not to be trusted', () => {
    const model = ordinaryBkt();
    const state = model.createState();
    for (let n = 0; n < 4; n++) model.update(state, answer());
    model.update(state, answer({ atMs: 0 }));
    const known = model.pKnown(state, ORDINARY, 0);
    expect(model.pKnown(state, ORDINARY, MONDAY + 1000 * DAY_MS)).toBe(known);
  });

  it('forgets nothing for a clock that ran backwards, nor twice for the way back', () => {
    const forth = ordinaryBkt();
    const state = forth.createState();
    forth.update(state, answer({ atMs: MONDAY + 5 * DAY_MS }));
    forth.update(state, answer({ atMs: MONDAY }));
    const known = forth.pKnown(state, ORDINARY, 0);
    expect(forth.pKnown(state, ORDINARY, MONDAY + 5 * DAY_MS)).toBe(known);
  });

  it('counts evidence: whole answers, parts for help, none for haste', () => {
    const model = ordinaryBkt();
    const state = model.createState();
    for (const each of [answer(), answer({ hints: 1 }), answer({ responseMs: 100 })])
      model.update(state, each);
    expect(model.mastery(state, ORDINARY, 0).evidence).toBe(1.5);
    expect(model.mastery(state, 0, 0).evidence).toBe(0);
  });

  it('is surer after more of the same', () => {
    const width = (times: number) => {
      const model = ordinaryBkt();
      const state = model.createState();
      for (let n = 0; n < times; n++) model.update(state, answer({ correct: n % 2 === 0 }));
      const { low, high } = model.mastery(state, ORDINARY, 0);
      return high - low;
    };
    expect(width(40)).toBeLessThan(width(4));
  });

  it('skills that are practised along learn from the answer too, with half its weight', () => {
    const model = ordinaryBkt();
    const state = model.createState();
    model.update(state, answer({ skills: [ORDINARY, 0] }));
    expect(model.pKnown(state, 0, 0)).toBeGreaterThan(DEFAULT_SKILL.prior);
    expect(model.mastery(state, 0, 0).evidence).toBe(0.5);
  });

  it('forgets between answers where that was fitted, and a right answer still never lowers P(known)', () => {
    const parameters = Array(CONTRACT_SKILLS).fill({ ...DEFAULT_SKILL, forget: 0.3 });
    const model = createBkt(parameters, CONTRACT_ITEMS);
    const state = model.createState();
    expect(model.predict(state, [ORDINARY], ORDINARY, 0)).toBe(
      ordinaryBkt().predict(ordinaryBkt().createState(), [ORDINARY], ORDINARY, 0),
    );
    for (let n = 0; n < 20; n++) {
      const before = model.pKnown(state, ORDINARY, MONDAY);
      model.update(state, answer({ row: n % 2 === 0 ? ORDINARY : 30 }));
      expect(model.pKnown(state, ORDINARY, MONDAY)).toBeGreaterThanOrEqual(before);
    }
    const p = model.pKnown(state, ORDINARY, MONDAY) * (1 - 0.3);
    const expected = p * (1 - DEFAULT_SKILL.slip) + (1 - p) * DEFAULT_SKILL.guess;
    expect(model.predict(state, [ORDINARY], ORDINARY, MONDAY)).toBeCloseTo(expected, 12);
  });

  it('expects of a question with several skills their mean, those practised along with half the weight', () => {
    const model = ordinaryBkt();
    const state = model.createState();
    for (let n = 0; n < 3; n++) model.update(state, answer());
    const [own, other] = [ORDINARY, 0].map((skill) => model.predict(state, [skill], ORDINARY, MONDAY));
    const both = ((own ?? 0) + 0.5 * (other ?? 0)) / 1.5;
    expect(model.predict(state, [ORDINARY, 0], ORDINARY, MONDAY)).toBeCloseTo(both, 12);
    expect(model.predict(state, [ORDINARY, -1], ORDINARY, MONDAY)).toBe(own);
  });

  it('knowing always makes a right answer likelier than not knowing, whatever the item and the parameters', () => {
    for (const end of [0, 1] as const) {
      const parameters = { ...DEFAULT_SKILL, guess: SKILL_BOUNDS.guess[end], slip: SKILL_BOUNDS.slip[end] };
      for (let type = 0; type < 12; type++) {
        for (let difficulty = 0; difficulty < 7; difficulty++) {
          expect(1 - slipOf(parameters, difficulty)).toBeGreaterThan(guessOf(parameters, type, difficulty));
        }
      }
    }
  });

  it('has another fingerprint with other parameters', () => {
    expect(ordinaryBkt().fingerprint).toBe(ordinaryBkt().fingerprint);
    expect(extremeBkt(0).fingerprint).not.toBe(ordinaryBkt().fingerprint);
  });

  it('gives the bytes that stored states hold: a fixed history, a fixed result', () => {
    const model = ordinaryBkt();
    const state = model.createState();
    for (let n = 0; n < 40; n++) {
      const spread = { correct: n % 3 !== 0, hints: n % 4 === 1 ? 1 : 0, atMs: MONDAY + n * 0.4 * DAY_MS };
      model.update(state, answer({ ...spread, skills: [n % CONTRACT_SKILLS], row: (n * 7) % 60 }));
    }
    expect([...state.halves]).toMatchInlineSnapshot(`
      [
        8464,
        63068,
        65207,
        8775,
        65207,
        62685,
        448,
        320,
        448,
        448,
        384,
        288,
      ]
    `);
    expect(toStateBytes(state)).toHaveLength(CONTRACT_SKILLS * 9);
  });
});

it('a time after the year 6000 is not known: nothing is forgotten for it, and a right answer lowers nothing', () => {
  const model = ordinaryBkt();
  const state = model.createState();
  for (let n = 0; n < 3; n++) model.update(state, answer({ atMs: 1.3e14 + n }));
  const known = model.pKnown(state, ORDINARY, 0);
  model.update(state, answer({ atMs: 1.3e14 + 9 }));
  expect(model.pKnown(state, ORDINARY, 0)).toBeGreaterThanOrEqual(known);
  expect(model.pKnown(state, ORDINARY, MONDAY)).toBe(model.pKnown(state, ORDINARY, 0));
});
