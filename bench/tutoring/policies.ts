// Side by side in every run, Banyan first.
import { banyanPolicy } from './banyan-policy.ts';
import { fixedOrderPolicy } from './fixed-order-policy.ts';
import { lowestMasteryPolicy } from './lowest-mastery-policy.ts';
import { randomPolicy } from './random-policy.ts';
import type { TeachingPolicy } from './tutor.ts';

export const POLICIES: readonly TeachingPolicy[] = [
  banyanPolicy,
  randomPolicy,
  fixedOrderPolicy,
  lowestMasteryPolicy,
];
