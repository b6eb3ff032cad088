// One plain question of each type.
import type { Item, ItemType } from '../../../src/domain/item.ts';
import { base, expressionItem, numberItem, options, textItem } from '../../domain/items.ts';

const SAMPLES = {
  'choose-one': { ...base, type: 'choose-one', options: options('a', 'b'), answer: 'a' },
  'choose-several': { ...base, type: 'choose-several', options: options('a', 'b', 'c'), answers: ['a', 'c'] },
  number: numberItem('3/4', { units: ['kg', 'cm'] }),
  'short-text': textItem(['seven']),
  order: { ...base, type: 'order', entries: options('2', '1'), answer: ['1', '2'], wrong: [] },
  match: {
    ...base,
    type: 'match',
    left: options('1', '2'),
    right: options('two', 'one'),
    pairs: [
      ['1', 'one'],
      ['2', 'two'],
    ],
    wrong: [],
  },
  'sort-groups': {
    ...base,
    type: 'sort-groups',
    groups: options('odd', 'even'),
    entries: options('1', '2'),
    answer: [
      ['1', 'odd'],
      ['2', 'even'],
    ],
    wrong: [],
  },
  'fill-gaps': {
    ...base,
    type: 'fill-gaps',
    text: '{{1}} {{2}} {{3}}',
    gaps: [
      { type: 'number', answer: '1', form: 'any', wrong: [] },
      { type: 'text', accepted: ['one'], spelling: 0, wrong: [] },
      { type: 'choice', options: options('a', 'b'), answer: 'b' },
    ],
  },
  'number-line': {
    ...base,
    type: 'number-line',
    from: 0,
    to: 10,
    step: 1,
    labels: 'ends',
    answer: 4,
    tolerance: 0,
    snap: 1,
    wrong: [],
  },
  'point-picture': {
    ...base,
    type: 'point-picture',
    src: 'media/field.svg',
    alt: 'A field',
    regions: [{ id: 'goat', label: 'goat', x: 0.1, y: 0.1, width: 0.3, height: 0.3 }],
    answers: ['goat'],
  },
  expression: expressionItem('2(x+3)'),
  draw: { ...base, type: 'draw', sign: '3', among: ['3', '5', '8'], trace: false, wrong: [] },
  'read-aloud': { ...base, type: 'read-aloud', text: 'the goat\nran home', pass: 0.9, set: 'text' },
  'write-freely': {
    ...base,
    type: 'write-freely',
    model: 'Both numbers are even.',
    points: [
      { id: 'both', text: 'both numbers' },
      { id: 'why', text: 'why' },
    ],
    lines: 4,
  },
} as const satisfies { readonly [T in ItemType]: Extract<Item, { readonly type: T }> };

export function sampleItem(type: ItemType): Item {
  return SAMPLES[type];
}
