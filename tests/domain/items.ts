// Items of every type: plain ones for examples, arbitrary ones for laws.
import fc from 'fast-check';
import { parseItemId, parseMisconceptionId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import type { Item, ItemType, NumberItem, Option, ShortText } from '../../src/domain/item.ts';
import type { ItemOf } from '../../src/domain/marking/mark.ts';
import { printRational } from '../../src/domain/rational.ts';
import { familyOf } from '../../src/domain/signs/sign.ts';
import { must, rational } from './support.ts';

export const base = {
  pack: must(parsePackId('org.banyan.test')),
  id: must(parseItemId('item-1')),
  skills: [must(parseSkillId('skill-1'))],
  seed: 1,
  difficulty: 2,
  prompt: 'How many?',
  hints: [],
  solution: [],
} as const;

export const misconception = (name: string) => must(parseMisconceptionId(name));

export const options = (...ids: readonly string[]): readonly Option[] => ids.map((id) => ({ id, text: id }));

export const numberItem = (answer: string, more: Partial<NumberItem> = {}): NumberItem => ({
  ...base,
  type: 'number',
  answer,
  form: 'any',
  tolerance: '0',
  unit: '',
  units: [],
  wrong: [],
  ...more,
});

export const textItem = (accepted: readonly string[], more: Partial<ShortText> = {}): ShortText => ({
  ...base,
  type: 'short-text',
  accepted,
  spelling: 0,
  wrong: [],
  ...more,
});

const ids = (least: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: least, maxLength: 6 });

const shuffledIds = (least: number) =>
  ids(least).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

const chosenFrom = (least: number) =>
  ids(least).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 1 })));

const exactNumber = rational.map(printRational);
const word = fc.stringMatching(/^\p{L}{2,9}$/u);

const gap = fc.oneof(
  exactNumber.map((answer) => ({ type: 'number' as const, answer, form: 'any' as const, wrong: [] })),
  word.map((accepted) => ({ type: 'text' as const, accepted: [accepted], spelling: 1, wrong: [] })),
  ids(2).map((all) => ({ type: 'choice' as const, options: options(...all), answer: all[0] ?? '' })),
);

const ITEMS = {
  'choose-one': ids(2).map((all) => ({
    ...base,
    type: 'choose-one',
    options: all.map((id) => ({ id, text: id, misconception: misconception(`m-${id}`) })),
    answer: all[0] ?? '',
  })),
  'choose-several': chosenFrom(2).map(([all, answers]) => ({
    ...base,
    type: 'choose-several',
    options: options(...all),
    answers,
  })),
  number: fc
    .record({
      answer: exactNumber,
      form: fc.constantFrom('any', 'fraction', 'simplest', 'mixed'),
      units: fc.constantFrom([], ['cm', 'mm'], ['%']),
    })
    .map((some) => numberItem(some.answer, some)),
  'short-text': fc
    .record({ accepted: fc.array(word, { minLength: 1, maxLength: 3 }), spelling: fc.nat(2) })
    .map((some) => textItem(some.accepted, some)),
  order: shuffledIds(2).map(([entries, answer]) => ({
    ...base,
    type: 'order',
    entries: options(...entries),
    answer,
    wrong: [{ order: [...answer].reverse(), misconception: misconception('largest-first') }],
  })),
  match: shuffledIds(2).map(([left, right]) => ({
    ...base,
    type: 'match',
    left: options(...left),
    right: options(...right, 'distractor'),
    pairs: left.map((id, at) => [id, right[at] ?? ''] as const),
    wrong: [{ pair: [left[0] ?? '', 'distractor'], misconception: misconception('distracted') }],
  })),
  'sort-groups': ids(2).chain((entries) =>
    fc.array(fc.constantFrom('odd', 'even'), { minLength: entries.length, maxLength: entries.length }).map(
      (groups): ItemOf<'sort-groups'> => ({
        ...base,
        type: 'sort-groups',
        groups: options('odd', 'even'),
        entries: options(...entries),
        answer: entries.map((id, at) => [id, groups[at] ?? 'odd'] as const),
        wrong: [],
      }),
    ),
  ),
  'fill-gaps': fc.array(gap, { minLength: 1, maxLength: 4 }).map((gaps) => ({
    ...base,
    type: 'fill-gaps',
    text: gaps.map((_, at) => `{{${at + 1}}}`).join(' '),
    gaps,
  })),
  'number-line': fc
    .record({
      from: fc.integer({ min: -50, max: 50 }),
      steps: fc.integer({ min: 1, max: 20 }),
      at: fc.nat(20),
    })
    .map(({ from, steps, at }) => ({
      ...base,
      type: 'number-line',
      from: from / 10,
      to: from / 10 + steps * 0.1,
      step: 0.1,
      labels: 'ends',
      answer: from / 10 + Math.min(at, steps) * 0.1,
      tolerance: 0,
      snap: 0.1,
      wrong: [],
    })),
  'point-picture': chosenFrom(2).map(([all, answers]) => ({
    ...base,
    type: 'point-picture',
    src: 'media/market.svg',
    alt: 'A market',
    regions: all.map((id) => ({ id, label: id, x: 0, y: 0, width: 0.1, height: 0.1 })),
    answers,
  })),
  expression: fc
    .record({
      answer: fc.constantFrom(
        '2(x+3)',
        'x^2-1',
        '3/4',
        'x=2 or x=-3',
        '-1<x<=3',
        '(2, 3)',
        '2sqrt(2)',
        'ab/c',
      ),
      form: fc.constantFrom('any', 'same'),
    })
    .map((some) => expressionItem(some.answer, some)),
  draw: fc
    .constantFrom('3', '٤', 'B', 'g', 'circle')
    .chain((sign) => fc.tuple(fc.constant(sign), fc.boolean(), fc.constantFrom(...familyOf(sign))))
    .map(([sign, trace, other]) => ({
      ...base,
      type: 'draw',
      sign,
      among: familyOf(sign),
      trace,
      wrong: other === sign ? [] : [{ sign: other, misconception: misconception('mirrors') }],
    })),
  'read-aloud': fc
    .record({
      words: fc.array(word, { minLength: 1, maxLength: 8 }),
      pass: fc.constantFrom(0.5, 0.9, 1),
      set: fc.constantFrom('letters', 'words', 'text'),
    })
    .map(({ words, pass, set }) => ({ ...base, type: 'read-aloud', text: words.join(' '), pass, set })),
  'write-freely': ids(2).map((all) => ({
    ...base,
    type: 'write-freely',
    model: 'Both are even.',
    points: all.slice(0, 5).map((id) => ({ id, text: id })),
    lines: 4,
  })),
} as const satisfies { readonly [T in ItemType]: fc.Arbitrary<ItemOf<T>> };

export function expressionItem(
  answer: string,
  more: Partial<ItemOf<'expression'>> = {},
): ItemOf<'expression'> {
  return { ...base, type: 'expression', answer, form: 'any', letters: ['x'], before: '', wrong: [], ...more };
}

/** Any item of any type. */
export const anyItem: fc.Arbitrary<Item> = fc.oneof(...Object.values(ITEMS));

/** Any items of one type. */
export function itemsOf<T extends ItemType>(type: T): fc.Arbitrary<ItemOf<T>> {
  return (ITEMS as { readonly [K in ItemType]: fc.Arbitrary<ItemOf<K>> })[type];
}
