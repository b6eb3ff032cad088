// The recurrent tracer as it runs: what a learner did before is a few dozen numbers, which each answer moves. Two
// products of small matrices an answer and two a question. No part of the app imports it; docs/learner-model.md says
// why. Formulas and sources: fit/gru/network.ts.
import type { Weigher } from '../fitted-bkt.ts';
import type { LearnerModel, Skills } from '../learner-model.ts';
import type { PackedShape, PackedState } from '../packed-state.ts';
import { GRU_FEATURES, readFeatures } from './gru-features.ts';
import { type GruQuestion, layOutMemory, remember } from './gru-memory.ts';
import { type GruLayout, type GruParameters, layOutGru } from './gru-parameters.ts';
import { addProduct } from './gru-product.ts';
import { sigmoid, tanh } from './logistic-table.ts';

const MINUTE_MS = 60_000;
const END_OF_TIME_MS = 2 ** 31 * MINUTE_MS;
/** No answer is ever certain, as in the response model. */
const LEAST = 0.005;

export type GruModel = Pick<LearnerModel, 'shape' | 'predict' | 'update'>;

/** Makes the model; its part of a state lies behind `before`, and `weigh` says whether an answer counts. */
export function createGruModel(parameters: GruParameters, before: PackedShape, weigh: Weigher): GruModel {
  const { sizes, itemPlaces } = parameters;
  // Numbers of 64 bits are read without being turned into such.
  const weights = Float64Array.from(parameters.weights);
  const layout = layOutGru(sizes);
  const { hidden: H, mixed: M, skills: skillCount } = sizes;
  const { width: D, input, inputBias, recurrent, candidateBias, readout, readoutBias } = layout;
  const { mixHidden, mixQuestion, mixBias, mixOut } = layout;
  const places = layOutMemory(H, skillCount, before);
  const toQuestion = createAsker(parameters);
  const G = 3 * H;
  const q = new Float64Array(D);
  const h = new Float64Array(H);
  const counts = new Float64Array(D);
  const mix = new Float64Array(M);
  const [gates, back] = [new Float64Array(G), new Float64Array(G)];
  const isInPack = (one: number) => one >= 0 && one < skillCount;

  /** Brings the numbers of a question to `q` and those of what came before to `h`. */
  function ask(state: PackedState, question: GruQuestion): void {
    readEmbeddings(parameters, layout, question, weights, q);
    readFeatures(state, places, question, q, D - GRU_FEATURES);
    for (let k = 0; k < H; k++) h[k] = state.singles[places.hidden + k] as number;
  }

  function logitOf(): number {
    for (let k = 0; k < D; k++) counts[k] = weights[readoutBias.at + k] as number;
    addProduct(counts, 0, weights, readout.at, D, H, h, 0);
    for (let k = 0; k < M; k++) mix[k] = weights[mixBias.at + k] as number;
    addProduct(mix, 0, weights, mixHidden.at, M, H, h, 0);
    addProduct(mix, 0, weights, mixQuestion.at, M, D, q, 0);
    let logit = 0;
    for (let k = 0; k < D; k++) logit += (q[k] as number) * (counts[k] as number);
    for (let k = 0; k < M; k++) {
      logit += (weights[mixOut.at + k] as number) * tanh(mix[k] as number);
    }
    return logit;
  }

  function step({ singles }: PackedState, right: number): void {
    const bias = inputBias.at + right * G;
    for (let k = 0; k < G; k++) gates[k] = weights[bias + k] as number;
    addProduct(gates, 0, weights, input.at + right * G * D, G, D, q, 0);
    back.fill(0);
    addProduct(back, 0, weights, recurrent.at, G, H, h, 0);
    for (let k = 0; k < H; k++) {
      const r = sigmoid((gates[k] as number) + (back[k] as number));
      const z = sigmoid((gates[H + k] as number) + (back[H + k] as number));
      const kept = (back[2 * H + k] as number) + (weights[candidateBias.at + k] as number);
      const n = tanh((gates[2 * H + k] as number) + r * kept);
      singles[places.hidden + k] = (1 - z) * n + z * (h[k] as number);
    }
  }

  return {
    shape: places.shape,
    predict(state, skills, row, atMs) {
      ask(state, toQuestion(skills, row, atMs));
      return Math.min(1 - LEAST, Math.max(LEAST, sigmoid(logitOf())));
    },
    update(state, attempt) {
      if (attempt.attempt > 1 || !attempt.skills.some(isInPack) || weigh(attempt) <= 0) return;
      const right = attempt.correct && attempt.hints <= 0;
      const question = toQuestion(attempt.skills, attempt.row, attempt.atMs);
      ask(state, question);
      step(state, right ? 1 : 0);
      remember(state, places, question, right);
    },
  };

  /** Finds what is expected of a question before anything is known of the learner. */
  function createAsker({ ease }: GruParameters) {
    return (skills: Skills, row: number, atMs: number): GruQuestion => {
      let sum = 0;
      let count = 0;
      for (const one of skills) {
        if (!isInPack(one)) continue;
        sum += ease.skill[one] ?? 0;
        count++;
      }
      const known = row >= 0 && row < itemPlaces.length ? row : -1;
      const expected = (count > 0 ? sum / count : ease.base) + (ease.item[known] ?? 0);
      return { skills, row: known, ease: expected, minute: toMinute(atMs) };
    };
  }
}

/** The mean of the skills that the pack has, then the item; zeros for what was not fitted. */
function readEmbeddings(
  { sizes, itemPlaces }: GruParameters,
  { skill, item }: GruLayout,
  { skills, row }: GruQuestion,
  weights: Float64Array,
  into: Float64Array,
): void {
  const { skillWidth, itemWidth, skills: skillCount } = sizes;
  into.fill(0, 0, skillWidth + itemWidth);
  let count = 0;
  for (const one of skills) if (one >= 0 && one < skillCount) count++;
  for (const one of skills) {
    if (one < 0 || one >= skillCount) continue;
    const from = skill.at + one * skillWidth;
    for (let k = 0; k < skillWidth; k++) {
      into[k] = (into[k] as number) + (weights[from + k] as number) / count;
    }
  }
  const place = itemPlaces[row] ?? -1;
  if (place < 0) return;
  const from = item.at + place * itemWidth;
  for (let k = 0; k < itemWidth; k++) into[skillWidth + k] = weights[from + k] as number;
}

/** 0 stays 0: a time that is not known, as one is whose minutes no 32 bits hold (after the year 6000). */
export function toMinute(atMs: number): number {
  return atMs > 0 && atMs < END_OF_TIME_MS ? Math.floor(atMs / MINUTE_MS) : 0;
}
