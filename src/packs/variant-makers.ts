// One function an item type: from source and scope to the item that a learner meets.
import type { ExpressionItem, Gap, Item, WrongValue } from '../domain/item.ts';
import { type Random, shuffled } from '../domain/random.ts';
import {
  compareRational,
  printRational,
  type Rational,
  rationalToNumber,
  subtractRational,
} from '../domain/rational.ts';
import { assertNever } from '../domain/result.ts';
import { lineFault } from './figure-fields.ts';
import type { GapSource, ItemSource, NumberRef, WrongSource } from './format.ts';
import type { ItemCommon } from './item-common.ts';
import { makeDraw, makeReadAloud, makeWriteFreely } from './variant-made.ts';
import {
  refuseEqualValues,
  shuffledApart,
  toOptions,
  toOtherTexts,
  toWrongTexts,
} from './variant-options.ts';
import type { Resolver } from './variant-resolver.ts';

type SourceOf<T extends Item['type']> = Extract<ItemSource, { readonly type: T }>;
type ItemOf<T extends Item['type']> = Extract<Item, { readonly type: T }>;

export type ExpressionMaker = (
  source: SourceOf<'expression'>,
  common: ItemCommon,
  resolver: Resolver,
) => ExpressionItem;

interface Means {
  readonly resolver: Resolver;
  readonly random: Random;
  readonly algebra: ExpressionMaker | null;
}

export function makeItem(source: ItemSource, common: ItemCommon, { resolver, random, algebra }: Means): Item {
  switch (source.type) {
    case 'choose-one': {
      const options = toOptions(source.options, resolver);
      refuseEqualValues(source.options, source.answer, resolver);
      const shown = source.keepOrder ? options : shuffled(options, random);
      return { ...common, type: 'choose-one', options: shown, answer: source.answer };
    }
    case 'choose-several': {
      const options = toOptions(source.options, resolver);
      const shown = source.keepOrder ? options : shuffled(options, random);
      return { ...common, type: 'choose-several', options: shown, answers: source.answers };
    }
    case 'number':
      return makeNumber(source, common, resolver, random);
    case 'short-text': {
      const accepted = toAccepted(source.accepted, resolver);
      const wrong = toWrongTexts(source.wrong, accepted, resolver);
      const spelling = source.spelling ?? 0;
      const others = spelling > 0 ? toOtherTexts(source, accepted, resolver) : [];
      const apart = others.length > 0 && { others };
      return { ...common, type: 'short-text', accepted, spelling, wrong, ...apart };
    }
    case 'order': {
      const entries = shuffledApart(toOptions(source.entries, resolver), source.answer, random);
      return { ...common, type: 'order', entries, answer: source.answer, wrong: source.wrong ?? [] };
    }
    case 'match':
      return makeMatch(source, common, resolver, random);
    case 'sort-groups': {
      const groups = toOptions(source.groups, resolver);
      const entries = shuffled(toOptions(source.entries, resolver), random);
      return {
        ...common,
        type: 'sort-groups',
        groups,
        entries,
        answer: source.answer,
        wrong: source.wrong ?? [],
      };
    }
    case 'fill-gaps': {
      const text = resolver.text(source.text);
      const gaps = source.gaps.map((gap) => makeGap(gap, resolver, random));
      return { ...common, type: 'fill-gaps', text, gaps };
    }
    case 'number-line':
      return makeNumberLine(source, common, resolver);
    case 'point-picture': {
      const regions = source.regions.map((region) => ({ ...region, label: resolver.text(region.label) }));
      const src = resolver.path(source.src);
      return {
        ...common,
        type: 'point-picture',
        src,
        alt: resolver.text(source.alt),
        regions,
        answers: source.answers,
      };
    }
    case 'draw':
      return makeDraw(source, common, resolver);
    case 'read-aloud':
      return makeReadAloud(source, common, resolver);
    case 'write-freely':
      return makeWriteFreely(source, common, resolver);
    case 'expression':
      if (!algebra) throw new Error('Must be given algebra for an expression');
      return algebra(source, common, resolver);
    default:
      return assertNever(source);
  }
}

