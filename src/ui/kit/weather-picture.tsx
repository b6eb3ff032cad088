// How somebody is, as weather: no picture is a bad answer, and each has its own shape.
import type { Feeling } from '../../domain/private-words.ts';
import styles from './weather-picture.module.css';

export interface WeatherPictureProps {
  /** 1 rain, 2 sun behind a cloud, 3 sun. */
  readonly feeling: Feeling;
  readonly size?: number;
  /** Said where no word stands beside it. */
  readonly label?: string;
}

export function WeatherPicture({ feeling, size = 72, label }: WeatherPictureProps) {
  return (
    <svg
      width={size}
      height={(size * 5) / 6}
      viewBox="0 0 72 60"
      role={label ? 'img' : 'presentation'}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {feeling !== 1 && (
        <>
          <circle class={styles.sun} cx="36" cy="28" r="14" />
          <path class={styles.rays} d="M36 4v6m0 36v6M12 28h6m36 0h6M19 11l4 4m30-4-4 4M19 45l4-4m30 4-4-4" />
        </>
      )}
      {feeling !== 3 && (
        <path
          class={styles.cloud}
          d="M16 46c-12 0-12-16-1-16 0-14 20-16 24-4 10-5 20 2 17 10 8 2 6 10-1 10Z"
        />
      )}
      {feeling === 1 && <path class={styles.rain} d="M22 51v6m12-6v6m12-6v6" />}
    </svg>
  );
}
