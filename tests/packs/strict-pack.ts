// A small pack that a second reader has nothing to say about, and what is found when some of it is changed.
import { expect } from 'vitest';
import { checkPack } from '../../src/packs/check.ts';
import type { Finding } from '../../src/packs/strict/finding.ts';
import { checkStrict } from '../../src/packs/strict/strict-check.ts';
import { type Sources, toFiles } from './fixture-pack.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const sum = {
  id: 'add.sum',
  skill: 'add',
  type: 'number',
  difficulty: 1,
  parameters: { a: { from: 1, to: 9 }, b: { from: 1, to: 9 }, c: { value: 'a+b' } },
  where: ['a!=b'],
  prompt: 'sum',
  answer: '=c',
  wrong: [{ value: '=a-b', misconception: 'subtracts' }],
  hints: ['sum.h1', 'sum.h2'],
  solution: ['sum.s'],
};
export const word = {
  id: 'add.word',
  skill: 'add',
  type: 'short-text',
  difficulty: 2,
  prompt: 'word',
  accepted: 'word.accepted',
  hints: ['word.h1', 'word.h2'],
  solution: ['word.s'],
};
export const choice = {
  id: 'add.choice',
  skill: 'add',
  type: 'choose-one',
  difficulty: 3,
  parameters: { a: { from: 2, to: 9 } },
  prompt: 'choice',
  figure: { type: 'picture', src: 'media/apple.svg', alt: 'basket' },
  options: [
    { id: 'more', text: '=a+1' },
    { id: 'less', text: '=a-1', misconception: 'subtracts' },
    { id: 'same', text: '=a' },
  ],
  answer: 'more',
  hints: ['choice.h1', 'choice.h2'],
  solution: ['choice.s'],
};
export const english: Readonly<Record<string, unknown>> = {
  'pack.title': 'Adding',
  'pack.description': 'First sums.',
  'skill.add': 'Adding',
  sum: 'How much is $[a] + [b]$?',
  'sum.h1': 'Begin with the larger number.',
  'sum.h2': 'Count on, one step at a time.',
  'sum.s': '$[a] + [b] = [c]$',
  word: 'What do we call putting two heaps together?',
  'word.accepted': 'adding | addition',
  'word.h1': 'The sign is a cross.',
  'word.h2': 'It begins with the letter A.',
  'word.s': 'It is called adding.',
  choice: 'There are [a] apples in a basket. One more comes. How many now?',
  basket: 'A basket of apples',
  'choice.h1': 'One more: go up.',
  'choice.h2': 'Say the number that comes after it.',
  'choice.s': 'One more than [a].',
  'm.subtracts': 'Takes away instead of adding',
};
const french: Readonly<Record<string, unknown>> = {
  'pack.title': 'Additionner',
  'pack.description': 'Premières sommes.',
  'skill.add': 'Additionner',
  sum: 'Combien font $[a] + [b]$ ?',
  'sum.h1': 'Pars du plus grand nombre.',
  'sum.h2': 'Avance pas à pas.',
  'sum.s': '$[a] + [b] = [c]$',
  word: 'Comment dit-on mettre deux tas ensemble ?',
  'word.accepted': 'ajouter | additionner',
  'word.h1': 'Le signe est une croix.',
  'word.h2': 'Le mot commence par A.',
  'word.s': 'On dit ajouter.',
  choice: 'Il y a [a] pommes au panier. Une de plus arrive. Combien en tout ?',
  basket: 'Un panier de pommes',
  'choice.h1': 'Un de plus : monte.',
  'choice.h2': 'Dis le nombre qui vient après.',
  'choice.s': 'Un de plus que [a].',
  'm.subtracts': 'Enlève au lieu de mettre ensemble',
};

export interface Change {
  readonly items?: readonly Fields[];
  readonly en?: Fields;
  readonly fr?: Fields;
  readonly files?: Sources;
}

export function strictOf({ items = [sum, word, choice], en, fr, files }: Change): readonly Finding[] {
  const manifest = {
    format: 1,
    id: 'org.example.strict',
    version: '1.0.0',
    licence: 'CC0-1.0',
    publisher: 'Example',
    languages: [
      { tag: 'en', review: 'teacher' },
      { tag: 'fr', review: 'teacher' },
    ],
    skills: [{ id: 'add', prerequisites: [], core: true, grades: [1, 2] }],
  };
  const sources = toFiles({
    'pack.json': manifest,
    'items/all.jsonl': items,
    'lessons/all.jsonl': undefined,
    'misconceptions/all.jsonl': [{ id: 'subtracts', skill: 'add', title: 'm.subtracts' }],
    'text/en/all.json': { ...english, ...en },
    'text/fr/all.json': { ...french, ...fr },
    'text/ar/all.json': undefined,
    ...files,
  });
  const { contents, faults } = checkPack(sources, { form: 'source', isDraft: true, seeds: 4 });
  expect(faults).toEqual([]);
  return checkStrict(contents, sources);
}
