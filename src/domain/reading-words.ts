// The words of a text that is read aloud, and how fast they were read.
import type { Answer } from './answer.ts';
import { toPlainText } from './rich-text.ts';

type Reading = Extract<Answer, { readonly type: 'read-aloud' }>;

/** Lines of words, as they stand; an author parts words by spaces also where the script does not. */
export function readingLines(text: string): readonly (readonly string[])[] {
  return toPlainText(text)
    .split('\n')
    .map((line) => line.split(/\s+/u).filter((word) => word !== ''))
    .filter((line) => line.length > 0);
}

export function readingWords(text: string): readonly string[] {
  return readingLines(text).flat();
}

/** Words read right: of who marks alone all that were reached, since to own to a hard word must cost nothing. */
export function wordsRight({ last, missed, by }: Reading): number {
  return by === 'self' ? last : last - new Set(missed.filter((word) => word < last)).size;
}

/** Correct words a minute, as EGRA reckons (Gove & Wetterberg 2011); null where the time is not known. For teachers only. */
export function wordsAMinute(answer: Reading): number | null {
  return answer.seconds > 0 ? Math.round((wordsRight(answer) * 60) / answer.seconds) : null;
}
