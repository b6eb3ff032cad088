// What the way back through the network takes, beside gru-product.ts: most of the time of a fit goes here, so that four
// rows are done at once and each number is read as rarely as can be.
type Numbers = Float64Array;

/** out += Mᵀ x: `x` has a number a row. */
export function addTransposed(
  out: Numbers,
  outAt: number,
  m: Numbers,
  mAt: number,
  rows: number,
  columns: number,
  x: Numbers,
  xAt: number,
): void {
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const r0 = mAt + row * columns;
    const r1 = r0 + columns;
    const r2 = r1 + columns;
    const r3 = r2 + columns;
    const x0 = x[xAt + row] as number;
    const x1 = x[xAt + row + 1] as number;
    const x2 = x[xAt + row + 2] as number;
    const x3 = x[xAt + row + 3] as number;
    for (let k = 0; k < columns; k++) {
      const at = outAt + k;
      out[at] =
        (out[at] as number) +
        (m[r0 + k] as number) * x0 +
        (m[r1 + k] as number) * x1 +
        (m[r2 + k] as number) * x2 +
        (m[r3 + k] as number) * x3;
    }
  }
  for (; row < rows; row++) {
    const r = mAt + row * columns;
    const value = x[xAt + row] as number;
    for (let k = 0; k < columns; k++) {
      out[outAt + k] = (out[outAt + k] as number) + (m[r + k] as number) * value;
    }
  }
}

/** M += Σ a bᵀ over steps: `a` of `rows` and `b` of `columns` numbers a step. */
export function addOuter(
  m: Numbers,
  mAt: number,
  rows: number,
  columns: number,
  a: Numbers,
  b: Numbers,
  steps: ArrayLike<number>,
  count: number,
): void {
  let step = 0;
  for (; step + 3 < count; step += 4) {
    const [t0, t1, t2, t3] = [steps[step], steps[step + 1], steps[step + 2], steps[step + 3]] as const;
    const [b0, b1, b2, b3] = [
      (t0 as number) * columns,
      (t1 as number) * columns,
      (t2 as number) * columns,
      (t3 as number) * columns,
    ];
    for (let row = 0; row < rows; row++) {
      const a0 = a[(t0 as number) * rows + row] as number;
      const a1 = a[(t1 as number) * rows + row] as number;
      const a2 = a[(t2 as number) * rows + row] as number;
      const a3 = a[(t3 as number) * rows + row] as number;
      const r = mAt + row * columns;
      for (let k = 0; k < columns; k++) {
        m[r + k] =
          (m[r + k] as number) +
          a0 * (b[b0 + k] as number) +
          a1 * (b[b1 + k] as number) +
          a2 * (b[b2 + k] as number) +
          a3 * (b[b3 + k] as number);
      }
    }
  }
  for (; step < count; step++) {
    const t = steps[step] as number;
    for (let row = 0; row < rows; row++) {
      const value = a[t * rows + row] as number;
      const r = mAt + row * columns;
      for (let k = 0; k < columns; k++) {
        m[r + k] = (m[r + k] as number) + value * (b[t * columns + k] as number);
      }
    }
  }
}
