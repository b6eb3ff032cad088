// When a skill counts as what. The reasons, and what is not known of them yet, are in docs/learner-model.md.

/** P(known) from which a skill becomes secure: Corbett & Anderson 1995. */
export const SECURE_P = 0.95;
/** … with this many right answers without help, so that no prior alone makes a skill secure. */
export const SECURE_RIGHT = 3;
/**
 * P(known) below which a skill that was secure is thirsty: it fades. Nothing is called secure now, of a child or to a
 * teacher, on less belief than it takes to become secure; review begins somewhat later (review.ts).
 */
export const THIRSTY_P = SECURE_P;
/** P(known) below which a skill that was secure has to be learnt again before others build on it. */
export const LOST_P = 0.5;
/** P(known) from which a skill that is being learnt shows a leaf. */
export const LEAF_P = 0.7;
/** Predicted success that teaches best: not below, not above. */
export const ZONE = { low: 0.6, high: 0.85 } as const;
/** Questions, at most, that find where a learner begins. */
export const QUESTIONS_MOST = 12;
/** An interval around P(known) this narrow names one level of four, or two that are neighbours: then it is sure. */
const SURE_WIDTH = 0.35;

export function isSure({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return high - low <= SURE_WIDTH;
}
