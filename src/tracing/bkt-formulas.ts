// The formulas of Bayesian knowledge tracing, each on its own so that each has a test that computes it another way.
// p is P(known), g guess, s slip, t learn: Corbett & Anderson 1995, "Knowledge Tracing: Modeling the Acquisition
// of Procedural Knowledge", User Modeling and User-Adapted Interaction 4.
import { exp, exp2, log } from './fixed-math.ts';

/** P(right): p·(1 − s) + (1 − p)·g. Corbett & Anderson 1995, equation 2. */
export function predictRight(p: number, g: number, s: number): number {
  return p * (1 - s) + (1 - p) * g;
}

/**
 * P(known) given an answer, by Bayes; the first half of Corbett & Anderson 1995, equation 1.
 * Right: p(1 − s) / (p(1 − s) + (1 − p)g); wrong: ps / (ps + (1 − p)(1 − g)).
 * `weight` in [0, 1] tempers the likelihood (a power posterior): two halves of an answer count as one.
 */
export function learnFrom(p: number, g: number, s: number, correct: boolean, weight: number): number {
  if (weight <= 0) return p;
  const ratio = correct ? (1 - s) / g : s / (1 - g);
  const tempered = weight >= 1 ? ratio : exp(weight * log(ratio));
  const known = p * tempered;
  return known / (known + (1 - p));
}

/** P(known) after a chance to learn: p + (1 − p)·t. The second half of Corbett & Anderson 1995, equation 1. */
export function growBy(p: number, t: number): number {
  return p + (1 - p) * t;
}

/** Share that practice long ago leaves for good; savings on relearning are never all lost (Ebbinghaus 1885). */
export const FORGOTTEN_MOST = 0.6;

/**
 * P(known → not known) over days: 0.6·(1 − 2^(−days / half-life)), the half-life doubled by every spaced success.
 * BKT with forgetting: Khajah, Lindsey & Mozer 2016; the exponential half-life and its doubling: Settles & Meeder
 * 2016 (half-life regression, equation 2). The floor of 0.4 and the doubling by exactly two are ours.
 */
export function forgottenShare(days: number, halfLifeDays: number, spacedSuccesses: number): number {
  if (days <= 0) return 0;
  let halfLife = halfLifeDays;
  for (let n = 0; n < spacedSuccesses; n++) halfLife *= 2;
  return FORGOTTEN_MOST * (1 - exp2(-days / halfLife));
}

/**
 * Wilson 1927 score interval for a share p seen in n cases, at z = 1.28 (80 %). Used as a display of how much
 * evidence stands behind P(known), not as a credible interval of it.
 */
export function toInterval(p: number, n: number): { readonly low: number; readonly high: number } {
  const z2 = 1.6384;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (1.28 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
