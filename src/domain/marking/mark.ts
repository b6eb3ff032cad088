// Marks any answer: pure, total, the same on tablet and relay. A new item type is one file here and one row below.
import type { Answer, Mark, Unmarkable } from '../answer.ts';
import type { Item, ItemType } from '../item.ts';
import { fail, type Result } from '../result.ts';
import { markChooseOne } from './choose-one.ts';
import { markChooseSeveral } from './choose-several.ts';
import { markDraw } from './draw.ts';
import { markExpression } from './expression.ts';
import { markFillGaps } from './fill-gaps.ts';
import { markMatch } from './match.ts';
import { markNumber } from './number.ts';
import { markNumberLine } from './number-line.ts';
import { markOrder } from './order.ts';
import { markPointPicture } from './point-picture.ts';
import { markReadAloud } from './read-aloud.ts';
import { markShortText } from './short-text.ts';
import { markSortGroups } from './sort-groups.ts';
import { markWriteFreely } from './write-freely.ts';

export type ItemOf<T extends ItemType> = Extract<Item, { readonly type: T }>;
export type AnswerOf<T extends ItemType> = Extract<Answer, { readonly type: T }>;

type Marker<T extends ItemType> = (item: ItemOf<T>, answer: AnswerOf<T>) => Result<Mark, Unmarkable>;

const MARKERS = {
  'choose-one': markChooseOne,
  'choose-several': markChooseSeveral,
  number: markNumber,
  'short-text': markShortText,
  order: markOrder,
  match: markMatch,
  'sort-groups': markSortGroups,
  'fill-gaps': markFillGaps,
  'number-line': markNumberLine,
  'point-picture': markPointPicture,
  expression: markExpression,
  draw: markDraw,
  'read-aloud': markReadAloud,
  'write-freely': markWriteFreely,
} as const satisfies { readonly [T in ItemType]: Marker<T> };

/**
 * Marks an answer to an item. An answer that is empty, unfinished or cannot be read is no mistake: it gives an
 * `Unmarkable`, the learner goes on, and nothing is recorded. Wrong values show their misconceptions.
 */
export function mark(item: Item, answer: Answer): Result<Mark, Unmarkable> {
  if (item.type !== answer.type) return fail({ code: 'answer/of-another-type' });
  return markAs(item.type, item, answer);
}

/** The types were just compared, which TypeScript cannot carry from one union to the other. */
function markAs<T extends ItemType>(type: T, item: Item, answer: Answer): Result<Mark, Unmarkable> {
  const marker: Marker<T> = (MARKERS as { readonly [K in ItemType]: Marker<K> })[type];
  return marker(item as ItemOf<T>, answer as AnswerOf<T>);
}
