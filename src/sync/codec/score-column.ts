// 1 for what is right, mostly 0 for what is not, else so many parts of so many.
import { type BitCoder, codeFlag } from '../../domain/coding/bit-coder.ts';
import { codeNumber } from '../../domain/coding/code-number.ts';
import { CONTEXT } from './contexts.ts';

/** Parts of an item whose share is told exactly (PACK_LIMITS.options, twice). */
const MOST_PARTS = 48;

export function fitsScore(score: number, correct: boolean): boolean {
  return score === (correct ? 1 : 0) || partsOf(score) > 0;
}

export function codeScore(coder: BitCoder, correct: boolean, score: number): number {
  const expected = correct ? 1 : 0;
  if (codeFlag(coder, CONTEXT.scoreAsExpected + expected, score === expected)) return expected;
  const parts = codeNumber(coder, CONTEXT.scoreParts, partsOf(score));
  const share = codeNumber(coder, CONTEXT.scoreShare, Math.round(score * parts));
  if (parts < 1 || parts > MOST_PARTS || share > parts) {
    coder.spoil();
    return 0;
  }
  return share / parts;
}

/** The fewest parts of which the score is a share; 0 if there are none. */
function partsOf(score: number): number {
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    const share = Math.round(score * parts);
    if (share >= 0 && share <= parts && share / parts === score) return parts;
  }
  return 0;
}
