import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/numerals.ts';
import type { TogetherView } from '../../worker/together-api.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import styles from './together-settings.module.css';

type Settings = TogetherView['settings'];

/** In the order in which a teacher thinks of them: how many, how large, how long. */
const STEPPERS = [
  { name: 'groups', least: 1, most: 12, step: 1 },
  { name: 'from', least: 2, most: 20, step: 1 },
  { name: 'to', least: 2, most: 40, step: 1 },
  { name: 'minutes', least: 5, most: 60, step: 5 },
] as const satisfies readonly {
  readonly name: keyof Settings;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}[];

export interface TogetherSettingsProps {
  readonly app: AppState;
  readonly settings: Settings;
  readonly onMake: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** How groups are made: a few numbers, each with less and more. Sizes never cross. */
export function TogetherSettings({ app, settings, onMake, onClose }: TogetherSettingsProps) {
  const { t, language, numerals } = app.context.value;
  const [chosen, choose] = useState(settings);
  const change = (name: keyof Settings, value: number) => {
    const next = { ...chosen, [name]: value };
    if (name === 'from') next.to = Math.max(next.to, value);
    if (name === 'to') next.from = Math.min(next.from, value);
    choose(next);
  };
  return (
    <Sheet title={t('together.settings')} onClose={onClose}>
      <ul class={styles.list}>
        {STEPPERS.map(({ name, least, most, step }) => {
          const what = t(`together.${name}`);
          const value = chosen[name];
          return (
            <li key={name} class={styles.row}>
              <span>{what}</span>
              <span class={styles.stepper}>
                <IconButton
                  icon="minus"
                  label={t('together.less', { what })}
                  disabled={value <= least}
                  onClick={() => change(name, Math.max(least, value - step))}
                />
                <output class={styles.value} aria-label={what}>
                  {formatNumber(value, language, numerals)}
                </output>
                <IconButton
                  icon="plus"
                  label={t('together.more', { what })}
                  disabled={value >= most}
                  onClick={() => change(name, Math.min(most, value + step))}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <Button kind="main" icon="people" disabled={app.busy.value} onClick={() => onMake(chosen)}>
        {t('together.make')}
      </Button>
    </Sheet>
  );
}
