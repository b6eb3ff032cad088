// What a child gives who does not know and does not try to: anything that can be given.
import type { Answer } from '../../src/domain/answer.ts';
import type { Item } from '../../src/domain/item.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { type Random, shuffled } from '../../src/domain/random.ts';
import { readingWords } from '../../src/domain/reading-words.ts';

export function guessOf(item: Item, random: Random): Answer {
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = (options: readonly { readonly id: string }[]) => options[below(options.length)]?.id ?? '';
  switch (item.type) {
    case 'choose-one':
      return { type: 'choose-one', option: oneOf(item.options) };
    case 'choose-several':
      return { type: 'choose-several', options: [...new Set([oneOf(item.options), oneOf(item.options)])] };
    case 'point-picture':
      return { type: 'point-picture', regions: [oneOf(item.regions)] };
    case 'order':
      return { type: 'order', order: shuffled(item.answer, random) };
    case 'match': {
      const rights = shuffled(item.right, random);
      return { type: 'match', pairs: item.left.map(({ id }, at) => [id, rights[at]?.id ?? '']) };
    }
    case 'sort-groups':
      return { type: 'sort-groups', placed: item.entries.map(({ id }) => [id, oneOf(item.groups)]) };
    case 'fill-gaps':
      return {
        type: 'fill-gaps',
        gaps: item.gaps.map((gap) => (gap.type === 'choice' ? oneOf(gap.options) : String(below(20)))),
      };
    case 'draw':
      return { type: 'draw', sign: item.among[below(item.among.length)] ?? '', strokes: '', by: 'listed' };
    case 'read-aloud': {
      const words = readingWords(item.text).length;
      return { type: 'read-aloud', last: below(words), missed: [], seconds: 0, by: 'self' };
    }
    case 'write-freely':
      return { type: 'write-freely', ticked: [oneOf(item.points)], written: { in: 'book' } };
    case 'number-line':
      return { type: 'number-line', value: item.from + below(item.to - item.from) };
    case 'number':
      return { ...rightAnswer(item), type: 'number', text: String(below(40) - 10) };
    case 'expression':
      return { type: 'expression', text: `${below(9)}${item.letters[0] ?? ''}` };
    case 'short-text':
      return { type: 'short-text', text: 'abc'.charAt(below(3)) };
  }
}
