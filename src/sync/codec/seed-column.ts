// Which variant: the same as before for the same item, else 16 bits that nothing predicts.
import { type BitCoder, codeFlag } from '../../domain/coding/bit-coder.ts';
import { codeNumber } from '../../domain/coding/code-number.ts';
import { type ChunkState, OUTCOME } from './chunk-state.ts';
import { CONTEXT } from './contexts.ts';

const SMALL = 65_536;

/** Codes the seed of the item that the current learner sees; another one is a new showing. */
export function codeSeed(coder: BitCoder, state: ChunkState, seed: number): number {
  const { current } = state;
  const shown = current.outcome !== OUTCOME.none;
  const expected = shown ? current.seed : state.seed;
  const same = codeFlag(coder, CONTEXT.sameSeed + (shown ? 1 : 0), seed === expected);
  const coded = same ? expected : codeAnew(coder, seed);
  if (shown && !same) {
    current.attempts = 0;
    current.hints = 0;
  }
  current.seed = coded;
  state.seed = coded;
  return coded;
}

function codeAnew(coder: BitCoder, seed: number): number {
  return codeFlag(coder, CONTEXT.seedLarge, seed >= SMALL)
    ? codeNumber(coder, CONTEXT.seed, seed)
    : coder.uniform(SMALL, seed);
}
