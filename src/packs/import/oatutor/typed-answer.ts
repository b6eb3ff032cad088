// What the source calls right, as a pupil types it; and which kind of thing that is.
import { readExpression } from '../../../domain/marking/expression/read.ts';
import { type Rational, toRational } from '../../../domain/rational.ts';
import { readNumber, type WrittenNumber } from '../../../domain/read-number.ts';
import { UNTYPEABLE } from './latex-signs.ts';
import { toTyped } from './latex-words.ts';

export interface TypedAnswer {
  readonly text: string;
  /** Nothing in it that has no sign on a keyboard. */
  readonly isWhole: boolean;
  readonly hasWords: boolean;
}

/** Words and formulas between `$$`, in one line. */
export function toTypedAnswer(source: string): TypedAnswer {
  let isWhole = true;
  let hasWords = false;
  const parts = source.split('$$').map((part, at) => {
    const isFormula = at % 2 === 1 || /\\[a-zA-Z]/.test(part);
    if (!isFormula) return part.replace(/\\(["'%$#&_{}])/g, '$1');
    const typed = toTyped(part);
    isWhole &&= typed.isWhole;
    hasWords ||= typed.hasWords;
    return typed.text;
  });
  return { text: parts.join('').replace(/\s+/g, ' ').trim(), isWhole, hasWords };
}

export interface NumberAnswer {
  readonly written: WrittenNumber;
  readonly value: Rational;
  /** As the source writes it beside the number: `%`, `$`, `°`, `feet`; empty when there is none. */
  readonly unit: string;
}

const SIGNED = /^([-\u2212]?)\s*([$€£¥₹])\s*([-\u2212]?\s*[\d.,]+)$/;
const WITH_SIGN = /^([-\u2212]?\s*[\d.,/ ]+?)\s*([%°€£¥₹])$/;
const WITH_WORDS = /^([-\u2212]?[\d.,/ ]*\d)\s*((?=[^\d]*\p{L}{2})\p{L}[\p{L} ./²³^*23()-]{0,30})$/u;

/** A number alone or with its unit; words count as a unit only where the source compares letters. */
export function toNumberAnswer(text: string, takesWords: boolean): NumberAnswer | undefined {
  const money = SIGNED.exec(text);
  if (money) return withUnit(`${money[1] ?? ''}${money[3] ?? ''}`, money[2] ?? '');
  const sign = WITH_SIGN.exec(text);
  if (sign) return withUnit(sign[1] ?? '', sign[2] ?? '');
  const plain = withUnit(text, '');
  if (plain || !takesWords) return plain;
  const words = WITH_WORDS.exec(text);
  return words ? withUnit(words[1] ?? '', words[2]?.trim() ?? '') : undefined;
}

function withUnit(text: string, unit: string): NumberAnswer | undefined {
  const read = readNumber(text.replace(/^([-\u2212])\s+/, '$1'));
  return read.ok ? { written: read.value, value: read.value.value, unit } : undefined;
}

const REPEATING = /^\s*(?:\$\$)?\s*(-?)(\d{0,6})\.(\d{0,4})\\overline\{(\d{1,6})\}\s*(?:\$\$)?\s*$/;

/** `0.\overline{3}` is a third. */
export function repeatingDecimal(source: string): Rational | undefined {
  const parts = REPEATING.exec(source);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fixed = '', again = ''] = parts;
  const nines = 10n ** BigInt(again.length) - 1n;
  const n = BigInt(`${whole}${fixed}` || '0') * nines + BigInt(again);
  const value = toRational(sign === '-' ? -n : n, nines * 10n ** BigInt(fixed.length));
  return value.ok ? value.value : undefined;
}

/** Whether a pupil can type it, and marking looks at all of it: of `5!` it would take the mark for punctuation. */
export function isTypeable({ text, isWhole }: TypedAnswer): boolean {
  return (
    !UNTYPEABLE.test(text) &&
    !/[\d)\p{L}]!$/u.test(text) &&
    (isWhole || /^[\p{L}\d]{1,3}-\p{L}+$/u.test(text))
  );
}

const ALGEBRA_WORDS = /^(?:sqrt|cbrt|root|abs|pi|inf|infinity|oo|or|and|sin|cos|tan|log|ln|exp)$/i;
const LONGEST = 200;

/** Whether it can be marked as algebra: read without a fault, and no words in it. */
export function isAlgebra({ text, isWhole, hasWords }: TypedAnswer, answerType: string): boolean {
  if (!isWhole || hasWords || text === '' || text.length > LONGEST || /\[@?[A-Za-z]\w*\]/.test(text))
    return false;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const isWords = words.some((word) => !ALGEBRA_WORDS.test(word));
  if (answerType === 'string' && (isWords || !/[=<>≤≥√∞∅^+\-*/(),]/.test(text))) return false;
  if (isWords && words.some((word) => word.length > 3 && !ALGEBRA_WORDS.test(word) && !/\d/.test(text))) {
    return false;
  }
  return readExpression(text, { comma: 'separator' }).fault === null;
}
