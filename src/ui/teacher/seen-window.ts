// Which rows and columns of a large table can be seen: a hundred learners by two hundred skills are twenty thousand
// cells, and a slow tablet draws a few hundred of them.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Drawn beyond the edges, so that a short pull shows no gaps; moved on in steps of as many. */
const BEYOND = 2;
/** Seen, as long as nothing was measured. */
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

/** The span at an offset, in steps, so that it stays the same over a few pixels. Before anything is measured, the first. */
export function spanAt(offsetPx: number, seenPx: number, eachPx: number, count: number): Span {
  const first = Math.floor(Math.max(0, offsetPx) / eachPx);
  const from = Math.max(0, Math.floor(first / BEYOND) * BEYOND - BEYOND);
  const most = Math.ceil(Math.max(seenPx, eachPx * LEAST) / eachPx) + 2 * BEYOND;
  return { from: Math.min(from, Math.max(0, count - most)), to: Math.min(count, from + most) };
}

/** The box to scroll, and what is seen of it. */
export function useSeen({ rows, columns, rowPx, columnPx, headPx, sidePx }: SeenSizes) {
  const box = useRef<HTMLDivElement>(null);
  const [, setKey] = useState('');
  const look = (): Seen => {
    const { scrollTop = 0, scrollLeft = 0, clientHeight = 0, clientWidth = 0 } = box.current ?? {};
    return {
      rows: spanAt(scrollTop, clientHeight - headPx, rowPx, rows),
      // From right to left the offset counts below nought.
      columns: spanAt(Math.abs(scrollLeft), clientWidth - sidePx, columnPx, columns),
    };
  };
  const follow = (): void => setKey(keyOf(look()));
  useLayoutEffect(follow, [rows, columns]);
  useEffect(() => {
    // A tablet that is turned shows other columns.
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  });
  return { box, seen: look(), follow };
}

const keyOf = ({ rows, columns }: Seen): string => [rows.from, rows.to, columns.from, columns.to].join(' ');
