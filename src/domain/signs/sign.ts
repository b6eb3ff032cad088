// What can be drawn and read on the tablet, by name. A digit 0-9 stands for that digit in the learner's own script; an
// Arabic-Indic digit for exactly that sign.
import { type Numerals, toAsciiDigits, toNumerals } from '../numerals.ts';

const DIGITS = [...'0123456789'];
const ARABIC_DIGITS = [...'٠١٢٣٤٥٦٧٨٩'];
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SMALL_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
export const SHAPES = ['circle', 'triangle', 'square', 'rectangle', 'line', 'cross'] as const;
export type DrawnShape = (typeof SHAPES)[number];

/** Signs are told apart within a family: a drawn `0` and a drawn `O` are the same lines. */
const FAMILIES: readonly (readonly string[])[] = [DIGITS, ARABIC_DIGITS, CAPITALS, SMALL_LETTERS, SHAPES];

export function isSign(name: string): boolean {
  return FAMILIES.some((family) => family.includes(name));
}

/** All signs that one is told from; empty for none of ours. */
export function familyOf(sign: string): readonly string[] {
  return FAMILIES.find((family) => family.includes(sign)) ?? [];
}

export function isDigit(sign: string): boolean {
  return DIGITS.includes(sign);
}

/** A digit of any script is that digit, unless the question asks for the sign of one script. */
export function isSameSign(wanted: string, given: string): boolean {
  return wanted === given || (isDigit(wanted) && toAsciiDigits(given) === wanted);
}

/** A sign as the learner writes it: the digits of the Arabic script are read, those of others are read as 0-9. */
export function toWritten(sign: string, numerals: Numerals): string {
  const isArabic = numerals === 'arab' || numerals === 'arabext';
  return isDigit(sign) && isArabic ? toNumerals(sign, 'arab') : sign;
}

export function isShape(sign: string): sign is DrawnShape {
  return SHAPES.some((shape) => shape === sign);
}
