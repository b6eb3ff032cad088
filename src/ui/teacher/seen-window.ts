// Which rows and columns of a large table can be seen: a hundred learners by two hundred skills are twenty thousand
// cells, and a slow tablet draws a few hundred of them.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Drawn beyond the edges, so that a short pull shows no gaps; moved on in steps of as many. */
const BEYOND = 2;
const AFTER_FIRST_MS = 300;
/** The height of the box, at most, as its style sheet has it. */
const MOST_OF_WINDOW = 0.7;
/** Seen at least, however small the box. */
const LEAST = 4;

export interface Span {
  readonly from: number;
  /** The first that is not drawn. */
  readonly to: number;
}

export interface Seen {
  readonly rows: Span;
  readonly columns: Span;
}

export interface SeenSizes {
  readonly rows: number;
  readonly columns: number;
  readonly rowPx: number;
  readonly columnPx: number;
  /** What the heads at the top and at the side cover of the box, at least. */
  readonly headPx: number;
  readonly sidePx: number;
}

/** As many as fit, and a part of one. */
const fitting = (seenPx: number, eachPx: number): number =>
  Math.ceil(Math.max(seenPx, eachPx * LEAST) / eachPx);

/** The span at an offset, in steps, so that it stays the same over a few pixels. */
export function spanAt(offsetPx: number, seenPx: number, eachPx: number, count: number): Span {
  const first = Math.floor(Math.max(0, offsetPx) / eachPx);
  const from = Math.max(0, Math.floor(first / BEYOND) * BEYOND - BEYOND);
  const most = fitting(seenPx, eachPx) + 2 * BEYOND;
  return { from: Math.min(from, Math.max(0, count - most)), to: Math.min(count, from + most) };
}

/** As much of another span as a shorter table has. */
const within = ({ from, to }: Span, count: number): Span => ({
  from: Math.min(from, Math.max(0, count - (to - from))),
  to: Math.min(to, count),
});

/** The box to scroll, and what is seen of it. */
export function useSeen(sizes: SeenSizes) {
  const { rows, columns, rowPx, columnPx, headPx, sidePx } = sizes;
  const box = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Seen | null>(null);
  const follow = (): void => {
    if (box.current === null) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = box.current;
    const now = {
      rows: spanAt(scrollTop, clientHeight - headPx, rowPx, rows),
      // From right to left the offset counts below nought.
      columns: spanAt(Math.abs(scrollLeft), clientWidth - sidePx, columnPx, columns),
    };
    setMeasured((before) => (before && keyOf(before) === keyOf(now) ? before : now));
  };
  // What lies beyond the edges follows when the first frame is there.
  useEffect(() => {
    const waiting = setTimeout(follow, AFTER_FIRST_MS);
    return () => clearTimeout(waiting);
  }, [rows, columns]);
  useEffect(() => {
    // A tablet that is turned shows other columns.
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  });
  const seen = measured ?? seenAtFirst(sizes);
  return { box, seen: { rows: within(seen.rows, rows), columns: within(seen.columns, columns) }, follow };
}

/** What the window can show and no more: to measure the box would be to lay the page out twice. */
function seenAtFirst({ rows, columns, rowPx, columnPx, headPx, sidePx }: SeenSizes): Seen {
  return {
    rows: { from: 0, to: Math.min(rows, fitting(innerHeight * MOST_OF_WINDOW - headPx, rowPx)) },
    columns: { from: 0, to: Math.min(columns, fitting(innerWidth - sidePx, columnPx)) },
  };
}

const keyOf = ({ rows, columns }: Seen): string => [rows.from, rows.to, columns.from, columns.to].join(' ');
