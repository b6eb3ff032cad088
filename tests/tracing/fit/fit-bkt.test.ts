import { describe, expect, it } from 'vitest';
import { createBkt } from '../../../src/tracing/bkt.ts';
import { decodeBkt, encodeBkt } from '../../../src/tracing/bkt-bytes.ts';
import { NO_EASE } from '../../../src/tracing/bkt-grid.ts';
import { DEFAULT_SKILL, SKILL_BOUNDS, type SkillParameters } from '../../../src/tracing/bkt-parameters.ts';
import { DEFAULT_EVIDENCE } from '../../../src/tracing/evidence.ts';
import { type Answers, attemptAt } from '../../../src/tracing/fit/answers.ts';
import { createChains } from '../../../src/tracing/fit/bkt-chains.ts';
import { fitSkills } from '../../../src/tracing/fit/bkt-em.ts';
import { fitItems, ITEM_DEFAULTS } from '../../../src/tracing/fit/bkt-item-em.ts';
import { EM_DEFAULTS } from '../../../src/tracing/fit/bkt-step.ts';
import { fitBkt, forgettingOf } from '../../../src/tracing/fit/fit-bkt.ts';
import { findRapidSteps } from '../../../src/tracing/fit/rapid-times.ts';
import { type FittedBkt, placeBkt } from '../../../src/tracing/fitted-bkt.ts';
import { answersOf, generateAnswers } from './generated-answers.ts';

const TRUE: SkillParameters = { ...DEFAULT_SKILL, prior: 0.35, learn: 0.1, guess: 0.2, slip: 0.1 };
const EASES = [-1.5, -0.5, 0.5, 1.5];
const DAY_MS = 86_400_000;

const vocabularyOf = (skills: number, items: number) => ({
  skills: Array.from({ length: skills }, (_, n) => `skill-${n}`),
  items: Array.from({ length: items }, (_, n) => `item-${n}`),
  itemSkills: Array.from({ length: items }, (_, n) => [Math.floor((n * skills) / items)] as const),
});

function modelOf(fitted: FittedBkt, items: number) {
  const everything = (length: number) => Int32Array.from({ length }, (_, n) => n);
  const places = { skills: everything(fitted.skills.length), items: everything(items) };
  const placed = placeBkt(
    fitted,
    places,
    fitted.skills.map(() => DEFAULT_SKILL),
  );
  const facts = {
    count: items,
    skill: new Uint16Array(items),
    difficulty: new Uint8Array(items).fill(3),
    type: new Uint8Array(items).fill(255),
  };
  return createBkt(placed.skills, facts, placed.items);
}

function meanLogLoss(fitted: FittedBkt, items: number, answers: Answers): number {
  const model = modelOf(fitted, items);
  let loss = 0;
  for (let learner = 0; learner + 1 < answers.starts.length; learner++) {
    const state = model.createState();
    for (let row = answers.starts[learner] ?? 0; row < (answers.starts[learner + 1] ?? 0); row++) {
      const attempt = attemptAt(answers, row);
      const p = model.predict(state, attempt.skills, attempt.row, attempt.atMs);
      loss -= Math.log(attempt.correct ? p : 1 - p);
      model.update(state, attempt);
    }
  }
  return loss / answers.rows;
}

