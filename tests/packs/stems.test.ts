// Items that share a stem: what an author can get wrong, and what all parts have in common.
import { describe, expect, it, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import { checkPack } from '../../src/packs/check.ts';
import type { ItemSource } from '../../src/packs/format.ts';
import { createVariant } from '../../src/packs/variant.ts';
import { itemsWith, type Sources, toFiles } from './fixture-pack.ts';

const parameters = { a: { from: 1, to: 9 }, b: { from: 1, to: 9 } };
const where = ['a > b'];

function part(
  n: number,
  change: Readonly<Record<string, unknown>> = {},
  stem: Readonly<Record<string, unknown>> = {},
) {
  return {
    id: `story.${n}`,
    skill: 'add',
    type: 'number',
    difficulty: 2,
    parameters,
    where,
    stem: { id: 'story', part: n, of: 2, text: 'hint.look', ...stem },
    prompt: 'fill',
    answer: n === 1 ? '=a+b' : '=a-b',
    hints: ['hint.look'],
    solution: ['solution'],
    ...change,
  };
}

function faultsOf(...parts: readonly object[]): readonly string[] {
  const added = parts.map((one) => JSON.stringify(one)).join('\n');
  const sources: Sources = { 'items/story.jsonl': added };
  return checkPack(toFiles(sources), { form: 'source', seeds: 12, isDraft: true }).faults.flatMap(
    ({ file, detail }) => (file === 'items/story.jsonl' ? [detail] : []),
  );
}

describe('parts of a stem', () => {
  it('that belong together are clean', () => {
    expect(faultsOf(part(1), part(2))).toEqual([]);
    expect(
      faultsOf(part(1), part(2, { parameters: { ...parameters, c: { value: 'a-b' } }, answer: '=c' })),
    ).toEqual([]);
  });

  test.each<readonly [string, readonly object[], RegExp]>([
    ['one is missing', [part(1)], /no part 2 of 2/],
    [
      'one is there twice',
      [part(1), part(2), part(2, { id: 'story.3' })],
      /part 2 of "story" is there twice/,
    ],
    ['another text', [part(1), part(2, {}, { text: 'fill' })], /another text/],
    ['another number of parts', [part(1), part(2, {}, { of: 3 })], /number of parts/],
    ['a part beyond the last', [part(1), part(2), part(3, {}, { part: 3 })], /no more than of/],
    [
      'other parameters',
      [part(1), part(2, { parameters: { b: { from: 1, to: 9 }, a: { from: 1, to: 9 } } })],
      /begin with those/,
    ],
    [
      'other conditions',
      [part(1), part(2, { where: ['b > a'], answer: '=b-a' })],
      /conditions must be the same/,
    ],
    [
      'a draw that only one part has to make again',
      [part(1), part(2, { answer: '=10/(a-b-1)' })],
      /draws other numbers than the first part/,
    ],
  ])('%s: the author is told', (_, parts, told) => {
    expect(faultsOf(...parts).join('\n')).toMatch(told);
  });

  it('have the same numbers in each variant, whatever their ids', () => {
    const scopeOf = (source: unknown, seed: number) => {
      const made = createVariant(source as ItemSource, {
        pack: 'org.banyan.test' as PackId,
        seed,
        language: 'en',
        text: () => '[a] and [b]',
      });
      return made.ok ? made.value.stem?.text : made.problem;
    };
    for (let seed = 0; seed < 50; seed++) {
      expect(scopeOf(part(1), seed)).toMatch(/^\d and \d$/);
      expect(scopeOf(part(2), seed)).toBe(scopeOf(part(1), seed));
    }
    expect(new Set(Array.from({ length: 50 }, (_, seed) => scopeOf(part(1), seed))).size).toBeGreaterThan(10);
  });
});

describe('algebra in a pack', () => {
  const faultsWith = (change: Readonly<Record<string, unknown>>) =>
    checkPack(toFiles({ 'items/all.jsonl': itemsWith('add.algebra', change) }), {
      form: 'source',
      seeds: 30,
      isDraft: true,
    }).faults.map(({ detail }) => detail);

  it('is clean as it stands', () => {
    expect(faultsWith({})).toEqual([]);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>, RegExp]>([
    ['an answer that is cut off', { answer: '[a](x + [b]' }, /is incomplete as algebra/],
    ['an answer that is none', { answer: 'x ~ [a]' }, /is unreadable as algebra/],
    ['a parameter that is none', { answer: '[a]x + [z]' }, /no number \[z\]/],
    [
      'an answer that is not in its own form',
      { answer: '[a](x + [b])', form: 'expanded' },
      /is marked (?:other-form|not-simplest)/,
    ],
    ['a form that is none', { form: 'neat' }, /one of any expanded/],
    [
      'a wrong value that cannot be read',
      { wrong: [{ value: '[a]x +', misconception: 'counts-parts' }] },
      /is incomplete/,
    ],
    ['a letter that is a word', { letters: ['x', 'speed'] }, /one letter/],
  ])('%s: the author is told', (_, change, told) => {
    expect(faultsWith(change).join('\n')).toMatch(told);
  });

  it('is written as a teacher would, whatever numbers are drawn', () => {
    const answers = (answer: string, values: Readonly<Record<string, number>>) => {
      const source = {
        ...part(1),
        type: 'expression',
        answer,
        where: [],
        stem: undefined,
        parameters: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, { oneOf: [value] }]),
        ),
      };
      const made = createVariant(source as unknown as ItemSource, {
        pack: 'org.banyan.test' as PackId,
        seed: 1,
        language: 'fr',
        text: () => '',
      });
      return made.ok && made.value.type === 'expression' ? made.value.answer : made;
    };
    expect(answers('[a]x + [b]', { a: 1, b: -3 })).toBe('x - 3');
    expect(answers('[a]x + [b]', { a: -1, b: 0 })).toBe('-x');
    expect(answers('[a]x + [b]', { a: 0, b: 5 })).toBe('5');
    expect(answers('[a](x - [b])', { a: -2, b: -4 })).toBe('-2(x + 4)');
    expect(answers('x^[a]', { a: 1 })).toBe('x');
    expect(answers('2[a]x', { a: 3 })).toBe('2*3x');
    expect(answers('[a]^2', { a: -3 })).toBe('(-3)^2');
    expect(answers('x = [a] or x = [b]', { a: -0.5, b: 2 })).toBe('x = -0.5 or x = 2');
  });
});
