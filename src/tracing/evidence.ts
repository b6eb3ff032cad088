// How much one answer says. An unaided first try counts 1; help, retries and haste take away from it. That hints
// and attempts carry graded information: Wang & Heffernan 2011, "The Assistance Model"; the weights are ours.
import type { Attempt } from './learner-model.ts';

/** Weights of answers that were helped; one without help counts 1. */
export interface EvidenceWeights {
  /** A right answer after 1, 2, 3 or more hints, never rising. A wrong one after hints counts in full. */
  readonly afterHints: readonly [number, number, number];
  /** Second tries depend on the first: feedback was given, an option less is left. */
  readonly retry: number;
}

/** By hand, until a log has enough such answers to fit them. */
export const DEFAULT_EVIDENCE: EvidenceWeights = { afterHints: [0.5, 0.25, 0.125], retry: 0.25 };
/**
 * Two who answer together know what either of them knows, and one may have said nothing: as little as a second try. What
 * each of them learns of it is counted in full (explaining to another one teaches who explains: Chi et al. 1994).
 */
export const TOGETHER_WEIGHT = 0.25;
/** Skills that are practised along, beside the one that the item is about. */
export const ALONG_WEIGHT = 0.5;

/**
 * Nobody reads a question and answers it in less. Rapid guesses carry no information on knowledge: Wise & Kong
 * 2005, "Response Time Effort". The bound of items whose own times are not known.
 */
export const RAPID_MS = 800;

/**
 * Bounds that an item may have of its own, by place: a tenth of the mean time of its answers, at most ten seconds
 * (the normative threshold method: Wise & Ma 2012). Four bits hold them; none is shorter than a tap takes.
 */
export const RAPID_STEPS_MS = [
  300, 400, 500, 650, 800, 1000, 1300, 1600, 2000, 2600, 3300, 4200, 5500, 7000, 10_000,
] as const;

export function isRapid(responseMs: number, rapidMs = RAPID_MS): boolean {
  return responseMs > 0 && responseMs < rapidMs;
}

/** Weight of an answer as evidence, in [0, 1]; 0 for one too fast to have been read. */
export function evidenceOf(attempt: Attempt, rapidMs = RAPID_MS, weights = DEFAULT_EVIDENCE): number {
  if (isRapid(attempt.responseMs, rapidMs)) return 0;
  const retry = (attempt.attempt > 1 ? weights.retry : 1) * (attempt.together ? TOGETHER_WEIGHT : 1);
  if (!attempt.correct || attempt.hints <= 0) return retry;
  return retry * (weights.afterHints[Math.min(3, attempt.hints) - 1] ?? 1);
}

/** On the first try, alone, without help, and not in haste: `rapidMs` as the model has it of the item. */
export function isUnaided(attempt: Attempt, rapidMs: number): boolean {
  const isOwn = attempt.attempt <= 1 && attempt.hints <= 0 && !attempt.together;
  return isOwn && !isRapid(attempt.responseMs, rapidMs);
}
