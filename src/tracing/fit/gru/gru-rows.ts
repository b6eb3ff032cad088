// Answers as the network reads them: places and features once for all passes. The ease of a question comes from other
// learners than the one who is asked, as it will on a tablet (cross-fitting, as in fit-response.ts).
import { GRU_FEATURES, readFeatures } from '../../gru/gru-features.ts';
import { layOutMemory, remember } from '../../gru/gru-memory.ts';
import { toMinute } from '../../gru/gru-model.ts';
import { createPackedState, EMPTY_SHAPE } from '../../packed-state.ts';
import type { ResponseEase } from '../../response/response-parameters.ts';
import { type Answers, attemptAt, learnersOf, rightUnaided } from '../answers.ts';
import { meanEase } from '../fit-ease.ts';

export interface GruRows {
  readonly starts: Uint32Array;
  /** Places of skills that are known, none below 0. */
  readonly skillSets: readonly (readonly number[])[];
  readonly skillSet: Int32Array;
  /** One a row: place among the items that are told apart, or -1. */
  readonly item: Int32Array;
  /** One a row: 1 for right without help. */
  readonly right: Uint8Array;
  /** `GRU_FEATURES` a row. */
  readonly features: Float32Array;
}

export function toGruRows(
  answers: Answers,
  skills: number,
  itemPlaces: Int32Array,
  easeFor: (learner: number) => ResponseEase,
): GruRows {
  const places = layOutMemory(0, skills, EMPTY_SHAPE);
  const features = new Float32Array(answers.rows * GRU_FEATURES);
  const right = Uint8Array.from(answers.correct, (_, row) => rightUnaided(answers, row));
  for (const [learner, [from, to]] of [...learnersOf(answers)].entries()) {
    const state = createPackedState(places.shape);
    const { base, skill, item } = easeFor(learner);
    for (let row = from; row < to; row++) {
      const asked = attemptAt(answers, row);
      const ease = meanEase(skill, asked.skills, base) + (item[asked.row] ?? 0);
      const question = { skills: asked.skills, row: asked.row, ease, minute: toMinute(asked.atMs) };
      readFeatures(state, places, question, features, row * GRU_FEATURES);
      remember(state, places, question, right[row] === 1);
    }
  }
  return {
    starts: answers.starts,
    skillSets: answers.skillSets.map((set) => set.filter((skill) => skill >= 0)),
    skillSet: answers.skillSet,
    item: answers.item.map((row) => itemPlaces[row] ?? -1),
    right,
    features,
  };
}
