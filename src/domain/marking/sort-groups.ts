import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { SortGroups } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { unmarkable } from './grade.ts';
import { gradePlacing, isPlacing } from './placing.ts';

/** Every entry once; a group may stay empty. */
export function markSortGroups(
  item: SortGroups,
  answer: Extract<Answer, { type: 'sort-groups' }>,
): Result<Mark, Unmarkable> {
  if (answer.placed.length === 0) return unmarkable('empty');
  if (!isPlacing(answer.placed, item.entries, item.groups)) return unmarkable('unreadable');
  if (answer.placed.length < item.entries.length) return unmarkable('incomplete');
  return ok(gradePlacing(answer.placed, item.answer, item.wrong));
}
