import styles from './banyan-picture.module.css';

/** The tutor's own mark: one tree with many roots. Always beside words. */
export function BanyanMark({ size = 48 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <path class={styles.trunk} d="M21 24c1 7 0 13-4 20h14c-4-7-5-13-4-20Z" />
      <path class={styles.fineRoots} d="M12 24c1 6 0 12-1 18m6-17v15m14-15v15m5-16c-1 6 0 12 1 18" />
      <path
        class={styles.crown}
        d="M24 4c4-3 10-1 11 3 6-1 10 3 9 8 4 2 4 8 0 10-3 3-7 2-9 0-4 3-8 2-11 0-3 2-7 3-11 0-2 2-6 3-9 0-4-2-4-8 0-10-1-5 3-9 9-8 1-4 7-6 11-3Z"
      />
      <path class={styles.fineLight} d="M13 14c2-3 5-4 8-2m6-3c3-1 6 0 7 2" />
    </svg>
  );
}
