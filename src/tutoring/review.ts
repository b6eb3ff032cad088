// What is fading comes back, in its share of the turn.
import { STANDING } from './beliefs.ts';
import type { Choosing } from './choosing.ts';
import { GENTLE_REVIEW, isGentle } from './gentle-turn.ts';
import { COUNT, countOf, hasFlag, SKILL_FLAG } from './progress-state.ts';

/** P(known) below which a skill that was secure may be reviewed when it is a review's turn; thirsty somewhat earlier. */
const FADING_P = 0.9;
/** A skill asked within so many items is not reviewed on the same day. */
const REST = 6;
const MINUTES_A_DAY = 1440;
/** One item in so many is a review; more when more is due (LEARNING.md: about a fifth). */
const SHARES = [
  { due: 11, oneIn: 2 },
  { due: 6, oneIn: 3 },
  { due: 1, oneIn: 5 },
] as const;

/**
 * Skills that want review, the most faded first; only those that core needs, as long as one of these is open or fades
 * as well: a turn is short, and what is reviewed beside the path keeps a learner from it. Cost O(skills).
 */
export function dueForReview(choosing: Choosing): readonly number[] {
  const { pKnown, standing } = choosing.beliefs;
  const { neededForCore } = choosing.course.reach;
  const due: number[] = [];
  let isCoreDone = true;
  for (let skill = 0; skill < standing.length; skill++) {
    const isDue = isFading(choosing, skill) && isRested(choosing, skill);
    if (isDue) due.push(skill);
    if (neededForCore[skill] === 1 && (isDue || standing[skill] === STANDING.open)) isCoreDone = false;
  }
  const counted = isCoreDone ? due : due.filter((skill) => neededForCore[skill] === 1);
  return counted.sort((a, b) => (pKnown[a] ?? 0) - (pKnown[b] ?? 0) || a - b);
}

/** Not what a teacher hides; and what a teacher says is known does not fade. */
function isFading({ beliefs, progress }: Choosing, skill: number): boolean {
  if (hasFlag(progress, skill, SKILL_FLAG.blocked)) return false;
  return (beliefs.standing[skill] ?? 0) >= STANDING.thirsty && (beliefs.pKnown[skill] ?? 0) < FADING_P;
}

/** Whether the next item of the turn is a review's, with so many skills due. Never the first: a turn begins with the path. */
export function isReviewTurn(choosing: Choosing, dueCount: number): boolean {
  const usual = SHARES.find(({ due }) => dueCount >= due);
  const share = usual && isGentle(choosing.progress) ? GENTLE_REVIEW : usual;
  if (share === undefined) return false;
  const items = countOf(choosing.progress, COUNT.turnItems);
  return countOf(choosing.progress, COUNT.turnReviews) * share.oneIn < items;
}

/** Whole days since the skill was practised; 0 when that is not known. */
export function daysSince(choosing: Choosing, skill: number): number {
  const minute = choosing.progress.skills.lastMinute[skill] ?? 0;
  if (minute === 0 || choosing.nowMs <= 0) return 0;
  return Math.max(0, Math.floor((choosing.nowMs / 60_000 - minute) / MINUTES_A_DAY));
}

function isRested(choosing: Choosing, skill: number): boolean {
  const last = choosing.progress.skills.lastShown[skill] ?? 0;
  const between = countOf(choosing.progress, COUNT.shown) - last;
  return last === 0 || between >= REST || daysSince(choosing, skill) > 0;
}
