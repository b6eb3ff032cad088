// Every wrong answer that an author foresaw, as a learner would give it, so that marking can be tried on it.
import type { Answer } from '../domain/answer.ts';
import type { MisconceptionId } from '../domain/ids.ts';
import type { Gap, Item } from '../domain/item.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import { assertNever } from '../domain/result.ts';

export interface WrongAnswer {
  readonly answer: Answer;
  /** What marking must read from it; nothing where the author named nothing. */
  readonly misconception: MisconceptionId | undefined;
  /** Said to the author. */
  readonly shown: string;
}

export function wrongAnswers(item: Item): readonly WrongAnswer[] {
  switch (item.type) {
    case 'choose-one':
      return item.options
        .filter(({ id }) => id !== item.answer)
        .map(({ id, misconception }) => wrong({ type: 'choose-one', option: id }, misconception, id));
    case 'choose-several':
      return item.options
        .filter(({ id }) => !item.answers.includes(id))
        .map(({ id, misconception }) => {
          return wrong({ type: 'choose-several', options: [...item.answers, id] }, misconception, id);
        });
    case 'number':
      return item.wrong.map(({ value, misconception }) => {
        const unit = item.units.length > 0 ? { unit: item.unit } : {};
        return wrong({ type: 'number', text: value, ...unit }, misconception, value);
      });
    case 'short-text':
      return item.wrong.map(({ value, misconception }) =>
        wrong({ type: 'short-text', text: value }, misconception, value),
      );
    case 'order':
      return item.wrong.map(({ order, misconception }) =>
        wrong({ type: 'order', order }, misconception, order.join(' ')),
      );
    case 'match':
      return item.wrong.map(({ pair, misconception }) =>
        wrong({ type: 'match', pairs: swapped(item.pairs, pair) }, misconception, pair.join(' ')),
      );
    case 'sort-groups':
      return item.wrong.map(({ placed, misconception }) => {
        const all = item.answer.map((entry) => (entry[0] === placed[0] ? placed : entry));
        return wrong({ type: 'sort-groups', placed: all }, misconception, placed.join(' '));
      });
    case 'fill-gaps': {
      const right = rightAnswer(item);
      const given = right.type === 'fill-gaps' ? right.gaps : [];
      return item.gaps.flatMap((gap, index) =>
        wrongInGap(gap).map(({ value, misconception }) => {
          const gaps = given.map((text, at) => (at === index ? value : text));
          return wrong({ type: 'fill-gaps', gaps }, misconception, `gap ${index + 1}: ${value}`);
        }),
      );
    }
    case 'number-line':
      return item.wrong.map(({ value, misconception }) =>
        wrong({ type: 'number-line', value }, misconception, String(value)),
      );
    case 'point-picture':
      return item.regions
        .filter(({ id }) => !item.answers.includes(id))
        .map(({ id, misconception }) => wrong({ type: 'point-picture', regions: [id] }, misconception, id));
    case 'draw':
      return item.wrong.map(({ sign, misconception }) =>
        wrong({ type: 'draw', sign, strokes: '', by: 'listed' }, misconception, sign),
      );
    // What was read or written is judged by people: no wrong answer is foreseen.
    case 'read-aloud':
    case 'write-freely':
      return [];
    case 'expression':
      return item.wrong.map(({ value, misconception }) =>
        wrong({ type: 'expression', text: value }, misconception, value),
      );
    default:
      return assertNever(item);
  }
}

function wrong(answer: Answer, misconception: MisconceptionId | undefined, shown: string): WrongAnswer {
  return { answer, misconception, shown };
}

function wrongInGap(
  gap: Gap,
): readonly { readonly value: string; readonly misconception?: MisconceptionId }[] {
  if (gap.type !== 'choice') return gap.wrong;
  return gap.options
    .filter(({ id }) => id !== gap.answer)
    .map(({ id, misconception }) => ({ value: id, ...(misconception && { misconception }) }));
}

/** Joins the pair; who had its right end before gets the one that is free now. */
function swapped(
  pairs: readonly (readonly [string, string])[],
  [left, right]: readonly [string, string],
): readonly (readonly [string, string])[] {
  const free = pairs.find(([first]) => first === left)?.[1] ?? right;
  return pairs.map(([first, second]) =>
    first === left ? [first, right] : second === right ? [first, free] : [first, second],
  );
}
