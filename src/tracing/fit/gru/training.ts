// Trains the network: learners side by side, a stretch of answers at a time, gradients cut off between stretches and what
// came before handed on (truncated backpropagation: Williams & Peng 1990). Same seed, same weights.
import { createRandom, type Random } from '../../../domain/random.ts';
import { type GruSizes, layOutGru } from '../../gru/gru-parameters.ts';
import { createAdam } from './adam.ts';
import type { GruRows } from './gru-rows.ts';
import { type LaneOptions, roundsOf } from './lanes.ts';
import { createNetwork, type GruNetwork } from './network.ts';

export interface TrainingOptions extends LaneOptions {
  readonly rate: number;
  /** Share of itself that a weight loses in a step at rate 1; and of those that stand for a skill or an item. */
  readonly decay: number;
  readonly placeDecay: number;
  /** Share of what is read out, and of items, that is left out at a time (Srivastava et al. 2014). */
  readonly dropout: number;
  readonly itemDropout: number;
  /** A longer gradient is shortened to this. */
  readonly clip: number;
  /** Share of itself that the running mean over steps has after a step. */
  readonly average: number;
  /** Times through all answers, at most; and times without gain on who is watched, each of which halves the rate. */
  readonly epochs: number;
  readonly patience: number;
  readonly seed: number;
}

/** Gives the weights with the least log loss on the learners who are watched; `weights` is changed on the way. */
export function train(
  sizes: GruSizes,
  weights: Float64Array,
  rows: GruRows,
  watched: GruRows,
  options: TrainingOptions,
): Float64Array {
  const network = createNetwork(sizes, layOutGru(sizes), options.stretch);
  const goThrough = createEpochs(sizes, network, rows, options);
  // The mean over the last steps is better than the last of them (Polyak & Juditsky 1992).
  const mean = weights.slice();
  let best = weights.slice();
  let least = meanLoss(network, sizes, mean, watched, options.stretch);
  let rate = options.rate;
  let failures = 0;
  for (let epoch = 0; epoch < options.epochs && failures < options.patience; epoch++) {
    goThrough(weights, mean, rate);
    const loss = meanLoss(network, sizes, mean, watched, options.stretch);
    if (loss < least) {
      best = mean.slice();
      least = loss;
    } else {
      failures++;
      rate /= 2;
    }
  }
  return best;
}

/** Makes a function that goes through all learners once and moves weights and their mean. */
function createEpochs(sizes: GruSizes, network: GruNetwork, rows: GruRows, options: TrainingOptions) {
  const { input, size } = layOutGru(sizes);
  const random = createRandom(options.seed);
  const gradient = new Float64Array(size);
  const adam = createAdam(size);
  const decay = new Float64Array(size).fill(options.decay).fill(options.placeDecay, 0, input.at);
  return (weights: Float64Array, mean: Float64Array, rate: number): void => {
    for (const lanes of roundsOf(rows, sizes.hidden, options, random)) {
      let count = 0;
      for (const lane of lanes) {
        const to = Math.min(lane.end, lane.at + options.stretch);
        leaveOut(network, options, random);
        network.forward(weights, rows, lane.at, to, lane.hidden);
        network.backward(weights, gradient);
        count += to - lane.at;
        lane.at = to;
      }
      // The last rounds have few answers, and would count as much as the others.
      scale(gradient, 1 / Math.max(count, options.batch / 2));
      adam.step(weights, gradient, rate, decay, options.clip);
      follow(mean, weights, options.average);
    }
    leaveNothingOut(network);
  };
}

function meanLoss(
  network: GruNetwork,
  { hidden }: GruSizes,
  weights: Float64Array,
  rows: GruRows,
  stretch: number,
): number {
  let loss = 0;
  const { starts } = rows;
  const before = new Float64Array(hidden);
  for (let learner = 0; learner + 1 < starts.length; learner++) {
    before.fill(0);
    const end = starts[learner + 1] ?? 0;
    for (let at = starts[learner] ?? 0; at < end; at += stretch) {
      loss += network.forward(weights, rows, at, Math.min(end, at + stretch), before);
    }
  }
  return loss / Math.max(1, rows.right.length);
}

function leaveOut(
  { readoutMask, itemMask }: GruNetwork,
  { dropout, itemDropout }: TrainingOptions,
  random: Random,
): void {
  for (let k = 0; k < readoutMask.length; k++) readoutMask[k] = random() < dropout ? 0 : 1 / (1 - dropout);
  for (let t = 0; t < itemMask.length; t++) itemMask[t] = random() < itemDropout ? 0 : 1;
}

function leaveNothingOut({ readoutMask, itemMask }: GruNetwork): void {
  readoutMask.fill(1);
  itemMask.fill(1);
}

function scale(values: Float64Array, by: number): void {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * by;
}

function follow(mean: Float64Array, values: Float64Array, kept: number): void {
  for (let at = 0; at < mean.length; at++) {
    const value = values[at] as number;
    mean[at] = value + kept * ((mean[at] as number) - value);
  }
}
