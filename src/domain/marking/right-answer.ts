// One right answer to every item, to be shown after a second miss and to prove items against their own marking.
import type { Answer } from '../answer.ts';
import type { Gap, Item, NumberForm } from '../item.ts';
import {
  compareRational,
  parseRational,
  printRational,
  type Rational,
  subtractRational,
  toRational,
} from '../rational.ts';
import { readingWords } from '../reading-words.ts';
import { assertNever } from '../result.ts';
import { rightUnit } from './number.ts';

/** Beyond these a decimal is no answer of a school. */
const MOST_PLACES = 9;

/** Gives an answer that `mark` finds correct. Numbers have ASCII digits. */
export function rightAnswer(item: Item): Answer {
  switch (item.type) {
    case 'choose-one':
      return { type: 'choose-one', option: item.answer };
    case 'choose-several':
      return { type: 'choose-several', options: item.answers };
    case 'number': {
      const text = writeInForm(item.answer, item.form, item.tolerance);
      const unit = rightUnit(item);
      return unit === '' ? { type: 'number', text } : { type: 'number', text, unit };
    }
    case 'short-text':
      return { type: 'short-text', text: item.accepted[0] ?? '' };
    case 'order':
      return { type: 'order', order: item.answer };
    case 'match':
      return { type: 'match', pairs: item.pairs };
    case 'sort-groups':
      return { type: 'sort-groups', placed: item.answer };
    case 'fill-gaps':
      return { type: 'fill-gaps', gaps: item.gaps.map(rightGap) };
    case 'number-line':
      return { type: 'number-line', value: item.answer };
    case 'point-picture':
      return { type: 'point-picture', regions: item.answers };
    case 'expression':
      return { type: 'expression', text: item.answer };
    case 'draw':
      return { type: 'draw', sign: item.sign, strokes: '', by: 'listed' };
    case 'read-aloud':
      return {
        type: 'read-aloud',
        last: readingWords(item.text).length,
        missed: [],
        seconds: 0,
        by: 'self',
      };
    case 'write-freely':
      return { type: 'write-freely', ticked: item.points.map(({ id }) => id), written: { in: 'book' } };
    default:
      return assertNever(item);
  }
}

function rightGap(gap: Gap): string {
  switch (gap.type) {
    case 'number':
      return writeInForm(gap.answer, gap.form, '0');
    case 'text':
      return gap.accepted[0] ?? '';
    case 'choice':
      return gap.answer;
    default:
      return assertNever(gap);
  }
}

/** The author's own writing where every form is accepted, else the form that was asked for. */
function writeInForm(answer: string, form: NumberForm, tolerance: string): string {
  const value = parseRational(answer);
  if (!value.ok || form === 'any') return answer;
  if (form === 'mixed') return writeMixed(value.value);
  if (form === 'fraction' || form === 'simplest') return writeFraction(value.value);
  return writeRounded(value.value, form === 'integer' ? 0 : MOST_PLACES, tolerance);
}

/** With as few decimal places as the tolerance allows; the exact value when no decimal comes near enough. */
function writeRounded(value: Rational, mostPlaces: number, tolerance: string): string {
  const allowed = parseRational(tolerance);
  for (let places = 0; places <= mostPlaces; places++) {
    const rounded = roundTo(value, 10n ** BigInt(places));
    const distance = rounded.ok ? subtractRational(rounded.value, value) : rounded;
    if (!rounded.ok || !distance.ok || !allowed.ok) continue;
    const { n, d } = distance.value;
    if (compareRational({ n: n < 0n ? -n : n, d }, allowed.value) <= 0) return printRational(rounded.value);
  }
  return printRational(value);
}

/** The nearest multiple of 1/parts, halves upwards. */
function roundTo({ n, d }: Rational, parts: bigint) {
  const doubled = 2n * n * parts + d;
  const rest = ((doubled % (2n * d)) + 2n * d) % (2n * d);
  return toRational((doubled - rest) / (2n * d), parts);
}

function writeFraction({ n, d }: Rational): string {
  return d === 1n ? String(n) : `${n}/${d}`;
}

function writeMixed(value: Rational): string {
  const size = value.n < 0n ? -value.n : value.n;
  const part = toRational(size % value.d, value.d);
  if (size < value.d || value.d === 1n || !part.ok) return writeFraction(value);
  return `${value.n < 0n ? '-' : ''}${size / value.d} ${writeFraction(part.value)}`;
}
