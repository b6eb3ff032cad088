import styles from './drawing.module.css';
import { Drawing } from './drawing.tsx';
import type { FigureProps } from './figure-props.ts';
import { describeFigure } from './figure-text.ts';

export function ArrayFigure({ figure, context }: FigureProps<'array'>) {
  const dots = Array.from({ length: figure.rows * figure.columns }, (_, at) => at);
  return (
    <Drawing
      width={Math.max(1, figure.columns)}
      height={Math.max(1, figure.rows)}
      scale={44}
      label={describeFigure(figure, context)}
    >
      {dots.map((at) => (
        <circle
          key={at}
          cx={(at % figure.columns) + 0.5}
          cy={Math.floor(at / figure.columns) + 0.5}
          r={0.34}
          class={styles.counter}
        />
      ))}
    </Drawing>
  );
}

/** A block of one is this long; ten of them make the rod, ten rods the flat. */
const ONE = 10;
const GAP = 5;

/** Hundreds, tens, ones from the left, as the digits of a number stand in every script. */
export function PlaceValueFigure({ figure, context }: FigureProps<'place-value'>) {
  const flats = range(figure.hundreds).map((at) => ({
    x: (at % 3) * (ONE * 10 + GAP),
    y: Math.floor(at / 3) * (ONE * 10 + GAP),
  }));
  const rodsFrom = Math.min(3, figure.hundreds) * (ONE * 10 + GAP) + (figure.hundreds > 0 ? GAP : 0);
  const rods = range(figure.tens).map((at) => ({ x: rodsFrom + at * (ONE + GAP), y: 0 }));
  const onesFrom = rodsFrom + figure.tens * (ONE + GAP) + (figure.tens > 0 ? GAP : 0);
  const ones = range(figure.ones).map((at) => ({
    x: onesFrom + Math.floor(at / 5) * (ONE + GAP),
    y: (at % 5) * (ONE + GAP),
  }));
  const width = Math.max(onesFrom + Math.ceil(figure.ones / 5) * (ONE + GAP) - GAP, ONE * 4);
  const height = Math.max(1, Math.ceil(figure.hundreds / 3)) * (ONE * 10 + GAP) - GAP;
  return (
    <Drawing width={width} height={height} scale={2} label={describeFigure(figure, context)}>
      <g class={styles.block} stroke-width={0.9}>
        {flats.map(({ x, y }) => (
          <Grid key={`${x} ${y}`} x={x} y={y} across={10} />
        ))}
        {rods.map(({ x, y }) => (
          <Grid key={x} x={x} y={y} across={1} />
        ))}
        {ones.map(({ x, y }) => (
          <rect key={`${x} ${y}`} x={x} y={y} width={ONE} height={ONE} />
        ))}
      </g>
    </Drawing>
  );
}

function Grid({ x, y, across }: { readonly x: number; readonly y: number; readonly across: number }) {
  const [right, bottom] = [x + across * ONE, y + 10 * ONE];
  const lines = [
    ...range(9).map((at) => `M${x} ${y + (at + 1) * ONE}H${right}`),
    ...range(across - 1).map((at) => `M${x + (at + 1) * ONE} ${y}V${bottom}`),
  ];
  return (
    <g>
      <rect x={x} y={y} width={across * ONE} height={10 * ONE} />
      <path d={lines.join('')} />
    </g>
  );
}

function range(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => at);
}
