import styles from './progress.module.css';

export interface ProgressProps {
  readonly done: number;
  readonly of: number;
  /** The count in words; shown below the bar and said with it. */
  readonly words: string;
}

/** How far something has come, in real counts. */
export function Progress({ done, of, words }: ProgressProps) {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  return (
    <div class={styles.progress}>
      <div
        class={styles.track}
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
      >
        <div class={styles.bar} style={{ transform: `scaleX(${share})` }} />
      </div>
      <p class={styles.words}>{words}</p>
    </div>
  );
}

/** Today's goal as drops of water: full ones are answered, open ones are left. */
export function Drops({ done, of, words }: ProgressProps) {
  const count = Math.min(of, 20);
  return (
    <div class={styles.drops} role="img" aria-label={words}>
      {Array.from({ length: count }, (_, at) => (
        <svg key={at} width="16" height="20" viewBox="0 0 16 20" aria-hidden="true">
          <path
            class={at < done ? styles.full : styles.open}
            d="M8 1.5c3.5 4.5 6 7.5 6 11a6 6 0 0 1-12 0c0-3.5 2.5-6.5 6-11Z"
          />
        </svg>
      ))}
    </div>
  );
}
