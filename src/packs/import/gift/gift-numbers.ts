// Numbers of GIFT: one with a range around it, from one to another, or several with weights.
import type { NumberRef } from '../../format.ts';
import type { Answering, Making } from '../making.ts';
import type { GiftChoice, GiftNumber, GiftQuestionRead } from './read-gift.ts';

const FULL = 99;
/** Beyond, the parser has lost digits. */
const LARGEST = 1e12;

type Numerical = Extract<GiftQuestionRead, { readonly type: 'Numerical' }>;

export function toNumberAnswer(
  { choices }: Numerical,
  making: Making & { readonly language: string },
): Answering | undefined {
  const rights = choices.filter((choice) => choice.weight >= FULL).flatMap(({ value }) => value ?? []);
  const part = choices.filter(({ weight, value }) => weight > 0 && weight < FULL && value !== undefined);
  const [first] = rights;
  if (first === undefined) {
    making.note('no-right-answer');
    return undefined;
  }
  if (part.length > 0) making.note('weight', part.map(toWords).join(', '));
  if (rights.some((one) => !isExact(one))) {
    making.note('too-large', toWords({ value: first }));
    return undefined;
  }
  const distinct = [...new Map(rights.map((one) => [toWords({ value: one }), one])).values()];
  if (distinct.length === 1) return toNumber(first);
  return toWordings(distinct, making);
}

function toNumber(right: GiftNumber): Answering {
  if (right.type === 'around') {
    const { value, range } = right;
    return { type: 'number', answer: value, ...(range !== 0 && { tolerance: Math.abs(range) }) };
  }
  const { from, to } = right;
  const answer: NumberRef = `=(${from}+${to})/2`.replaceAll('+-', '-');
  const tolerance: NumberRef = `=abs(${to}-${from})/2`.replaceAll('--', '+');
  return { type: 'number', answer, tolerance };
}

/** Two right numbers, such as both roots, are no range: they are compared as what is typed. */
function toWordings(
  rights: readonly GiftNumber[],
  making: Making & { readonly language: string },
): Answering | undefined {
  const values = rights.flatMap((one) =>
    one.type === 'around' && one.range === 0 ? [String(one.value)] : [],
  );
  if (values.length < rights.length) {
    making.note('no-item-type', rights.map((value) => toWords({ value })).join(', '));
    return undefined;
  }
  making.note('as-words', values.join(', '));
  return {
    type: 'short-text',
    accepted: making.say('accepted', { [making.language]: values.join(' | ') }),
  };
}

function isExact(number: GiftNumber): boolean {
  const parts = number.type === 'around' ? [number.value, number.range] : [number.from, number.to];
  return parts.every((one) => Math.abs(one) <= LARGEST && !String(one).includes('e'));
}

function toWords({ value }: Pick<GiftChoice<GiftNumber | undefined>, 'value'>): string {
  if (value === undefined) return '*';
  if (value.type === 'between') return `${value.from}..${value.to}`;
  return value.range === 0 ? `${value.value}` : `${value.value}:${value.range}`;
}