function makeNumber(
  source: SourceOf<'number'>,
  common: ItemCommon,
  resolver: Resolver,
  random: Random,
): ItemOf<'number'> {
  const answer = resolver.number(source.answer);
  const tolerance = resolver.number(source.tolerance ?? 0);
  const units = (source.units ?? []).map((unit) => resolver.text(unit));
  return {
    ...common,
    type: 'number',
    answer: printRational(answer),
    form: source.form ?? 'any',
    tolerance: printRational(tolerance),
    unit: units[0] ?? (source.unit === undefined ? '' : resolver.text(source.unit)),
    units: shuffled(units, random),
    wrong: toWrongNumbers(source.wrong, answer, tolerance, resolver),
  };
}

function makeMatch(
  source: SourceOf<'match'>,
  common: ItemCommon,
  resolver: Resolver,
  random: Random,
): ItemOf<'match'> {
  const left = shuffled(toOptions(source.left, resolver), random);
  const partners = left.map(({ id }) => source.pairs.find(([first]) => first === id)?.[1] ?? '');
  const right = shuffledApart(toOptions(source.right, resolver), partners, random);
  return { ...common, type: 'match', left, right, pairs: source.pairs, wrong: source.wrong ?? [] };
}

function makeNumberLine(
  source: SourceOf<'number-line'>,
  common: ItemCommon,
  resolver: Resolver,
): ItemOf<'number-line'> {
  const toNumber = (ref: NumberRef) => rationalToNumber(resolver.number(ref));
  const [from, to, step] = [toNumber(source.from), toNumber(source.to), toNumber(source.step)];
  const snap = toNumber(source.snap ?? 0);
  const answer = toNumber(source.answer);
  const tolerance = source.tolerance === undefined ? (snap > 0 ? 0 : step / 2) : toNumber(source.tolerance);
  const fault =
    lineFault(from, to, step) ??
    (answer < from || answer > to ? 'the answer lies beside the line' : undefined);
  if (fault) resolver.refuse({ code: 'shape', detail: fault, again: true });
  const wrong = toWrongRationals(source.wrong, resolver)
    .map(({ value, misconception }) => ({ value: rationalToNumber(value), misconception }))
    .filter(({ value }) => value >= from && value <= to && Math.abs(value - answer) > tolerance + 1e-9);
  const labels = source.labels ?? 'all';
  return { ...common, type: 'number-line', from, to, step, labels, answer, tolerance, snap, wrong };
}

function makeGap(source: GapSource, resolver: Resolver, random: Random): Gap {
  switch (source.type) {
    case 'number': {
      const answer = resolver.number(source.answer);
      const wrong = toWrongNumbers(source.wrong, answer, { n: 0n, d: 1n }, resolver);
      return { type: 'number', answer: printRational(answer), form: source.form ?? 'any', wrong };
    }
    case 'text': {
      const accepted = toAccepted(source.accepted, resolver);
      const wrong = toWrongTexts(source.wrong, accepted, resolver);
      return { type: 'text', accepted, spelling: source.spelling ?? 0, wrong };
    }
    case 'choice': {
      const options = shuffled(toOptions(source.options, resolver), random);
      refuseEqualValues(source.options, source.answer, resolver);
      return { type: 'choice', options, answer: source.answer };
    }
  }
}

function toAccepted(ref: SourceOf<'short-text'>['accepted'], resolver: Resolver): readonly string[] {
  const accepted = resolver.wordings(ref);
  if (accepted.length === 0) resolver.refuse({ code: 'answer', detail: 'no accepted wording', again: false });
  return accepted;
}

/** Leaves out what happens to be right in this variant. */
function toWrongNumbers(
  sources: readonly WrongSource[] | undefined,
  answer: Rational,
  tolerance: Rational,
  resolver: Resolver,
): readonly WrongValue[] {
  return toWrongRationals(sources, resolver)
    .filter(({ value }) => !isWithin(value, answer, tolerance))
    .map(({ value, misconception }) => ({ value: printRational(value), misconception }));
}

function toWrongRationals(sources: readonly WrongSource[] | undefined, resolver: Resolver) {
  return (sources ?? []).flatMap(({ value, misconception }) => {
    if (typeof value === 'number' || (typeof value === 'string' && value.startsWith('='))) {
      return [{ value: resolver.number(value), misconception }];
    }
    resolver.refuse({ code: 'shape', detail: 'a wrong value here must be a number', again: false });
    return [];
  });
}

function isWithin(value: Rational, answer: Rational, tolerance: Rational): boolean {
  const difference = subtractRational(value, answer);
  if (!difference.ok) return false;
  const { n, d } = difference.value;
  return compareRational({ n: n < 0n ? -n : n, d }, tolerance) <= 0;
}
