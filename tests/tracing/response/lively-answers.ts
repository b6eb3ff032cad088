// Answers of learners who differ, learn, tire and know some items by heart: a process of another form than any model's.
import { createRandom } from '../../../src/domain/random.ts';
import type { Answers, AnswerVocabulary } from '../../../src/tracing/fit/answers.ts';
import type { Skills } from '../../../src/tracing/learner-model.ts';
import { CONTRACT_ITEMS, CONTRACT_SKILLS } from '../../contracts/learner-model.ts';

const START_MS = 1_700_000_000_000;

export const LIVELY_VOCABULARY: AnswerVocabulary = {
  skills: Array.from({ length: CONTRACT_SKILLS }, (_, skill) => `skill-${skill}`),
  items: Array.from({ length: CONTRACT_ITEMS.count }, (_, item) => `item-${item}`),
  itemSkills: Array.from({ length: CONTRACT_ITEMS.count }, (_, item) => [CONTRACT_ITEMS.skill[item] ?? 0]),
};

/** Items of the contract's pack; every third item gives the sixth after it away, and every tenth answer is of two skills. */
export function livelyAnswers(learners: number, each: number, seed: number): Answers {
  const random = createRandom(seed);
  const rows = learners * each;
  const skillSets: Skills[] = [...LIVELY_VOCABULARY.skills.map((_, skill) => [skill] as const), [0, 3]];
  const [item, skillSet] = [new Int32Array(rows), new Int32Array(rows)];
  const [correct, atMs] = [new Uint8Array(rows), new Float64Array(rows)];
  for (let learner = 0; learner < learners; learner++) {
    const talent = random() * 4 - 2;
    const practice = new Float64Array(CONTRACT_SKILLS);
    let before = -1;
    for (let turn = 0; turn < each; turn++) {
      const row = learner * each + turn;
      const gives = before % 3 === 1 && before + 6 < CONTRACT_ITEMS.count;
      const which = gives && random() < 0.3 ? before + 6 : Math.floor(random() * CONTRACT_ITEMS.count);
      const skill = which % CONTRACT_SKILLS;
      const hardness = ((which * 37) % 11) / 3 - 1.6;
      const strength = talent + Math.sqrt(practice[skill] ?? 0) - hardness - (turn % 20) / 40;
      const isKnown = gives && which === before + 6;
      item[row] = which;
      skillSet[row] = turn % 10 === 9 ? CONTRACT_SKILLS : skill;
      correct[row] = random() < (isKnown ? 0.97 : 0.1 + 0.85 / (1 + Math.exp(-strength))) ? 1 : 0;
      atMs[row] = START_MS + turn * 600_000 + Math.floor(turn / 20) * 86_400_000;
      practice[skill] = (practice[skill] ?? 0) + 0.3;
      before = which;
    }
  }
  return {
    rows,
    starts: Uint32Array.from({ length: learners + 1 }, (_, n) => n * each),
    item,
    skillSet,
    skillSets,
    correct,
    atMs,
    attempt: new Uint8Array(rows).fill(1),
    hints: new Uint8Array(rows),
    responseMs: new Uint32Array(rows),
  };
}
