import type { ComponentChildren } from 'preact';
import styles from './drawing.module.css';

interface DrawingProps {
  readonly width: number;
  readonly height: number;
  /** Screen pixels per unit where there is room; less where there is not. */
  readonly scale: number;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A picture made of shapes: as large as it wants to be, never wider than its place, heard as its label. */
export function Drawing({ width, height, scale, label, children }: DrawingProps) {
  return (
    <svg
      class={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxInlineSize: `${Math.round(width * scale)}px` }}
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}
