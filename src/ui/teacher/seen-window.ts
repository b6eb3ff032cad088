// Which rows and columns of a large table can be seen: a hundred learners by two hundred skills are twenty thousand
// cells, and a slow tablet draws a few hundred of them.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Drawn beyond the edges, so that a short pull shows no gaps; moved on in steps of as many. */
const BEYOND = 2;
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

/** The box to scroll, and what is seen of it. */
export function useSeen({ rows, columns, rowPx, columnPx, headPx, sidePx }: SeenSizes) {
  const box = useRef<HTMLDivElement>(null);
  const [, setKey] = useState('');
  const look = (): Seen => {
    // The first drawing is of what the window can show and no more: to measure the box would be to lay the page out twice.
    if (box.current === null)
      return {
        rows: { from: 0, to: Math.min(rows, fitting(innerHeight * MOST_OF_WINDOW - headPx, rowPx)) },
        columns: { from: 0, to: Math.min(columns, fitting(innerWidth - sidePx, columnPx)) },
      };
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = box.current;
    return {
      rows: spanAt(scrollTop, clientHeight - headPx, rowPx, rows),
      // From right to left the offset counts below nought.
      columns: spanAt(Math.abs(scrollLeft), clientWidth - sidePx, columnPx, columns),
    };
  };
  const follow = (): void => setKey(keyOf(look()));
  useEffect(follow, [rows, columns]);
  useEffect(() => {
    // A tablet that is turned shows other columns.
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  });
  return { box, seen: look(), follow };
}

const keyOf = ({ rows, columns }: Seen): string => [rows.from, rows.to, columns.from, columns.to].join(' ');
