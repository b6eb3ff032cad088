import type { ViewContext } from '../kit/view-context.ts';
import { WeatherPicture } from '../kit/weather-picture.tsx';
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
          <WeatherPicture feeling={value} />
          <span>{t(key)}</span>
        </button>
      ))}
    </fieldset>
  );
}
