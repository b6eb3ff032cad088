import type { Random } from '../../../src/domain/random.ts';

/** One standard normal number (Box & Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A factor around 1 whose logarithm is normal. */
export function factor(random: Random, spread: number): number {
  return Math.exp(spread * normal(random));
}
