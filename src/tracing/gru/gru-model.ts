// The recurrent tracer as it runs: what a learner did before is `hidden` numbers, which each answer moves. A tenth of
// the speed of nothing: two products of small matrices an answer, one a question. Not part of the app; see
// docs/learner-model.md. Formulas: fit/gru/network.ts.
import type { Weigher } from '../fitted-bkt.ts';
import { exp } from '../fixed-math.ts';
import type { Attempt, LearnerModel, Skills } from '../learner-model.ts';
import type { PackedShape, PackedState } from '../packed-state.ts';
import { createGruMemory, GRU_FEATURES, type GruQuestion } from './gru-features.ts';
import { type GruParameters, layOutGru } from './gru-parameters.ts';

const MINUTE_MS = 60_000;
const END_OF_TIME_MS = 2 ** 31 * MINUTE_MS;
/** No answer is ever certain, as in the response model. */
const LEAST = 0.005;

export type GruModel = Pick<LearnerModel, 'shape' | 'predict' | 'update'>;

/** Makes the model; its part of a state lies behind `before`, and `weigh` says whether an answer counts. */
export function createGruModel(
  { sizes, ease, itemPlaces, weights }: GruParameters,
  before: PackedShape,
  weigh: Weigher,
): GruModel {
  const layout = layOutGru(sizes);
  const { hidden: H, skillWidth, itemWidth, skills: skillCount } = sizes;
  const { width: D, skill, item, input, inputBias, recurrent, candidateBias, readout, readoutBias } = layout;
  const memory = createGruMemory(H, skillCount, before);
  const at = memory.hiddenAt;
  const G = 3 * H;
  const q = new Float64Array(D);
  const gates = new Float64Array(G);
  const back = new Float64Array(G);
  const isInPack = (one: number) => one >= 0 && one < skillCount;

  function easeOf(skills: Skills, row: number): number {
    let sum = 0;
    let count = 0;
    for (const one of skills) {
      if (!isInPack(one)) continue;
      sum += ease.skill[one] ?? 0;
      count++;
    }
    return (count > 0 ? sum / count : ease.base) + (ease.item[row] ?? 0);
  }

  function ask(state: PackedState, question: GruQuestion): void {
    q.fill(0);
    let count = 0;
    for (const one of question.skills) if (isInPack(one)) count++;
    for (const one of question.skills) {
      if (!isInPack(one)) continue;
      const from = skill.at + one * skillWidth;
      for (let k = 0; k < skillWidth; k++) q[k] = (q[k] ?? 0) + (weights[from + k] ?? 0) / count;
    }
    const place = itemPlaces[question.row] ?? -1;
    if (place >= 0) {
      const from = item.at + place * itemWidth;
      for (let k = 0; k < itemWidth; k++) q[skillWidth + k] = weights[from + k] ?? 0;
    }
    memory.readFeatures(state, question, q, D - GRU_FEATURES);
  }

  function toQuestion(skills: Skills, row: number, atMs: number): GruQuestion {
    const known = row >= 0 && row < itemPlaces.length ? row : -1;
    return { skills, row: known, ease: easeOf(skills, known), minute: toMinute(atMs) };
  }

  function step({ singles }: PackedState, right: number): void {
    const from = input.at + right * G * D;
    const bias = inputBias.at + right * G;
    for (let j = 0; j < G; j++) {
      let sum = weights[bias + j] as number;
      for (let k = 0; k < D; k++) sum += (weights[from + j * D + k] as number) * (q[k] as number);
      gates[j] = sum;
      sum = 0;
      for (let k = 0; k < H; k++) {
        sum += (weights[recurrent.at + j * H + k] as number) * (singles[at + k] as number);
      }
      back[j] = sum;
    }
    for (let j = 0; j < H; j++) {
      const r = sigmoid((gates[j] as number) + (back[j] as number));
      const z = sigmoid((gates[H + j] as number) + (back[H + j] as number));
      const kept = (back[2 * H + j] as number) + (weights[candidateBias.at + j] as number);
      // tanh x = 2σ(2x) − 1
      const n = 2 * sigmoid(2 * ((gates[2 * H + j] as number) + r * kept)) - 1;
      singles[at + j] = (1 - z) * n + z * (singles[at + j] as number);
    }
  }

  return {
    shape: memory.shape,
    predict(state, skills, row, atMs) {
      ask(state, toQuestion(skills, row, atMs));
      let logit = 0;
      for (let d = 0; d < D; d++) {
        const asked = q[d] as number;
        if (asked === 0) continue;
        let sum = weights[readoutBias.at + d] as number;
        for (let k = 0; k < H; k++) {
          sum += (weights[readout.at + d * H + k] as number) * (state.singles[at + k] as number);
        }
        logit += asked * sum;
      }
      return Math.min(1 - LEAST, Math.max(LEAST, sigmoid(logit)));
    },
    update(state, attempt: Attempt) {
      if (attempt.attempt > 1 || !attempt.skills.some(isInPack) || weigh(attempt) <= 0) return;
      const question = toQuestion(attempt.skills, attempt.row, attempt.atMs);
      const right = attempt.correct && attempt.hints <= 0;
      ask(state, question);
      step(state, right ? 1 : 0);
      memory.remember(state, question, right);
    },
  };
}

/** 0 stays 0: a time that is not known, as one is whose minutes no 32 bits hold (after the year 6000). */
export function toMinute(atMs: number): number {
  return atMs > 0 && atMs < END_OF_TIME_MS ? Math.floor(atMs / MINUTE_MS) : 0;
}

function sigmoid(x: number): number {
  return 1 / (1 + exp(-x));
}
