import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { PointPicture } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { areKnown, shareOfChoices, shownByChoices } from './choices.ts';
import { gradeParts, unmarkable } from './grade.ts';

/** Exactly the regions asked for, in whatever order. */
export function markPointPicture(
  item: PointPicture,
  answer: Extract<Answer, { type: 'point-picture' }>,
): Result<Mark, Unmarkable> {
  if (answer.regions.length === 0) return unmarkable('empty');
  if (!areKnown(answer.regions, item.regions)) return unmarkable('unreadable');
  const pointed = new Set(answer.regions);
  const right = new Set(item.answers);
  const share = shareOfChoices(pointed, right);
  return ok(gradeParts(share.right, share.parts, shownByChoices(pointed, right, item.regions)));
}
