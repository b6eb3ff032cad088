import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { ReadAloud } from '../item.ts';
import { readingWords, wordsRight } from '../reading-words.ts';
import { ok, type Result } from '../result.ts';
import { gradeParts, RIGHT, unmarkable } from './grade.ts';

/** Right from the share on that the author wants; how fast it was read decides nothing. */
export function markReadAloud(
  item: ReadAloud,
  answer: Extract<Answer, { type: 'read-aloud' }>,
): Result<Mark, Unmarkable> {
  const words = readingWords(item.text).length;
  const isPlace = (word: number, most: number) => Number.isInteger(word) && word >= 0 && word <= most;
  if (!isPlace(answer.last, words) || !answer.missed.every((word) => isPlace(word, words - 1)))
    return unmarkable('unreadable');
  const right = wordsRight(answer);
  return ok(right >= item.pass * words ? RIGHT : gradeParts(right, words, []));
}
