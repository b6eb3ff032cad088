// Numbers as people write them. Inside, digits are 0-9; a learner types and sees the digits of their own script.
import type { Unmarkable } from './answer.ts';
import { printRational, type Rational } from './rational.ts';

/** Digits of a script, named as in the Unicode locale data. */
export type Numerals = 'latn' | 'arab' | 'arabext' | 'deva';

interface Script {
  /** Code point of the digit zero; the other nine follow it. */
  readonly zero: number;
  /** What stands in for `.` inside a number; nothing where the script keeps the language's own. */
  readonly decimal?: string;
  readonly group?: string;
}

const SCRIPTS: Readonly<Record<Numerals, Script>> = {
  latn: { zero: 0x30 },
  arab: { zero: 0x660, decimal: '\u066b', group: '\u066c' },
  arabext: { zero: 0x6f0, decimal: '\u066b', group: '\u066c' },
  deva: { zero: 0x966 },
};

/** Languages that write 1,5 for one and a half (Unicode locale data 46, read with European digits). */
const COMMA_LANGUAGES = new Set(
  (
    'fr es pt de it nl ru uk pl tr id vi rw wo ff ln lo ps ku uz kk ky tg az hy ka sq sr hr bs sl sk cs hu ro bg ' +
    'mk el da sv nb nn no fi et lv lt is ca eu gl af jv su kab rn sg'
  ).split(' '),
);

/** As Unicode's locale data have it; another language says by its script that it is one (`ha-Arab`, RFC 5646). */
const RIGHT_TO_LEFT_LANGUAGES = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'sd', 'ug', 'ckb', 'yi', 'dv', 'nqo']);
const RIGHT_TO_LEFT_SCRIPT = /-(?:Arab|Aran|Hebr|Thaa|Nkoo|Adlm|Rohg|Syrc|Mand|Samr)\b/i;
const SCRIPT = /^[a-z]+-[a-z]{4}\b/i;

/** Whether a language is written from right to left, by its tag. */
export function runsRightToLeft(tag: string): boolean {
  if (SCRIPT.test(tag)) return RIGHT_TO_LEFT_SCRIPT.test(tag);
  return RIGHT_TO_LEFT_LANGUAGES.has(tag.toLowerCase().split('-')[0] ?? '');
}

/** Writes the digits of every script as 0-9 and leaves all else alone. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const zero =
      digit < '\u06f0' ? SCRIPTS.arab.zero : digit < '\u0966' ? SCRIPTS.arabext.zero : SCRIPTS.deva.zero;
    return String(digit.charCodeAt(0) - zero);
  });
}

/**
 * Writes the digits 0-9 of a text in another script, with its decimal separator inside numbers. For text that is
 * shown, after it was parsed: MathML's attributes and `{{1}}` must keep theirs.
 */
export function toNumerals(text: string, numerals: Numerals): string {
  const { zero, decimal, group } = SCRIPTS[numerals];
  if (numerals === 'latn') return text;
  const separated =
    decimal === undefined || group === undefined
      ? text
      : text
          .replace(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, (grouped) => grouped.replaceAll(',', group))
          .replace(/(\d)\.(?=\d)/g, `$1${decimal}`);
  return separated.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/**
 * Writes a value as the language does: integer, decimal, or a/b; without grouping, since children count digits.
 * In right-to-left languages a mark before the minus keeps it on the number's left, as the locale data do.
 */
export function formatNumber(value: Rational, language: string, numerals: Numerals): string {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const plain = printRational(value);
  const local = COMMA_LANGUAGES.has(base) && numerals === 'latn' ? plain.replace('.', ',') : plain;
  const mark = runsRightToLeft(language) ? (numerals === 'latn' ? '\u200e' : '\u061c') : '';
  return toNumerals(local.replace('-', `${mark}\u2212`), numerals);
}

/** Says why a text is no number yet, so that the learner goes on typing. */
export type NumberProblem = Unmarkable & {
  readonly code: 'answer/empty' | 'answer/incomplete' | 'answer/unreadable';
};
