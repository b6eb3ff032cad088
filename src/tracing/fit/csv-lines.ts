// Walks over the lines and cells of a text without making an object for any of them: a million answers have five
// million cells. The format has no quoting, so a comma always ends a cell.

const LINE_FEED = 10;
const RETURN = 13;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const MARK = 0xfeff;
/** More columns than any file of answers has; what lies beyond is counted and not kept. */
const MOST_CELLS = 32;
/** Longer numbers would lose their last digits. */
const MOST_DIGITS = 15;

export interface LineScanner {
  /** Goes to the next line that is not empty; false at the end of the text. */
  step(): boolean;
  /** Counts from 1. */
  line(): number;
  cells(): number;
  cell(at: number): string;
  isEmpty(at: number): boolean;
  /** Whether the cell holds exactly this. */
  holds(at: number, text: string): boolean;
  /** The cell as a whole number; NaN when it is none or has more than fifteen digits. */
  number(at: number): number;
}

/** A mark for the order of bytes at the start and returns before line feeds are passed over. */
export function createLineScanner(text: string): LineScanner {
  const begins = new Int32Array(MOST_CELLS);
  const ends = new Int32Array(MOST_CELLS);
  let next = text.charCodeAt(0) === MARK ? 1 : 0;
  let line = 0;
  let cells = 0;

  function readLine(): void {
    cells = 0;
    let begin = next;
    let at = next;
    for (; ; at++) {
      const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
      if (code !== COMMA && code !== LINE_FEED) continue;
      const isLast = code === LINE_FEED;
      begins[cells] = begin;
      ends[cells] = isLast && at > begin && text.charCodeAt(at - 1) === RETURN ? at - 1 : at;
      cells += 1;
      begin = at + 1;
      if (isLast) break;
    }
    next = at + 1;
    line += 1;
  }

  const begin = (at: number): number => begins[at] ?? 0;
  const end = (at: number): number => ends[at] ?? 0;

  return {
    step() {
      while (next < text.length) {
        readLine();
        if (cells > 1 || end(0) > begin(0)) return true;
      }
      return false;
    },
    line: () => line,
    cells: () => cells,
    cell: (at) => text.slice(begin(at), end(at)),
    isEmpty: (at) => end(at) <= begin(at),
    holds: (at, wanted) => end(at) - begin(at) === wanted.length && text.startsWith(wanted, begin(at)),
    number: (at) => toNumber(text, begin(at), end(at)),
  };
}

/** An upper bound on the lines of a text. */
export function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function toNumber(text: string, begin: number, end: number): number {
  const isNegative = text.charCodeAt(begin) === MINUS && end > begin;
  const first = isNegative ? begin + 1 : begin;
  if (end <= first || end - first > MOST_DIGITS) return Number.NaN;
  let value = 0;
  for (let at = first; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return isNegative ? 0 - value : value;
}
