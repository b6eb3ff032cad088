// Everything that is fitted to answers, as the sections of a model file.
import { encodeBkt } from '../bkt-bytes.ts';
import { createWeigher, placeBkt } from '../fitted-bkt.ts';
import type { ItemFacts } from '../learner-model.ts';
import { encodeResponse } from '../response/response-bytes.ts';
import type { Answers, AnswerVocabulary } from './answers.ts';
import { fitBkt } from './fit-bkt.ts';
import { fitResponse, RESPONSE_FIT } from './fit-response.ts';

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
  const bkt = fitBkt(answers, vocabulary, { difficulty, parents });
  const { items } = placeBkt(bkt, fittedInPlace(vocabulary), []);
  const response = fitResponse(answers, vocabulary, RESPONSE_FIT, createWeigher(items));
  return new Map([
    ['bkt', encodeBkt(bkt)],
    ['response', encodeResponse(response)],
  ]);
}

/** The pack that is fitted is the one that the file is for. */
function fittedInPlace({ skills, items }: AnswerVocabulary) {
  const count = ({ length }: readonly string[]) => Int32Array.from({ length }, (_, place) => place);
  return { skills: count(skills), items: count(items) };
}
