import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { ChooseSeveral } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { areKnown, shareOfChoices, shownByChoices } from './choices.ts';
import { gradeParts, unmarkable } from './grade.ts';

/** In whatever order they were chosen. */
export function markChooseSeveral(
  item: ChooseSeveral,
  answer: Extract<Answer, { type: 'choose-several' }>,
): Result<Mark, Unmarkable> {
  if (answer.options.length === 0) return unmarkable('empty');
  if (!areKnown(answer.options, item.options)) return unmarkable('unreadable');
  const chosen = new Set(answer.options);
  const right = new Set(item.answers);
  const share = shareOfChoices(chosen, right);
  return ok(gradeParts(share.right, share.parts, shownByChoices(chosen, right, item.options)));
}
