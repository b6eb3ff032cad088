// A slower look, kindly asked for: a tree that takes its time, one sentence, and a sun that goes over it while the next
// step waits. Nothing is taken away, and nobody is told off.
import { useEffect } from 'preact/hooks';
import type { AppState } from '../state.ts';
import styles from './calm-card.module.css';
import type { Calm } from './use-pause.ts';

export interface CalmCardProps {
  readonly app: AppState;
  readonly calm: Calm;
  /** The next step still waits. */
  readonly waits: boolean;
}

export function CalmCard({ app, calm, waits }: CalmCardProps) {
  const words = app.context.value.t(`calm.${calm}`);
  useEffect(() => app.actions.sayAlong(words), []);
  return (
    <div class={styles.calm} data-calm={calm} data-waits={waits}>
      <svg class={styles.picture} viewBox="0 0 96 48" width="96" height="48" aria-hidden="true">
        <circle class={`${styles.sun} ${waits ? styles.moving : styles.set}`} cx="14" cy="16" r="7" />
        <path class={styles.ground} d="M2 44c16-5 30-6 46-6s30 1 46 6" />
        <path class={styles.trunk} d="M48 39V25" />
        <path class={styles.crown} d="M48 8c9 0 16 5 16 11s-7 9-16 9-16-3-16-9 7-11 16-11Z" />
      </svg>
      <p class={styles.words}>{words}</p>
    </div>
  );
}
