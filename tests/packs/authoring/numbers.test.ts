import { describe, expect, test } from 'vitest';
import { parseRational, printRational } from '../../../src/domain/rational.ts';
import {
  type NumbersTexts,
  offerConditions,
  toPlain,
  toScope,
  tryTemplate,
} from '../../../src/packs/authoring/numbers.ts';
import { findNumbers, readTyped } from '../../../src/packs/authoring/numbers-found.ts';
import { rangeFault, suggestRange } from '../../../src/packs/authoring/numbers-range.ts';
import { showTree } from '../../../src/packs/authoring/numbers-tree.ts';
import { findWrong } from '../../../src/packs/authoring/numbers-wrong.ts';
import { valueIn } from '../../support/event-samples.ts';
import { faultsOf, offersFor, templateFor } from './made-template.ts';

const MANGOES = 'Amina has 7 mangoes and gives away 3. How many are left?';
const number = (text: string) => valueIn(parseRational(text));
const valuesIn = (text: string, language = 'en') =>
  findNumbers(text, language).map(({ value }) => printRational(value));
const relationsOf = (prompt: string, answer: string) =>
  offersFor(prompt, number(answer)).relations.map(({ expression }) => expression);

function mangoes(texts: Partial<NumbersTexts> = {}) {
  const { changing, relations } = offersFor(MANGOES, number('4'));
  const [relation] = relations;
  if (!relation) throw new Error('Must offer a relation');
  const { tree } = relation;
  return {
    tree,
    changing,
    template: templateFor({ prompt: MANGOES, hints: [], solution: [], ...texts }, tree, changing),
  };
}

describe('numbers in a text', () => {
  test('are found in any digits, and the point that ends a sentence is none of them', () => {
    expect(valuesIn('Amina a 7 mangues. Elle en donne 3.', 'fr')).toEqual(['7', '3']);
    expect(valuesIn('لدى أمينة ٧ حبات وأعطت ٣.', 'ar')).toEqual(['7', '3']);
    expect(valuesIn('It costs 2.50, then 12.', 'en')).toEqual(['2.5', '12']);
  });
  test('are read as the language writes them', () => {
    expect(valuesIn('1,250 people', 'en')).toEqual(['1250']);
    expect(valuesIn('1,250 litre', 'fr')).toEqual(['1.25']);
  });
  test('are no part of a name, of a gap or of a placeholder', () => {
    expect(valuesIn('x2 and A4 and {{1}} and $$x_{3}$$ and [a1], but 5', 'en')).toEqual(['5']);
  });
  test('may have a unit right behind them, and are no times, no ordinals', () => {
    expect(valuesIn('A rope of 5cm, 20% of 3kg, at 8:30 in the 2nd row', 'en')).toEqual(['5', '20', '3']);
    expect(valuesIn('Le 3e jour, 4 km', 'fr')).toEqual(['4']);
  });
  test('may be grouped by blanks where a language writes them so', () => {
    expect(valuesIn('12 500 habitants et 3 enfants', 'fr')).toEqual(['12500', '3']);
    expect(valuesIn('12\u202f500 people', 'en')).toEqual(['12500']);
    expect(valuesIn('in 12 500 people', 'en')).toEqual(['12', '500']);
  });
  test('stand in a fraction, too', () => {
    expect(valuesIn('$$\\frac{3}{4}$$ of 20', 'en')).toEqual(['3', '4', '20']);
  });
  test('an answer that is no number is none', () => {
    expect(readTyped('four', 'en')).toBeUndefined();
    expect(readTyped(' ٤ ', 'ar')).toEqual(number('4'));
  });
});

describe('relations', () => {
  test('the difference comes first for what is left, in the order of the text', () => {
    expect(relationsOf(MANGOES, '4')[0]).toBe('a-b');
  });
  test.each([
    ['There are 4 bags of 6 nuts. How many nuts?', '24', 'a*b'],
    ['Share 12 nuts among 4 children.', '3', 'a/b'],
    ['3 boys and 5 girls came.', '8', 'a+b'],
    ['Ali buys 3 pens for 5 each and pays with 20. What does he get back?', '5', 'c-a*b'],
    ['A field is 8 m long and 5 m wide. How far is it around?', '26', '2*(a+b)'],
    ['17 children sit in boats of 5. How many are left over?', '2', 'a%b'],
    ['What comes after 41?', '42', 'a+1'],
    ['What is 20% of 60?', '12', 'a*b/100'],
    ['What is -3 + 5?', '2', 'b-a'],
  ])('%s %s', (prompt, answer, expected) => {
    expect(relationsOf(prompt, answer)[0]).toBe(expected);
  });
  test('there is none where the numbers do not give the answer', () => {
    expect(relationsOf('There are 3 trees.', '100')).toEqual([]);
  });
  test('are shown as on a blackboard', () => {
    const { tree } =
      offersFor('Ali buys 3 pens for 5 each and pays with 20.', number('5')).relations[0] ?? {};
    expect(tree && showTree(tree, (name) => ({ a: '3', b: '5', c: '20' })[name] ?? name, printRational)).toBe(
      '20 − 3 × 5',
    );
  });
});

