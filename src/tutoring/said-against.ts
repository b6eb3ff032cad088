// Answers that speak against a teacher's word on a skill. Her word wins until she takes it back; that the answers say
// otherwise, again and again, she is told (needs.ts).
import type { Course } from './course.ts';
import { isChallenge } from './item-index.ts';
import { hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';

/** So many in a row right without help, of what is said not to be known: two more than make a skill secure. */
const RIGHT_LEAST = 5;
/** So many missed in a row, of what is said to be known: as many as make a wall. */
const MISSES_LEAST = 3;

interface Tried {
  readonly row: number;
  readonly correct: boolean;
  readonly isAlone: boolean;
}

/** Takes in a first try that was not made in haste. */
export function foldAgainst(course: Course, progress: Progress, skill: number, tried: Tried): void {
  const { against } = progress.skills;
  const speaks = speaksAgainst(course, progress, skill, tried);
  if (speaks !== null) against[skill] = speaks ? Math.min(255, (against[skill] ?? 0) + 1) : 0;
}

/** From here on it is counted afresh: whatever the answers were, she has had her say since. */
export function forgetAgainst({ skills }: Progress, skill: number): void {
  skills.against[skill] = 0;
}

/** Answers in a row against the word that stands; null when there is none, or too few speak against it. */
export function answersAgainst(
  progress: Progress,
  skill: number,
): { readonly said: 'known' | 'not-known'; readonly items: number } | null {
  const items = progress.skills.against[skill] ?? 0;
  if (hasFlag(progress, skill, SKILL_FLAG.saidKnown)) {
    return items < MISSES_LEAST ? null : { said: 'known', items };
  }
  const isOpen = hasFlag(progress, skill, SKILL_FLAG.saidNotKnown);
  return isOpen && items >= RIGHT_LEAST ? { said: 'not-known', items } : null;
}

/** Whether it speaks against the word or for it; null for neither: no word, help, or more than knowing it takes. */
function speaksAgainst(course: Course, progress: Progress, skill: number, tried: Tried): boolean | null {
  const { row, correct, isAlone } = tried;
  if (correct && !isAlone) return null;
  if (hasFlag(progress, skill, SKILL_FLAG.saidNotKnown)) return correct;
  if (!hasFlag(progress, skill, SKILL_FLAG.saidKnown)) return null;
  if (!correct && row >= 0 && isChallenge(course.index, row)) return null;
  return !correct;
}