describe('fitting BKT with items', () => {
  const world = { skills: [TRUE, { ...TRUE, learn: 0.3 }], eases: EASES, learners: 900, answersEach: 12 };
  const answers = generateAnswers({ ...world, seed: 11 });
  const vocabulary = vocabularyOf(2, 8);

  it('finds how easy each item is, within a third of a logit, and the skills beside it', () => {
    const { skills, ease } = fitBkt(answers, vocabulary, { forgetting: 'none' });
    for (const [item, value] of ease.entries()) {
      expect(Math.abs(value / 16 - (EASES[item % 4] ?? 0))).toBeLessThan(1 / 3);
    }
    for (const field of ['prior', 'learn', 'guess', 'slip'] as const) {
      expect(Math.abs((skills[0]?.[field] ?? 1) - TRUE[field])).toBeLessThan(0.05);
    }
  });

  it('never makes the answers less likely, not by one step over all skills and items', () => {
    const few = generateAnswers({ ...world, seed: 13, learners: 200 });
    const skewed = { ...few, skillSets: [[0, 1], [1]] as const };
    for (const forgetting of ['none', 'by-answers', 'by-time'] as const) {
      const em = { ...EM_DEFAULTS, forgetting };
      const size = { skills: 2, items: 8, along: 0.5, rapidMs: () => 800 };
      const fit = fitSkills(createChains(skewed, { ...size, byItem: false }), em);
      const chains = createChains(skewed, { ...size, byItem: true });
      const { scores } = fitItems(chains, new Float64Array(8), fit, em, ITEM_DEFAULTS);
      for (let n = 1; n < scores.length; n++) {
        expect(scores[n]).toBeGreaterThanOrEqual((scores[n - 1] ?? 0) - 1e-6);
      }
      expect((scores.at(-1) ?? 0) - (scores[0] ?? 0)).toBeGreaterThan(100);
    }
  });

  it('predicts other learners better with items than without, and nearly as well as the truth', () => {
    const others = generateAnswers({ ...world, seed: 12, learners: 400 });
    const known: FittedBkt = {
      skills: world.skills,
      along: 1,
      evidence: DEFAULT_EVIDENCE,
      ease: Int8Array.from({ length: 8 }, (_, item) => 16 * (EASES[item % 4] ?? 0)),
      rapid: null,
    };
    const best = meanLogLoss(known, 8, others);
    const withItems = meanLogLoss(fitBkt(answers, vocabulary, { forgetting: 'none' }), 8, others);
    const without = meanLogLoss(fitBkt(answers, vocabulary, { forgetting: 'none', items: false }), 8, others);
    expect(withItems).toBeLessThan(without - 0.02);
    expect(withItems).toBeLessThan(best + 0.003);
  });

  it('comes back from its bytes as it was, to the last bit of every prediction', () => {
    const fitted = fitBkt(answers, vocabulary);
    const read = decodeBkt(encodeBkt(fitted));
    expect(read).toEqual({ ok: true, value: fitted });
    expect(modelOf(fitted, 8).fingerprint).toBe(modelOf(read.ok ? read.value : fitted, 8).fingerprint);
  });

  it('says nothing of items that nobody answered, and of those without a place in the vocabulary', () => {
    const { ease } = fitBkt(
      { ...answers, item: answers.item.map((item) => (item === 3 ? -1 : item)) },
      vocabulary,
    );
    expect(ease[3]).toBe(NO_EASE);
    expect(ease[2]).not.toBe(NO_EASE);
    expect(fitBkt(answers, vocabulary, { items: false }).ease).toEqual(new Int8Array(8).fill(NO_EASE));
  });

  it('draws an item of one answer to what its author guessed', () => {
    const difficulty = Uint8Array.of(1, 5);
    const { ease } = fitBkt({ ...answersOf('10'), item: Int32Array.of(0, 1) }, vocabularyOf(1, 2), {
      difficulty,
    });
    expect(ease[0]).toBeGreaterThan(4);
    expect(ease[1]).toBeLessThan(-4);
  });
});

describe('weights of helped answers', () => {
  const skills = [{ ...TRUE, learn: 0.02 }];
  const world = { skills, eases: [0], learners: 600, answersEach: 14, seed: 21 };
  const vocabulary = vocabularyOf(1, 1);
  /** Every third answer is helped; `says` whether the help left the answer as telling as it was, or made it right. */
  const helped = (says: boolean, kind: Partial<Answers>): Answers => {
    const answers = generateAnswers(world);
    const isHelped = (row: number) => row % 3 === 1;
    return {
      ...answers,
      correct: answers.correct.map((right, row) => (isHelped(row) && !says ? 1 : right)),
      hints: answers.hints.map((_, row) => (isHelped(row) ? (kind.hints?.[0] ?? 0) : 0)),
      attempt: answers.attempt.map((_, row) => (isHelped(row) ? (kind.attempt?.[0] ?? 1) : 1)),
    };
  };
  const fitEvidence = (answers: Answers) =>
    fitBkt(answers, vocabulary, { forgetting: 'none', items: false }).evidence;

  it('grow where a right answer after a hint says as much as one without', () => {
    const [one] = fitEvidence(helped(true, { hints: Uint8Array.of(1) })).afterHints;
    expect(one).toBeGreaterThan(0.5);
  });

  it('shrink where the hint gives the answer away', () => {
    const [one] = fitEvidence(helped(false, { hints: Uint8Array.of(1) })).afterHints;
    expect(one).toBeLessThan(0.2);
  });

  it('grow for further tries that say as much as first ones', () => {
    expect(fitEvidence(helped(true, { attempt: Uint8Array.of(2) })).retry).toBeGreaterThan(0.5);
  });

  it('stay as they are by hand where the log has no such answers', () => {
    expect(fitEvidence(generateAnswers(world))).toEqual(DEFAULT_EVIDENCE);
  });
});

