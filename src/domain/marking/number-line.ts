import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { NumberLineItem } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { RIGHT, unmarkable, wrong } from './grade.ts';

/** Sums of snapped steps such as 0.1 + 0.2 miss by a few parts in 10^16 of the line's numbers. */
const FLOAT_SLACK = 1e-9;

/** Distances are in units of the line. */
export function markNumberLine(
  item: NumberLineItem,
  answer: Extract<Answer, { type: 'number-line' }>,
): Result<Mark, Unmarkable> {
  const { from, to, tolerance } = item;
  const slack = FLOAT_SLACK * Math.max(Math.abs(from), Math.abs(to), Math.abs(to - from));
  const { value } = answer;
  if (!Number.isFinite(value) || value < Math.min(from, to) - slack || value > Math.max(from, to) + slack) {
    return unmarkable('unreadable');
  }
  if (Math.abs(value - item.answer) <= tolerance + slack) return ok(RIGHT);
  const near = item.wrong.filter((one) => Math.abs(value - one.value) <= tolerance + slack);
  const closest = Math.min(...near.map((one) => Math.abs(value - one.value)));
  const shown = near.filter((one) => Math.abs(value - one.value) <= closest + slack);
  return ok(wrong(shown.map(({ misconception }) => misconception)));
}
