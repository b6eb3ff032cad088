import axis from '../number-line-axis.module.css';
import { NumberLineAxis, percentOf } from '../number-line-axis.tsx';
import type { FigureProps } from './figure-props.ts';
import { describeFigure } from './figure-text.ts';

const MARK = 34;
const JUMP = 46;

export function NumberLineFigure({ figure, context }: FigureProps<'number-line'>) {
  const jumps = figure.jumps ?? [];
  const marks = figure.marks ?? [];
  const above = jumps.length > 0 ? JUMP + 14 : marks.length > 0 ? MARK : 14;
  return (
    <span class={axis.whole} role="img" aria-label={describeFigure(figure, context)}>
      <NumberLineAxis line={figure} context={context} above={above}>
        {jumps.map(({ from, to }, at) => (
          <Jump key={at} from={percentOf(figure, from)} to={percentOf(figure, to)} ground={above - 6} />
        ))}
        {marks.map((mark) => (
          <svg
            key={mark}
            x={`${percentOf(figure, mark)}%`}
            y={above - 4}
            overflow="visible"
            aria-hidden="true"
          >
            <path class={axis.mark} d="M0 0C-3 -8 -10 -11 -10 -18a10 10 0 0 1 20 0C10 -11 3 -8 0 0z" />
          </svg>
        ))}
      </NumberLineAxis>
    </span>
  );
}

interface JumpProps {
  readonly from: number;
  readonly to: number;
  /** Where the arc starts and ends, in pixels from the top. */
  readonly ground: number;
}

/** An arc stretched between two places, with a head where it lands. */
export function Jump({ from, to, ground }: JumpProps) {
  return (
    <g>
      <svg
        x={`${Math.min(from, to)}%`}
        y={ground - JUMP}
        width={`${Math.abs(to - from)}%`}
        height={JUMP}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        <path class={axis.jump} vector-effect="non-scaling-stroke" d="M0 100C10 -10 90 -10 100 100" />
      </svg>
      <svg x={`${to}%`} y={ground} overflow="visible" aria-hidden="true">
        <path class={axis.head} d={to >= from ? 'M2 4L-10 -5L3 -10z' : 'M-2 4L10 -5L-3 -10z'} />
      </svg>
    </g>
  );
}
