import type { Language } from '../platform.ts';
import styles from './language-picture.module.css';

/** Each language by its own name, whoever reads it. */
export const LANGUAGE_NAMES = { en: 'English', fr: 'Français', ar: 'العربية' } as const satisfies Readonly<
  Record<Language, string>
>;

const LETTERS = { en: 'A b', fr: 'É ç', ar: 'ع ب' } as const satisfies Readonly<Record<Language, string>>;

/** A mouth that says the language's own letters; no flags, a language is not a country. */
export function LanguagePicture({
  language,
  size = 56,
}: {
  readonly language: Language;
  readonly size?: number;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 56 56" aria-hidden="true">
      <path
        class={styles[language]}
        d="M10 6h36a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H26L14 52V42h-4a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6Z"
      />
      <text class={styles.letters} x="28" y="31" text-anchor="middle">
        {LETTERS[language]}
      </text>
    </svg>
  );
}
