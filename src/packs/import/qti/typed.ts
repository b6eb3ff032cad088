// Interactions in which something is typed or moved along a line.
import { compareRational, type Rational, rationalToNumber, toRational } from '../../../domain/rational.ts';
import type { GapSource } from '../../format.ts';
import { acceptedWording, plainWords } from '../markup.ts';
import { readSourceNumber, toNumberRef } from '../xml/number-source.ts';
import type { Answering } from '../xml/question.ts';
import { toWriting } from '../xml/writing.ts';
import { attributeOf } from '../xml/xml-find.ts';
import { type Maker, type Making, rightValues } from './making.ts';

export const makeTextEntry: Maker = (_, making) => {
  const wanted = wantedFrom(making);
  if (!wanted) return undefined;
  if (wanted.type === 'number') return toNumberItem(wanted.value, making);
  return {
    type: 'short-text',
    accepted: making.question.say(`${making.part}accepted`, wanted.wordings.join(' | ')),
  };
};

/** A gap takes no tolerance: the number itself, which `tolerated` tells. */
export function makeTypedGap(making: Making): GapSource | undefined {
  const wanted = wantedFrom(making);
  if (!wanted) return undefined;
  if (wanted.type === 'number') return { type: 'number', answer: toNumberRef(wanted.value) };
  const accepted = making.question.say(`${making.part}accepted`, wanted.wordings.join(' | '));
  return { type: 'text', accepted };
}

type Wanted =
  | { readonly type: 'number'; readonly value: Rational }
  | { readonly type: 'words'; readonly wordings: readonly string[] };

function wantedFrom(making: Making): Wanted | undefined {
  const [first] = rightValues(making);
  if (first === undefined) return undefined;
  const { response, right, question } = making;
  const all = [first, ...(right?.alternatives ?? [])];
  const numbers = all.map(readSourceNumber);
  const [value] = numbers;
  const isAlike = value && numbers.every((other) => other && compareRational(other, value) === 0);
  const isNumber = response?.baseType === 'float' || response?.baseType === 'integer';
  // `007` and `1,000` are words to whoever wrote them as strings.
  const looksLikeNumber = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,9})?$/.test(first);
  if (value && isAlike && (isNumber || looksLikeNumber)) return { type: 'number', value };
  const wordings = all.map(acceptedWording).filter((wording) => wording !== undefined);
  if (wordings.length > 0) return { type: 'words', wordings: [...new Set(wordings)] };
  question.note('answer-not-accepted', first);
  return undefined;
}

function toNumberItem(value: Rational, making: Making): Answering {
  const tolerance = toleranceOf(value, making);
  const isWhole = making.response?.baseType === 'integer';
  return {
    type: 'number',
    answer: toNumberRef(value),
    ...(isWhole && { form: 'integer' as const }),
    ...(tolerance && { tolerance: toNumberRef(tolerance) }),
  };
}

function toleranceOf(value: Rational, { right }: Making): Rational | undefined {
  if (!right?.tolerance || right.tolerance.amount <= 0) return undefined;
  const amount = readSourceNumber(String(right.tolerance.amount));
  if (!amount || !right.tolerance.isRelative) return amount;
  const size = value.n < 0n ? -value.n : value.n;
  const share = toRational(size * amount.n, value.d * amount.d * 100n);
  return share.ok ? share.value : undefined;
}

/** A line of a tablet holds about so many signs. */
const SIGNS_A_LINE = 40;

/** A short right answer is marked; anything else the learner holds against what the source says of it. */
export const makeExtendedText: Maker = (interaction, making) => {
  const { right, question, language, looksFor } = making;
  const model = right?.values.join('\n') ?? '';
  const isShort = model !== '' && right?.values.length === 1 && model.length <= SIGNS_A_LINE;
  if (isShort && attributeOf(interaction, 'format') !== 'xhtml') return makeTextEntry(interaction, making);
  const lines = Number.parseInt(attributeOf(interaction, 'expectedLines'), 10);
  const signs = Number.parseInt(attributeOf(interaction, 'expectedLength'), 10);
  const asked = lines > 0 ? lines : signs > 0 ? signs / SIGNS_A_LINE : 0;
  return toWriting(question, { language, model: plainWords(model), looksFor, lines: asked });
};

/** More ticks than this are a blur; the finger still stops at every step of the source. */
const MOST_TICKS = 40;

export const makeSlider: Maker = (interaction, making) => {
  const [right] = rightValues(making);
  const from = Number.parseFloat(attributeOf(interaction, 'lowerBound'));
  const to = Number.parseFloat(attributeOf(interaction, 'upperBound'));
  const snap = Number.parseFloat(attributeOf(interaction, 'step')) || 1;
  if (right === undefined) return undefined;
  const answer = readSourceNumber(right);
  if (!answer || !(from < to) || !(snap > 0)) {
    making.question.note('unreadable', `${from} ${to} ${snap} ${right}`);
    return undefined;
  }
  const times = Math.max(1, Math.ceil((to - from) / snap / MOST_TICKS));
  const tolerance = toleranceOf(answer, making);
  return {
    type: 'number-line',
    from,
    to,
    step: snap * times,
    labels: attributeOf(interaction, 'stepLabel') === 'true' && (to - from) / snap <= 12 ? 'all' : 'ends',
    answer: rationalToNumber(answer),
    snap,
    ...(tolerance && { tolerance: rationalToNumber(tolerance) }),
  };
};
