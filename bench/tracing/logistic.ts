// Logistic regression over sparse rows by L-BFGS (Nocedal 1980; Nocedal & Wright 2006, algorithms 7.4 and 3.1): for the
// models that stand beside ours. Every weight but the first, the intercept, is drawn to zero with half its square, which
// is what scikit-learn does at C = 1.

/** Rows of (place, value) pairs, one after the other, and an answer each. */
export interface SparseRows {
  add(place: number, value: number): void;
  end(correct: number): void;
  count(): number;
  read(): {
    readonly starts: Uint32Array;
    readonly places: Uint32Array;
    readonly values: Float32Array;
    readonly correct: Uint8Array;
  };
}

/** `width`: entries of a row, at most on average. */
export function createRows(rows: number, width: number): SparseRows {
  const starts = new Uint32Array(rows + 1);
  let places = new Uint32Array(rows * width);
  let values = new Float32Array(rows * width);
  const correct = new Uint8Array(rows);
  let [row, entries] = [0, 0];
  const grow = (): void => {
    const [held, kept] = [places, values];
    places = new Uint32Array(2 * entries + 16);
    values = new Float32Array(2 * entries + 16);
    places.set(held);
    values.set(kept);
  };
  return {
    add(place, value) {
      if (value === 0) return;
      if (entries === places.length) grow();
      places[entries] = place;
      values[entries] = value;
      entries += 1;
    },
    end(y) {
      correct[row] = y;
      row += 1;
      starts[row] = entries;
    },
    count: () => row,
    read: () => ({ starts, places, values, correct }),
  };
}

export function logistic(logit: number): number {
  // Beyond thirty a probability would be written as 0 or 1.
  return 1 / (1 + Math.exp(-Math.min(30, Math.max(-30, logit))));
}

const STEPS_MOST = 200;
const MEMORY = 10;
const GRADIENT_LEAST = 1e-5;
const GAIN_LEAST = 1e-8;

/** The weights that make the answers likeliest, one a place. */
export function fitLogistic(rows: SparseRows, places: number): Float64Array {
  const lossAt = createLoss(rows);
  const ease = toEase(rows, places);
  const weights = new Float64Array(places);
  let gradient = new Float64Array(places);
  let loss = lossAt(weights, gradient);
  const past: Step[] = [];
  for (let step = 0; step < STEPS_MOST; step++) {
    const direction = toDirection(gradient, past, ease);
    const slope = dot(direction, gradient);
    if (step > 0 && Math.sqrt(dot(gradient, gradient)) < GRADIENT_LEAST * rows.count()) break;
    const found = search(lossAt, weights, direction, loss, slope);
    if (found === null) break;
    const change = found.weights.map((value, at) => value - (weights[at] ?? 0));
    const bend = found.gradient.map((value, at) => value - (gradient[at] ?? 0));
    const inverse = dot(change, bend);
    if (inverse > 0) past.push({ change, bend, rho: 1 / inverse });
    if (past.length > MEMORY) past.shift();
    const gain = loss - found.loss;
    weights.set(found.weights);
    gradient = found.gradient;
    loss = found.loss;
    if (gain < GAIN_LEAST * Math.abs(loss)) break;
  }
  return weights;
}

interface Step {
  readonly change: Float64Array;
  readonly bend: Float64Array;
  readonly rho: number;
}

/** The inverse of the diagonal of the loss's second derivatives where P is about 0.7. */
function toEase(rows: SparseRows, places: number): Float64Array {
  const { starts, places: placeAt, values } = rows.read();
  const diagonal = new Float64Array(places).fill(1);
  for (let at = 0; at < (starts[rows.count()] ?? 0); at++) {
    const place = placeAt[at] as number;
    diagonal[place] = (diagonal[place] as number) + 0.2 * (values[at] as number) ** 2;
  }
  return diagonal.map((value) => 1 / value);
}

type Loss = (weights: Float64Array, gradient: Float64Array) => number;

function createLoss(rows: SparseRows): Loss {
  const { starts, places, values, correct } = rows.read();
  const count = rows.count();
  return (weights, gradient) => {
    let loss = 0;
    for (let at = 0; at < weights.length; at++) {
      const weight = at === 0 ? 0 : (weights[at] ?? 0);
      gradient[at] = weight;
      loss += (weight * weight) / 2;
    }
    for (let row = 0; row < count; row++) {
      const [from, to] = [starts[row] as number, starts[row + 1] as number];
      let logit = 0;
      for (let at = from; at < to; at++)
        logit += (weights[places[at] as number] as number) * (values[at] as number);
      const y = correct[row] as number;
      const signed = y === 1 ? -logit : logit;
      loss += signed > 30 ? signed : Math.log1p(Math.exp(signed));
      const error = logistic(logit) - y;
      for (let at = from; at < to; at++) {
        const place = places[at] as number;
        gradient[place] = (gradient[place] as number) + error * (values[at] as number);
      }
    }
    return loss;
  };
}

/** The two-loop recursion, begun with the diagonal: without it rare items take hundreds of steps. */
function toDirection(gradient: Float64Array, past: readonly Step[], ease: Float64Array): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares = past.map(() => 0);
  for (let at = past.length - 1; at >= 0; at--) {
    const { change, bend, rho } = past[at] as Step;
    const share = rho * dot(change, direction);
    shares[at] = share;
    addTo(direction, bend, -share);
  }
  const last = past.at(-1);
  const eased = last?.bend.map((value, at) => value * (ease[at] as number));
  const scale = last && eased ? 1 / (last.rho * dot(last.bend, eased)) : 1;
  for (let at = 0; at < direction.length; at++) {
    direction[at] = (direction[at] as number) * scale * (ease[at] as number);
  }
  for (const [at, { change, bend, rho }] of past.entries()) {
    addTo(direction, change, (shares[at] ?? 0) - rho * dot(bend, direction));
  }
  return direction;
}

/** Halves the step until the loss falls by a part of what the slope promises (Armijo 1966). */
function search(lossAt: Loss, from: Float64Array, direction: Float64Array, loss: number, slope: number) {
  let length = 1;
  for (let tries = 0; tries < 30; tries++, length /= 2) {
    const weights = from.map((value, at) => value + length * (direction[at] ?? 0));
    const gradient = new Float64Array(weights.length);
    const there = lossAt(weights, gradient);
    if (there <= loss + 1e-4 * length * slope) return { weights, gradient, loss: there };
  }
  return null;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function addTo(target: Float64Array, values: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++)
    target[at] = (target[at] as number) + times * (values[at] as number);
}
