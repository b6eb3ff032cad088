// Which word that is seen is the one that is said. More is seen than said (what the child is to read, the buttons), and
// formulas are said in words that nobody sees: so it is the longest common subsequence (Hirschberg 1975, with the
// whole table, since a screen has few words).

/** Words of one text; on a screen there are less, and what is beyond is not marked. */
const MOST_SAID = 600;
const MOST_SEEN = 1_500;

/** For each word that is said the place of its word among those seen, in rising order; -1 where it has none. */
export function alignWords(said: readonly string[], seen: readonly string[]): readonly number[] {
  const rows = Math.min(said.length, MOST_SAID);
  const columns = Math.min(seen.length, MOST_SEEN);
  const longest = toTable(said, seen, rows, columns);
  const at = (row: number, column: number) => longest[row * (columns + 1) + column] ?? 0;
  const found = said.map(() => -1);
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (said[row] === seen[column] && at(row, column) === at(row + 1, column + 1) + 1) {
      found[row] = column;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) > at(row, column + 1)) row += 1;
    else column += 1;
  }
  return closedUp(found, said, seen);
}

/** Of two places that do as well, the one beside the next word: *the* belongs to *the goats* and not to a line above. */
function closedUp(found: number[], said: readonly string[], seen: readonly string[]): readonly number[] {
  for (let row = found.length - 2; row >= 0; row -= 1) {
    const beside = (found[row + 1] ?? -1) - 1;
    if ((found[row] ?? -1) >= 0 && beside >= 0 && seen[beside] === said[row]) found[row] = beside;
  }
  return found;
}

/** How many words each rest of the one text has in common with each rest of the other. */
function toTable(said: readonly string[], seen: readonly string[], rows: number, columns: number) {
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const cell = row * width + column;
      table[cell] =
        said[row] === seen[column]
          ? (table[cell + width + 1] ?? 0) + 1
          : Math.max(table[cell + width] ?? 0, table[cell + 1] ?? 0);
    }
  }
  return table;
}
