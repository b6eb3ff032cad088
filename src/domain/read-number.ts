// Reads what a child types, with our keypad or any keyboard: tolerant of script and signs, strict against nonsense.
import { type NumberProblem, toAsciiDigits } from './numerals.ts';
import { parseRational, type Rational, toRational } from './rational.ts';
import { fail, ok, type Result } from './result.ts';

export interface WrittenNumber {
  readonly value: Rational;
  readonly form: 'integer' | 'decimal' | 'fraction' | 'mixed';
  /** Nothing is left to reduce: `1/2`, `7/3`, `1 1/2`, `7`; not `2/4`, `7/1`, `1 2/4`, `1 5/2`. */
  readonly simplest: boolean;
  /** The fraction part is less than one. */
  readonly proper: boolean;
  /** Written with a percent sign; `value` is already divided by a hundred. */
  readonly percent?: true;
  /** `3,125` is three thousand to some and three and an eighth to others; `value` is the former. */
  readonly alternative?: Rational;
}

const MAX_LENGTH = 64;
const VULGAR = /[\u00bc-\u00be\u2150-\u215e\u2189]/g;
const SPACES = /[\s\u00a0\u2009\u202f]+/g;
const INVISIBLE = /[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const MINUS = /[\u2212\u2010-\u2013\ufe63\uff0d]/g;
const SLASH = /[\u2044\u2215]/g;
/** An Arabic comma is what an Arabic keyboard has for a decimal comma. */
const COMMA = /\u060c/g;

/** Groups of three, or of two before the last three as in India. `,` may also be a decimal comma. */
const GROUPED = /^(?:\d{1,3}(?:([ ,.\u066c])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})$/;

/** Reads one number: integer, decimal, fraction, mixed number, percentage. */
export function readNumber(text: string): Result<WrittenNumber, NumberProblem> {
  if (text.length > MAX_LENGTH) return fail({ code: 'answer/unreadable' });
  const plain = toPlain(text);
  if (plain === '') return fail({ code: 'answer/empty' });
  const parts = /^([+-]?) ?([^%]*?) ?(%?)$/.exec(plain);
  if (!parts) return fail({ code: 'answer/unreadable' });
  const [, sign, body = '', percent] = parts;
  const unsigned = readUnsigned(body);
  if (!unsigned.ok) return unsigned;
  const scaled = percent ? toHundredths(unsigned.value) : ok(unsigned.value);
  return sign === '-' && scaled.ok ? ok(negated(scaled.value)) : scaled;
}

/** One spelling for each sign: ASCII digits, `-`, `/`, `%`, `,`, single spaces; the Arabic decimal is `.`. */
function toPlain(text: string): string {
  return toAsciiDigits(text)
    .replace(INVISIBLE, '')
    .replace(VULGAR, (character) => ` ${character.normalize('NFKC')}`)
    .replace(MINUS, '-')
    .replace(SLASH, '/')
    .replace(COMMA, ',')
    .replaceAll('\u066b', '.')
    .replaceAll('\u066a', '%')
    .replace(SPACES, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

function readUnsigned(body: string): Result<WrittenNumber, NumberProblem> {
  // What a child has on the way to a number: `-`, `3/`, `2,`.
  if (body === '' || /^(?:\d[\d ,.]*)?[,./]$/.test(body)) return fail({ code: 'answer/incomplete' });
  if (body.includes('/')) return readFraction(body);
  const grouped = GROUPED.exec(body);
  if (grouped) return readGrouped(body, grouped[1]);
  // Both signs: the last one is the decimal's, the others group.
  const both = /^(.*([ ,.\u066c])\d{3})([.,])(\d+)$/.exec(body);
  if (both?.[1] && both[2] !== both[3] && GROUPED.test(both[1])) {
    return readDecimal(`${withoutGroups(both[1])}.${both[4]}`);
  }
  return readDecimal(body.replace(',', '.'));
}

function readGrouped(body: string, separator: string | undefined): Result<WrittenNumber, NumberProblem> {
  const once = /^\d+[.,]\d{3}$/.test(body);
  // `0,125` and `1.250` are decimals: a group never starts with 0, and a single point is never a group's here.
  if (once && (separator === '.' || body.startsWith('0'))) return readDecimal(body.replace(',', '.'));
  if (body.startsWith('0')) return fail({ code: 'answer/unreadable' });
  const whole = readDecimal(withoutGroups(body));
  if (!once || !whole.ok) return whole;
  const decimal = parseRational(body.replace(',', '.'));
  return decimal.ok ? ok({ ...whole.value, alternative: decimal.value }) : whole;
}

function readDecimal(text: string): Result<WrittenNumber, NumberProblem> {
  if (!/^\d*(?:\.\d+)?$/.test(text)) return fail({ code: 'answer/unreadable' });
  const value = parseRational(text.startsWith('.') ? `0${text}` : text);
  if (!value.ok) return fail({ code: 'answer/unreadable' });
  const form = text.includes('.') ? 'decimal' : 'integer';
  return ok({ value: value.value, form, simplest: true, proper: true });
}

function readFraction(body: string): Result<WrittenNumber, NumberProblem> {
  const parts = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(body);
  if (!parts) return fail({ code: 'answer/unreadable' });
  const [, whole, above = '', below = ''] = parts;
  const [n, d] = [BigInt(above), BigInt(below)];
  const value = toRational(BigInt(whole ?? '0') * d + n, d);
  const part = toRational(n, d);
  if (!value.ok || !part.ok) return fail({ code: 'answer/unreadable' });
  const proper = n < d;
  const simplest = part.value.d === d && d > 1n && (whole === undefined || (proper && BigInt(whole) > 0n));
  return ok({ value: value.value, form: whole === undefined ? 'fraction' : 'mixed', simplest, proper });
}

function withoutGroups(text: string): string {
  return text.replace(/[ ,.\u066c]/g, '');
}

function toHundredths(written: WrittenNumber): Result<WrittenNumber, NumberProblem> {
  const value = toRational(written.value.n, written.value.d * 100n);
  if (!value.ok) return fail({ code: 'answer/unreadable' });
  const { alternative: _, ...rest } = written;
  return ok({ ...rest, value: value.value, percent: true });
}

function negated(written: WrittenNumber): WrittenNumber {
  const { alternative, ...rest } = written;
  const value = { n: -written.value.n, d: written.value.d };
  return alternative
    ? { ...rest, value, alternative: { n: -alternative.n, d: alternative.d } }
    : { ...rest, value };
}
