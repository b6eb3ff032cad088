// How much help comes with an item, and when: much for a beginner, little for who knows (expertise reversal:
// Kalyuga, Ayres, Chandler & Sweller 2003). Worked examples first: Sweller & Cooper 1985.

import type { Hints } from '../domain/hints.ts';
import type { Scaffold } from './step.ts';
import { LEAF_P, SECURE_P } from './thresholds.ts';

/** P(known) below which an example stands before the question. */
const EXAMPLE_P = 0.4;

/** `isNew`: the skill was never asked. A lesson alone lifts belief past the first step, not yet the child. */
export function scaffoldFor(pKnown: number, isNew = false): Scaffold {
  if (pKnown < (isNew ? LEAF_P : EXAMPLE_P)) return 'example';
  if (pKnown < LEAF_P) return 'guided';
  return pKnown < SECURE_P ? 'light' : 'none';
}

export interface HintPolicy {
  /** Hints that may be opened at all. */
  readonly allowed: number;
  /** Hints that may be opened before the first try; the others after a miss. */
  readonly beforeTry: number;
  /** The first hint is open from the start. */
  readonly firstOpen: boolean;
}

/**
 * Which of an item's hints are there, by scaffold. After a miss all of them always are: nobody is left alone. Where no
 * example stood before the question, its first hint stands in for one. `said` is a teacher's word on the learner.
 */
export function hintPolicyFor(
  scaffold: Scaffold,
  hintCount: number,
  hasExample = false,
  said: Hints = 'usual',
): HintPolicy {
  if (said === 'none') return { allowed: 0, beforeTry: 0, firstOpen: false };
  const policy = usualHints(scaffold, hintCount, hasExample);
  return said === 'early' ? { ...policy, beforeTry: hintCount } : policy;
}

function usualHints(scaffold: Scaffold, hintCount: number, hasExample: boolean): HintPolicy {
  switch (scaffold) {
    case 'example':
      return { allowed: hintCount, beforeTry: hintCount, firstOpen: hintCount > 1 && !hasExample };
    case 'guided':
      return { allowed: hintCount, beforeTry: hintCount, firstOpen: false };
    case 'light':
      return { allowed: hintCount, beforeTry: Math.min(1, hintCount), firstOpen: false };
    case 'none':
      return { allowed: hintCount, beforeTry: 0, firstOpen: false };
  }
}
