import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLoan, isLoanOver } from '../../src/domain/lent.ts';
import { amina, ben, event, shuffledWithDoubles } from './events.ts';

const lent = event('A', 1, { type: 'tablet-lent', to: amina, untilMs: 500 });
const lifted = event('A', 2, { type: 'tablet-lent', to: null });
const again = event('A', 3, { type: 'tablet-lent', to: ben });
const elsewhere = event('B', 9, { type: 'tablet-lent', to: ben, untilMs: 900 });
const isOwn = (stream: string) => stream === lent.stream;

describe('a tablet that is lent', () => {
  it('is one learner’s until a day, and everybody’s again when it was taken back', () => {
    expect(foldLoan([lent], isOwn)).toEqual({ learner: amina, untilMs: 500 });
    expect(foldLoan([lent, lifted], isOwn)).toBeNull();
    expect(foldLoan([lent, lifted, again], isOwn)).toEqual({ learner: ben, untilMs: undefined });
  });

  it('is not this one when another tablet says so of itself', () => {
    expect(foldLoan([elsewhere], isOwn)).toBeNull();
    expect(foldLoan([lent, elsewhere], isOwn)).toEqual({ learner: amina, untilMs: 500 });
  });

  it('is asked for from the end of its day on, and never when no day was named', () => {
    expect([isLoanOver({ untilMs: 500 }, 499), isLoanOver({ untilMs: 500 }, 500)]).toEqual([false, true]);
    expect(isLoanOver({ untilMs: undefined }, 1e15)).toBe(false);
  });

  it('any order of the words, some of them twice, says the same', () => {
    fc.assert(
      fc.property(shuffledWithDoubles([lent, lifted, again, elsewhere]), (others) => {
        expect(foldLoan(others, isOwn)).toEqual({ learner: ben, untilMs: undefined });
      }),
    );
  });
});
