import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import styles from './tap-line.module.css';

export interface TapLineProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly label?: string | undefined;
  /** For lines that say much. */
  readonly dense?: boolean;
}

/** A whole line to tap that leads on, whatever stands on it. */
export function TapLine({ children, onClick, label, dense = false }: TapLineProps) {
  return (
    <button
      type="button"
      class={`${styles.line} ${dense ? styles.dense : ''}`}
      onClick={onClick}
      aria-label={label}
    >
      {children}
      <span class={styles.next}>
        <Icon name="next" />
      </span>
    </button>
  );
}
