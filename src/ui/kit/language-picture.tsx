import type { LanguageFace } from '../../i18n/language.ts';
import styles from './language-picture.module.css';

/** A mouth that says the language's own letters; no flags, a language is not a country. */
export function LanguagePicture({
  face,
  place = 0,
  size = 56,
}: {
  readonly face: LanguageFace;
  /** Among those beside it, so that neighbours differ. */
  readonly place?: number;
  readonly size?: number;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 56 56" aria-hidden="true">
      <path
        class={[styles.sky, styles.marigold, styles.leaf][place % 3]}
        d="M10 6h36a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H26L14 52V42h-4a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6Z"
      />
      <text class={styles.letters} x="28" y="31" text-anchor="middle">
        {face.letters}
      </text>
    </svg>
  );
}
