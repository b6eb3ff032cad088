// Everything that is fitted to answers, as the sections of a model file.
import { encodeBkt } from '../bkt-bytes.ts';
import type { ItemFacts } from '../learner-model.ts';
import { encodeResponse } from '../response/response-bytes.ts';
import type { Answers, AnswerVocabulary } from './answers.ts';
import { fitBkt } from './fit-bkt.ts';
import { fitResponse } from './fit-response.ts';

/** What a pack says beside its vocabulary. */
export interface FitFacts extends Pick<ItemFacts, 'difficulty'> {
  /** One a skill: places of the skills that it builds on; empty where nothing is known of any. */
  readonly parents: readonly (readonly number[])[];
}

/** Skills and items of the vocabulary in the order of the model file (model-places.ts). */
export function fitSections(
  answers: Answers,
  vocabulary: AnswerVocabulary,
  { difficulty, parents }: FitFacts,
): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['bkt', encodeBkt(fitBkt(answers, vocabulary, { difficulty, parents }))],
    ['response', encodeResponse(fitResponse(answers, vocabulary))],
  ]);
}
