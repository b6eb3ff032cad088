// A well-formed answer that is not right, of any question: what a child might give. Simulated children give it, here and in tests.
import type { Answer } from '../../domain/answer.ts';
import type { Item } from '../../domain/item.ts';
import { mark } from '../../domain/marking/mark.ts';
import { rightAnswer } from '../../domain/marking/right-answer.ts';

export function wrongAnswer(item: Item): Answer {
  for (const answer of candidates(item)) {
    const marked = mark(item, answer);
    if (marked.ok && !marked.value.correct) return answer;
  }
  throw new Error(`Must find a wrong answer, got none for ${item.id}`);
}

/** One that shows no misconception, where there is such a one: a slip, or a guess. */
export function plainMiss(item: Item): Answer {
  for (const answer of candidates(item)) {
    const marked = mark(item, answer);
    if (marked.ok && !marked.value.correct && marked.value.misconceptions.length === 0) return answer;
  }
  return wrongAnswer(item);
}

function* candidates(item: Item): Generator<Answer> {
  const right = rightAnswer(item);
  switch (item.type) {
    case 'choose-one':
      for (const { id } of item.options) yield { type: 'choose-one', option: id };
      return;
    case 'choose-several':
      for (const { id } of item.options) yield { type: 'choose-several', options: [id] };
      return;
    case 'number':
      // Where the boxes of a fraction stand, one number would leave one of them empty.
      for (const text of ['fraction', 'simplest'].includes(item.form)
        ? ['97/98', '1/97']
        : ['97', '1', '2']) {
        yield { ...right, type: 'number', text };
      }
      return;
    case 'short-text':
      yield { type: 'short-text', text: 'xyzxyz' };
      return;
    case 'order':
      yield { type: 'order', order: [...item.answer].reverse() };
      return;
    case 'match': {
      const rights = item.right.map(({ id }) => id);
      yield {
        type: 'match',
        pairs: item.left.map(({ id }, at) => [id, rights[(at + 1) % rights.length] ?? '']),
      };
      yield { type: 'match', pairs: item.left.map(({ id }, at) => [id, rights[at] ?? '']) };
      return;
    }
    case 'sort-groups':
      for (const group of item.groups) {
        yield { type: 'sort-groups', placed: item.entries.map(({ id }) => [id, group.id]) };
      }
      return;
    case 'fill-gaps':
      for (const at of [0, 1]) {
        yield {
          type: 'fill-gaps',
          gaps: item.gaps.map((gap, place) => {
            if (gap.type === 'choice') return gap.options[at]?.id ?? '';
            // Where a fraction is asked for, there are two boxes to fill.
            const isFraction = right.type === 'fill-gaps' && right.gaps[place]?.includes('/');
            return isFraction ? `${96 + at}/95` : `${96 + at}`;
          }),
        };
      }
      return;
    case 'number-line':
      for (const value of [item.from, item.to]) yield { type: 'number-line', value };
      return;
    case 'point-picture':
      for (const { id } of item.regions) yield { type: 'point-picture', regions: [id] };
      return;
    case 'draw':
      for (const sign of item.among) yield { type: 'draw', sign, strokes: '', by: 'listed' };
      return;
    case 'read-aloud':
      yield { type: 'read-aloud', last: 0, missed: [], seconds: 0, by: 'self' };
      return;
    case 'write-freely':
      yield { type: 'write-freely', ticked: [], written: { in: 'book' } };
      return;
    case 'expression':
      for (const text of ['97', '98']) yield { type: 'expression', text };
  }
}
