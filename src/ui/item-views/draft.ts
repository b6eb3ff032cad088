// Drafts of every type of item: begun, read back from storage, and turned into an answer.
import type { Answer } from '../../domain/answer.ts';
import type { Item, ItemType } from '../../domain/item.ts';
import type { DraftRules, ItemDraft, Stored } from './draft-rules.ts';
import { drawDraft, readAloudDraft, writeFreelyDraft } from './made-drafts.ts';
import {
  chooseOneDraft,
  chooseSeveralDraft,
  matchDraft,
  orderDraft,
  pointPictureDraft,
  sortGroupsDraft,
} from './placing-drafts.ts';
import {
  expressionDraft,
  fillGapsDraft,
  numberDraft,
  numberLineDraft,
  shortTextDraft,
} from './typed-drafts.ts';

const RULES = {
  'choose-one': chooseOneDraft,
  'choose-several': chooseSeveralDraft,
  number: numberDraft,
  'short-text': shortTextDraft,
  order: orderDraft,
  match: matchDraft,
  'sort-groups': sortGroupsDraft,
  'fill-gaps': fillGapsDraft,
  'number-line': numberLineDraft,
  'point-picture': pointPictureDraft,
  expression: expressionDraft,
  draw: drawDraft,
  'read-aloud': readAloudDraft,
  'write-freely': writeFreelyDraft,
} as const satisfies { readonly [T in ItemType]: DraftRules<T> };

export function emptyDraft(item: Item): ItemDraft {
  return rulesOf(item).empty(item);
}

/** Reads a draft that was stored, whatever it is by now; an empty one where nothing fits the item. */
export function parseDraft(item: Item, stored: unknown): ItemDraft {
  if (typeof stored !== 'object' || stored === null) return emptyDraft(item);
  const draft = stored as Stored;
  return draft.type === item.type ? rulesOf(item).parse(item, draft) : emptyDraft(item);
}

/** The answer that a draft amounts to; null while something is missing. */
export function toAnswer(item: Item, draft: ItemDraft): Answer | null {
  return draft.type === item.type ? rulesOf(item).toAnswer(item, draft) : null;
}

/** Sound because each entry of the table is typed by its own name. */
function rulesOf(item: Item): DraftRules<ItemType> {
  return RULES[item.type] as DraftRules<ItemType>;
}
