import { expect, it } from 'vitest';
import { ITEM_TYPES, type ItemType } from '../../../src/domain/item.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { saidAnswer } from '../../../src/ui/item-views/said-answer.ts';
import { base } from '../../domain/items.ts';
import { viewContext } from './answering.tsx';
import { sampleItem } from './sample-items.ts';

/** What the app's own voice says of the right answer to each sample: what is shown, in its order. */
const SAID: Readonly<Record<ItemType, string>> = {
  'choose-one': 'a.',
  'choose-several': 'a. c.',
  number: '3/4 kg.',
  'short-text': 'seven.',
  order: '1. 2.',
  match: '1. one. 2. two.',
  'sort-groups': 'odd. 1. even. 2.',
  'fill-gaps': '1 one b.',
  'number-line': 'tick 5.',
  'point-picture': 'goat.',
  draw: '3.',
  // Their feedback has nothing that could be said as an answer: it is the child's own reading and writing.
  'read-aloud': '',
  'write-freely': '',
  expression: '',
};

it.each(ITEM_TYPES)('the app’s own voice says an answer of type %s', (type) => {
  const item = sampleItem(type);
  expect(saidAnswer(item, rightAnswer(item), viewContext())).toBe(SAID[type]);
});

it('an option that is a figure is said part by part, in the words of the interface', () => {
  const figure = { type: 'fraction-disc', parts: 2, shaded: 1 } as const;
  const option = { id: 'half', text: '', figure };
  const item = { ...base, type: 'choose-one' as const, options: [option], answer: 'half' };
  expect(saidAnswer(item, rightAnswer(item), viewContext())).toBe('a disc, a shaded part, a white part.');
});
