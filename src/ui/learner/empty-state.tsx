import type { ComponentChildren } from 'preact';
import { PlantPicture } from '../kit/plant-picture.tsx';
import styles from './empty-state.module.css';

/** Nothing here yet, and what to do about it. */
export function EmptyState({
  words,
  children,
}: {
  readonly words: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={styles.empty}>
      <PlantPicture growth="seed" size={112} />
      <p class={styles.words}>{words}</p>
      {children}
    </div>
  );
}
