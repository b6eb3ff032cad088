// Where a learner stands on every skill at a moment: what the model says, what was once secure, and what may be
// presumed: something that builds on it is secure, or the first questions made it likely. Made anew for each choice;
// cost O(skills + edges).
import type { Course } from './course.ts';
import { ordinaryCount } from './item-index.ts';
import { type Placing, placeIn } from './placing.ts';
import { anyHasFlag, COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';
import { LEAF_P, LOST_P, SECURE_P, THIRSTY_P } from './thresholds.ts';
import { moveBelief, ownOdds, rightShare, USUAL_RIGHT } from './usually-right.ts';

const MINUTE_MS = 60_000;
/** What a teacher says wins over what the model believes: it counts as secure, or as open. */
const SAID = SKILL_FLAG.saidKnown | SKILL_FLAG.saidNotKnown;
/** Below a leaf: who does not have it yet, as the teacher says, gets help with it. */
const SAID_NOT_KNOWN_MOST = LEAF_P - 0.01;
/** A child's day: what comes as long after as this is another day's, for the model's spaced success as well. */
const DAY_MINUTES = 720;

/** P(known) by the first questions from which a skill is presumed. */
const PRESUMED_P = 0.8;

/** So many answers of one's own weigh as much as what is usual, where it is asked how long a run proves a skill. */
const PROOF_WEIGHT = 10;
/** One more in a row for so many parts of all answers that are right less often, up to what a passport can carry. */
const PROOF_RUN_RATE = 60;
const PROOF_RUN_MOST = 7;

/** From `presumed` on, others may build on the skill. */
export const STANDING = {
  /** Not known yet, or lost again. */
  open: 0,
  /** Without items of its own, in a pack under construction: stands when all it builds on stands. */
  empty: 1,
  /** Something that builds on it is secure, or it was likely from the start, and nothing speaks against it. */
  presumed: 2,
  /** Was secure, has faded since. */
  thirsty: 3,
  /** Is secure by what is believed, yet not called so: of this learner such a short run says little (isProven). */
  held: 4,
  secure: 5,
} as const;

export interface Beliefs {
  /** P(known) now, forgetting included, as the learner's own record moves it (usually-right.ts). */
  readonly pKnown: Float64Array;
  /** A number of STANDING. */
  readonly standing: Uint8Array;
  /** 1 when everything that the skill builds on stands. */
  readonly reachable: Uint8Array;
  /** Where the first questions put the learner; null where nothing is presumed from them. */
  readonly placing: Placing | null;
}

export function believeAt(course: Course, progress: Progress, nowMs: number): Beliefs {
  const n = course.graph.ids.length;
  const pKnown = new Float64Array(n);
  const standing = new Uint8Array(n);
  const proofRun = proofRunOf(progress);
  const odds = ownOdds(progress);
  for (let skill = 0; skill < n; skill++) {
    const p = moveBelief(course.model.pKnown(progress.model, skill, nowMs), odds);
    pKnown[skill] = p;
    if (hasFlag(progress, skill, SKILL_FLAG.saidKnown)) {
      pKnown[skill] = Math.max(p, SECURE_P);
      standing[skill] = STANDING.secure;
    }
    if (hasFlag(progress, skill, SKILL_FLAG.saidNotKnown)) pKnown[skill] = Math.min(p, SAID_NOT_KNOWN_MOST);
    if (hasFlag(progress, skill, SAID) || !isHeld(course, progress, skill)) continue;
    const isOfToday = wasSecureToday(course, progress, skill, nowMs, odds);
    const thirsty = p < THIRSTY_P && !isOfToday;
    const high = isProven(progress, skill, proofRun) ? STANDING.secure : STANDING.held;
    standing[skill] = thirsty ? STANDING.thirsty : high;
  }
  presume(course, progress, standing);
  const placing = anyHasFlag(progress, SKILL_FLAG.foundRight) ? placeIn(course, progress) : null;
  if (placing !== null) presumeFound(placing, progress, standing);
  return { pKnown, standing, reachable: reachableFrom(course, standing), placing };
}

/** Was secure, and no answer since has shown that it is lost. Time alone makes thirsty, never lost. */
function isHeld(course: Course, progress: Progress, skill: number): boolean {
  if (!hasFlag(progress, skill, SKILL_FLAG.secured)) return false;
  return course.model.pKnown(progress.model, skill, 0) >= LOST_P;
}

const isProven = ({ skills }: Progress, skill: number, run: number): boolean =>
  (skills.rightRun[skill] ?? 0) >= run;

/**
 * Right answers in a row that a skill takes to be called secure: none beyond what made it so for who is usually right,
 * more and more for who is not, since of a learner who slips, guesses or forgets more than most a short run says less.
 */
function proofRunOf(progress: Progress): number {
  const lacking = Math.max(0, USUAL_RIGHT - rightShare(progress, PROOF_WEIGHT));
  return Math.min(PROOF_RUN_MOST, Math.ceil(lacking * PROOF_RUN_RATE));
}

/** What the last hours' answers made secure does not thirst before the day is over, however narrowly it got there. */
function wasSecureToday(
  course: Course,
  progress: Progress,
  skill: number,
  nowMs: number,
  odds: number,
): boolean {
  // Before the last practice, by a clock that was ahead, nothing has faded: then it is the same whether this is today.
  if (nowMs / MINUTE_MS - (progress.skills.lastMinute[skill] ?? 0) >= DAY_MINUTES) return false;
  return moveBelief(course.model.pKnown(progress.model, skill, 0), odds) >= THIRSTY_P;
}

/** Knowing a skill makes what it builds on likely (Falmagne & Doignon 1985, knowledge spaces). */
function presume(course: Course, progress: Progress, standing: Uint8Array): void {
  const { order, dependents } = course.graph;
  const supported = new Uint8Array(standing.length);
  for (let at = order.length - 1; at >= 0; at--) {
    const skill = order[at] ?? 0;
    for (const next of dependents[skill] ?? []) {
      if (supported[next] === 1 || (standing[next] ?? 0) >= STANDING.thirsty) supported[skill] = 1;
    }
    if (supported[skill] === 1 && standing[skill] === STANDING.open && !speaksAgainst(progress, skill)) {
      standing[skill] = STANDING.presumed;
    }
  }
}

/**
 * What the first questions make likely stands as well, as long as all that was answered of the skill since was right.
 * Of who got none of them right, or passed over them all, nothing is presumed: what is usual is no evidence.
 */
function presumeFound({ pKnown }: Placing, progress: Progress, standing: Uint8Array): void {
  const { answers, right, lastShown } = progress.skills;
  const from = countOf(progress, COUNT.findingFrom);
  for (let skill = 0; skill < standing.length; skill++) {
    if (standing[skill] !== STANDING.open || speaksAgainst(progress, skill)) continue;
    const isPractised = (lastShown[skill] ?? 0) > from && (answers[skill] ?? 0) > (right[skill] ?? 0);
    if (isPractised || (pKnown[skill] ?? 0) < PRESUMED_P) continue;
    standing[skill] = STANDING.presumed;
  }
}

/** One's own misses, or having been secure and lost it, count more than what is presumed. */
function speaksAgainst(progress: Progress, skill: number): boolean {
  if (hasFlag(progress, skill, SKILL_FLAG.secured | SKILL_FLAG.foundWrong | SKILL_FLAG.saidNotKnown))
    return true;
  return (progress.skills.misses[skill] ?? 0) > 0;
}

function reachableFrom(course: Course, standing: Uint8Array): Uint8Array {
  const reachable = new Uint8Array(standing.length);
  for (const skill of course.graph.order) {
    const before = course.graph.prerequisites[skill] ?? [];
    if (!before.every((each) => (standing[each] ?? 0) > STANDING.open)) continue;
    reachable[skill] = 1;
    if (standing[skill] === STANDING.open && ordinaryCount(course.index, skill) === 0) {
      standing[skill] = STANDING.empty;
    }
  }
  return reachable;
}
