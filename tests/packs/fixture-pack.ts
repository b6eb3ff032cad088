// A small pack that has one of everything, as an author would write it. Tests change copies of it.
import type { PackFiles } from '../../src/packs/pack-contents.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { items } from './fixture-items.ts';

/** Paths and their contents: text as it is, anything else as JSON (lists as JSON lines). */
export type Sources = Readonly<Record<string, unknown>>;

export const APPLE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>';

const manifest = {
  format: 1,
  id: 'org.example.fractions',
  version: '1.2.0',
  licence: 'CC-BY-4.0',
  publisher: 'Example',
  languages: [
    { tag: 'en', review: 'teacher' },
    { tag: 'ar', review: 'machine' },
  ],
  picture: 'media/apple.svg',
  skills: [
    { id: 'add', prerequisites: [], core: true, grades: [1, 2], picture: 'media/apple.svg' },
    { id: 'fractions', prerequisites: ['add'], core: false, grades: [3, 4] },
  ],
};

const lessons = [
  {
    id: 'add.a',
    skill: 'add',
    kind: 'steps',
    title: 'lesson',
    steps: [{ text: 'step', figure: { type: 'array', rows: 2, columns: 3 } }],
  },
  {
    id: 'mend',
    skill: 'add',
    kind: 'misconception',
    misconception: 'subtracts',
    title: 'lesson',
    steps: [
      { text: 'step', manipulative: { type: 'counters', object: 'media/apple.svg', count: 6, groups: 2 } },
    ],
  },
];

const misconceptions = [
  {
    id: 'subtracts',
    skill: 'add',
    title: 'm.subtracts',
    parameters: ['x', 'y'],
    rule: 'x-y',
    lesson: 'mend',
  },
  { id: 'counts-parts', skill: 'fractions', title: 'm.parts' },
];

const english = {
  'pack.title': 'Fractions',
  'pack.description': 'From adding to fractions.',
  'skill.add': 'Adding',
  'skill.fractions': 'Fractions',
  sum: 'What is $[a] + [b]$ **[@kind]**?',
  which: { plural: 'n', one: 'Which is [n] apple?', other: 'Which are [n] apples?' },
  'which-all': 'Which of these are things? \\[all]',
  'name-half': 'What is $\\frac{1}{2}$ called?',
  'half.accepted': 'half | one half | a half',
  quarter: 'quarter',
  order: 'Put in order.',
  fraction: '$\\frac{[n]}{[d]}$',
  match: 'Match.',
  sort: 'Sort.',
  even: 'even',
  odd: 'odd',
  fill: 'Fill the gaps.',
  gaps: 'After [a] comes {{1}}, a part is {{2}}, four is {{3}}.',
  line: 'Where is $\\frac{[n]}{4}$?',
  point: 'Point at the left.',
  'hint.look': 'Look.',
  'hint.count': 'Count for 2 \\$.',
  solution: 'So it is.',
  'thing.apple': 'apples',
  'thing.fish': 'fish',
  'thing.apple.name': 'an apple',
  'thing.fish.name': 'a fish',
  neither: 'neither',
  lesson: 'How to add',
  step: 'Two and three is $2 + 3 = 5$.',
  'm.subtracts': 'Takes away instead of adding.',
  'm.parts': 'Counts the parts.',
};

/** Same meaning where it matters: placeholders, gaps, plural forms of Arabic. */
const arabic = {
  ...Object.fromEntries(
    Object.entries(english)
      .filter(([key]) => key !== 'which')
      .map(([key, text]) => [key, typeof text === 'string' ? `ع ${text}`.replace('ع half', 'نصف') : text]),
  ),
  which: {
    plural: 'n',
    zero: 'لا تفاح',
    one: 'تفاحة',
    two: 'تفاحتان',
    few: '[n] تفاحات',
    many: '[n] تفاحة',
    other: '[n] تفاحة',
  },
};

export const fixture: Sources = {
  'pack.json': manifest,
  'items/all.jsonl': items,
  'lessons/all.jsonl': lessons,
  'misconceptions/all.jsonl': misconceptions,
  'text/en/all.json': english,
  'text/ar/all.json': arabic,
  'media/apple.svg': APPLE,
};

/** The fixture with some files changed; `undefined` takes one away. */
export function toFiles(changes: Sources = {}): PackFiles {
  return new Map(
    Object.entries({ ...fixture, ...changes }).flatMap(([path, content]) =>
      content === undefined ? [] : [[path, toBytes(content)] as const],
    ),
  );
}

/** Items with one of them changed. */
export function itemsWith(id: string, change: Readonly<Record<string, unknown>>): readonly unknown[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

export const manifestWith = (change: Readonly<Record<string, unknown>>) => ({ ...manifest, ...change });
export const textsWith = (change: Readonly<Record<string, unknown>>) => ({ ...english, ...change });
export const misconceptionsWith = (change: Readonly<Record<string, unknown>>) => [
  { ...misconceptions[0], ...change },
  misconceptions[1],
];
export const manifestSkills = manifest.skills;

function toBytes(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (typeof content === 'string') return encodeUtf8(content);
  if (Array.isArray(content)) return encodeUtf8(content.map((line) => JSON.stringify(line)).join('\n'));
  return encodeUtf8(JSON.stringify(content, null, 1));
}
