// Answers of learners who behave exactly as BKT says, with parameters that are known because they were chosen.
import { createRandom } from '../../../src/domain/random.ts';
import type { SkillParameters } from '../../../src/tracing/bkt-parameters.ts';
import type { Answers } from '../../../src/tracing/fit/answers.ts';

export interface World {
  /** One a skill. */
  readonly skills: readonly SkillParameters[];
  /** One an item of each skill: what is added to the logit of a right answer, knowing or not. */
  readonly eases: readonly number[];
  readonly learners: number;
  readonly answersEach: number;
  readonly seed: number;
}

const START_MS = 1_700_000_000_000;
const DAY_MS = 86_400_000;

/** Every learner answers `answersEach` items of each skill, the skills by turns, a day between two rounds. */
export function generateAnswers({ skills, eases, learners, answersEach, seed }: World): Answers {
  const random = createRandom(seed);
  const rows = learners * answersEach * skills.length;
  const item = new Int32Array(rows);
  const skillSet = new Int32Array(rows);
  const correct = new Uint8Array(rows);
  const atMs = new Float64Array(rows);
  let row = 0;
  for (let learner = 0; learner < learners; learner++) {
    const knows = skills.map(({ prior }) => random() < prior);
    for (let turn = 0; turn < answersEach; turn++) {
      for (const [skill, { learn, guess, slip, forget }] of skills.entries()) {
        if (turn > 0 && random() < forget) knows[skill] = false;
        const which = Math.floor(random() * eases.length);
        const pRight = shifted(knows[skill] ? 1 - slip : guess, eases[which] ?? 0);
        item[row] = skill * eases.length + which;
        skillSet[row] = skill;
        correct[row] = random() < pRight ? 1 : 0;
        atMs[row] = START_MS + turn * DAY_MS;
        if (random() < learn) knows[skill] = true;
        row++;
      }
    }
  }
  const starts = Uint32Array.from({ length: learners + 1 }, (_, n) => n * answersEach * skills.length);
  return { ...unaided(rows), starts, item, skillSet, skillSets: skills.map((_, n) => [n]), correct, atMs };
}

/** Answers of one skill, a learner a list: `1` right, `0` wrong. */
export function answersOf(...learners: readonly string[]): Answers {
  const rows = learners.reduce((sum, { length }) => sum + length, 0);
  const starts = new Uint32Array(learners.length + 1);
  for (const [n, { length }] of learners.entries()) starts[n + 1] = (starts[n] ?? 0) + length;
  const correct = Uint8Array.from([...learners.join('')].map(Number));
  return {
    ...unaided(rows),
    starts,
    item: new Int32Array(rows),
    skillSet: new Int32Array(rows),
    skillSets: [[0]],
    correct,
    atMs: new Float64Array(rows),
  };
}

function unaided(rows: number) {
  return {
    rows,
    attempt: new Uint8Array(rows).fill(1),
    hints: new Uint8Array(rows),
    responseMs: new Uint32Array(rows),
  };
}

function shifted(p: number, by: number): number {
  return 1 / (1 + ((1 - p) / p) * Math.exp(-by));
}
