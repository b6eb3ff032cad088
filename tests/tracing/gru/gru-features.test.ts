import { describe, expect, test } from 'vitest';
import { type Answers, attemptAt } from '../../../src/tracing/fit/answers.ts';
import { FEATURE, GRU_FEATURES, readFeatures } from '../../../src/tracing/gru/gru-features.ts';
import { layOutMemory, remember } from '../../../src/tracing/gru/gru-memory.ts';
import type { Skills } from '../../../src/tracing/learner-model.ts';
import { createPackedState, EMPTY_SHAPE } from '../../../src/tracing/packed-state.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from '../response/lively-answers.ts';

const EASE = 0.4;
const SKILLS = LIVELY_VOCABULARY.skills.length;

/** Every question's features, as the state that only ever saw the answers before has them. */
function live(answers: Answers): readonly Float64Array[] {
  const places = layOutMemory(0, SKILLS, EMPTY_SHAPE);
  const state = createPackedState(places.shape);
  return Array.from({ length: answers.rows }, (_, at) => {
    const { skills, row, correct, atMs } = attemptAt(answers, at);
    const question = { skills, row, ease: EASE, minute: Math.floor(atMs / 60_000) };
    const features = new Float64Array(GRU_FEATURES);
    readFeatures(state, places, question, features, 0);
    remember(state, places, question, correct);
    return features;
  });
}

const answers = livelyAnswers(1, 120, 3);
const history = Array.from({ length: answers.rows }, (_, at) => attemptAt(answers, at));
const features = live(answers);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('what a question is to a learner', () => {
  test('counts right and wrong answers on its skills and its item, and their last ones, as the history has them', () => {
    for (const [at, { skills, row }] of history.entries()) {
      const before = history.slice(0, at);
      const on = (skill: number) => before.filter((one) => one.skills.includes(skill));
      const counted = (list: typeof before, right: boolean) =>
        Math.log(1 + list.filter(({ correct }) => correct === right).length) / 4;
      const last = (list: typeof before) => {
        const latest = list.at(-1);
        return latest === undefined ? 0 : Number(latest.correct) * 2 - 1;
      };
      const item = before.filter((one) => one.row === row);
      const expected = {
        skillRights: mean(skills.map((skill) => counted(on(skill), true))),
        skillWrongs: mean(skills.map((skill) => counted(on(skill), false))),
        skillLast: mean(skills.map((skill) => last(on(skill)))),
        itemRights: counted(item, true),
        itemWrongs: counted(item, false),
        itemLast: last(item),
        sameSkill: before.at(-1)?.skills[0] === skills[0] ? 1 : 0,
        sameItem: before.at(-1)?.row === row ? 1 : 0,
        ease: EASE,
      } as const;
      for (const name of Object.keys(expected) as (keyof typeof expected)[]) {
        expect(features[at]?.[FEATURE[name]], name).toBeCloseTo(expected[name], 6);
      }
    }
  });

  test('has the abilities that Elo’s rule gives, written out', () => {
    const sigmoid = (x: number) => (1 + Math.tanh(x / 2)) / 2;
    let ability = 0;
    const own = new Map<number, number>();
    const times = new Map<number, number>();
    for (const [at, { skills, correct }] of history.entries()) {
      const ofSkills = mean(skills.map((skill) => own.get(skill) ?? 0));
      expect(features[at]?.[FEATURE.ability]).toBeCloseTo(ability, 3);
      expect(features[at]?.[FEATURE.skillAbility]).toBeCloseTo(ofSkills, 3);
      const y = Number(correct);
      const beyond = y - sigmoid(EASE + ability + ofSkills / 2);
      for (const skill of skills) {
        const n = times.get(skill) ?? 0;
        own.set(skill, (own.get(skill) ?? 0) + beyond * Math.max(0.1, 0.6 / (1 + 0.15 * n)));
        times.set(skill, n + 1);
      }
      ability += (y - sigmoid(EASE + ability)) * Math.max(0.05, 1 / (1 + 0.25 * (at + 1)));
    }
  });

  test('tells gaps apart by ten minutes, an hour, a day and a week, and none where a time is not known', () => {
    const places = layOutMemory(0, SKILLS, EMPTY_SHAPE);
    const skills: Skills = [0];
    const gapAt = (last: number, minute: number): number => {
      const state = createPackedState(places.shape);
      remember(state, places, { skills, row: 1, ease: 0, minute: last }, true);
      const read = new Float64Array(GRU_FEATURES);
      readFeatures(state, places, { skills, row: 1, ease: 0, minute }, read, 0);
      const gaps = [...read.subarray(FEATURE.gap)];
      expect(gaps.filter((one) => one === 1).length).toBeLessThanOrEqual(1);
      return gaps.indexOf(1);
    };
    const start = 28_000_000;
    const after = [10, 11, 12, 60, 61, 1440, 1441, 10_080, 10_081];
    expect(after.map((minutes) => gapAt(start, start + minutes))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
    expect([gapAt(0, start), gapAt(start, 0)]).toEqual([-1, -1]);
  });

  test('forgets an item when another takes its slot, and never takes one for the other', () => {
    const places = layOutMemory(0, SKILLS, EMPTY_SHAPE);
    const state = createPackedState(places.shape);
    const of = (row: number) => ({ skills: [0] as const, row, ease: 0, minute: 0 });
    remember(state, places, of(7), true);
    const read = new Float64Array(GRU_FEATURES);
    readFeatures(state, places, of(7 + 512), read, 0);
    expect(read[FEATURE.itemLast]).toBe(0);
    remember(state, places, of(7 + 512), false);
    readFeatures(state, places, of(7 + 512), read, 0);
    expect([read[FEATURE.itemLast], read[FEATURE.itemRights]]).toEqual([-1, 0]);
    readFeatures(state, places, of(7), read, 0);
    expect(read[FEATURE.itemLast]).toBe(0);
  });
});
