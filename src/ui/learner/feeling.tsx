import type { ViewContext } from '../kit/view-context.ts';
import styles from './feeling.module.css';

export interface FeelingProps {
  readonly felt: number | null;
  readonly context: ViewContext;
  /** 1 hard, 2 so-so, 3 easy. */
  readonly onFelt: (value: number) => void;
}

const WEATHER = [
  { value: 1, key: 'summary.felt-hard' },
  { value: 2, key: 'summary.felt-fair' },
  { value: 3, key: 'summary.felt-good' },
] as const;

/** One question back: how did it feel? As weather, so that no answer is a bad one. */
export function Feeling({ felt, context, onFelt }: FeelingProps) {
  const { t } = context;
  return (
    <fieldset class={styles.feeling}>
      <legend class={styles.question}>{t('summary.felt')}</legend>
      {WEATHER.map(({ value, key }) => (
        <button
          key={value}
          type="button"
          class={styles.choice}
          aria-pressed={felt === value}
          onClick={() => onFelt(value)}
        >
          <Weather value={value} />
          <span>{t(key)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Weather({ value }: { readonly value: 1 | 2 | 3 }) {
  return (
    <svg width="72" height="60" viewBox="0 0 72 60" aria-hidden="true">
      {value !== 1 && (
        <>
          <circle class={styles.sun} cx="36" cy="28" r="14" />
          <path class={styles.rays} d="M36 4v6m0 36v6M12 28h6m36 0h6M19 11l4 4m30-4-4 4M19 45l4-4m30 4-4-4" />
        </>
      )}
      {value !== 3 && (
        <path
          class={styles.cloud}
          d="M16 46c-12 0-12-16-1-16 0-14 20-16 24-4 10-5 20 2 17 10 8 2 6 10-1 10Z"
        />
      )}
      {value === 1 && <path class={styles.rain} d="M22 51v6m12-6v6m12-6v6" />}
    </svg>
  );
}
