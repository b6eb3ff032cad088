// The numbers that stand in a question as a teacher wrote it, in any digits and with the language's own decimal sign.
import { toAsciiDigits } from '../../domain/numerals.ts';
import { parseRational, type Rational } from '../../domain/rational.ts';
import { readNumber } from '../../domain/read-number.ts';
import { printNumber } from '../number-text.ts';

export interface FoundNumber {
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly value: Rational;
}

/** More numbers than a question of a school has; the rest stays as it is. */
const MOST_FOUND = 12;
/** What is found is offered with bounds, and a bound is a plain number. */
const MOST_DIGITS = 12;

/** What a number must not follow, for then it is part of a name, an index, a time of day: `x2`, `x_{3}`, `8:30`. */
const BEFORE = String.raw`(?<![\p{L}\d_[])(?<!_\{)(?<!\d:)`;
/** Nor be followed by: `2nd`, `3e`, `8:30`. A unit may stand right behind it: `5cm`. */
const AFTER = String.raw`(?![\d_])(?!:\d)(?!(?:st|nd|rd|th|er|re|e|ème|ère|D)(?!\p{L}))`;
/** The last sign of all ends a sentence and is none of a number's. */
const SIGNED = String.raw`\d+(?:[.,\u066b\u066c\u060c]\d+)*`;
/** `12 500`: with a blank that holds the groups together, or in languages that write no comma there, any blank. */
const grouped = (blanks: string) => String.raw`\d{1,3}(?:[${blanks}]\d{3})+(?:[.,]\d+)?(?!\d)|${SIGNED}`;
const NUMBER = new RegExp(`${BEFORE}(?:${grouped('\u00a0\u202f')})${AFTER}`, 'gu');
const NUMBER_WITH_BLANKS = new RegExp(`${BEFORE}(?:${grouped(' \u00a0\u202f')})${AFTER}`, 'gu');
/** A gap, a placeholder: numbers inside of these count something else. */
const HELD = /\{\{[^}]*\}\}|\[[^\]]*\]/g;

/** In their order. `language` says what a comma between digits is. */
export function findNumbers(text: string, language: string): readonly FoundNumber[] {
  const plain = toAsciiDigits(text);
  const held = [...plain.matchAll(HELD)].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
  }));
  const found: FoundNumber[] = [];
  const pattern = decimalOf(language) === ',' ? NUMBER_WITH_BLANKS : NUMBER;
  for (const { 0: word, index } of plain.matchAll(pattern)) {
    if (found.length >= MOST_FOUND) break;
    if (held.some(({ from, to }) => index >= from && index < to)) continue;
    const value = word.length > MOST_DIGITS ? undefined : readIn(word, language);
    if (value) found.push({ from: index, to: index + word.length, value });
  }
  return found;
}

/** What a teacher typed as the answer: a number in any digits; undefined where it is none. */
export function readTyped(text: string, language: string): Rational | undefined {
  const trimmed = text.trim();
  return trimmed.length > MOST_DIGITS * 2 ? undefined : readIn(trimmed, language);
}

/** `1,250` is a thousand and more in English, and one and a quarter in French. */
function readIn(word: string, language: string): Rational | undefined {
  const read = readNumber(word);
  if (!read.ok) return undefined;
  const { value, alternative } = read.value;
  return alternative && decimalOf(language) === ',' ? alternative : value;
}

function decimalOf(language: string): string {
  const half = parseRational('0.5');
  return half.ok && printNumber(half.value, language).includes(',') ? ',' : '.';
}

/**
 * Puts placeholders where numbers stand: `nameOf` says which number becomes which, by its value and its place among the
 * numbers of this text; null leaves it as it is.
 */
export function replaceNumbers(
  text: string,
  language: string,
  nameOf: (value: Rational, place: number) => string | null,
): string {
  let written = '';
  let at = 0;
  for (const [place, { from, to, value }] of findNumbers(text, language).entries()) {
    const name = nameOf(value, place);
    if (name === null) continue;
    written += `${text.slice(at, from)}[${name}]`;
    at = to;
  }
  return written + text.slice(at);
}

export const sameValue = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
