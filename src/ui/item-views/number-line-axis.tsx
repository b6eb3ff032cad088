import type { ComponentChildren } from 'preact';
import axis from './number-line-axis.module.css';
import { type LineScale, labelledTicks, labelRows, shareOf, ticksOf } from './number-line-scale.ts';
import { type Speaker, showNumber } from './shown-number.ts';

interface AxisProps {
  readonly line: LineScale & { readonly labels: 'all' | 'ends' | 'none' };
  readonly context: Speaker;
  /** Pixels above the line, for marks and jumps. */
  readonly above: number;
  /** What stands on the line, drawn over it. */
  readonly children?: ComponentChildren;
}

const TICK = 9;
const ROW = 24;
/** Room at both ends, in percent, for half a label or half a marker. */
const END = 7;

/** Where a value stands across the drawing, in percent. */
export function percentOf(line: LineScale, value: number): number {
  return END + shareOf(line, value) * (100 - 2 * END);
}

/** The value under a point of a drawing, given as a share of its width. */
export function valueAt(line: LineScale, share: number): number {
  return line.from + ((share * 100 - END) / (100 - 2 * END)) * (line.to - line.from);
}

/**
 * A number line as wide as its place: lengths across are percent, so that labels keep their size on any screen.
 * Runs left to right in every language.
 */
export function NumberLineAxis({ line, context, above, children }: AxisProps) {
  const ticks = ticksOf(line);
  const named = labelledTicks(ticks, line.labels);
  const rows = labelRows(named);
  const bottom = above + TICK + 6 + rows * ROW;
  return (
    <svg class={axis.axis} height={bottom} direction="ltr" aria-hidden="true">
      <line class={axis.base} x1="1%" x2="99%" y1={above} y2={above} />
      {ticks.map((tick) => (
        <line
          key={tick}
          class={axis.tick}
          x1={`${percentOf(line, tick)}%`}
          x2={`${percentOf(line, tick)}%`}
          y1={above - TICK}
          y2={above + TICK}
        />
      ))}
      {named.map((tick, at) => (
        <text
          key={tick}
          class={axis.label}
          x={`${percentOf(line, tick)}%`}
          y={above + TICK + 18 + (at % rows) * ROW}
        >
          {showNumber(tick, context)}
        </text>
      ))}
      {children}
    </svg>
  );
}
