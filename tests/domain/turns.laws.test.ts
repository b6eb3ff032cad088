import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTurns } from '../../src/domain/turns.ts';
import { amina, ben, chi, ends, shuffledWithDoubles, starts } from './events.ts';

const events = [
  starts('A', 1, amina, 100),
  ends('A', 2, amina, 110),
  starts('A', 3, ben, 110),
  starts('A', 4, chi, 120),
  ends('A', 5, chi, 130),
  starts('A', 6, chi, 130, { with: ben }),
  starts('A', 7, ben, 130, { with: chi, chosenForOther: true }),
  ends('A', 8, ben, 133),
  starts('B', 1, amina, 110),
  ends('B', 2, amina, 111),
];

describe('laws of turns', () => {
  it('any order of the events, some of them twice, gives the same turns', () => {
    fc.assert(
      fc.property(shuffledWithDoubles(events), (others) => {
        expect(foldTurns(others)).toEqual(foldTurns(events));
      }),
    );
  });
});
