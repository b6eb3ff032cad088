import type { Stroke } from '../../domain/signs/strokes.ts';
import { useOneFinger } from '../kit/one-finger.ts';
import styles from './draw.module.css';

/** Units of the drawing's square. */
const SIDE = 100;

interface DrawPadProps {
  readonly strokes: readonly Stroke[];
  /** Dotted, to go along. */
  readonly guide: readonly Stroke[];
  readonly locked: boolean;
  readonly label: string;
  readonly onStroke: (stroke: Stroke) => void;
}

/** A square that one finger draws on; a second finger, and whatever is no main button, is left alone. */
export function DrawPad({ strokes, guide, locked, label, onStroke }: DrawPadProps) {
  const { live, handlers } = useOneFinger(locked, onStroke);
  return (
    <svg
      class={styles.pad}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      role="img"
      aria-label={label}
      data-pad
      data-whole
      data-locked={locked}
      {...handlers}
    >
      {guide.map((stroke, at) => (
        <path key={at} class={styles.dotted} d={toPath(stroke)} />
      ))}
      {[...strokes, live].map((stroke, at) => (
        <path key={at} class={styles.line} d={toPath(stroke)} />
      ))}
    </svg>
  );
}

/** Strokes to look at. */
export function Drawing({ strokes, label }: { readonly strokes: readonly Stroke[]; readonly label: string }) {
  return (
    <svg class={styles.drawing} viewBox={`-6 -6 ${SIDE + 12} ${SIDE + 12}`} role="img" aria-label={label}>
      {strokes.map((stroke, at) => (
        <path key={at} class={styles.line} d={toPath(stroke)} />
      ))}
    </svg>
  );
}

/** A single point becomes a dot: a line of no length with round ends. */
function toPath(stroke: Stroke): string {
  const places = stroke.map(
    ({ x, y }) => `${Math.round(x * SIDE * 10) / 10} ${Math.round(y * SIDE * 10) / 10}`,
  );
  if (places.length === 0) return '';
  return `M${places[0]}L${(places.length > 1 ? places.slice(1) : places).join(' ')}`;
}
