// A text cut into its words, each under a key by which it is known again however it is written: as it is said, or as
// it stands on the screen with the digits of another script.
import type { Stretch } from '../kit/saying.ts';

export interface Word extends Stretch {
  readonly key: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Zero of each script in which numbers are shown; the other nine follow it. */
const ZEROS = [0x660, 0x6f0, 0x966] as const;

export function toWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    const from = match.index;
    return { key: keyOf(word), from, to: from + word.length };
  });
}

function keyOf(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, toLatinDigit);
}

function toLatinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((from) => code >= from && code < from + 10);
  return zero === undefined ? digit : String(code - zero);
}
