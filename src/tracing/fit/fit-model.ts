// Everything that is fitted to answers, as the sections of a model file.
import { encodeResponse } from '../response/response-bytes.ts';
import type { Answers, AnswerVocabulary } from './answers.ts';
import { fitResponse } from './fit-response.ts';

/** Skills and items of the vocabulary in the order of the model file (model-places.ts). */
export function fitSections(answers: Answers, vocabulary: AnswerVocabulary): ReadonlyMap<string, Uint8Array> {
  return new Map([['response', encodeResponse(fitResponse(answers, vocabulary))]]);
}
