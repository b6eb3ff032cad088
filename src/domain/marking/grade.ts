// Marks as every marker makes them: 1 exactly when correct, misconceptions without doubles and only when wrong.
import type { Mark, MarkNote, Unmarkable } from '../answer.ts';
import type { MisconceptionId } from '../ids.ts';
import { fail } from '../result.ts';

export const RIGHT: Mark = { correct: true, score: 1, note: 'right', misconceptions: [] };

/** Accepted, with a slip of spelling to show. */
export const SPELLED: Mark = { ...RIGHT, note: 'spelling' };

/** The value is right, something asked for about it is not: half of the work is there. */
export function halfRight(note: Exclude<MarkNote, 'right' | 'spelling' | 'wrong' | 'partly'>): Mark {
  return { correct: false, score: 0.5, note, misconceptions: [] };
}

export function wrong(misconceptions: readonly (MisconceptionId | undefined)[] = []): Mark {
  return { correct: false, score: 0, note: 'wrong', misconceptions: known(misconceptions) };
}

/** So many of so many parts are right; misconceptions are those of the parts that are not. */
export function gradeParts(
  right: number,
  parts: number,
  misconceptions: readonly (MisconceptionId | undefined)[],
): Mark {
  if (right === parts) return RIGHT;
  const note = right > 0 ? 'partly' : 'wrong';
  return { correct: false, score: right / parts, note, misconceptions: known(misconceptions) };
}

export function unmarkable(why: 'empty' | 'incomplete' | 'unreadable') {
  return fail<Unmarkable>({ code: `answer/${why}` });
}

function known(misconceptions: readonly (MisconceptionId | undefined)[]): readonly MisconceptionId[] {
  return [...new Set(misconceptions.filter((id) => id !== undefined))];
}
