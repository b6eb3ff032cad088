// Answers of learners who differ in ability, on skills and items that differ in ease: what a real source gives, small.

import { PUBLIC_STAMPS, type ReadSet } from '../../../bench/tracing/files.ts';
import { createRandom } from '../../../src/domain/random.ts';
import { type AnswersRead, readAnswersCsv } from '../../../src/tracing/fit/answers-csv.ts';

export const HEAD = 'user,item,skills,time,correct';

interface Wanted {
  readonly seed: number;
  readonly learners: number;
  /** Of each learner. */
  readonly answers: number;
  /** Of the first learner; others count on from there. */
  readonly firstUser?: number;
}

/** Four skills of five items each; every third item has two skills. Ability and ease are in logits, from -1.5 to 1.5. */
export function generateCsv({ seed, learners, answers, firstUser = 1 }: Wanted): string {
  const random = createRandom(seed);
  const lines = [HEAD];
  for (let learner = 0; learner < learners; learner++) {
    const ability = 3 * random() - 1.5;
    let seconds = Math.floor(random() * 1e6);
    for (let answer = 0; answer < answers; answer++) {
      const item = Math.floor(random() * 20);
      const skill = Math.floor(item / 5);
      const skills = item % 3 === 0 ? `${skill};${skill + 4}` : `${skill}`;
      const ease = (3 * (item % 5)) / 4 - 1.5 + answer / 40;
      const isRight = random() < 1 / (1 + Math.exp(-ability - ease));
      seconds += Math.floor(random() * 5_000);
      lines.push(`${firstUser + learner},${100 + item},${skills},${seconds},${isRight ? 1 : 0}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

export function toReadSet(train: string, test: string): ReadSet {
  const fitted = readSound(train, null);
  return { name: 'generated', train: fitted, test: readSound(test, fitted) };
}

function readSound(text: string, names: AnswersRead | null): AnswersRead {
  const read = readAnswersCsv([{ name: 'generated', text }], names?.vocabulary ?? null, PUBLIC_STAMPS);
  if (!read.ok) throw new Error(`Must be sound, got ${JSON.stringify(read.problem)}`);
  return read.value;
}
