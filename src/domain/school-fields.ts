// What a school keeps of its learners beside their names: its own fields, and their values. Both are sealed, so this fold
// cannot look inside: it keeps every word in order. Each word says only what it changes, and whoever opens them takes the
// last on each field (school/attributes.ts). So two teachers who say different things on two tablets lose neither.
import type { BanyanEvent } from './event.ts';
import type { LearnerId } from './ids.ts';
import { keyOf, placeOf } from './registers.ts';
import type { Sealed } from './sealed.ts';
import { compareEvents, type Placed } from './time.ts';

/** What was said of a learner once. */
export interface KeptWord {
  /** The id that it was said of, to which it is sealed. */
  readonly learner: LearnerId;
  readonly text: Sealed;
}

interface PlacedWord extends Placed {
  /** Null for what the school says of its fields. */
  readonly learner: LearnerId | null;
  readonly text: Sealed;
}

/** By content and place, so that a word that comes twice counts once. */
export type KeptWords = ReadonlyMap<string, PlacedWord>;
export type KeptWordsDraft = Map<string, PlacedWord>;

/** Takes in what an event says of fields or values, and drops what was kept of a learner who is erased. */
export function takeKeptWords(words: KeptWordsDraft, event: BanyanEvent): void {
  if (event.type === 'attributes-defined') {
    const { fields: text } = event;
    words.set(keyOf(event, '', text), { ...placeOf(event), learner: null, text });
  }
  if (event.type === 'learner-set' && event.attributes !== undefined) {
    const { learner, attributes: text } = event;
    words.set(keyOf(event, learner, text), { ...placeOf(event), learner, text });
  }
  if (event.type === 'learner-erased') {
    for (const [key, { learner }] of words) if (learner === event.erased) words.delete(key);
  }
}

/** In order. */
export function keptOfSchool(words: KeptWords): readonly Sealed[] {
  return inOrder(words).flatMap(({ learner, text }) => (learner === null ? [text] : []));
}

/** In order, by the id that a learner has now; of a child who was entered twice, what was said of both. */
export function keptOfLearners(
  words: KeptWords,
  canonical: (learner: LearnerId) => LearnerId,
): ReadonlyMap<LearnerId, readonly KeptWord[]> {
  const byLearner = new Map<LearnerId, KeptWord[]>();
  for (const { learner, text } of inOrder(words)) {
    if (learner === null) continue;
    const id = canonical(learner);
    const own = byLearner.get(id) ?? [];
    own.push({ learner, text });
    byLearner.set(id, own);
  }
  return byLearner;
}

/** Two versions of one event have one place: then the texts decide, everywhere alike. */
function inOrder(words: KeptWords): readonly PlacedWord[] {
  return [...words]
    .sort(([a, first], [b, second]) => compareEvents(first, second) || (a < b ? -1 : 1))
    .map(([, word]) => word);
}
