import styles from './drawing.module.css';
import type { Spot } from './thing-layout.ts';

interface ThingProps {
  readonly spot: Spot;
  /** Null draws a counter instead: the picture is missing, the number of things is not. */
  readonly url: string | null | undefined;
  readonly second?: boolean;
  readonly crossed?: boolean;
}

const SIZE = 0.86;
const REACH = 0.4;

/** One thing to count, in a drawing whose unit is one cell. */
export function Thing({ spot: { x, y }, url, second = false, crossed = false }: ThingProps) {
  const corner = { x: x - SIZE / 2, y: y - SIZE / 2, width: SIZE, height: SIZE };
  return (
    <g>
      <g class={crossed ? styles.gone : undefined}>
        {url === null && !second && <circle cx={x} cy={y} r={0.36} class={styles.counter} />}
        {url === null && second && (
          <rect x={x - 0.32} y={y - 0.32} width={0.64} height={0.64} rx={0.08} class={styles.counterTwo} />
        )}
        {typeof url === 'string' && <image href={url} {...corner} />}
      </g>
      {crossed && (
        <path
          class={styles.cross}
          d={`M${x - REACH} ${y - REACH}L${x + REACH} ${y + REACH}M${x + REACH} ${y - REACH}L${x - REACH} ${y + REACH}`}
        />
      )}
    </g>
  );
}
