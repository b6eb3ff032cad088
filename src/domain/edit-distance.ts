/**
 * Letters wrong, missing, too many, or swapped with their neighbour (Damerau-Levenshtein in its optimal string
 * alignment, Boytsov 2011): how many slips lead from one word to the other. Counts code points.
 * Returns `limit + 1` as soon as the distance is known to be greater; O(length * length), so bound the lengths.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const [x, y] = [[...a], [...b]];
  if (Math.abs(x.length - y.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: y.length + 1 }, (_, column) => column);
  for (let row = 1; row <= x.length; row++) {
    const current = nextRow(x, y, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[y.length] ?? 0, limit + 1);
}

function nextRow(
  x: readonly string[],
  y: readonly string[],
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const current = [row];
  for (let column = 1; column <= y.length; column++) {
    const same = x[row - 1] === y[column - 1];
    let best = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (same ? 0 : 1),
    );
    const swapped = row > 1 && column > 1 && x[row - 1] === y[column - 2] && x[row - 2] === y[column - 1];
    if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
    current.push(best);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
