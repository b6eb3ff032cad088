// Whether an answer of the log can be shown in a question as it is made today. The same version of the pack makes the same
// question; of another version it is shown only where the answer has its place in it and is marked as it was then.
import type { Answer } from '../domain/answer.ts';
import type { Item } from '../domain/item.ts';
import { mark } from '../domain/marking/mark.ts';
import { readingWords } from '../domain/reading-words.ts';
import { isSameSign } from '../domain/signs/sign.ts';

export interface GivenThen {
  readonly answer: Answer;
  readonly correct: boolean;
}

/** `unseen` fits every question: nobody saw what was written, on paper. */
export function fitsToday(item: Item, { answer, correct }: GivenThen): boolean {
  if (answer.type === 'unseen') return true;
  if (!hasPlaceIn(item, answer)) return false;
  const marked = mark(item, answer);
  return marked.ok && marked.value.correct === correct;
}

/** Whether everything that the answer names is in the question. */
export function hasPlaceIn(item: Item, answer: Answer): boolean {
  if (item.type === 'choose-one' && answer.type === 'choose-one') {
    return hasAll(item.options, [answer.option]);
  }
  if (item.type === 'choose-several' && answer.type === 'choose-several') {
    return hasAll(item.options, answer.options);
  }
  if (item.type === 'order' && answer.type === 'order') return hasAll(item.entries, answer.order);
  if (item.type === 'match' && answer.type === 'match') return hasPairs(item.left, item.right, answer.pairs);
  if (item.type === 'sort-groups' && answer.type === 'sort-groups') {
    return hasPairs(item.entries, item.groups, answer.placed);
  }
  if (item.type === 'point-picture' && answer.type === 'point-picture') {
    return hasAll(item.regions, answer.regions);
  }
  if (item.type === 'number-line' && answer.type === 'number-line') {
    return item.from <= answer.value && answer.value <= item.to;
  }
  if (item.type === 'fill-gaps' && answer.type === 'fill-gaps') {
    return (
      item.gaps.length === answer.gaps.length &&
      item.gaps.every((gap, at) => gap.type !== 'choice' || hasAll(gap.options, [answer.gaps[at] ?? '']))
    );
  }
  if (item.type === 'draw' && answer.type === 'draw')
    return item.among.some((one) => isSameSign(one, answer.sign));
  if (item.type === 'read-aloud' && answer.type === 'read-aloud') {
    return Math.max(answer.last, ...answer.missed.map((word) => word + 1)) <= readingWords(item.text).length;
  }
  if (item.type === 'write-freely' && answer.type === 'write-freely') {
    return hasAll(item.points, answer.ticked);
  }
  return item.type === answer.type;
}

type Named = readonly { readonly id: string }[];

const hasAll = (there: Named, ids: readonly string[]): boolean =>
  ids.every((id) => there.some((one) => one.id === id));

const hasPairs = (firsts: Named, seconds: Named, pairs: readonly (readonly [string, string])[]): boolean =>
  hasAll(
    firsts,
    pairs.map(([first]) => first),
  ) &&
  hasAll(
    seconds,
    pairs.map(([, second]) => second),
  );
