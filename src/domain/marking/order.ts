import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { OrderItem } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { areKnown } from './choices.ts';
import { gradeParts, RIGHT, unmarkable } from './grade.ts';

/**
 * Scored by neighbours: the share of pairs that stand next to each other as they should. One entry put in the wrong
 * place so costs little wherever it stands, which counting right positions would not do.
 */
export function markOrder(
  item: OrderItem,
  answer: Extract<Answer, { type: 'order' }>,
): Result<Mark, Unmarkable> {
  const given = answer.order;
  if (given.length === 0) return unmarkable('empty');
  if (!areKnown(given, item.entries) || new Set(given).size !== given.length) return unmarkable('unreadable');
  if (given.length < item.entries.length) return unmarkable('incomplete');
  if (isSameOrder(given, item.answer)) return ok(RIGHT);
  const after = new Map(item.answer.map((id, at) => [id, item.answer[at + 1]]));
  const neighbours = given.filter(
    (id, at) => at + 1 < given.length && after.get(id) === given[at + 1],
  ).length;
  const shown = item.wrong.filter(({ order }) => isSameOrder(given, order));
  return ok(
    gradeParts(
      neighbours,
      given.length - 1,
      shown.map(({ misconception }) => misconception),
    ),
  );
}

function isSameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
