// Texts as the rules compare them: numbers by value, words without case, marks and punctuation.
import { foldText, normaliseText } from '../../domain/normalise-text.ts';
import { parseRational, printRational } from '../../domain/rational.ts';
import { readNumber } from '../../domain/read-number.ts';
import { toPlainText } from '../../domain/rich-text.ts';

const INVISIBLE = /[\u200b-\u200f\u061c\u2060-\u2069]/g;
const NUMBER = /[-−]?(?:\d+ \d+\/\d+|\d+\/\d+|\d+(?:[.,]\d+)?)/g;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Each rule reads the same texts again, and reading is most of what all of them do. */
const MOST_REMEMBERED = 50_000;

function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

/** Without marks and mathematics' mark-up, on one line. */
export const plain = remembered((text) =>
  toPlainText(text).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim(),
);

/** Equal for texts that differ only in case, accents and punctuation. */
export const comparable = remembered((text) => foldText(normaliseText(plain(text))));

export function wordsOf(text: string): readonly string[] {
  return plain(text).match(WORD) ?? [];
}

/** All numbers of a text by value, as `printRational` writes them: `2/4` and `0,5` are `0.5`. */
export function numbersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [written] of plain(text).matchAll(NUMBER)) {
    const value = numberOf(written);
    if (value) found.add(value);
    // `5-3` may be a difference as well as a negative number; in `4/8` the 4 may be what was asked for.
    for (const part of written.replace(/^[-−]/, '').split(/[ /]/)) {
      const alone = numberOf(part);
      if (alone) found.add(alone);
    }
  }
  return found;
}

/** The number that a text is, and nothing else. */
export function numberOf(text: string): string | undefined {
  const read = readNumber(plain(text));
  return read.ok && read.value.percent === undefined ? printRational(read.value.value) : undefined;
}

/** An answer of an item (`-3`, `0.25`, `3/4`) as `numbersIn` gives it. */
export function answerNumber(answer: string): string | undefined {
  const value = parseRational(answer);
  return value.ok ? printRational(value.value) : undefined;
}

/** Whether a wording stands in a text as whole words; one with digits is a formula, in which spaces mean nothing. */
export function holdsWords(text: string, wording: string): boolean {
  if (/\d/.test(wording)) return squeezed(text).includes(squeezed(wording));
  const needle = spacedWords(wording);
  return needle.trim() !== '' && spacedWords(text).includes(needle);
}

const squeezed = (text: string): string => plain(text).replace(/\s+/g, '').replaceAll('−', '-');
const spacedWords = (text: string): string =>
  ` ${comparable(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
