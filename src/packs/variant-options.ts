// Options and entries of a variant: made, mixed, and told apart.

import type { Option, WrongValue } from '../domain/item.ts';
import { type Random, shuffled } from '../domain/random.ts';
import { compareRational } from '../domain/rational.ts';
import { isComputed } from './expression-value.ts';
import type { ItemSource, OptionSource, WrongSource } from './format.ts';
import type { Resolver } from './variant-resolver.ts';

/** Texts of one list that are looked through; a longer one is a hostile pack's. */
const MOST_OTHERS = 60;
/** All of them are compared with each answer, on whatever tablet. */
const MOST_WORDINGS = 1_000;

export function toOptions(sources: readonly OptionSource[], resolver: Resolver): readonly Option[] {
  const options = sources.map((source) => ({
    id: source.id,
    text: source.text === undefined ? '' : resolver.text(source.text),
    ...(source.figure && { figure: resolver.figure(source.figure) }),
    ...(source.misconception && { misconception: source.misconception }),
  }));
  const alike = findAlike(options);
  if (alike) {
    resolver.refuse({
      code: 'template-empty',
      detail: `options ${alike[0]} and ${alike[1]} look alike: "${alike[2].slice(0, 80)}"`,
      again: true,
    });
  }
  return options;
}

/** Wrong options that are worth the same as the right one would mark right thinking wrong. */
export function refuseEqualValues(
  sources: readonly OptionSource[],
  answer: string,
  resolver: Resolver,
): void {
  const right = sources.find((source) => source.id === answer)?.value;
  if (right === undefined) return;
  const rightValue = resolver.number(right);
  for (const source of sources) {
    if (source.id === answer || source.value === undefined) continue;
    if (compareRational(resolver.number(source.value), rightValue) === 0) {
      resolver.refuse({
        code: 'template-empty',
        detail: `option ${source.id} is worth the same as the right one`,
        again: true,
      });
    }
  }
}

/** Shuffles so that the order shown is not the right one, unless there is no other. */
export function shuffledApart(
  entries: readonly Option[],
  answer: readonly string[],
  random: Random,
): readonly Option[] {
  const mixed = shuffled(entries, random);
  const isRight = mixed.every((entry, index) => entry.id === answer[index]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** Texts that an author maps to misconceptions: several wordings become several values. */
export function toWrongTexts(
  sources: readonly WrongSource[] | undefined,
  accepted: readonly string[],
  resolver: Resolver,
): readonly WrongValue[] {
  const right = new Set(accepted.map((wording) => wording.toLowerCase()));
  return (sources ?? []).flatMap(({ value, misconception }) => {
    const wordings =
      typeof value === 'number' || isComputed(value)
        ? [resolver.text(typeof value === 'number' ? `=${value}` : value)]
        : resolver.wordings(value);
    return wordings
      .filter((wording) => !right.has(wording.toLowerCase()))
      .map((wording) => ({ value: wording, misconception }));
  });
}

/**
 * What the other variants of a template ask for, where its words are chosen from a list: `setenta` is no slip for `sesenta`
 * where both are asked. What is accepted here as well is left out.
 */
export function toOtherTexts(
  { parameters = {}, accepted: ref }: Extract<ItemSource, { readonly type: 'short-text' }>,
  accepted: readonly string[],
  resolver: Resolver,
): readonly string[] {
  const right = new Set(accepted);
  const others = new Set<string>();
  for (const [name, parameter] of Object.entries(parameters)) {
    const held = resolver.scope.get(name);
    const keys = 'pick' in parameter ? parameter.pick : 'oneOf' in parameter ? parameter.oneOf : [];
    for (const key of keys.slice(0, MOST_OTHERS)) {
      if (typeof key !== 'string' || key === held) continue;
      for (const wording of resolver.wordingsWith(ref, name, key))
        if (!right.has(wording)) others.add(wording);
      if (others.size >= MOST_WORDINGS) return [...others].slice(0, MOST_WORDINGS);
    }
  }
  return [...others];
}

function findAlike(options: readonly Option[]): readonly [string, string, string] | undefined {
  const seen = new Map<string, string>();
  for (const { id, text, figure } of options) {
    const look = figure ? `${text}\n${JSON.stringify(figure)}` : text;
    const other = seen.get(look);
    if (other !== undefined) return [other, id, look];
    seen.set(look, id);
  }
  return undefined;
}
