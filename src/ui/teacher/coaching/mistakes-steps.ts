// Talking about mistakes: find the rule, ask for it, let the child see where it leads, before the class, and ask again.
// The rule is the oldest known of its kind, the smaller digit from the larger (Brown & Burton 1978); a test works it out.
import type { InventedSum, Step } from './step.ts';

const FIRST: InventedSum = [52, 17, 45, 1];
const ANSWERS: readonly InventedSum[] = [FIRST, [63, 29, 46, 1], [58, 23, 35, 1], [70, 34, 44, 2]];
/** Right by the old rule as well as without it. */
const LATER: readonly InventedSum[] = [
  [74, 31, 43, 0],
  [86, 52, 34, 0],
];

export const MISTAKES_STEPS: readonly Step[] = [
  {
    step: 'rule',
    figure: { type: 'answers', sums: ANSWERS, onBoard: false },
    choices: ['a', 'c', 'b'],
    helps: 'b',
  },
  {
    step: 'first-words',
    figure: { type: 'answers', sums: [FIRST], onBoard: false },
    choices: ['a', 'b', 'c'],
    helps: 'b',
  },
  {
    step: 'two-ways',
    figure: { type: 'speech', child: 'dalia', words: 'coach.said-smaller' },
    choices: ['b', 'a', 'c'],
    helps: 'b',
  },
  {
    step: 'in-class',
    figure: { type: 'answers', sums: [FIRST], onBoard: true },
    choices: ['a', 'c', 'b'],
    helps: 'b',
  },
  {
    step: 'mended',
    figure: { type: 'answers', sums: LATER, onBoard: false },
    choices: ['a', 'b', 'c'],
    helps: 'b',
  },
];
