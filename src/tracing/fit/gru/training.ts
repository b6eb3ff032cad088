// Trains the network: learners run side by side in lanes, a stretch of answers at a time, gradients cut off between
// stretches and what came before handed on (truncated backpropagation: Williams & Peng 1990). Same seed, same weights.
import { createRandom, type Random, shuffled } from '../../../domain/random.ts';
import { type GruSizes, layOutGru } from '../../gru/gru-parameters.ts';
import { createAdam } from './adam.ts';
import type { GruRows } from './gru-rows.ts';
import { createNetwork, type GruNetwork } from './network.ts';

export interface TrainingOptions {
  readonly stretch: number;
  /** Answers of one step of Adam, about. */
  readonly batch: number;
  readonly rate: number;
  /** Share of its weight that a number loses in a step at rate 1; of what stands for an item or a skill. */
  readonly decay: number;
  readonly itemDecay: number;
  /** Share of what is read out, and of items, that is left out of a stretch. */
  readonly dropout: number;
  readonly itemDropout: number;
  readonly clip: number;
  /** Times through all answers, at most; and times without gain on who is watched, each of which halves the rate. */
  readonly epochs: number;
  readonly patience: number;
  /** Share of itself that the running mean over steps, which is what is kept, has after a step. */
  readonly average: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

interface Lane {
  at: number;
  end: number;
  readonly hidden: Float64Array;
}

/** Weights with the least log loss on the learners who are watched; `start` is changed. */
export function train(
  sizes: GruSizes,
  start: Float64Array,
  rows: GruRows,
  watched: GruRows,
  options: TrainingOptions,
): Float64Array {
  const layout = layOutGru(sizes);
  const network = createNetwork(sizes, layout, options.stretch);
  const random = createRandom(options.seed);
  const gradient = new Float64Array(layout.size);
  const adam = createAdam(layout.size);
  const decay = new Float64Array(layout.size).fill(options.decay);
  decay.fill(options.itemDecay, 0, layout.input.at);
  // The mean over the last steps is better than the last of them (Polyak & Juditsky 1992).
  const mean = start.slice();
  let best = start.slice();
  let least = meanLoss(network, start, watched, sizes.hidden, options.stretch);
  let rate = options.rate;
  let failures = 0;
  for (let epoch = 0; epoch < options.epochs && failures < options.patience; epoch++) {
    let [sum, seen] = [0, 0];
    const nominal = batchesOf(rows, sizes.hidden, options, random, (lanes) => {
      let count = 0;
      for (const lane of lanes) {
        const to = Math.min(lane.end, lane.at + options.stretch);
        dropOut(network, options, random);
        sum += network.forward(start, rows, lane.at, to, lane.hidden);
        network.backward(start, gradient);
        count += to - lane.at;
        lane.at = to;
      }
      seen += count;
      const share = 1 / Math.max(count, options.batch / 2);
      for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] as number) * share;
      adam.step(start, gradient, rate, decay, options.clip);
      follow(mean, start, options.average);
    });
    keepAll(network);
    const loss = meanLoss(network, mean, watched, sizes.hidden, options.stretch);
    options.log?.(`${epoch} ${(sum / seen).toFixed(4)} ${loss.toFixed(5)} rate ${rate} lanes ${nominal}`);
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

/** Goes through all learners once, in an order by lot. Gives how many lanes there were. */
function batchesOf(
  rows: GruRows,
  hidden: number,
  { stretch, batch }: TrainingOptions,
  random: Random,
  take: (lanes: readonly Lane[]) => void,
): number {
  const learners = rows.starts.length - 1;
  const order = [
    ...shuffled(
      Array.from({ length: learners }, (_, learner) => learner),
      random,
    ),
  ];
  const count = rows.starts[learners] ?? 0;
  let stretches = 0;
  for (const learner of order)
    stretches += Math.ceil(((rows.starts[learner + 1] ?? 0) - (rows.starts[learner] ?? 0)) / stretch);
  const lanes = Math.max(2, Math.min(learners, Math.round((batch * stretches) / count)));
  let open: Lane[] = [];
  for (;;) {
    open = open.filter((lane) => lane.at < lane.end);
    while (open.length < lanes && order.length > 0) {
      const learner = order.pop() ?? 0;
      open.push({
        at: rows.starts[learner] ?? 0,
        end: rows.starts[learner + 1] ?? 0,
        hidden: new Float64Array(hidden),
      });
    }
    open = open.filter((lane) => lane.at < lane.end);
    if (open.length === 0) return lanes;
    take(open);
  }
}

function follow(mean: Float64Array, values: Float64Array, kept: number): void {
  for (let at = 0; at < mean.length; at++) {
    const value = values[at] as number;
    mean[at] = value + kept * ((mean[at] as number) - value);
  }
}

function dropOut(network: GruNetwork, { dropout, itemDropout }: TrainingOptions, random: Random): void {
  const { readoutMask, itemMask } = network;
  for (let k = 0; k < readoutMask.length; k++) readoutMask[k] = random() < dropout ? 0 : 1 / (1 - dropout);
  for (let t = 0; t < itemMask.length; t++) itemMask[t] = random() < itemDropout ? 0 : 1;
}

function keepAll({ readoutMask, itemMask }: GruNetwork): void {
  readoutMask.fill(1);
  itemMask.fill(1);
}

export function meanLoss(
  network: GruNetwork,
  weights: Float64Array,
  rows: GruRows,
  hiddenSize: number,
  stretch: number,
): number {
  let loss = 0;
  const hidden = new Float64Array(hiddenSize);
  for (let learner = 0; learner + 1 < rows.starts.length; learner++) {
    hidden.fill(0);
    const end = rows.starts[learner + 1] ?? 0;
    for (let at = rows.starts[learner] ?? 0; at < end; at += stretch) {
      loss += network.forward(weights, rows, at, Math.min(end, at + stretch), hidden);
    }
  }
  return loss / Math.max(1, rows.right.length);
}
