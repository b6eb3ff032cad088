import type { Answer, Mark, MarkNote, Unmarkable } from '../answer.ts';
import type { FillGaps, Gap } from '../item.ts';
import { assertNever, ok, type Result } from '../result.ts';
import { markChoice } from './choose-one.ts';
import { RIGHT, SPELLED, unmarkable } from './grade.ts';
import { markNumberText } from './number.ts';
import { markText } from './short-text.ts';

/** Every gap like an item of its own; the score is their mean. */
export function markFillGaps(
  item: FillGaps,
  answer: Extract<Answer, { type: 'fill-gaps' }>,
): Result<Mark, Unmarkable> {
  if (answer.gaps.every((given) => given.trim() === '')) return unmarkable('empty');
  if (answer.gaps.length > item.gaps.length) return unmarkable('unreadable');
  const marks: Mark[] = [];
  for (const [at, gap] of item.gaps.entries()) {
    const mark = markGap(gap, answer.gaps[at] ?? '');
    if (!mark.ok) return mark.problem.code === 'answer/empty' ? unmarkable('incomplete') : mark;
    marks.push(mark.value);
  }
  return ok(summed(marks));
}

function markGap(gap: Gap, given: string): Result<Mark, Unmarkable> {
  switch (gap.type) {
    case 'number':
      return markNumberText({ ...gap, tolerance: '0' }, given);
    case 'text':
      return markText(gap, given);
    case 'choice':
      return markChoice(gap.options, gap.answer, given);
    default:
      return assertNever(gap);
  }
}

function summed(marks: readonly Mark[]): Mark {
  if (marks.every(({ correct }) => correct)) {
    return marks.some(({ note }) => note === 'spelling') ? SPELLED : RIGHT;
  }
  const score = marks.reduce((sum, mark) => sum + mark.score, 0) / marks.length;
  const misconceptions = [...new Set(marks.flatMap((mark) => mark.misconceptions))];
  return { correct: false, score, note: sharedNote(marks, score), misconceptions };
}

/** When all that is not yet right is so in the same way, that way is worth saying. */
function sharedNote(marks: readonly Mark[], score: number): MarkNote {
  const notes = new Set(marks.filter(({ correct }) => !correct).map(({ note }) => note));
  const [only = 'wrong'] = notes;
  if (notes.size === 1 && only !== 'wrong') return only;
  return score > 0 ? 'partly' : 'wrong';
}
