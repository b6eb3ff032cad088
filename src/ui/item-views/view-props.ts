import type { Answer } from '../../domain/answer.ts';
import type { ItemType } from '../../domain/item.ts';
import type { ViewContext } from '../kit/view-context.ts';
import type { DraftOf, ItemOf } from './draft-rules.ts';

/** The types that most questions are of come with the first one; the others right after it, in a file of their own. */
export type FirstType = 'choose-one' | 'number';
export type LaterType = Exclude<ItemType, FirstType>;

export interface TypeViewProps<T extends ItemType> {
  readonly item: ItemOf<T>;
  readonly draft: DraftOf<T>;
  /** Shows and does not accept. */
  readonly locked: boolean;
  readonly onDraft: (draft: DraftOf<T>) => void;
  readonly context: ViewContext;
  /** Id of the element that asks the question; names what answers it. */
  readonly promptId: string;
}

export type AnswerOf<T extends ItemType> = Extract<Answer, { readonly type: T }>;

export interface TypeAnswerProps<T extends ItemType> {
  readonly item: ItemOf<T>;
  readonly answer: AnswerOf<T>;
  readonly context: ViewContext;
}
