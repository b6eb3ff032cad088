// How a skill grows and fades in our own worlds: a graded strength, not a state that is known or not. Practice adds to
// it with diminishing returns, time takes from it by a power law, and what was recalled after a while lasts longer.
// Nothing of it is shared with src/tracing: no two states, no logistic curve, no exponential half-life.

/** Where a skill of one learner stands. */
export interface Trace {
  /** Right after the last practice, from 0 to STRENGTH_MOST. */
  strength: number;
  /** The most that it ever was: what was known once comes back faster. */
  peak: number;
  /** Days that scale forgetting; grows with recall after a gap. */
  stability: number;
  lastMs: number;
  lessons: number;
}

export interface Memory {
  /** Exponent of the power law: Wixted & Ebbesen 1991 find 0.1 to 0.5 over days. */
  readonly decay: number;
  /** Days, of what was never recalled after a gap. */
  readonly stability: number;
}

export const STRENGTH_MOST = 2.4;
const DAY_MS = 86_400_000;
/** Recall when most is forgotten makes memory last this many times longer (Cepeda et al. 2006: spacing). */
const SPACING = 2.5;
const STABILITY_MOST = 200;
/** Share of what was once there and is lost that one success brings back (savings: Ebbinghaus 1885). */
const SAVINGS = 0.3;
/** An answer that was wrong teaches by its correction, less than one that was recalled (Roediger & Karpicke 2006). */
const MISS_TEACHES = 0.45;
/** A worked example is worth several answers to a beginner and little to who knows (Kalyuga et al. 2003). */
const LESSON_WORTH = 2.6;

/** Strength at a time: strength · (1 + days/stability)^(−decay). */
export function strengthAt(trace: Trace, { decay }: Memory, nowMs: number): number {
  const days = (nowMs - trace.lastMs) / DAY_MS;
  if (days <= 0) return trace.strength;
  return trace.strength * (1 + days / trace.stability) ** -decay;
}

/** Takes in an answer that was thought about; `rate` is strength a right answer adds to a skill that is not there yet. */
export function practise(trace: Trace, memory: Memory, rate: number, correct: boolean, nowMs: number): void {
  const now = strengthAt(trace, memory, nowMs);
  const kept = trace.strength > 0 ? now / trace.strength : 1;
  const room = 1 - now / STRENGTH_MOST;
  const regained = correct ? SAVINGS * Math.max(0, trace.peak - now) : 0;
  if (correct) trace.stability = Math.min(STABILITY_MOST, trace.stability * (1 + SPACING * (1 - kept)));
  settle(trace, now + rate * room * (correct ? 1 : MISS_TEACHES) + regained, nowMs);
}

/** Takes in a lesson; each further one on the same skill is worth half of the one before. */
export function explain(trace: Trace, memory: Memory, rate: number, nowMs: number): void {
  const now = strengthAt(trace, memory, nowMs);
  const room = 1 - now / STRENGTH_MOST;
  settle(trace, now + (rate * LESSON_WORTH * room * room) / 2 ** trace.lessons, nowMs);
  trace.lessons += 1;
}

function settle(trace: Trace, strength: number, nowMs: number): void {
  trace.strength = Math.min(STRENGTH_MOST, strength);
  trace.peak = Math.max(trace.peak, trace.strength);
  trace.lastMs = nowMs;
}
