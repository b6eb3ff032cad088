// Answers that nobody but the learner judged: a text held against a model, reading marked alone, a sign that the tablet
// could not read. They are taken at their word and weigh little (docs/decisions/self-judged.md).
import type { Answer } from './answer.ts';

export function isSelfJudged(answer: Answer): boolean {
  switch (answer.type) {
    case 'write-freely':
      return true;
    case 'read-aloud':
      return answer.by === 'self';
    case 'draw':
      return answer.by === 'said';
    default:
      return false;
  }
}
