// A gated recurrent network over a learner's answers, forwards and backwards through time (backpropagation through time:
// Werbos 1990). Gates as Cho et al. 2014, with the reset gate after the product, so that one product does for all three:
//   r = σ(W_r q + b_r + U_r h), z = σ(W_z q + b_z + U_z h), n = tanh(W_n q + b_n + r ⊙ (U_n h + c)),
//   h′ = (1 − z) ⊙ n + z ⊙ h
// with W and b for wrong and for right answers apart; q are the numbers of the question that was answered. The next one is
// answered as in deep knowledge tracing (Piech et al. 2015), with q its numbers and a hidden layer beside the product:
//   P(right) = σ(q · (K h + k) + w · tanh(P h + Q q + m))
import type { GruLayout, GruSizes } from '../../gru/gru-parameters.ts';
import { addProduct } from '../../gru/gru-product.ts';
import type { GruRows } from './gru-rows.ts';
import { addOuter, addTransposed } from './matrix.ts';
import { type Asked, addTo, createQuestions } from './questions.ts';

export interface GruNetwork {
  /** Sum of log loss over rows from and to; `hidden` is what came before and becomes what comes after. */
  forward(weights: Float64Array, rows: GruRows, from: number, to: number, hidden: Float64Array): number;
  /** Adds the gradient of the sum of log loss of the last forward pass. */
  backward(weights: Float64Array, gradient: Float64Array): void;
  /** P(right) of the rows of the last forward pass, from 0. */
  readonly predicted: Float64Array;
  /** What is left out of the next passes: multiplies what is read out, and items whose row is 0 are their skills. */
  readonly readoutMask: Float64Array;
  readonly itemMask: Uint8Array;
}

