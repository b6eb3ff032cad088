// What training begins with: weights by lot, of such spread that numbers neither grow nor fade on their way through the
// network (Glorot & Bengio 2010), and an answer that is as likely as the question's ease says.
import type { Random } from '../../../domain/random.ts';
import { GRU_FEATURES } from '../../gru/gru-features.ts';
import { type GruPart, type GruSizes, layOutGru } from '../../gru/gru-parameters.ts';

export function startWeights(sizes: GruSizes, random: Random): Float64Array {
  const layout = layOutGru(sizes);
  const { hidden } = sizes;
  const weights = new Float64Array(layout.size);
  const spread = ({ at, rows, columns }: GruPart, most: number): void => {
    for (let to = at; to < at + rows * columns; to++) weights[to] = (2 * random() - 1) * most;
  };
  const [fromHidden, fromQuestion] = [Math.sqrt(3 / hidden), Math.sqrt(3 / layout.width)];
  spread(layout.skill, 0.5);
  spread(layout.item, 0.1);
  spread(layout.input, fromQuestion);
  spread(layout.recurrent, fromHidden);
  spread(layout.readout, 0.1 * fromHidden);
  spread(layout.mixHidden, fromHidden);
  spread(layout.mixQuestion, fromQuestion);
  spread(layout.mixOut, 0.1);
  weights[layout.readoutBias.at + layout.width - GRU_FEATURES] = 1;
  // What came before is kept for long at first (so of the forget gate: Jozefowicz, Zaremba & Sutskever 2015).
  for (const right of [0, 1]) {
    const update = layout.inputBias.at + (3 * right + 1) * hidden;
    weights.fill(1, update, update + hidden);
  }
  return weights;
}
