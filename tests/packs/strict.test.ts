// Each rule of the strict check broken once, in a pack that a second reader has nothing to say about.
import { expect, test } from 'vitest';
import { parseAccepted, siftAccepted } from '../../src/packs/strict/accepted.ts';
import type { StrictRule } from '../../src/packs/strict/finding.ts';
import { rixGrade } from '../../src/packs/strict/readability.ts';
import { APPLE } from './fixture-pack.ts';
import { type Change, choice, english, type Fields, strictOf, sum, word } from './strict-pack.ts';

test('a pack that teaches well has no findings', () => {
  expect(strictOf({})).toEqual([]);
});

const others = (one: Fields): readonly Fields[] => [sum, word, choice].filter(({ id }) => id !== one.id);
const withItem = (one: Fields, change: Fields): Change => ({
  items: [...others(one), { ...one, ...change }],
});
const added = (one: Fields): Change => ({ items: [sum, word, choice, one] });
const noisy = `${APPLE.slice(0, -6)}<path d="M0 0${' L1 1'.repeat(35_000)}"/></svg>`;

const CASES: readonly (readonly [what: string, Change, StrictRule, about: string, RegExp])[] = [
  [
    'a template whose parameters only have other names',
    added({
      ...sum,
      id: 'add.sum-again',
      parameters: { a: { from: 1, to: 9 }, b: { from: 1, to: 9 }, c: { value: 'b+a' } },
    }),
    'duplicate-item',
    'add.sum-again',
    /asks? what add\.sum \(items\/all\.jsonl:1\)/,
  ],
  [
    'a fixed question asked again',
    added({ ...word, id: 'add.word-again', difficulty: 4 }),
    'duplicate-item',
    'add.word-again',
    /add\.word /,
  ],
  [
    'two options that are the same number',
    withItem(choice, {
      options: [
        { id: 'more', text: '=a+1' },
        { id: 'less', text: '=a-1', misconception: 'subtracts' },
        { id: 'same', text: 'half-more' },
      ],
      prompt: 'choice',
      parameters: { a: { value: 0 } },
    }),
    'ambiguous-choice',
    'add.choice',
    /the same value/,
  ],
  [
    'two options that differ in a capital letter',
    withItem(choice, {
      options: [
        { id: 'more', text: 'word-more' },
        { id: 'less', text: 'word-less', misconception: 'subtracts' },
        { id: 'same', text: 'word-more-2' },
      ],
    }),
    'ambiguous-choice',
    'add.choice',
    /the same words/,
  ],
  [
    'a word that the question says itself',
    { en: { word: 'Adding puts heaps together. What is this called?' } },
    'answer-given-away',
    'add.word',
    /the prompt/,
  ],
  [
    'what is to be read in one language and read aloud in another',
    { en: { word: 'Read: ^^two heaps^^. What do we call it?' } },
    'answer-given-away',
    'word',
    /read aloud in fr, and silent in en/,
  ],
  [
    'a mark of silence that is never closed',
    { en: { word: 'Read: ^^two heaps^. What do we call it?' } },
    'answer-given-away',
    'word',
    /without its partner/,
  ],
  [
    'a number that the first hint tells',
    withItem(sum, { hints: ['sum.s', 'sum.h2'] }),
    'answer-given-away',
    'add.sum',
    /the first hint/,
  ],
  [
    'a right option that says more than all others',
    withItem(choice, {
      options: [
        { id: 'more', text: 'word-long' },
        { id: 'less', text: 'word-less', misconception: 'subtracts' },
        { id: 'same', text: 'word-more' },
      ],
    }),
    'telling-option',
    'add.choice',
    /much longer/,
  ],
  [
    'a sentence without an end',
    {
      fr: { 'sum.h1': 'Prends le nombre qui est le plus grand des deux et puis va un pas à la fois de là.' },
    },
    'too-hard-to-read',
    'add.sum',
    /words \(fr\)/,
  ],
  ['a picture without words', { fr: { basket: '…' } }, 'missing-alternative', 'add.choice', /\(fr\)/],
  [
    'a number of which no mistake is foreseen',
    withItem(sum, { wrong: [] }),
    'missing-wrong-answers',
    'add.sum',
    /1 of 2/,
  ],
  [
    'a hint that says the other one in capitals',
    { en: { 'sum.h2': 'Begin with the LARGER number!' } },
    'repeated-hint',
    'add.sum',
    /hint 2 repeats hint 1/,
  ],
  [
    'a hint that is the question',
    { en: { 'word.h1': english.word } },
    'repeated-hint',
    'add.word',
    /question/,
  ],
  [
    'a solution that stops before its end',
    { en: { 'sum.s': '$[a] + [b]$' } },
    'solution-falls-short',
    'add.sum',
    /last step/,
  ],
  [
    'a skill without a way in',
    { items: [sum, word, choice].map((one) => ({ ...one, difficulty: 3 })) },
    'unbalanced-difficulty',
    'add',
    /difficulty 3/,
  ],
  [
    'a text left in English',
    { fr: { 'choice.h2': english['choice.h2'] } },
    'untranslated',
    'choice.h2',
    /same in fr/,
  ],
  [
    'a letter of another script that looks right',
    { en: { 'sum.h1': 'Begin with the l\u0430rger number.' } },
    'mixed-script',
    'sum.h1',
    /letters/,
  ],
  [
    'a number that one language does not tell',
    { fr: { choice: 'Une pomme de plus arrive. Combien en tout ?' } },
    'unused',
    'choice',
    /\[a\]/,
  ],
  [
    'a parameter for nothing',
    withItem(choice, { parameters: { a: { from: 2, to: 9 }, z: { value: 'a*2' } } }),
    'unused',
    'add.choice',
    /parameter z/,
  ],
  [
    'a hint that no small screen holds',
    { en: { 'sum.h1': 'Begin with the larger number. '.repeat(8) } },
    'too-long',
    'add.sum',
    /a hint of/,
  ],
  ['a heavy drawing', { files: { 'media/apple.svg': noisy } }, 'large-media', 'media/apple.svg', /kB/],
];

