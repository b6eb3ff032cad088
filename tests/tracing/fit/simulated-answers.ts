// Answers of made-up learners, who know a skill or not and differ in ability, on items that differ in ease: what is to
// be found is there, and plain defaults know nothing of it.
import { createRandom } from '../../../src/domain/random.ts';
import type { Answers, AnswerVocabulary } from '../../../src/tracing/fit/answers.ts';

const START_MS = 1_700_000_000_000;
const ANSWERS_A_SKILL = 5;

/** Skills in turn for each learner; gaps of 20 to 40 minutes. */
export function simulateAnswers(vocabulary: AnswerVocabulary, learners: number, seed = 7): Answers {
  const random = createRandom(seed);
  const { skills, items, itemSkills } = vocabulary;
  const ease = items.map(() => (random() - 0.5) * 3);
  const itemsOf = skills.map((_, skill) =>
    items.flatMap((_, item) => (itemSkills[item]?.[0] === skill ? [item] : [])),
  );
  const [item, correct, atMs]: [number[], number[], number[]] = [[], [], []];
  const starts = [0];
  for (let learner = 0; learner < learners; learner++) {
    const ability = (random() - 0.5) * 3;
    let now = START_MS;
    for (const own of itemsOf) {
      let known = random() < 0.3;
      for (let n = 0; n < ANSWERS_A_SKILL; n++) {
        const asked = own[Math.floor(random() * own.length)];
        if (asked === undefined) break;
        now += Math.round((1 + random()) * 20 * 60_000);
        const logit = (known ? 2 : -1.2) + (ease[asked] ?? 0) + ability;
        item.push(asked);
        correct.push(random() < 1 / (1 + Math.exp(-logit)) ? 1 : 0);
        atMs.push(now);
        known ||= random() < 0.25;
      }
    }
    starts.push(item.length);
  }
  return {
    rows: item.length,
    starts: Uint32Array.from(starts),
    item: Int32Array.from(item),
    skillSet: Int32Array.from(item),
    skillSets: itemSkills,
    correct: Uint8Array.from(correct),
    atMs: Float64Array.from(atMs),
    attempt: new Uint8Array(item.length).fill(1),
    hints: new Uint8Array(item.length),
    responseMs: new Uint32Array(item.length).fill(4_000),
  };
}

/** As a table that `npm run fit -- --train` reads. */
export function toCsv(answers: Answers, vocabulary: AnswerVocabulary): string {
  const lines = ['user,item,skills,time,correct'];
  for (let learner = 0; learner + 1 < answers.starts.length; learner++) {
    for (let row = answers.starts[learner] ?? 0; row < (answers.starts[learner + 1] ?? 0); row++) {
      const item = answers.item[row] ?? 0;
      const skills = vocabulary.itemSkills[item]?.map((skill) => vocabulary.skills[skill]).join(';');
      const seconds = Math.round(((answers.atMs[row] ?? 0) - START_MS) / 1000);
      lines.push([learner, vocabulary.items[item], skills, seconds, answers.correct[row]].join(','));
    }
  }
  return `${lines.join('\n')}\n`;
}
