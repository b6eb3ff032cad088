// The product of a matrix with a vector, both in flat arrays: from + and × alone, always in the same order, so that it
// comes out the same everywhere. Four rows are done at once, and each number of the vector is read once for them.

/** out += M x, of `rows` by `columns`. */
export function addProduct(
  out: Float64Array,
  outAt: number,
  m: Float64Array,
  mAt: number,
  rows: number,
  columns: number,
  x: Float64Array,
  xAt: number,
): void {
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const r0 = mAt + row * columns;
    const r1 = r0 + columns;
    const r2 = r1 + columns;
    const r3 = r2 + columns;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let k = 0; k < columns; k++) {
      const value = x[xAt + k] as number;
      s0 += (m[r0 + k] as number) * value;
      s1 += (m[r1 + k] as number) * value;
      s2 += (m[r2 + k] as number) * value;
      s3 += (m[r3 + k] as number) * value;
    }
    const at = outAt + row;
    out[at] = (out[at] as number) + s0;
    out[at + 1] = (out[at + 1] as number) + s1;
    out[at + 2] = (out[at + 2] as number) + s2;
    out[at + 3] = (out[at + 3] as number) + s3;
  }
  for (; row < rows; row++) {
    const r = mAt + row * columns;
    let sum = 0;
    for (let k = 0; k < columns; k++) sum += (m[r + k] as number) * (x[xAt + k] as number);
    out[outAt + row] = (out[outAt + row] as number) + sum;
  }
}