const extra: Fields = {
  'half-more': '$\\frac{2}{2}$',
  'word-more': 'one more',
  'word-more-2': 'One more.',
  'word-less': 'one less',
  'word-long': 'one more than the apples that are in the basket',
};

test.each(CASES)('%s is found, with the line and what to do', (_, change, rule, about, words) => {
  const used = new Set(JSON.stringify(change.items ?? []).match(/(?:half|word)-[a-z-]+\d?/g) ?? []);
  const texts = Object.fromEntries(Object.entries(extra).filter(([key]) => used.has(key)));
  const marked = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, key.startsWith('word') ? `${FRENCH[key]}` : text]),
  );
  const findings = strictOf({ ...change, en: { ...texts, ...change.en }, fr: { ...marked, ...change.fr } });
  expect(findings.map((one) => [one.rule, one.about])).toEqual([[rule, about]]);
  expect(findings[0]?.detail).toMatch(words);
});

const FRENCH: Readonly<Record<string, string>> = {
  'word-more': 'un de plus',
  'word-more-2': 'Un de plus !',
  'word-less': 'un de moins',
  'word-long': 'un de plus que les pommes qui sont dans le panier',
};

test('a right option always in the same place is found over a skill', () => {
  const kept = [1, 2, 3, 4].map((at) => ({
    ...choice,
    id: `add.kept-${at}`,
    keepOrder: true,
    parameters: { a: { from: at * 20, to: at * 20 + 9 } },
  }));
  const first = strictOf({ items: [sum, word, ...kept] });
  expect(first).toMatchObject([{ rule: 'telling-option', about: 'add' }]);
  const turned = kept.map((one, at) => (at === 0 ? { ...one, options: [...one.options].reverse() } : one));
  expect(strictOf({ items: [sum, word, ...turned] })).toEqual([]);
});

test('numbers that a question needs are not taken for its answer given away', () => {
  const greater = {
    ...sum,
    id: 'add.greater',
    prompt: 'greater',
    answer: '=max(a,b)',
    wrong: [{ value: '=min(a,b)', misconception: 'subtracts' }],
    solution: ['greater.s'],
    parameters: { a: { from: 1, to: 9 }, b: { from: 1, to: 9 }, c: { value: 'max(a,b)' } },
  };
  const en = { greater: 'Which is greater, [a] or [b]?', 'greater.s': '[c] comes later when we count.' };
  const fr = { greater: 'Lequel est plus grand, [a] ou [b] ?', 'greater.s': 'On compte [c] plus tard.' };
  expect(strictOf({ items: [sum, word, choice, greater], en, fr })).toEqual([]);
});

test('two fractions of one value are two options where the author says what the wrong one shows', () => {
  const options = [
    { id: 'more', text: '=a+1' },
    { id: 'same', text: 'half-more', misconception: 'subtracts' },
  ];
  const texts = { 'half-more': '$\\frac{2}{2}$' };
  const simplest = { ...choice, parameters: { a: { value: 0 } }, options };
  expect(strictOf({ items: [sum, word, simplest], en: texts, fr: texts })).toEqual([]);
});

test('Rix gives the grade of a text by its long words', () => {
  expect(rixGrade('The cat sat on the mat. It was a big mat.')).toBe(1);
  // Two long words in each of two sentences: Rix 2, which Anderson gives grade 6.
  expect(rixGrade('Children collect pebbles by a brook. Everybody remembers it.')).toBe(7);
  expect(rixGrade('Children collect it. Everybody remembers it.')).toBe(6);
});

test('what an author accepts needs a rule, a place and a reason, and must still be there', () => {
  const findings = strictOf(withItem(sum, { hints: ['sum.s', 'sum.h2'] }));
  const accept = (about: string, reason = 'the hint is the first worked line') =>
    parseAccepted(JSON.stringify([{ rule: 'answer-given-away', about, reason }]));
  const good = accept('add.sum');
  expect(good.ok && siftAccepted(findings, good.value)).toEqual({ open: [], stale: [] });
  const stale = accept('add.word');
  expect(stale.ok && siftAccepted(findings, stale.value)).toMatchObject({
    open: findings,
    stale: [{ about: 'add.word' }],
  });
  expect(accept('add.sum', 'so').ok).toBe(false);
  expect(parseAccepted('[{"rule": "no-such", "about": "a", "reason": "because of this"}]').ok).toBe(false);
  expect(parseAccepted('{}').ok).toBe(false);
  expect(parseAccepted('no').ok).toBe(false);
});

test('a hundred items that are alike are told in a few words each', () => {
  const alike = Array.from({ length: 100 }, (_, at) => ({ ...word, id: `add.word-${at}` }));
  const findings = strictOf({ items: [sum, ...alike] });
  expect(findings.filter(({ rule }) => rule === 'duplicate-item').length).toBeLessThanOrEqual(300);
  expect(new Set(findings.map(({ about }) => about)).size).toBe(99);
});
