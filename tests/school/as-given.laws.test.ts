import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mark } from '../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { fitsToday, hasPlaceIn } from '../../src/school/as-given.ts';
import { anyItem } from '../domain/items.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';

describe('An answer in the question as it is made today', () => {
  test('has its place where the question is the same, right or wrong', () => {
    fc.assert(
      fc.property(anyItem, fc.boolean(), (item, isRight) => {
        const answer = isRight ? rightAnswer(item) : wrongAnswer(item);
        const marked = mark(item, answer);
        fc.pre(marked.ok);
        expect(hasPlaceIn(item, answer)).toBe(true);
        expect(fitsToday(item, { answer, correct: marked.value.correct })).toBe(true);
      }),
    );
  });

  test('is not shown there when it would be marked otherwise than it was', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(fitsToday(item, { answer: rightAnswer(item), correct: false })).toBe(false);
      }),
    );
  });

  test('is not shown in a question of another type, nor among cards that are not there', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (item, other) => {
        const answer = rightAnswer(other);
        if (answer.type !== item.type) expect(hasPlaceIn(item, answer)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(anyItem, (item) => {
        if (item.type === 'choose-one') {
          expect(hasPlaceIn(item, { type: 'choose-one', option: 'no such card' })).toBe(false);
        }
        if (item.type === 'match') {
          const [left = ''] = item.left.map(({ id }) => id);
          expect(hasPlaceIn(item, { type: 'match', pairs: [[left, 'no such card']] })).toBe(false);
        }
        if (item.type === 'number-line') {
          expect(hasPlaceIn(item, { type: 'number-line', value: item.to + 1 })).toBe(false);
        }
      }),
    );
  });

  test('that nobody saw, on paper, fits every question', () => {
    fc.assert(
      fc.property(anyItem, fc.boolean(), (item, correct) => {
        expect(fitsToday(item, { answer: { type: 'unseen' }, correct })).toBe(true);
      }),
    );
  });
});
