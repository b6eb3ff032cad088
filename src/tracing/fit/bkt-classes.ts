// What of an answer decides how much it says, as a class: its weights can change between two fits without sorting the
// answers anew.
import { type EvidenceWeights, evidenceOf, RAPID_MS } from '../evidence.ts';
import type { Attempt } from '../learner-model.ts';

/** Hints in two bits, a further try, a further skill, whether wrong; and one for haste. */
const HINTS = 3;
const RETRY = 4;
const ALONG = 8;
const WRONG = 16;
export const HASTY = 32;
export const CLASSES = 33;
const PLAIN: Attempt = {
  skills: [0],
  row: -1,
  correct: true,
  attempt: 1,
  hints: 0,
  responseMs: 0,
  atMs: 0,
};

/** Weights of the classes under these weights of help. */
export function weigh(weights: Float64Array, evidence: EvidenceWeights, along: number): void {
  for (let place = 0; place < HASTY; place++) {
    const attempt = {
      ...PLAIN,
      correct: (place & WRONG) === 0,
      hints: place & HINTS,
      attempt: (place & RETRY) === 0 ? 1 : 2,
    };
    const weight = evidenceOf(attempt, RAPID_MS, evidence);
    weights[place] = (place & ALONG) === 0 ? weight : weight * along;
  }
  weights[HASTY] = 0;
}

export interface HelpCounts {
  /** Right after 1, 2, 3 or more hints. */
  readonly afterHints: readonly [number, number, number];
  readonly retries: number;
}

/** How many answers there are of each kind of help; `classes` one a class. */
export function toHelpCounts(classes: Uint32Array): HelpCounts {
  const count = (isOf: (place: number) => boolean) =>
    classes.reduce((sum, each, place) => sum + (place < HASTY && isOf(place) ? each : 0), 0);
  const after = (hints: number) => count((place) => (place & (HINTS | WRONG)) === hints);
  return { afterHints: [after(1), after(2), after(3)], retries: count((place) => (place & RETRY) !== 0) };
}

export function classOf({ correct, hints, attempt }: Attempt, isAlong: boolean): number {
  return Math.min(3, hints) | (attempt > 1 ? RETRY : 0) | (isAlong ? ALONG : 0) | (correct ? 0 : WRONG);
}

/** Whether answers of a class were given on the first try, without hints and not in haste. */
export function isUnaidedClass(place: number): boolean {
  return place < HASTY && (place & (HINTS | RETRY)) === 0;
}

/** Lets only answers without help count. */
export function muteHelped(weights: Float64Array): void {
  for (let place = 0; place < CLASSES; place++) if (!isUnaidedClass(place)) weights[place] = 0;
}
