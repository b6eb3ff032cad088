// What Banyan is compared with, in every run.
import { fixedOrderPolicy } from './fixed-order-policy.ts';
import { lowestMasteryPolicy } from './lowest-mastery-policy.ts';
import { randomPolicy } from './random-policy.ts';
import type { TeachingPolicy } from './tutor.ts';

export const OTHER_POLICIES: readonly TeachingPolicy[] = [
  randomPolicy,
  fixedOrderPolicy,
  lowestMasteryPolicy,
];
