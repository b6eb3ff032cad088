import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { DrawItem } from '../item.ts';
import { ok, type Result } from '../result.ts';
import { isSameSign, isSign } from '../signs/sign.ts';
import { unpackStrokes } from '../signs/strokes.ts';
import { coverOf } from '../signs/trace-cover.ts';
import { RIGHT, unmarkable, wrong } from './grade.ts';

/** So much of a dotted sign makes it traced, with no more than this of the way beside it: a scribble covers everything. */
const COVERED_LEAST = 0.8;
const BESIDE_MOST = 0.35;

/** The sign that was read in the drawing, said or chosen; of a dotted sign how it was gone along. */
export function markDraw(
  item: DrawItem,
  answer: Extract<Answer, { type: 'draw' }>,
): Result<Mark, Unmarkable> {
  if (answer.sign === '') return unmarkable('empty');
  const strokes = unpackStrokes(answer.strokes);
  if (!isSign(answer.sign) || strokes === null) return unmarkable('unreadable');
  if (!isSameSign(item.sign, answer.sign)) {
    const shown = item.wrong.find(({ sign }) => isSameSign(sign, answer.sign));
    return ok(wrong([shown?.misconception]));
  }
  if (answer.by !== 'traced') return ok(RIGHT);
  if (!item.trace) return unmarkable('unreadable');
  const { covered, beside } = coverOf(answer.sign, strokes);
  if (covered >= COVERED_LEAST && beside <= BESIDE_MOST) return ok(RIGHT);
  if (beside > BESIDE_MOST || covered === 0) return ok(wrong());
  return ok({ correct: false, score: Math.min(covered, 0.99), note: 'partly', misconceptions: [] });
}
