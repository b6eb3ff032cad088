// What follows from a question and from what a teacher chose so far: everything that the panel shows, made anew with each
// tap. Nothing is kept but the choices.

import { formatNumber } from '../../../domain/numerals.ts';
import { numberToRational, type Rational, rationalToNumber } from '../../../domain/rational.ts';
import {
  type ChangingNumber,
  type Condition,
  type ConditionKind,
  LEAST_SHARE,
  MOST_CHANGING,
  type NumbersTemplate,
  type NumbersTexts,
  type NumbersTrial,
  nameNumbers,
  offerConditions,
  offerRelations,
  toScope,
  toTemplate,
  tryTemplate,
} from '../../../packs/authoring/numbers.ts';
import { type FoundNumber, findNumbers, readTyped } from '../../../packs/authoring/numbers-found.ts';
import {
  type NumberRange,
  type RangeFault,
  rangeFault,
  suggestRange,
} from '../../../packs/authoring/numbers-range.ts';
import type { Relation } from '../../../packs/authoring/numbers-relations.ts';
import { type FoundWrong, findWrong } from '../../../packs/authoring/numbers-wrong.ts';

/** As typed. */
export type TypedRange = Readonly<Record<keyof NumberRange, string>>;

export interface NumbersChoices {
  /** Numbers of the prompt that stay, by their place. */
  readonly staying: readonly number[];
  readonly ranges: Readonly<Record<number, TypedRange>>;
  /** Null for the likeliest. */
  readonly relation: string | null;
  readonly conditionsOff: readonly ConditionKind[];
  readonly most: string;
  readonly wrongOff: readonly string[];
}

export const NOTHING_CHOSEN: NumbersChoices = {
  staying: [],
  ranges: {},
  relation: null,
  conditionsOff: [],
  most: '',
  wrongOff: [],
};

export interface PlannedRange {
  readonly number: ChangingNumber;
  readonly typed: TypedRange;
  readonly fault: RangeFault | null;
}

export interface NumbersPlan {
  readonly found: readonly FoundNumber[];
  readonly ranges: readonly PlannedRange[];
  readonly relations: readonly Relation[];
  readonly chosen: string | null;
  readonly conditions: readonly Condition[];
  readonly wrong: readonly FoundWrong[];
  /** Null as long as something is missing. */
  readonly template: NumbersTemplate | null;
  readonly trial: NumbersTrial | null;
  readonly isThin: boolean;
}

interface PlannedQuestion {
  readonly texts: NumbersTexts;
  readonly answer: string;
  readonly language: string;
}

/** Null where the question has no number or no answer yet. */
export function planNumbers(question: PlannedQuestion, choices: NumbersChoices): NumbersPlan | null {
  const { texts, language } = question;
  const answer = readTyped(question.answer, language);
  const found = findNumbers(texts.prompt, language);
  if (!answer || found.length === 0) return null;
  const places = [...found.keys()]
    .filter((place) => !choices.staying.includes(place))
    .slice(0, MOST_CHANGING);
  const changing = nameNumbers(found, places);
  const relations = offerRelations(found, changing, answer);
  const relation = relations.find(({ expression }) => expression === choices.relation) ?? relations[0];
  const ranges = changing.map((number) => planRange(number, choices, language));
  const conditions = relation ? offerConditions(relation.tree, changing) : [];
  const wrong = relation ? findWrong(relation.tree, toScope(changing)) : [];
  const plan = {
    ...{ found, ranges, conditions, wrong, chosen: relation?.expression ?? null },
    relations,
  };
  if (!relation || ranges.some(({ fault }) => fault !== null)) {
    return { ...plan, template: null, trial: null, isThin: false };
  }
  const most = readTyped(choices.most, language);
  const template = toTemplate({
    ...{ texts, language, tree: relation.tree },
    changing: ranges.map(({ number, typed }) => ({ ...number, range: readRange(typed, language) })),
    conditions: conditions.filter(({ kind }) => !choices.conditionsOff.includes(kind)),
    most: most ? rationalToNumber(most) : null,
    wrong: wrong.filter(({ expression }) => !choices.wrongOff.includes(expression)),
  });
  const trial = tryTemplate(template, language);
  return { ...plan, template, trial, isThin: trial.share < LEAST_SHARE || trial.examples.length < 2 };
}

function planRange(number: ChangingNumber, { ranges }: NumbersChoices, language: string): PlannedRange {
  const typed = ranges[number.place] ?? toTyped(suggestRange(number.value), language);
  return { number, typed, fault: rangeFault(readRange(typed, language)) ?? null };
}

/** With the decimal sign of the language. */
function toTyped({ from, to, step }: NumberRange, language: string): TypedRange {
  const write = (bound: number) => {
    const exact = numberToRational(bound);
    return exact.ok ? formatNumber(exact.value, language, 'latn') : String(bound);
  };
  return { from: write(from), to: write(to), step: write(step) };
}

function readRange({ from, to, step }: TypedRange, language: string): NumberRange {
  const read = (typed: string) => {
    const value: Rational | undefined = readTyped(typed, language);
    return value ? rationalToNumber(value) : Number.NaN;
  };
  return { from: read(from), to: read(to), step: read(step) };
}
