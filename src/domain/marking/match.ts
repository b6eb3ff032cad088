import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { MatchItem } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { unmarkable } from './grade.ts';
import { gradePlacing, isPlacing } from './placing.ts';

/** Every left one once; a right one may stay alone. */
export function markMatch(
  item: MatchItem,
  answer: Extract<Answer, { type: 'match' }>,
): Result<Mark, Unmarkable> {
  if (answer.pairs.length === 0) return unmarkable('empty');
  if (!isPlacing(answer.pairs, item.left, item.right)) return unmarkable('unreadable');
  if (answer.pairs.length < item.left.length) return unmarkable('incomplete');
  const wrongPairs = item.wrong.map(({ pair, misconception }) => ({ placed: pair, misconception }));
  return ok(gradePlacing(answer.pairs, item.pairs, wrongPairs));
}
