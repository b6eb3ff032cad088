// Adam with decay beside the gradient (Kingma & Ba 2015, algorithm 1; Loshchilov & Hutter 2019, algorithm 2).
const BETA1 = 0.9;
const BETA2 = 0.999;
const LEAST = 1e-8;

export interface Adam {
  /** One step down `gradient`, which is set to 0; no longer than `clip` it counts as it is, else as one of that length. */
  step(
    weights: Float64Array,
    gradient: Float64Array,
    rate: number,
    decay: ArrayLike<number>,
    clip: number,
  ): void;
}

export function createAdam(size: number): Adam {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let steps = 0;
  return {
    step(weights, gradient, rate, decay, clip) {
      steps++;
      const scale = clipTo(gradient, clip);
      const own = rate / (1 - BETA1 ** steps);
      const other = 1 / (1 - BETA2 ** steps);
      for (let at = 0; at < size; at++) {
        const g = (gradient[at] as number) * scale;
        const m = BETA1 * (mean[at] as number) + (1 - BETA1) * g;
        const s = BETA2 * (square[at] as number) + (1 - BETA2) * g * g;
        mean[at] = m;
        square[at] = s;
        const w = weights[at] as number;
        weights[at] = w - (own * m) / (Math.sqrt(s * other) + LEAST) - rate * (decay[at] as number) * w;
        gradient[at] = 0;
      }
    },
  };
}

/** The factor that brings a vector to at most this length (Pascanu, Mikolov & Bengio 2013). */
function clipTo(gradient: Float64Array, clip: number): number {
  let sum = 0;
  for (let at = 0; at < gradient.length; at++) sum += (gradient[at] as number) ** 2;
  const length = Math.sqrt(sum);
  return length > clip ? clip / length : 1;
}
