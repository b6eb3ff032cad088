// An answer back in the question it was given to: the draft that leads to it.
import type { Answer } from '../../domain/answer.ts';
import type { Item } from '../../domain/item.ts';
import { parseDraft, toAnswer } from './draft.ts';
import type { ItemDraft } from './draft-rules.ts';

/** Of the line's length: nobody sees less, and a third is rounded on the way. */
const UNSEEN_SHARE = 0.001;

/** Null where the question has no place for it: of another type, of cards that are not there, of a number too long. */
export function givenDraft(item: Item, answer: Answer): ItemDraft | null {
  const draft = parseDraft(item, answer);
  const led = toAnswer(item, draft);
  if (item.type === 'number-line' && led?.type === 'number-line' && answer.type === 'number-line') {
    return Math.abs(led.value - answer.value) <= (item.to - item.from) * UNSEEN_SHARE ? draft : null;
  }
  return isSame(led, answer) ? draft : null;
}

/** Ids in the order in which they were given say nothing, except where the order is the answer. */
function isSame(one: Answer | null, other: Answer): boolean {
  return one !== null && toKey(one) === toKey(other);
}

function toKey(answer: Answer): string {
  switch (answer.type) {
    case 'choose-several':
      return JSON.stringify([...answer.options].sort());
    case 'point-picture':
      return JSON.stringify([...answer.regions].sort());
    case 'match':
      return JSON.stringify(answer.pairs.map(String).sort());
    case 'sort-groups':
      return JSON.stringify(answer.placed.map(String).sort());
    case 'number':
      return JSON.stringify([answer.text, answer.unit ?? null]);
    default:
      return JSON.stringify(Object.entries(answer).sort());
  }
}
