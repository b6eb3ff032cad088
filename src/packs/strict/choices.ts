// What an item lets choose among, and what its answer is in a text or a number, whatever its type.
import type { Item, Option } from '../../domain/item.ts';
import { answerNumber } from './wording.ts';

export interface Choice {
  readonly options: readonly Option[];
  /** Ids of the right ones. */
  readonly right: ReadonlySet<string>;
}

export function choicesOf(item: Item): readonly Choice[] {
  if (item.type === 'choose-one') return [{ options: item.options, right: new Set([item.answer]) }];
  if (item.type === 'choose-several') return [{ options: item.options, right: new Set(item.answers) }];
  if (item.type !== 'fill-gaps') return [];
  return item.gaps.flatMap((gap) =>
    gap.type === 'choice' ? [{ options: gap.options, right: new Set([gap.answer]) }] : [],
  );
}

/** The numbers to be typed or pointed at, by value. */
export function numberAnswers(item: Item): readonly string[] {
  if (item.type === 'number') return listed(answerNumber(item.answer));
  if (item.type === 'number-line') return listed(answerNumber(String(item.answer)));
  if (item.type !== 'fill-gaps') return [];
  return item.gaps.flatMap((gap) => (gap.type === 'number' ? listed(answerNumber(gap.answer)) : []));
}

/** The words to be typed, each with all that is accepted. */
export function wordAnswers(item: Item): readonly (readonly string[])[] {
  if (item.type === 'short-text') return [item.accepted];
  if (item.type !== 'fill-gaps') return [];
  return item.gaps.flatMap((gap) => (gap.type === 'text' ? [gap.accepted] : []));
}

/** What a screen reader says of the item's own pictures. */
export function alternativesOf(item: Item): readonly string[] {
  const own = item.figure?.type === 'picture' ? [item.figure.alt] : [];
  return item.type === 'point-picture' ? [...own, item.alt] : own;
}

const listed = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
