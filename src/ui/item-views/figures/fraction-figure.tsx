import styles from './drawing.module.css';
import { Drawing } from './drawing.tsx';
import type { FigureProps } from './figure-props.ts';
import { describeFigure } from './figure-text.ts';

const LONG = 320;
const THICK = 48;
const GAP = 14;

export function FractionBarsFigure({ figure, context }: FigureProps<'fraction-bars'>) {
  const height = figure.bars.length * (THICK + GAP) - GAP;
  return (
    <Drawing width={LONG} height={height} scale={1.4} label={describeFigure(figure, context)}>
      {figure.bars.map((bar, row) => (
        <g key={row} stroke-width={2}>
          {Array.from({ length: bar.parts }, (_, at) => (
            <rect
              key={at}
              x={(at * LONG) / bar.parts}
              y={row * (THICK + GAP)}
              width={LONG / bar.parts}
              height={THICK}
              class={at < bar.shaded ? styles.shaded : styles.part}
            />
          ))}
        </g>
      ))}
    </Drawing>
  );
}

const RADIUS = 90;

export function FractionDiscFigure({ figure, context }: FigureProps<'fraction-disc'>) {
  const size = RADIUS * 2 + 8;
  return (
    <Drawing width={size} height={size} scale={1} label={describeFigure(figure, context)}>
      <g transform={`translate(${size / 2} ${size / 2})`} stroke-width={2.5} stroke-linejoin="round">
        {figure.parts === 1 ? (
          <circle r={RADIUS} class={figure.shaded > 0 ? styles.shaded : styles.part} />
        ) : (
          Array.from({ length: figure.parts }, (_, at) => (
            <path
              key={at}
              d={slice(at / figure.parts, (at + 1) / figure.parts)}
              class={at < figure.shaded ? styles.shaded : styles.part}
            />
          ))
        )}
      </g>
    </Drawing>
  );
}

/** A slice between two shares of the turn, from the top, as the hands of a clock go. */
function slice(from: number, to: number): string {
  const at = (share: number) => {
    const turn = share * 2 * Math.PI;
    return `${(RADIUS * Math.sin(turn)).toFixed(2)} ${(-RADIUS * Math.cos(turn)).toFixed(2)}`;
  };
  return `M0 0L${at(from)}A${RADIUS} ${RADIUS} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
}
