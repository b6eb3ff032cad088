import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { ChooseOne, Option } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { RIGHT, unmarkable, wrong } from './grade.ts';

export function markChooseOne(
  item: ChooseOne,
  answer: Extract<Answer, { type: 'choose-one' }>,
): Result<Mark, Unmarkable> {
  return markChoice(item.options, item.answer, answer.option);
}

/** One option of several, in an item of its own or in a gap. */
export function markChoice(
  options: readonly Option[],
  right: string,
  chosen: string,
): Result<Mark, Unmarkable> {
  if (chosen === '') return unmarkable('empty');
  const option = options.find(({ id }) => id === chosen);
  if (!option) return unmarkable('unreadable');
  return ok(chosen === right ? RIGHT : wrong([option.misconception]));
}
