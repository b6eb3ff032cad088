// Seals what a learner says to the teacher alone, or the teacher to it; what opens it is loaded when it is looked at.
import type { EventBody } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { type PrivateWord, printPrivateWord } from '../domain/private-words.ts';
import type { Names } from './names.ts';

type SaidPrivately = Extract<EventBody, { type: 'said-privately' }>;

/** Null where nothing can seal it. */
export async function sealPrivate(
  names: Names,
  learner: LearnerId,
  word: PrivateWord,
): Promise<SaidPrivately | null> {
  const said = await names.seal(printPrivateWord(word), { purpose: 'private-word', owner: learner });
  return said === null ? null : { type: 'said-privately', learner, said };
}
