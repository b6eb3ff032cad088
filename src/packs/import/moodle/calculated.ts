// Moodle's calculated questions as templates: their data sets become ranges, so that every tablet draws its own numbers.
import type { ItemSourceBase, NumberRef, OptionSource, ParameterSource } from '../../format.ts';
import { readSourceNumber, toNumberRef } from '../xml/number-source.ts';
import { childNamed, childrenNamed } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { type Names, toExpression, toNames } from './formula.ts';
import { bestOf, type Made, type Maker, type Making, wordsOfText } from './making.ts';
import { fieldOf, type MoodleQuestion } from './read-moodle.ts';
import { unitsOf } from './typed.ts';

export interface Computed {
  readonly parameters: NonNullable<ItemSourceBase['parameters']>;
  /** Words of the source with their names and sums filled in by parameters. */
  readonly filled: (text: string) => string;
}

const MOST_PARAMETERS = 20;
const RELATIVE = '1';

/** Nothing, with a note, where a data set or a sum is not to be had. */
export function readComputed(
  source: MoodleQuestion,
  { question }: Making,
): (Computed & { names: Names }) | undefined {
  const sets = childNamed(source.element, 'dataset_definitions');
  const definitions = sets ? childrenNamed(sets, 'dataset_definition') : [];
  const names = toNames(definitions.map((definition) => fieldOf(definition, 'name')));
  const parameters: Record<string, ParameterSource> = {};
  for (const definition of definitions) {
    const range = toRange(definition);
    const name = names.get(fieldOf(definition, 'name'));
    if (range === undefined || name === undefined) {
      question.note('unreadable', fieldOf(definition, 'name'));
      return undefined;
    }
    parameters[name] = range;
  }
  const sums = sumsIn(source);
  const computed = new Map<string, string>();
  for (const sum of sums) {
    const value = toExpression(sum, names);
    if (value === undefined || Object.keys(parameters).length >= MOST_PARAMETERS) {
      question.note('no-item-type', `{=${sum}}`);
      return undefined;
    }
    const name = `c${computed.size + 1}x`;
    parameters[name] = { value };
    computed.set(sum, name);
  }
  if (Object.keys(parameters).length === 0) {
    question.note('unreadable', 'dataset_definitions');
    return undefined;
  }
  const filled = (text: string): string =>
    text
      .replace(/\{=([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g, (whole, sum: string) => {
        const name = computed.get(plainSum(sum));
        return name === undefined ? whole : `[${name}]`;
      })
      .replace(/\{\u200b?([^{}=\u200b][^{}\u200b]{0,60})\}/g, (whole, name: string) => {
        const known = names.get(name);
        return known === undefined ? whole : `[${known}]`;
      });
  return { parameters, filled, names };
}

/** Sums that stand in the words: `{={a}+1}`. */
function sumsIn({ text, answers }: MoodleQuestion): ReadonlySet<string> {
  const all = [text.text, ...answers.map((answer) => answer.text.text)].join('\n').slice(0, 60_000);
  return new Set(
    [...all.matchAll(/\{=([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)].map(([, sum = '']) => plainSum(sum)),
  );
}

const plainSum = (sum: string): string => sum.replace(/\u200b/g, '').trim();

function toRange(definition: XmlElement): ParameterSource | undefined {
  const from = Number.parseFloat(fieldOf(definition, 'minimum'));
  const to = Number.parseFloat(fieldOf(definition, 'maximum'));
  const decimals = Number.parseInt(fieldOf(definition, 'decimals') || '0', 10);
  const list = childNamed(definition, 'dataset_items');
  const values = (list ? childrenNamed(list, 'dataset_item') : [])
    .flatMap((item) => readSourceNumber(fieldOf(item, 'value')) ?? [])
    .map(toNumberRef)
    .filter((value) => typeof value === 'number');
  const step = Number(`1e-${decimals >= 0 && decimals <= 6 ? decimals : 6}`);
  const isRange = from <= to && (to - from) / step <= 1e6;
  if (isRange) return { from, to, ...(step !== 1 && { step }) };
  return values.length > 0 ? { oneOf: [...new Set(values)].slice(0, 200) } : undefined;
}

export const makeCalculated: Maker = (source, making) => {
  const { question } = making;
  const computed = readComputed(source, making);
  const [best] = computed ? bestOf(source.answers, making) : [];
  if (!computed || !best) return undefined;
  // As written: two stars are a power here, not stress.
  const formula = best.text.text.replace(/<[^>]{0,200}>/g, ' ').trim();
  const expression = toExpression(formula, computed.names);
  if (expression === undefined) {
    question.note('no-item-type', formula);
    return undefined;
  }
  const tolerance = toleranceOf(best.element, expression);
  return {
    answering: {
      type: 'number',
      answer: `=${expression}`,
      ...(tolerance !== undefined && { tolerance }),
      ...unitsOf(source, making),
    },
  };
};

/** Relative to the answer, or as it stands; Moodle's own default is a hundredth of the answer. */
function toleranceOf(answer: XmlElement, expression: string): NumberRef | undefined {
  const amount = readSourceNumber(fieldOf(answer, 'tolerance') || '0');
  if (!amount || amount.n <= 0n) return undefined;
  const isRelative = (fieldOf(answer, 'tolerancetype') || RELATIVE) === RELATIVE;
  return isRelative ? `=abs(${expression}) * ${amount.n} / ${amount.d}` : toNumberRef(amount);
}

export const makeCalculatedChoice: Maker = (source, making): Made | undefined => {
  const { question } = making;
  const computed = readComputed(source, making);
  const best = computed ? bestOf(source.answers, making) : [];
  if (!computed || best.length === 0) return undefined;
  const options = source.answers.flatMap(({ text }, at): readonly OptionSource[] => {
    const words = wordsOfText(text);
    const option = question.option('o', `a${at + 1}`, { ...words, text: computed.filled(words.text) });
    return option ? [option] : [];
  });
  const answers = source.answers.flatMap((answer, at) => (best.includes(answer) ? [`a${at + 1}`] : []));
  const [first = ''] = answers;
  return fieldOf(source.element, 'single') === 'false' || fieldOf(source.element, 'single') === '0'
    ? { answering: { type: 'choose-several', options, answers } }
    : { answering: { type: 'choose-one', options, answer: first } };
};
