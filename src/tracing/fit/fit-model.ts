// Everything that is fitted to answers, as the sections of a model file.
import { encodeBkt } from '../bkt-bytes.ts';
import type { ItemFacts } from '../learner-model.ts';
import { encodeResponse } from '../response/response-bytes.ts';
import type { Answers, AnswerVocabulary } from './answers.ts';
import { fitBkt } from './fit-bkt.ts';
import { fitResponse } from './fit-response.ts';

/** Skills and items of the vocabulary in the order of the model file (model-places.ts); `items` says more of them. */
export function fitSections(
  answers: Answers,
  vocabulary: AnswerVocabulary,
  { difficulty }: Pick<ItemFacts, 'difficulty'>,
): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['bkt', encodeBkt(fitBkt(answers, vocabulary, { difficulty }))],
    ['response', encodeResponse(fitResponse(answers, vocabulary))],
  ]);
}
