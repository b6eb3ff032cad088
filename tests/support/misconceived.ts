// What a child answers who thinks in a certain wrong way.
import type { Answer } from '../../src/domain/answer.ts';
import type { Item } from '../../src/domain/item.ts';
import { wrongAnswers } from '../../src/packs/wrong-answers.ts';

/** The wrong answer to this very question that a misconception leads to; null where it leads to none. */
export function answerOf(item: Item, misconception: string): Answer | null {
  return wrongAnswers(item).find((wrong) => wrong.misconception === misconception)?.answer ?? null;
}
