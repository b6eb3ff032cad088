import type { Answer, Mark, Unmarkable } from '../answer.ts';
import { editDistance } from '../edit-distance.ts';
import type { ShortText, WrongValue } from '../item.ts';
import { foldText, normaliseText } from '../normalise-text.ts';
import { ok, type Result } from '../result.ts';
import { RIGHT, SPELLED, unmarkable, wrong } from './grade.ts';

interface Wanted {
  readonly accepted: readonly string[];
  readonly spelling: number;
  readonly wrong: readonly WrongValue[];
  readonly others?: readonly string[];
}

/** Bounds the work of comparing; no short answer is longer. */
const MAX_LENGTH = 300;

export function markShortText(
  item: ShortText,
  answer: Extract<Answer, { type: 'short-text' }>,
): Result<Mark, Unmarkable> {
  return markText(item, answer.text);
}

/**
 * Marks a word or wording, in an item of its own or in a gap. An exact wrong wording counts before a near right one:
 * `ou` is no slip for `où` where the item asks for the difference.
 */
export function markText(wanted: Wanted, text: string): Result<Mark, Unmarkable> {
  if (text.trim() === '') return unmarkable('empty');
  if (text.length > MAX_LENGTH) return unmarkable('unreadable');
  const given = normaliseText(text);
  const accepted = wanted.accepted.map(normaliseText);
  if (accepted.includes(given)) return ok(RIGHT);
  if (!hasWord(given) && accepted.every(hasWord)) return unmarkable('unreadable');
  const shown = wanted.wrong.filter(({ value }) => normaliseText(value) === given);
  if (shown.length > 0) return ok(wrong(shown.map(({ misconception }) => misconception)));
  if (wanted.others?.some((other) => normaliseText(other) === given)) return ok(wrong([]));
  return ok(markNearly(wanted, given, accepted));
}

function markNearly(wanted: Wanted, given: string, accepted: readonly string[]): Mark {
  const folded = foldText(given);
  const slips = Math.min(
    ...accepted.map((wording) => countSlips(folded, foldText(wording), wanted.spelling)),
  );
  const near = wanted.wrong.map(({ value, misconception }) => ({
    misconception,
    slips: countSlips(folded, foldText(normaliseText(value)), wanted.spelling),
  }));
  const others = (wanted.others ?? []).map((other) =>
    countSlips(folded, foldText(normaliseText(other)), wanted.spelling),
  );
  const nearest = Math.min(...near.map((one) => one.slips), ...others);
  if (slips <= wanted.spelling && slips <= nearest) return SPELLED;
  const shown = near.filter((one) => one.slips <= wanted.spelling && one.slips === nearest);
  return wrong(shown.map(({ misconception }) => misconception));
}

/** A question mark may be the answer; where words are asked for, it is a finger that slipped. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Slips of spelling; a digit is never one, and a word with every letter changed is another word. */
function countSlips(given: string, wording: string, allowed: number): number {
  if (given === wording) return 0;
  const sameDigits = given.replace(/\D/g, '') === wording.replace(/\D/g, '');
  const distance = editDistance(given, wording, allowed);
  return sameDigits && distance < [...wording].length ? distance : Number.POSITIVE_INFINITY;
}