/** `most`: rows of one pass. */
export function createNetwork(sizes: GruSizes, layout: GruLayout, most: number): GruNetwork {
  const { hidden: H, mixed: M } = sizes;
  const { width: D, input, inputBias, recurrent, candidateBias, readout, readoutBias } = layout;
  const { mixHidden, mixQuestion, mixBias, mixOut } = layout;
  const G = 3 * H;
  const questions = createQuestions(sizes, layout);
  const matrix = (columns: number, steps = most) => new Float64Array(steps * columns);
  const [q, dq, v, dv] = [matrix(D), matrix(D), matrix(D), matrix(D)];
  const [mix, dMix] = [matrix(M), matrix(M)];
  const [gates, dGates, dBack] = [matrix(G), matrix(G), matrix(G)];
  const [h, read, dRead, held] = [matrix(H, most + 1), matrix(H), matrix(H), matrix(H)];
  const u = new Float64Array(G);
  const dh = new Float64Array(H);
  const predicted = new Float64Array(most);
  const dLogit = new Float64Array(most);
  const readoutMask = new Float64Array(H).fill(1);
  const itemMask = new Uint8Array(most).fill(1);
  const all = Uint32Array.from({ length: most }, (_, t) => t);
  const [wrongSteps, rightSteps] = [new Uint32Array(most), new Uint32Array(most)];
  let last: { readonly rows: GruRows; readonly from: number; readonly steps: number } | null = null;

  function askedAt(rows: GruRows, row: number, t: number): Asked {
    return { rows, row, withItem: itemMask[t] === 1 };
  }

  function readOut(weights: Float64Array, t: number, right: number): number {
    for (let k = 0; k < H; k++) read[t * H + k] = (h[t * H + k] as number) * (readoutMask[k] as number);
    for (let k = 0; k < D; k++) v[t * D + k] = weights[readoutBias.at + k] as number;
    addProduct(v, t * D, weights, readout.at, D, H, read, t * H);
    let logit = 0;
    for (let k = 0; k < D; k++) logit += (q[t * D + k] as number) * (v[t * D + k] as number);
    for (let k = 0; k < M; k++) mix[t * M + k] = weights[mixBias.at + k] as number;
    addProduct(mix, t * M, weights, mixHidden.at, M, H, read, t * H);
    addProduct(mix, t * M, weights, mixQuestion.at, M, D, q, t * D);
    for (let k = 0; k < M; k++) {
      const value = Math.tanh(mix[t * M + k] as number);
      mix[t * M + k] = value;
      logit += (weights[mixOut.at + k] as number) * value;
    }
    const p = sigmoid(logit);
    predicted[t] = p;
    dLogit[t] = p - right;
    const signed = right === 1 ? -logit : logit;
    return signed > 30 ? signed : Math.log1p(Math.exp(signed));
  }

  function step(weights: Float64Array, t: number, right: number): void {
    const base = t * G;
    for (let k = 0; k < G; k++) gates[base + k] = weights[inputBias.at + right * G + k] as number;
    addProduct(gates, base, weights, input.at + right * G * D, G, D, q, t * D);
    u.fill(0);
    addProduct(u, 0, weights, recurrent.at, G, H, h, t * H);
    for (let k = 0; k < H; k++) {
      const r = sigmoid((gates[base + k] as number) + (u[k] as number));
      const z = sigmoid((gates[base + H + k] as number) + (u[H + k] as number));
      const kept = (u[2 * H + k] as number) + (weights[candidateBias.at + k] as number);
      const n = Math.tanh((gates[base + 2 * H + k] as number) + r * kept);
      gates[base + k] = r;
      gates[base + H + k] = z;
      gates[base + 2 * H + k] = n;
      held[t * H + k] = kept;
      h[(t + 1) * H + k] = (1 - z) * n + z * (h[t * H + k] as number);
    }
  }

  /** From the gradient of what comes after a step, in `dh`, to that of what came before it. */
  function stepBack(weights: Float64Array, t: number): void {
    const base = t * G;
    for (let k = 0; k < H; k++) {
      const r = gates[base + k] as number;
      const z = gates[base + H + k] as number;
      const n = gates[base + 2 * H + k] as number;
      const d = dh[k] as number;
      const dn = d * (1 - z) * (1 - n * n);
      const dz = d * ((h[t * H + k] as number) - n) * z * (1 - z);
      const dr = dn * (held[t * H + k] as number) * r * (1 - r);
      dGates[base + k] = dr;
      dGates[base + H + k] = dz;
      dGates[base + 2 * H + k] = dn;
      dBack[base + k] = dr;
      dBack[base + H + k] = dz;
      dBack[base + 2 * H + k] = dn * r;
      dh[k] = d * z;
    }
    addTransposed(dh, 0, weights, recurrent.at, G, H, dBack, base);
  }

  function readBack(weights: Float64Array, t: number): void {
    const d = dLogit[t] as number;
    for (let k = 0; k < D; k++) {
      dq[t * D + k] = d * (v[t * D + k] as number);
      dv[t * D + k] = d * (q[t * D + k] as number);
    }
    for (let k = 0; k < M; k++) {
      const value = mix[t * M + k] as number;
      dMix[t * M + k] = d * (weights[mixOut.at + k] as number) * (1 - value * value);
    }
    addTransposed(dq, t * D, weights, mixQuestion.at, M, D, dMix, t * M);
    dRead.fill(0, t * H, (t + 1) * H);
    addTransposed(dRead, t * H, weights, mixHidden.at, M, H, dMix, t * M);
    addTransposed(dRead, t * H, weights, readout.at, D, H, dv, t * D);
    for (let k = 0; k < H; k++)
      dh[k] = (dh[k] as number) + (dRead[t * H + k] as number) * (readoutMask[k] as number);
  }

  return {
    predicted,
    readoutMask,
    itemMask,
    forward(weights, rows, from, to, hidden) {
      const steps = to - from;
      h.set(hidden);
      let loss = 0;
      for (let t = 0; t < steps; t++) {
        const right = rows.right[from + t] as number;
        questions.write(weights, askedAt(rows, from + t, t), q, t * D);
        loss += readOut(weights, t, right);
        step(weights, t, right);
      }
      hidden.set(h.subarray(steps * H, (steps + 1) * H));
      last = { rows, from, steps };
      return loss;
    },
    backward(weights, gradient) {
      if (last === null) return;
      const { rows, from, steps } = last;
      let [wrongs, rights] = [0, 0];
      dh.fill(0);
      for (let t = steps - 1; t >= 0; t--) {
        const right = rows.right[from + t] as number;
        stepBack(weights, t);
        readBack(weights, t);
        addTransposed(dq, t * D, weights, input.at + right * G * D, G, D, dGates, t * G);
        questions.scatter(gradient, askedAt(rows, from + t, t), dq, t * D);
        addTo(gradient, inputBias.at + right * G, dGates, t * G, G, 1);
        addTo(gradient, candidateBias.at, dBack, t * G + 2 * H, H, 1);
        addTo(gradient, readoutBias.at, dv, t * D, D, 1);
        addTo(gradient, mixBias.at, dMix, t * M, M, 1);
        if (right === 1) rightSteps[rights++] = t;
        else wrongSteps[wrongs++] = t;
      }
      addOuter(gradient, input.at, G, D, dGates, q, wrongSteps, wrongs);
      addOuter(gradient, input.at + G * D, G, D, dGates, q, rightSteps, rights);
      addOuter(gradient, recurrent.at, G, H, dBack, h, all, steps);
      addOuter(gradient, readout.at, D, H, dv, read, all, steps);
      addOuter(gradient, mixHidden.at, M, H, dMix, read, all, steps);
      addOuter(gradient, mixQuestion.at, M, D, dMix, q, all, steps);
      addOuter(gradient, mixOut.at, 1, M, dLogit, mix, all, steps);
    },
  };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
