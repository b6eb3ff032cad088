// What an author can get wrong in an item, and where it is told.
import { expect, test } from 'vitest';
import type { PackFaultCode } from '../../src/domain/problem.ts';
import { checkPack } from '../../src/packs/check.ts';
import { itemsWith, type Sources, toFiles } from './fixture-pack.ts';

function faultsOf(changes: Sources) {
  return checkPack(toFiles(changes), { form: 'source', seeds: 20, isDraft: true }).faults;
}

const withItem = (id: string, change: Readonly<Record<string, unknown>>): Sources => ({
  'items/all.jsonl': itemsWith(id, change),
});

/** What an author did, where it is told, as what, and a word of the sentence. */
const CASES: readonly (readonly [string, Sources, string, number, PackFaultCode, RegExp])[] = [
  [
    'a field misspelled',
    withItem('add.sum', { tolerence: 1 }),
    'items/all.jsonl',
    1,
    'shape',
    /unknown field "tolerence"/,
  ],
  [
    'a field left out',
    withItem('add.choose', { answer: undefined }),
    'items/all.jsonl',
    2,
    'shape',
    /"answer" is missing/,
  ],
  [
    'an item type that is none',
    withItem('add.sum', { type: 'essay' }),
    'items/all.jsonl',
    1,
    'shape',
    /one of choose-one/,
  ],
  [
    'a number written as text',
    withItem('add.sum', { answer: '3/4' }),
    'items/all.jsonl',
    1,
    'shape',
    /"=" and an expression/,
  ],
  [
    'an expression that does not parse',
    withItem('add.sum', { answer: '=a+' }),
    'items/all.jsonl',
    1,
    'expression',
    /ends too early/,
  ],
  [
    'an expression with a name that is none',
    withItem('add.sum', { answer: '=a+c' }),
    'items/all.jsonl',
    1,
    'expression',
    /no parameter "c"/,
  ],
  [
    'a condition that never holds',
    withItem('add.sum', { where: ['a > 9'] }),
    'items/all.jsonl',
    1,
    'template-empty',
    /a > 9/,
  ],
  [
    'an answer that is no option',
    withItem('add.choose', { answer: 'up' }),
    'items/all.jsonl',
    2,
    'dangling',
    /"up" is none of right less bars/,
  ],
  [
    'a skill that is not there',
    withItem('add.sum', { skill: 'adding' }),
    'items/all.jsonl',
    1,
    'dangling',
    /no skill "adding"/,
  ],
  [
    'a skill named twice in one item',
    withItem('add.sum', { also: ['halves', 'add'] }),
    'items/all.jsonl',
    1,
    'duplicate-id',
    /"add" is named twice/,
  ],
  [
    'a text that is not there',
    withItem('add.sum', { prompt: 'summ' }),
    'items/all.jsonl',
    1,
    'text-missing',
    /no text "summ"/,
  ],
  [
    'a picture that is not there',
    withItem('add.point', { src: 'media/pear.svg' }),
    'items/all.jsonl',
    10,
    'dangling',
    /media\/pear\.svg/,
  ],
  [
    'two options that are the same',
    withItem('add.several', {
      options: [
        { id: 'a', text: 'even' },
        { id: 'b', text: 'even' },
      ],
    }),
    'items/all.jsonl',
    3,
    'template-empty',
    /look alike/,
  ],
  [
    'an id used twice',
    withItem('add.choose', { id: 'add.sum' }),
    'items/all.jsonl',
    2,
    'duplicate-id',
    /also in items\/all\.jsonl:1/,
  ],
  [
    'a misconception that is not there',
    withItem('fractions.match', { wrong: [{ pair: ['half', 'disc3'], misconception: 'guesses' }] }),
    'items/all.jsonl',
    6,
    'dangling',
    /no misconception "guesses"/,
  ],
  [
    'a wrong value that its rule does not give',
    withItem('add.sum', {
      wrong: [{ value: '=a*b+20', misconception: 'subtracts', by: { x: 'a', y: 'b' } }],
    }),
    'items/all.jsonl',
    1,
    'misconception',
    /subtracts gives/,
  ],
  [
    'a wrong value without what its rule needs',
    withItem('add.sum', { wrong: [{ value: '=a-b', misconception: 'subtracts' }] }),
    'items/all.jsonl',
    1,
    'misconception',
    /"by" must give x y/,
  ],
  [
    'a wrong text that is accepted by spelling',
    withItem('fractions.word', { wrong: [{ value: 'haf', misconception: 'counts-parts' }] }),
    'items/all.jsonl',
    4,
    'text-missing',
    /no text "haf"/,
  ],
  [
    'gaps that the text does not have',
    withItem('add.gaps', { text: 'fill' }),
    'items/all.jsonl',
    8,
    'answer',
    /must have 1 2 3/,
  ],
  [
    'a finger that cannot reach the answer',
    withItem('fractions.line', { answer: 0.3, tolerance: 0.01 }),
    'items/all.jsonl',
    9,
    'answer',
    /cannot reach 0\.3/,
  ],
];

test.each(CASES)('%s is found', (_, changes, file, line, code, words) => {
  const faults = faultsOf(changes);
  const found = faults.filter((fault) => fault.code === code && words.test(fault.detail));
  expect(found.length, JSON.stringify(faults, null, 1)).toBeGreaterThan(0);
  expect(found[0]).toMatchObject({ file, line });
});