describe('a template', () => {
  test('holds bounds, conditions, placeholders, the answer and wrong answers', () => {
    const { template } = mangoes({ hints: ['Take 3 away from 7.'], solution: ['7 - 3 = 4'] });
    expect(template).toEqual({
      parameters: { a: { from: 2, to: 10 }, b: { from: 2, to: 10 }, r: { value: 'a-b' } },
      where: ['a-b>=0', 'a-b!=0', 'a!=b'],
      prompt: 'Amina has [a] mangoes and gives away [b]. How many are left?',
      hints: ['Take [b] away from [a].'],
      solution: ['[a] - [b] = [r]'],
      answer: '=a-b',
      wrong: [
        { value: '=a+b', shows: 'added' },
        { value: '=a*b', shows: 'multiplied' },
        { value: '=a-b+1', shows: 'one-more' },
        { value: '=a-b-1', shows: 'one-less' },
        { value: '=a', shows: 'took-a-number' },
      ],
    });
    expect(faultsOf(template)).toEqual([]);
  });
  test('shows three examples that differ, and how many questions there are', () => {
    const { examples, questions, share } = tryTemplate(mangoes().template, 'en');
    expect(new Set(examples.map(({ prompt }) => prompt)).size).toBe(3);
    // 9 times 9 draws, less the 9 of two equal numbers, of which half are the right way round.
    expect(questions).toBe(36);
    expect(share).toBeCloseTo(36 / 81);
    for (const { prompt, answer } of examples) {
      const [a = 0, b = 0] = [...prompt.matchAll(/\d+/g)].map(Number);
      expect(Number(answer)).toBe(a - b);
    }
  });
  test('becomes a question again whose numbers stay', () => {
    const { template } = mangoes({ solution: ['7 - 3 = 4'] });
    const plain = toPlain(template, 'en');
    const [a = 0, b = 0] = [...(plain?.prompt ?? '').matchAll(/\d+/g)].map(Number);
    expect(plain).toEqual({
      prompt: `Amina has ${a} mangoes and gives away ${b}. How many are left?`,
      hints: [],
      solution: [`${a} - ${b} = ${a - b}`],
      answer: String(a - b),
    });
    expect(toPlain({ ...template, where: ['a<0'] }, 'en')).toBeUndefined();
  });
  test('that can never be drawn says so instead of showing anything', () => {
    const { template } = mangoes();
    const trial = tryTemplate({ ...template, where: ['a+b<0'] }, 'en');
    expect(trial).toEqual({ examples: [], questions: 0, share: 0 });
  });
  test('of many numbers is sampled, and never counted one by one', () => {
    const { template } = mangoes();
    const parameters = { a: { from: 1, to: 10_000 }, b: { from: 1, to: 10_000 } };
    const { questions, share } = tryTemplate({ ...template, parameters }, 'en');
    expect(questions).toBeNull();
    expect(share).toBeGreaterThan(0.4);
  });
  test("asks of a division that it comes out where the teacher's own does", () => {
    const { changing, relations } = offersFor('Share 12 nuts among 4 children.', number('3'));
    const [relation] = relations;
    if (!relation) throw new Error('Must offer a relation');
    const kinds = offerConditions(relation.tree, changing).map(({ where }) => where);
    expect(kinds).toContainEqual(['den(a/b)=1']);
  });
});

describe('wrong answers', () => {
  test('of two digits below one another show a carry forgotten and a smaller digit taken from a larger', () => {
    const kindsOf = (prompt: string, answer: string) => {
      const { changing, relations } = offersFor(prompt, number(answer));
      const [relation] = relations;
      return relation ? findWrong(relation.tree, toScope(changing)) : [];
    };
    const value = (kind: string, found: ReturnType<typeof kindsOf>) => {
      const one = found.find((wrong) => wrong.kind === kind);
      return one && printRational(one.value);
    };
    expect(value('no-carry', kindsOf('47 + 38', '85'))).toBe('75');
    expect(value('smaller-from-larger', kindsOf('52 - 27', '25'))).toBe('35');
  });
  test('of several steps show brackets overlooked and a step left out', () => {
    const { changing, relations } = offersFor('3 red and 5 blue pens in each of 4 boxes.', number('32'));
    const found = relations[0] ? findWrong(relations[0].tree, toScope(changing)) : [];
    expect(relations[0]?.expression).toBe('(a+b)*c');
    expect(found.map(({ kind, expression }) => `${kind} ${expression}`)).toEqual(
      expect.arrayContaining(['overlooked-brackets a+b*c', 'stopped-early a+b']),
    );
  });
});

describe('bounds', () => {
  test.each([
    ['7', { from: 2, to: 10, step: 1 }],
    ['1', { from: 1, to: 10, step: 1 }],
    ['0', { from: 0, to: 10, step: 1 }],
    ['14', { from: 11, to: 20, step: 1 }],
    ['47', { from: 21, to: 99, step: 1 }],
    ['30', { from: 10, to: 90, step: 10 }],
    ['2.5', { from: 0.1, to: 5, step: 0.1 }],
  ])('of %s', (value, expected) => {
    expect(suggestRange(number(value))).toEqual(expected);
  });
  test.each([
    [{ from: 5, to: 2, step: 1 }, 'wrong-way'],
    [{ from: 1, to: 9, step: 0 }, 'no-step'],
    [{ from: Number.NaN, to: 9, step: 1 }, 'not-a-number'],
    [{ from: 0, to: 1e9, step: 1 }, 'too-many'],
  ])('that cannot be are told: %o', (range, fault) => {
    expect(rangeFault(range)).toBe(fault);
  });
});