describe('forgetting, as a fit finds it', () => {
  it('is looked for over time where the answers have times, else from answer to answer', () => {
    expect(forgettingOf(answersOf('10'))).toBe('by-answers');
    expect(forgettingOf({ ...answersOf('10'), atMs: Float64Array.of(1e12, 1e12) })).toBe('by-time');
  });

  it('gives a skill that is lost over a month a shorter half-life than one that is not', () => {
    const weeks = (fade: string) => {
      const answers = answersOf(...Array.from({ length: 200 }, () => `1111${fade}`));
      const atMs = answers.atMs.map((_, row) => 1e12 + (row % 5) * 1000 + (row % 5 === 4 ? 30 * DAY_MS : 0));
      return fitBkt({ ...answers, atMs }, vocabularyOf(1, 1)).skills[0]?.halfLifeDays ?? 0;
    };
    expect(weeks('0')).toBeLessThan(15);
    expect(weeks('1')).toBeGreaterThan(100);
  });

  it('is none over time where it was not looked for, though the answers had times', () => {
    const timed = { ...answersOf('1011', '0011'), atMs: new Float64Array(8).fill(1e12) };
    const [skill] = fitBkt(timed, vocabularyOf(1, 1), { forgetting: 'none' }).skills;
    expect(skill?.halfLifeDays).toBeGreaterThan(0.9 * SKILL_BOUNDS.halfLifeDays[1]);
    expect(skill?.forget).toBe(0);
  });
});

describe('bounds of rapid answers', () => {
  const timed = (ms: readonly number[], item: readonly number[]): Answers => ({
    ...answersOf('1'.repeat(ms.length)),
    item: Int32Array.from(item),
    responseMs: Uint32Array.from(ms),
  });

  it('are a tenth of the item’s mean time, not above ten seconds', () => {
    const quick = Array(200).fill(6000);
    const slow = Array(200).fill(200_000);
    const steps = findRapidSteps(
      timed([...quick, ...slow], [...Array(200).fill(0), ...Array(200).fill(1)]),
      3,
    );
    // A twentieth of the mean of all, 103 s, counts beside the 6 s: a tenth of that is 1.06 s, and 1 s the step below.
    expect([...(steps ?? [])]).toEqual([6, 15, 0]);
  });

  it('are left at what holds for all where hardly anything is known, and are none without times', () => {
    expect(findRapidSteps(timed([9000, 9000, 9000], [0, 0, 0]), 1)).toEqual(Uint8Array.of(0));
    expect(findRapidSteps(answersOf('1111111'), 1)).toBeNull();
  });

  it('hold back answers that were faster, in the fit and on the tablet', () => {
    const ms = [...Array(30).fill(30_000), 900];
    const answers = timed(ms, Array(31).fill(0));
    const fitted = fitBkt(answers, vocabularyOf(1, 1));
    expect(fitted.rapid?.[0]).toBeGreaterThan(5);
    const model = modelOf(fitted, 1);
    const state = model.createState();
    model.update(state, attemptAt(answers, 30));
    expect(model.mastery(state, 0, 0).evidence).toBe(0);
    model.update(state, attemptAt(answers, 0));
    expect(model.mastery(state, 0, 0).evidence).toBe(1);
  });
});
