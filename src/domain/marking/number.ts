import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { NumberForm, NumberItem, WrongValue } from '../item.ts';
import { toAsciiDigits } from '../numerals.ts';
import { compareRational, parseRational, type Rational, subtractRational, ZERO } from '../rational.ts';
import { readNumber, type WrittenNumber } from '../read-number.ts';
import { ok, type Result } from '../result.ts';
import { halfRight, RIGHT, wrong } from './grade.ts';

/** What a number is held against, in an item of its own or in a gap. Exact texts as authors write them. */
interface Wanted {
  readonly answer: string;
  readonly form: NumberForm;
  readonly tolerance: string;
  readonly wrong: readonly WrongValue[];
}

export function markNumber(
  item: NumberItem,
  answer: Extract<Answer, { type: 'number' }>,
): Result<Mark, Unmarkable> {
  const units = item.units.length > 0 ? item.units : item.unit === '' ? [] : [item.unit];
  const { number, unit } = splitUnit(answer.text, units);
  const mark = markNumberText(item, number);
  if (!mark.ok || mark.value.score === 0) return mark;
  const given = answer.unit?.trim() || unit;
  const mustName = item.units.length > 1;
  if (given === '') return mustName ? ok(halfRight('unit-missing')) : mark;
  return sameUnit(given, rightUnit(item)) ? mark : ok(halfRight('unit-wrong'));
}

/** The unit that belongs to the answer; empty when there is none. */
export function rightUnit(item: NumberItem): string {
  return item.unit === '' ? (item.units[0] ?? '') : item.unit;
}

/** Marks what was typed without its unit; also a gap that takes a number. */
export function markNumberText(wanted: Wanted, text: string): Result<Mark, Unmarkable> {
  const written = readNumber(text);
  if (!written.ok) return written;
  const answer = exact(wanted.answer);
  const tolerance = exact(wanted.tolerance);
  const readings = [written.value.value, written.value.alternative].filter((value) => value !== undefined);
  if (readings.some((value) => isWithin(value, answer, tolerance))) {
    return ok(markForm(wanted.form, written.value));
  }
  const shown = wanted.wrong.filter(({ value }) =>
    readings.some((reading) => compareRational(reading, exact(value)) === 0),
  );
  return ok(wrong(shown.map(({ misconception }) => misconception)));
}

function markForm(form: NumberForm, written: WrittenNumber): Mark {
  if (fitsForm(form, written)) return RIGHT;
  const couldReduce = form === 'simplest' && (written.form === 'fraction' || written.form === 'mixed');
  return halfRight(couldReduce ? 'not-simplest' : 'other-form');
}

/** A whole number needs no fraction or places, whatever form was asked for. */
function fitsForm(form: NumberForm, written: WrittenNumber): boolean {
  if (form === 'any') return true;
  if (written.percent) return false;
  if (written.form === 'integer') return true;
  if (form === 'simplest') return written.simplest && written.form !== 'decimal';
  if (form === 'mixed') return written.proper && (written.form === 'mixed' || written.form === 'fraction');
  return written.form === form;
}

function isWithin(value: Rational, answer: Rational, tolerance: Rational): boolean {
  if (tolerance.n === 0n) return compareRational(value, answer) === 0;
  const distance = subtractRational(value, answer);
  if (!distance.ok) return false;
  const { n, d } = distance.value;
  return compareRational({ n: n < 0n ? -n : n, d }, tolerance) <= 0;
}

/** Cuts a unit off either end: one of the item's next to a digit, else letters behind the number. */
function splitUnit(text: string, units: readonly string[]): { number: string; unit: string } {
  const trimmed = text.trim();
  const known = units.find(
    (unit) => unit !== '' && (endsWithUnit(trimmed, unit) || startsWithUnit(trimmed, unit)),
  );
  if (known !== undefined) {
    const isBehind = endsWithUnit(trimmed, known);
    return { number: isBehind ? trimmed.slice(0, -known.length) : trimmed.slice(known.length), unit: known };
  }
  const tail = units.length > 0 ? /^([^\p{L}]*\p{N}\s*)(\p{L}[^\p{N}]*)$/u.exec(trimmed) : null;
  return tail ? { number: tail[1] ?? '', unit: tail[2] ?? '' } : { number: text, unit: '' };
}

function endsWithUnit(text: string, unit: string): boolean {
  return /\p{N}\s*$/u.test(text.slice(0, -unit.length)) && sameUnit(text.slice(-unit.length), unit);
}

function startsWithUnit(text: string, unit: string): boolean {
  return sameUnit(text.slice(0, unit.length), unit) && /^\s*[-\u2212]?\p{N}/u.test(text.slice(unit.length));
}

/** Keyboards put a capital where a line starts, so case counts in units of one letter only. */
function sameUnit(a: string, b: string): boolean {
  const [x, y] = [plainUnit(a), plainUnit(b)];
  return x === y || (x.length > 1 && x.toLowerCase() === y.toLowerCase());
}

function plainUnit(unit: string): string {
  return toAsciiDigits(unit.normalize('NFKC').trim()).replaceAll('\u066a', '%');
}

/** Items are checked when their pack is built or installed; anything else is our own broken promise. */
function exact(text: string): Rational {
  if (text === '0') return ZERO;
  const value = parseRational(text);
  if (!value.ok) throw new Error(`Must be an exact number, got ${text}`);
  return value.value;
}
