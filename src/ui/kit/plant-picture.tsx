// A skill as a plant. Each state has its own outline, so that it is told without colour, small and in sunlight:
// a seed in the ground, two seed-leaves, a leafy shoot, a shoot with fruit, and one that bows and asks for water.
import type { Growth } from '../../worker/views.ts';
import styles from './plant-picture.module.css';

export interface PlantPictureProps {
  readonly growth: Growth;
  readonly size?: number;
  /** Said to who cannot see it; without one the picture is decoration beside words. */
  readonly label?: string;
}

export function PlantPicture({ growth, size = 56, label }: PlantPictureProps) {
  return (
    <svg
      class={styles.plant}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path class={styles.soil} d="M6 40c4-4 9-5 18-5s14 1 18 5c-3 4-9 5-18 5S9 44 6 40Z" />
      {SHAPES[growth]}
    </svg>
  );
}

const SHAPES = {
  seed: <path class={styles.seed} d="M24 41c-5 0-7-3-6-6 1-4 4-6 6-8 2 2 5 4 6 8 1 3-1 6-6 6Z" />,
  sprout: (
    <>
      <path class={styles.stem} d="M24 39V27" />
      <path class={styles.leaf} d="M24 28c-8 1-12-3-13-9 8-1 12 3 13 9ZM24 28c0-6 4-10 13-9-1 6-5 10-13 9Z" />
    </>
  ),
  leaf: (
    <>
      <path class={styles.stem} d="M24 39V10" />
      <path
        class={styles.leaf}
        d="M24 32c-8 1-13-2-14-8 8-1 13 2 14 8Zm0-5c1-6 5-9 14-8-1 6-6 9-14 8Zm0-8c-7 0-10-3-11-8 7-1 10 3 11 8Zm0-6c0-5 2-8 8-9 1 5-2 9-8 9Z"
      />
    </>
  ),
  fruit: (
    <>
      <path class={styles.stem} d="M24 39V22" />
      <path
        class={styles.leaf}
        d="M24 29C11 31 6 25 7 17c1-7 8-9 10-9 3-5 12-6 15 0 6 0 9 5 9 10 0 8-7 12-17 11Z"
      />
      <circle class={styles.fruit} cx="16" cy="19" r="4" />
      <circle class={styles.fruit} cx="26" cy="13" r="4" />
      <circle class={styles.fruit} cx="33" cy="21" r="4" />
    </>
  ),
  thirsty: (
    <>
      <path class={styles.stem} d="M22 39c0-12 1-19 9-19" />
      <path
        class={styles.thirsty}
        d="M30 20c7-1 11 4 10 11-6 0-10-5-10-11ZM23 31c-7-2-11 1-12 7 6 1 10-1 12-7Z"
      />
      <path class={styles.drop} d="M14 5c3 4 5 6 5 9a5 5 0 0 1-10 0c0-3 2-5 5-9Z" />
    </>
  ),
} as const satisfies Readonly<Record<Growth, unknown>>;

/** The drop that an answer becomes on its way to its plant. */
export function WaterDrop({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path class={styles.water} d="M12 2c4 5 7 8.5 7 12a7 7 0 0 1-14 0c0-3.5 3-7 7-12Z" />
    </svg>
  );
}
