import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { WriteFreely } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { areKnown } from './choices.ts';
import { gradeParts, unmarkable } from './grade.ts';

/** What the learner found of the model's points in the own text; the text itself is for people to read. */
export function markWriteFreely(
  item: WriteFreely,
  answer: Extract<Answer, { type: 'write-freely' }>,
): Result<Mark, Unmarkable> {
  if (answer.written.in === 'clear' && answer.written.text.trim() === '') return unmarkable('empty');
  if (!areKnown(answer.ticked, item.points)) return unmarkable('unreadable');
  return ok(gradeParts(new Set(answer.ticked).size, item.points.length, []));
}
