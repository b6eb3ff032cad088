// How often a learner is right, and what that says of every skill: slips, guesses, pace of learning and of forgetting are
// the learner's own as much as the skill's (individualised BKT: Yudelson, Koedinger & Gordon 2013). Whole steps of
// + − × ÷ only. What was tried: docs/decisions/placement.md.
import { COUNT, countOf, type Progress } from './progress-state.ts';

/** Share of first answers that are right without help of a learner of whom nothing more is to be said. */
export const USUAL_RIGHT = 0.7;
/** So many answers of one's own weigh as much as that. */
const USUAL_WEIGHT = 20;
/** Nobody is taken to be right oftener, however short the record. */
const USUAL_MOST = 0.95;
/** How far the odds of a belief are moved at most. */
const MOVED_MOST = 4;

/** Share of first answers right without help, drawn to the usual one; what was too fast to have been read is left out. */
export function rightShare(progress: Progress, weight = USUAL_WEIGHT): number {
  const share =
    (countOf(progress, COUNT.right) + USUAL_RIGHT * weight) / (countOf(progress, COUNT.read) + weight);
  return Math.min(USUAL_MOST, share);
}

/** Factor on the odds that a skill is known: the square of the learner's own odds to be right over the usual ones. */
export function ownOdds(progress: Progress): number {
  const share = rightShare(progress);
  const ratio = share / (1 - share) / (USUAL_RIGHT / (1 - USUAL_RIGHT));
  return Math.min(MOVED_MOST, Math.max(1 / MOVED_MOST, ratio * ratio));
}

/** A belief with its odds moved by a factor. */
export function moveBelief(pKnown: number, odds: number): number {
  return (pKnown * odds) / (pKnown * odds + 1 - pKnown);
}
